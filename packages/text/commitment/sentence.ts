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
  const clauses = outside(withAdverbs(text, grammar, marks), quoted).filter(
    (mark) => !joinsName(text, grammar, mark, marks),
  );
  const said = {
    actors: outside(swallowed(swallowed(marks.actors, marks.bodies), marks.states), quoted),
    states: outside(swallowed(marks.states, clauses), quoted),
    force: withPromising(
      text,
      grammar,
      outside(swallowed(swallowed(marks.force, clauses), marks.action), quoted),
      marks,
    ),
    action: outside(
      swallowed(swallowed(swallowed(marks.action, clauses), marks.bodies), marks.actors),
      quoted,
    ).filter((deed) =>
      grammar.script === 'words'
        ? isVerbHere(deed, clauses, marks.force) || opensAsVerb(text, grammar, deed)
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
    force: within(said.force, span).filter((mark) => !inName(text, mark, span) || opensOperative(text, mark)),
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

/** The clause marks with the adverbs that no table lists, in order of place. */
function withAdverbs(
  text: string,
  { adverb }: CodingGrammar,
  { clauses, action, force }: Marks,
): readonly Mark<ClauseRule>[] {
  if (!adverb) return clauses;
  const found = [...text.matchAll(adverb)]
    .map(({ index, 0: word }) => ({ rule: AN_ADVERB, start: index, end: index + word.length }))
    .filter((word) => ![clauses, action, force].some((marks) => meets(marks, word)));
  return found.length === 0 ? clauses : [...clauses, ...found].sort((one, other) => one.start - other.start);
}

/** The verbs of force with those that promise by their form, though no table lists them. */
function withPromising(
  text: string,
  { promising }: CodingGrammar,
  force: readonly Mark<ForceRule>[],
  { force: listed, clauses, bodies }: Marks,
): Mark<ForceRule>[] {
  if (!promising) return [...force];
  const found = [...text.matchAll(promising)]
    .map(({ index, 0: word }) => ({ rule: PROMISED, start: index, end: index + word.length }))
    .filter((word) => ![listed, clauses, bodies].some((marks) => meets(marks, word)));
  return found.length === 0 ? [...force] : [...force, ...found].sort((one, other) => one.start - other.start);
}

const PROMISED: ForceRule = {
  name: 'will, by its form',
  force: 'agree',
  after: 'row',
  takes: 'thing',
  words: [],
  example: '',
};

/** Whether one of the marks, in order of place, shares a letter with the stretch. */
function meets(
  marks: readonly Mark[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const next = firstFrom(marks, start);
  return (marks[next]?.start ?? end) < end || (marks[next - 1]?.end ?? start) > start;
}

const AN_ADVERB: ClauseRule = { name: 'how, by its form', role: 'adverb', words: [], example: '' };

/** "Food | and | Agriculture Organization": an "and" between capitals that a body's noun closes belongs to its name, unless a name ends before it. */
function joinsName(
  text: string,
  { capitals }: CodingGrammar,
  { rule, start, end }: Mark<ClauseRule>,
  { states, bodies, addressees }: Marks,
): boolean {
  if (capitals !== 'every' || rule.role !== 'and') return false;
  if (!CAPITAL_LAST.test(text.slice(Math.max(0, start - 40), start))) return false;
  const run = CAPITALS.exec(text.slice(end, end + 60))?.[0].length ?? 0;
  if (!within(bodies, [end, end + run]).some((mark) => mark.rule.part === 'head')) return false;
  const endsHere = (mark: { readonly end: number }): boolean => mark.end === start - 1;
  return !states.some(endsHere) && !bodies.some(endsHere) && !addressees.some(endsHere);
}

/** A first word may only open the sentence; one that ends in s is of many: "Member States and | United Nations agencies". */
const CAPITAL_LAST = /\p{L}\s\p{Lu}[\p{L}-]*(?<!s)\s$/u;
const CAPITALS = /^(?:\s\p{Lu}[\p{L}-]*)+/u;

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

/** "Review | the law", "…, link | our windows": what might be a noun is a verb where its object follows and it opens its clause. */
const opensAsVerb = (text: string, { objectNext }: CodingGrammar, { start, end }: Mark): boolean =>
  objectNext !== undefined &&
  (CAPITAL.test(text.charAt(start)) ? OPENS : GOES_ON).test(text.slice(Math.max(0, start - 5), start)) &&
  objectNext.test(text.slice(end, end + 20));

const OPENS = /(?:^|[.;:]\s*)$/;
const GOES_ON = /(?:,|\band)\s$/;

const CAPITAL = /\p{Lu}/u;

/** A capital inside a sentence belongs to a name (but "the Council INVITES", in capitals throughout, does not): "Heads of State", "Treaty on … Development of". */
const inName = (text: string, { start }: { start: number }, span: Span): boolean =>
  start !== span[0] && CAPITAL.test(text.charAt(start)) && !CAPITAL.test(text.charAt(start + 1));

/** "The Assembly, |Decides", ", |Requests": resolutions begin each of their verbs with a capital. */
const opensOperative = (text: string, { start }: { start: number }): boolean =>
  /[,;:،]\s$/u.test(text.slice(Math.max(0, start - 2), start));

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
