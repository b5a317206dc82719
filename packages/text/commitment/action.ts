/** Stage: how firmly and how concretely a promise binds. */
import type { ActionRule } from '../language/coding.ts';
import type { Action, Force } from '../reading.ts';
import type { Head } from './heads.ts';
import type { Mark } from './lexicon.ts';
import { UNLISTED } from './pieces.ts';
import { RECOMMENDED, STATED } from './points.ts';
import { byGround, byRule, type Ground, type Reason, spanOf } from './reason.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import type { Target } from './targets.ts';

/** "will make every effort" is an intention, however plain the "will". */
export function forceOf(
  { provision }: Sentence,
  head: Head,
  { deeds }: Target,
): { force: Force; reasons: Reason[] } | null {
  const { force } = head.mark.rule;
  if (force === null) return null;
  const utmost = force === 'agree' ? deeds.find(({ rule }) => rule.means === 'utmost') : undefined;
  const reasons = forceReasons(provision, head, deeds);
  if (utmost) reasons.push(byRule('force', null, provision, utmost, 'utmost'));
  return { force: utmost ? 'intend' : force, reasons };
}

function forceReasons(
  provision: string,
  { mark, above, tail, frame }: Head,
  deeds: readonly Mark<ActionRule>[],
): Reason[] {
  if (above) return [{ ...byRule('force', null, provision, mark, 'above'), words: [above.words] }];
  if (mark.rule === RECOMMENDED)
    return [byGround('force', null, 'advice', provision, deeds.slice(0, 1).map(spanOf))];
  if (mark.rule === STATED)
    return [byGround('force', null, 'stated', provision, deeds.slice(0, 1).map(spanOf))];
  const seen = frame && (tail || mark.rule.reported) ? [frame.mark] : [];
  return [
    byRule('force', null, provision, tail ?? mark),
    ...seen.map((verb) => byRule('force', null, provision, verb, 'seen')),
  ];
}

const LEVEL_UNKNOWN: Action = 4;
const CONTINUE: Action = 2;

/** The governing verb's level, unless the words of force fix it; deciding and instructing are specific by nature. */
export function actionOf(
  sentence: Sentence,
  head: Head,
  { start, deeds, end }: Target,
  force: Force,
): { action: Action; reasons: Reason[] } {
  const { provision, grammar, text } = sentence;
  const by = (mark: Parameters<typeof byRule>[3], ground?: Ground): Reason[] => [
    byRule('action', null, provision, mark, ground),
  ];
  const { action } = head.mark.rule;
  // "will continue to meet and | hold a forum": what goes on is the first target only.
  const onItsOwn = action === CONTINUE && start > head.mark.start && deeds[0]?.rule.level === 5;
  if (action && !onItsOwn) return { action, reasons: by(head.mark, 'fixed') };
  // "shall not impose", "No Party shall impose": to refrain is nothing specific.
  const said = [head.mark.start, head.clauseStart].map((from) => text.slice(from, head.mark.end));
  if (said.some((words) => grammar.refrains?.test(words)))
    return { action: LEVEL_UNKNOWN, reasons: by(head.mark, 'refrains') };
  const manner = deeds.find(({ rule }) => rule.weight === 'manner');
  if (manner) return { action: manner.rule.level, reasons: by(manner) };
  const serious = deeds.filter(({ rule }) => rule.weight !== 'light' && !rule.vague);
  // "make every effort to complete": what the efforts are for gives the level.
  const plain = serious.filter(({ rule }) => rule.means === undefined);
  const deed =
    movedVerb(sentence, head, plain) ??
    (head.mark.rule.takes === 'organ' ? plain.find(isOrdered(sentence)) : null) ??
    plain[0] ??
    serious[0];
  if (!deed || deed.rule === UNLISTED) {
    if (force === 'decide' || force === 'instruct') return { action: 5, reasons: by(head.mark, 'specific') };
    const figure = figureIn(sentence, [head.mark.start, end]);
    if (figure) return { action: 5, reasons: [byGround('action', null, 'counted', provision, [figure])] };
    const reasons = [byGround('action', null, 'unlisted', provision, deed ? [spanOf(deed)] : [])];
    return { action: LEVEL_UNKNOWN, reasons };
  }
  // "calls upon its members not to | introduce": to refrain, again.
  if (grammar.undone?.test(text.slice(Math.max(0, deed.start - 10), deed.start)))
    return { action: LEVEL_UNKNOWN, reasons: by(deed, 'refrains') };
  const object = deed.rule.level === 5 ? vagueObject(sentence, deed.end, end) : null;
  const figure = deed.rule.level === 4 ? figureIn(sentence, [deed.start, end]) : null;
  if (figure)
    return { action: 5, reasons: [...by(deed), byGround('action', null, 'counted', provision, [figure])] };
  if (!object) return { action: deed.rule.level, reasons: by(deed) };
  return { action: LEVEL_UNKNOWN, reasons: [...by(deed), ...by(object, 'vague')] };
}

/** 应将监测数据|通报: the object stands before its verb, and verbs in it say nothing of the deed. */
function movedVerb(
  { grammar, text, clauses }: Sentence,
  { mark, end }: Head,
  deeds: readonly Mark<ActionRule>[],
): Mark<ActionRule> | null {
  if (grammar.script !== 'characters' || !/^(?:将|把)/u.test(text.slice(mark.end))) return null;
  const comma = within(clauses, [mark.end, end]).find(({ rule }) => rule.role === 'comma')?.start ?? end;
  return deeds.findLast((deed) => deed.start < comma) ?? null;
}

/** "called on the States, with the help of the Office, | to draw up": what others are to do stands in the infinitive. */
const isOrdered =
  ({ grammar, text }: Sentence) =>
  ({ start, end }: Mark<ActionRule>): boolean =>
    grammar.form(text.slice(start, end)) === 'infinitive';

/** "increase trade | to ten billion dollars": what can be counted is specific. */
function figureIn({ text, grammar }: Sentence, [start, end]: Span): Span | null {
  const figure = grammar.measured?.exec(text.slice(start, end));
  return figure ? [start + figure.index, start + figure.index + figure[0].length] : null;
}

/** "work out approaches", "create the conditions": the object leaves open what is to be done. */
function vagueObject(sentence: Sentence, from: number, end: number): Mark<ActionRule> | null {
  const comma = within(sentence.clauses, [from, end]).find(({ rule }) => rule.role === 'comma')?.start ?? end;
  const object = within(sentence.action, [from, comma]).find(({ rule }) => rule.vague);
  if (!object) return null;
  const near = sentence.grammar.script === 'characters' ? object.end === comma : object.start - from <= NEAR;
  return near ? object : null;
}

/** An object follows its verb within so many characters; farther off, the word belongs to another phrase. */
const NEAR = 45;
