/** Stage: one target with its head becomes one promise, field by field, each with the rules that gave it. */

import type { AddresseeRule, ForceRule, Rule } from '../language/coding.ts';
import type { Action, Commitment, Force, Theme } from '../reading.ts';
import { bodiesOf } from './bodies.ts';
import { deadlineOf } from './deadline.ts';
import { GOALS_OF_THEME } from './goals.ts';
import type { Head } from './heads.ts';
import type { Mark } from './lexicon.ts';
import { UNLISTED } from './pieces.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import type { Target, Targets } from './targets.ts';
import { trimmedStart } from './trim.ts';

/** A field of a commitment, the name of the rule that filled it, and the words in the provision it rests on. */
export interface Reason {
  readonly field: keyof Commitment;
  readonly rule: string;
  readonly span: Span;
}

export type Promised = Omit<Commitment, 'id' | 'provision'> & { readonly reasons: readonly Reason[] };

/** What earlier sentences and promises of the same paragraph hand on. */
export interface Context {
  readonly actors: readonly string[];
  readonly themes: readonly Theme[];
  /** Of the sentence before: what "in these areas" and "in this regard" point back to. */
  readonly earlier: readonly Theme[];
  /** A verb at the end of the provision above that waits for its points: "The Parties agreed:". */
  readonly open: { readonly rule: ForceRule; readonly stem: string; readonly provision: string } | null;
  /** States that take part, by the preamble; a state named besides is one addressed. */
  readonly members: ReadonlySet<string>;
}

export function promise(
  sentence: Sentence,
  head: Head,
  split: Targets,
  place: number,
  context: Context,
): Promised | null {
  const target = split.targets[place];
  if (!target) return null;
  const reasons: Reason[] = [];
  const because = (field: Reason['field'], marks: readonly Mark<Rule>[]): void => {
    for (const { rule, start, end } of marks) reasons.push({ field, rule: rule.name, span: [start, end] });
  };
  const first = place === 0;
  const scope: Span = [first ? (head.frame?.clauseStart ?? head.clauseStart) : target.start, target.end];
  because('force', [head.mark]);
  const force = forceOf(head.mark.rule, target);
  if (force === null) return null;
  const action = actionOf(sentence, head, target, force);
  because('action', target.deeds.slice(0, 1));
  const time = deadlineOf(sentence, scope);
  if (time) reasons.push({ field: 'deadline', rule: time.rule.name, span: scope });
  const bodies = bodiesOf(sentence, head, target, scope);
  const initiator = initiatorOf(sentence, head, split);
  if (initiator) because('initiator', [initiator.noun]);
  const addressed = addresseesOf(
    sentence,
    scope,
    context,
    initiator?.state ?? null,
    askedOf(sentence, head, split),
  );
  because('addressees', addressed.marks);
  const themes = themesOf(
    sentence,
    target,
    scope,
    bodies.some(({ relation }) => relation === 'create'),
    context,
  );
  because('themes', themes.marks);
  const goals = within(sentence.marks.goals, scope);
  because('sdgs', goals);
  return {
    span: [target.start, target.end],
    quote: sentence.text.slice(target.start, target.end),
    stem: stemOf(sentence, head, split, first),
    actors: actorsOf(head, bodies, context),
    force,
    action,
    deadline: time?.deadline ?? null,
    bodies,
    initiator: initiator?.state ?? null,
    addressees: addressed.names,
    themes: themes.themes,
    sdgs: goalsOf(
      goals.flatMap(({ rule }) => rule.goals),
      themes.themes,
    ),
    reasons,
  };
}

/** "will make every effort" is an intention, however plain the "will". */
function forceOf({ force }: ForceRule, { deeds }: Target): Force | null {
  return force === 'agree' && deeds.some(({ rule }) => rule.means === 'utmost') ? 'intend' : force;
}

const LEVEL_UNKNOWN: Action = 4;

/** The governing verb's level, unless the words of force fix it; deciding and instructing are specific by nature. */
function actionOf(sentence: Sentence, head: Head, { deeds, end }: Target, force: Force): Action {
  const { action } = head.mark.rule;
  if (action) return action;
  const manner = deeds.find(({ rule }) => rule.weight === 'manner');
  if (manner) return manner.rule.level;
  const said = deeds.filter(({ rule }) => rule.weight !== 'light' && !rule.vague);
  // "make every effort to complete": what the efforts are for gives the level.
  const deed = said.find(({ rule }) => rule.means === undefined) ?? said[0];
  const specific = force === 'decide' || force === 'instruct';
  if (!deed || deed.rule === UNLISTED) return specific ? 5 : LEVEL_UNKNOWN;
  return deed.rule.level === 5 && hasVagueObject(sentence, deed.end, end) ? LEVEL_UNKNOWN : deed.rule.level;
}

/** "work out approaches", "create the conditions": the object leaves open what is to be done. */
function hasVagueObject(sentence: Sentence, from: number, end: number): boolean {
  const comma = within(sentence.clauses, [from, end]).find(({ rule }) => rule.role === 'comma')?.start ?? end;
  const object = within(sentence.action, [from, comma]).find(({ rule }) => rule.vague);
  if (!object) return false;
  return sentence.grammar.script === 'characters' ? object.end === comma : object.start - from <= NEAR;
}

/** An object follows its verb within so many characters; farther off, the word belongs to another phrase. */
const NEAR = 45;

/** The organ that is told acts; else the clause's own subject; else whoever acted before. */
function actorsOf(head: Head, bodies: Commitment['bodies'], context: Context): string[] {
  if (head.mark.rule.force === 'instruct') {
    const tasked = bodies.filter(({ relation }) => relation === 'task').map(({ name }) => name);
    const organs = head.organs.flatMap(({ rule }) => rule.actor ?? []);
    if (organs.length > 0) return [...new Set(organs)];
    if (tasked.length > 0) return tasked;
  }
  return [...context.actors];
}

function stemOf(sentence: Sentence, head: Head, split: Targets, first: boolean): string | null {
  if (head.stem !== null)
    return first ? head.stem : `${head.stem} ${sentence.text.slice(head.mark.end, split.carried)}`.trimEnd();
  const before = wordsBefore(sentence, head);
  if (first) return before.trim() === '' ? null : before.trimEnd();
  return (before + sentence.text.slice(head.mark.start, split.carried)).trimEnd();
}

/** Who acts, what they say or see, and what stands before that: all that the quotation leaves out at its head. */
function wordsBefore(sentence: Sentence, { frame, inherited, clauseStart, mark }: Head): string {
  const { text, grammar } = sentence;
  const clean = (start: number, end: number): string => text.slice(start, end).replace(LEADING_JOINTS, '');
  const subject = frame ? frame.inherited : inherited;
  const rest = frame
    ? clean(frame.clauseStart, frame.adjoins ? mark.start : frame.mark.end)
    : clean(clauseStart, mark.start);
  return join(subject ? textOf(sentence, subject) : '', rest, grammar.script);
}

const textOf = ({ text }: Sentence, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end);

const join = (one: string, other: string, script: 'words' | 'characters'): string =>
  script === 'words' && one !== '' ? `${one} ${other}` : one + other;

const LEADING_JOINTS = /^(?:[\s，,；;]|并且?|同时|且|and\b|and also\b|а также|и(?=\s))+/u;

/** The state whose proposal it is: named before the noun ("Tajikistan's initiative") or next after it ("initiative of Tajikistan"). */
function initiatorOf(
  sentence: Sentence,
  head: Head,
  split: Targets,
): { state: string; noun: Mark<Rule> } | null {
  const last = split.targets.at(-1)?.end ?? head.end;
  for (const noun of within(sentence.marks.initiator, [head.mark.end, last])) {
    const states = within(sentence.states, [head.mark.start, last]);
    const before = states.filter(({ end }) => end <= noun.start).at(0);
    const after = states.find(({ start }) => start >= noun.end && start - noun.end <= FAR);
    const state = before ?? after;
    if (state) return { state: state.rule.code, noun };
  }
  return null;
}

/** "the initiative of the President of the Republic of …": so many characters may lie between. */
const FAR = 60;

function addresseesOf(
  sentence: Sentence,
  scope: Span,
  context: Context,
  initiator: string | null,
  asked: string | null,
): { names: string[]; marks: Mark<Rule>[] } {
  const named = within(sentence.marks.addressees, scope).filter(
    (mark): mark is Mark<AddresseeRule & { addressee: string }> =>
      mark.rule.addressee !== null &&
      !sentence.quoted.some(([from, to]) => mark.start >= from && mark.end <= to),
  );
  const states = within(sentence.states, scope).filter(
    ({ rule }) => !context.members.has(rule.code) && rule.code !== initiator,
  );
  const names = [...states.map(({ rule }) => rule.code), ...named.map(({ rule }) => rule.addressee)];
  if (names.length === 0 && asked) names.push(asked);
  return { names: [...new Set(names)], marks: [...states, ...named] };
}

/** "called upon | shipping companies | to …": whom a call is made on, as printed. */
function askedOf({ text, marks }: Sentence, { mark }: Head, { asked }: Targets): string | null {
  if (mark.rule.force !== 'support' || mark.rule.takes !== 'organ' || asked === null) return null;
  const article = within(marks.bodies, [mark.end, asked]).find(({ rule }) => rule.part === 'article');
  const start = trimmedStart(text, mark.end, asked);
  const printed = text.slice(article?.start === start ? article.end : start, asked).trim();
  return printed === '' || printed.length > FAR ? null : printed;
}

function themesOf(
  sentence: Sentence,
  target: Target,
  scope: Span,
  creates: boolean,
  context: Context,
): { themes: Theme[]; marks: Mark<Rule>[] } {
  const marks = within(sentence.marks.themes, scope);
  const themes = new Set(marks.flatMap(({ rule }) => rule.themes));
  const back = within(sentence.clauses, [scope[0], target.start]).some(({ rule }) => rule.role === 'back');
  if (back) for (const theme of context.earlier) themes.add(theme);
  if (creates) themes.add('institutions');
  if (themes.size === 0) for (const theme of context.themes) themes.add(theme);
  return { themes: [...themes], marks };
}

function goalsOf(named: readonly number[], themes: readonly Theme[]): number[] {
  const goals = new Set(named);
  for (const theme of themes) for (const goal of GOALS_OF_THEME[theme]) goals.add(goal);
  return [...goals].sort((one, other) => one - other);
}
