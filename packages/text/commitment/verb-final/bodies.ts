/** Stage for languages whose verb closes its clause: the body that is the verb's object stands before it. */
import type { BodyRule } from '../../language/coding.ts';
import type { FoundBody } from '../bodies.ts';
import type { Head } from '../heads.ts';
import type { Mark } from '../lexicon.ts';
import { type Sentence, within } from '../sentence.ts';
import type { Span } from '../sentences.ts';
import type { Target } from '../targets.ts';
import { trimmedEnd, trimmedStart } from '../trim.ts';

const isNoun = ({ rule }: Mark<BodyRule>): boolean => rule.part === 'head' || rule.part === 'name';

export function objectsBefore(sentence: Sentence, head: Head, target: Target): Omit<FoundBody, 'name'>[] {
  const from = Math.max(target.start, head.told?.[1] ?? 0);
  const { mark } = head;
  if (mark.rule.relation) {
    const span = nameBefore(sentence, [from, mark.start]);
    return span ? [{ span, relation: mark.rule.relation, by: mark }] : [];
  }
  return target.deeds.flatMap((deed) => {
    const { relation } = deed.rule;
    if (!relation) return [];
    const after = sentence.grammar.nounFirst ? nameAfter(sentence, deed.end, target.end) : null;
    const span = after ?? nameBefore(sentence, [from, deed.start]);
    return span ? [{ span, relation, by: deed }] : [];
  });
}

/** "[until 2027 in Osh] | a Council of Wells | found": back from the noun to the border or joint before the name. */
function nameBefore(sentence: Sentence, [from, to]: Span): Span | null {
  const { text, marks, grammar } = sentence;
  const end = trimmedEnd(text, from, to);
  const nouns = within(marks.bodies, [from, end]).filter(isNoun);
  if (grammar.nounFirst) {
    const noun = nouns.at(-1);
    return noun ? [noun.start, end] : null;
  }
  const noun = nouns.findLast((mark) => mark.end === end);
  if (!noun) return null;
  const borders = within(marks.bodies, [from, noun.start]).filter(
    ({ rule }) => rule.part === 'border' || rule.part === 'article',
  );
  const clauses = within(sentence.clauses, [from, noun.start]).filter(({ rule }) => ENDS.has(rule.role));
  const start = Math.max(from, borders.at(-1)?.end ?? from, clauses.at(-1)?.end ?? from);
  return [trimmedStart(text, start, end), end];
}

const ENDS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'purpose', 'means', 'aside', 'opener']);

/** "таъсиси | маркази муштарак": a noun next after the noun of action, up to the border after it. */
function nameAfter(sentence: Sentence, from: number, to: number): Span | null {
  const { text, marks } = sentence;
  const start = trimmedStart(text, from, to);
  const noun = within(marks.bodies, [from, to]).find((mark) => isNoun(mark) && mark.start === start);
  if (!noun) return null;
  const border = within(marks.bodies, [noun.end, to]).find(({ rule }) => rule.part === 'border');
  const clause = within(sentence.clauses, [noun.end, to])[0];
  const force = within(sentence.force, [noun.end, to])[0];
  const end = Math.min(border?.start ?? to, clause?.start ?? to, force?.start ?? to);
  return [start, trimmedEnd(text, start, end)];
}
