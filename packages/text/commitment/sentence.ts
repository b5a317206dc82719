/** One sentence with what the tables find in it: what the later stages look at. */
import type {
  ActionRule,
  ActorRule,
  ClauseRule,
  CodingGrammar,
  ForceRule,
  StateRule,
} from '../language/coding.ts';
import type { Lexicon, Mark, Marks } from './lexicon.ts';
import { scan } from './lexicon.ts';
import { quotations, type Span, sentences } from './sentences.ts';

export interface Sentence {
  readonly grammar: CodingGrammar;
  /** Id of the provision. */
  readonly provision: string;
  /** The whole provision, in which all places are counted. */
  readonly text: string;
  readonly span: Span;
  readonly quoted: readonly Span[];
  /** Marks that build the sentence: those outside quotations and brackets only. */
  readonly actors: readonly Mark<ActorRule>[];
  readonly states: readonly Mark<StateRule>[];
  readonly force: readonly Mark<ForceRule>[];
  readonly action: readonly Mark<ActionRule>[];
  readonly clauses: readonly Mark<ClauseRule>[];
  /** Marks that say what it is about, in the whole provision and inside quotations too. */
  readonly marks: Marks;
}

export function readSentences(
  { id: provision, text }: { readonly id: string; readonly text: string },
  lexicon: Lexicon,
): Sentence[] {
  const { grammar } = lexicon;
  const marks = scan(lexicon, text);
  const quoted = quotations(text, grammar.quotations);
  const clauses = outside(marks.clauses, quoted);
  const said = {
    actors: outside(swallowed(marks.actors, marks.bodies), quoted),
    states: outside(marks.states, quoted),
    force: outside(swallowed(swallowed(marks.force, clauses), marks.action), quoted),
    action: outside(swallowed(swallowed(marks.action, clauses), marks.bodies), quoted).filter((deed) =>
      grammar.script === 'words'
        ? isVerbHere(deed, clauses, marks.force)
        : !(grammar.describing && text.startsWith(grammar.describing, deed.end)),
    ),
    clauses,
  };
  return sentences(text, grammar, quoted).map((span) => ({
    grammar,
    provision,
    text,
    span,
    quoted,
    actors: within(said.actors, span),
    states: within(said.states, span),
    force: within(said.force, span).filter((mark) => !inName(text, mark, span)),
    action: within(said.action, span).filter((mark) => !inName(text, mark, span)),
    clauses: within(said.clauses, span),
    marks,
  }));
}

/** A comma, a semicolon, an "and". */
export const isJoint = ({ rule }: Mark<ClauseRule>): boolean =>
  rule.role === 'comma' || rule.role === 'semicolon' || rule.role === 'and';

/** Marks that lie wholly in the span; both in order of place, so that two searches by halves do. */
export function within<M extends { readonly start: number; readonly end: number }>(
  marks: readonly M[],
  [start, end]: Span,
): M[] {
  const found: M[] = [];
  for (let at = firstFrom(marks, start); at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark || mark.start >= end) break;
    if (mark.end <= end) found.push(mark);
  }
  return found;
}

/** Place of the first mark that starts at `start` or after it. */
export function firstFrom(marks: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Both lists run in order of place: one pass. */
function outside<M extends { readonly start: number }>(marks: readonly M[], quoted: readonly Span[]): M[] {
  if (quoted.length === 0) return [...marks];
  let quote = 0;
  return marks.filter((mark) => {
    while (quote < quoted.length && (quoted[quote]?.[1] ?? 0) <= mark.start) quote += 1;
    const next = quoted[quote];
    return !next || mark.start < next[0];
  });
}

/** "open" is a verb in "to open" and "will open"; in "broad and open partnership" it is none. */
function isVerbHere(
  { rule, start }: Mark<ActionRule>,
  clauses: readonly Mark<ClauseRule>[],
  force: readonly Mark<ForceRule>[],
): boolean {
  if (rule.weight !== 'after-to') return true;
  const clause = clauses[firstFrom(clauses, start) - 1];
  const head = force[firstFrom(force, start) - 1];
  return (isInfinitive(clause?.rule) && clause?.end === start - 1) || head?.end === start - 1;
}

const CAPITAL = /\p{Lu}/u;

/** A capital inside a sentence belongs to a name: "Heads of State", "Treaty on … Development of". */
const inName = (text: string, { start }: { start: number }, span: Span): boolean =>
  start !== span[0] && CAPITAL.test(text.charAt(start));

/**
 * "同时考虑到" sets a thought apart: the "考虑" in it is no verb of its own; nor is "report" in "the report".
 * After "to" a word that could be either is the verb: "to report on".
 */
function swallowed<M extends { readonly start: number; readonly end: number }>(
  marks: readonly M[],
  by: readonly { readonly start: number; readonly end: number; readonly rule: object }[],
): M[] {
  let at = 0;
  return marks.filter((mark) => {
    while (at < by.length && (by[at]?.end ?? 0) <= mark.start) at += 1;
    const cover = by[at];
    if (!cover || cover.start > mark.start || cover.end < mark.end) return true;
    if (cover.end - cover.start <= mark.end - mark.start) return true;
    return (
      isNoun(cover.rule) &&
      cover.start === mark.start &&
      isInfinitive(by[at - 1]?.rule) &&
      (by[at - 1]?.end ?? 0) >= mark.start - 1
    );
  });
}

const isNoun = (rule: object): boolean => 'role' in rule && rule.role === 'noun';

const isInfinitive = (rule: object | undefined): boolean =>
  rule !== undefined && 'role' in rule && rule.role === 'infinitive';
