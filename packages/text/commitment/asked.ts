/** Stage: who is told or asked to act: "called upon | the banks | to lend". */
import type { ClauseRule, ForceRule } from '../language/coding.ts';
import type { Mark } from './lexicon.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import { trimmedEnd, trimmedStart } from './trim.ts';

/** Where the words end that say who is told or asked; null when nobody is. */
export function askedUpTo(
  sentence: Sentence,
  { rule, end: from }: Mark<ForceRule>,
  end: number,
): number | null {
  if (rule.takes !== 'organ' && !(rule.whole && rule.force === 'support')) return null;
  const at = rule.takes === 'organ' ? orderAfter(sentence, from, end) : firstVerb(sentence, from, end);
  if (at === null) return null;
  const until = beforeAdverbs(sentence, from, trimmedEnd(sentence.text, from, at));
  return until > from ? until : null;
}

/** «государства | своевременно |»: how it is to be done is no part of the name. */
function beforeAdverbs({ text, clauses }: Sentence, from: number, until: number): number {
  const adverb = within(clauses, [from, until]).findLast(({ rule }) => rule.role === 'adverb');
  return adverb?.end === until ? trimmedEnd(text, from, adverb.start) : until;
}

/** "the banks| to lend"; in Chinese the verb follows at once, or after what it is done with: 各国|向基金捐款. */
function orderAfter(sentence: Sentence, from: number, end: number): number | null {
  const { ordering } = sentence.grammar;
  if (ordering) {
    const found = ordering.exec(sentence.text.slice(from, end));
    return found ? from + found.index : null;
  }
  const described = sentence.grammar.relativeEnd?.exec(sentence.text.slice(from, end));
  if (described && isDescribed(sentence, from, from + described[0].length)) return from + described[0].length;
  const verb = firstVerb(sentence, from, end);
  const opener = within(sentence.clauses, [from, verb ?? end]).find(
    ({ rule, start }) =>
      !JOINS_NAMES.has(sentence.text.charAt(start)) && rule.role !== 'adverb' && start > from,
  );
  const adverb = within(sentence.clauses, [from, verb ?? end]).find(({ rule }) => rule.role === 'adverb');
  return Math.min(opener?.start ?? end, adverb?.start ?? end, verb ?? end);
}

/** 尚未批准《公约》的|国家: a verb in what describes them, and none before. */
const isDescribed = ({ text }: Sentence, from: number, to: number): boolean =>
  /^(?:尚未|还未|未|已|具备|有|所有尚未|那些)/u.test(text.slice(from, to));

/** Between the names of those who are asked: 会员国和有关国际组织. */
const JOINS_NAMES: ReadonlySet<string> = new Set('和与及同');

const firstVerb = (sentence: Sentence, from: number, end: number): number | null =>
  within(sentence.action, [from, end]).find(({ rule }) => rule.weight !== 'noun')?.start ?? null;

export interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Each of those who are told or asked, as printed, without articles and quantifiers. */
export function namesOf(sentence: Sentence, from: number, until: number): Named[] {
  const { text, clauses, marks } = sentence;
  const joints = [
    ...within(clauses, [from, until]).filter(({ rule }) => rule.role === 'and' || rule.role === 'comma'),
    ...within(marks.bodies, [from, until]).filter(({ rule }) => rule.part === 'separator'),
  ].sort((one, other) => one.start - other.start);
  const names: Named[] = [];
  let at = from;
  for (const joint of [...joints, null]) {
    const start = afterArticles(sentence, at, joint?.start ?? until);
    const end = trimmedEnd(text, start, joint?.start ?? until);
    // "encourages | them": a pronoun is passed over as an article is, unless it is all there is.
    const from = end > start ? start : trimmedStart(text, at, joint?.start ?? until);
    const last = names.at(-1);
    // "the States, | in cooperation with the Commission,": no name.
    if (opensAside(sentence, from)) {
      at = joint?.end ?? until;
      continue;
    }
    if (last && goesOn(sentence, last, from, end))
      names.splice(-1, 1, { ...last, name: text.slice(last.start, end), end });
    else if (end > from) names.push({ name: text.slice(from, end), start: from, end });
    at = joint?.end ?? until;
  }
  return names;
}

const opensAside = ({ clauses }: Sentence, at: number): boolean =>
  clauses.some(({ rule, start }) => start === at && ASIDE.has(rule.role));

const ASIDE: ReadonlySet<ClauseRule['role']> = new Set([
  'preposition',
  'opener',
  'means',
  'back',
  'aside',
  'including',
]);

/** "the ministries of education and | science": one word more of what the organ before is of. */
function goesOn({ text, marks, grammar }: Sentence, last: Named, start: number, end: number): boolean {
  if (grammar.script !== 'words' || !/^\p{Ll}[\p{L}-]*$/u.test(text.slice(start, end))) return false;
  if (/[,;]/.test(text.slice(last.end, start))) return false;
  const organ = within(marks.bodies, [last.start, last.end]).some(({ rule }) => rule.part === 'organ');
  return organ && /\s/.test(last.name) && within(marks.bodies, [start, end]).length === 0;
}

/** "all organs concerned" → "organs concerned" */
export function withoutQuantifier(sentence: Sentence, { start, end }: Named): Span {
  const quantifier = within(sentence.marks.bodies, [start, end]).find(
    (mark) => mark.rule.part === 'quantifier' && mark.start === start,
  );
  return [quantifier ? afterArticles(sentence, quantifier.end, end) : start, end];
}

/** "our experts" → where "experts" begins. */
export function afterArticles(sentence: Sentence, from: number, end: number): number {
  let start = trimmedStart(sentence.text, from, end);
  for (const { rule, start: at, end: to } of within(sentence.marks.bodies, [from, end])) {
    if ((rule.part === 'article' || rule.part === 'pronoun') && at === start)
      start = trimmedStart(sentence.text, to, end);
  }
  return start;
}
