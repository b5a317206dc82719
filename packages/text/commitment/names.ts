/** Stage: where the name of a body begins and ends. */
import type { BodyRule, ClauseRule } from '../language/coding.ts';
import { afterArticles } from './asked.ts';
import type { Mark } from './lexicon.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import { trimmedEnd } from './trim.ts';

type Noun = Mark<BodyRule>;

export const isNoun = ({ rule }: Noun): boolean => NOUNS.has(rule.part);

const NOUNS: ReadonlySet<BodyRule['part']> = new Set(['head', 'name', 'organ']);

/**
 * The name that begins after a verb: from there, its article left out, to the noun that makes it a body
 * (Chinese: the noun stands last) or to the border after it (elsewhere: the noun stands first or in the middle).
 * Null where the object is something else, though a body's name may stand in it: "rules for the council".
 */
export function objectName(sentence: Sentence, from: number, end: number): Span | null {
  const { grammar, text } = sentence;
  // "establish, under the auspices of …, a centre": what stands between two commas is passed over.
  const aside = /^\s*[,，][^,，]*[,，]/.exec(text.slice(from, end));
  if (aside) return objectName(sentence, from + aside[0].length, end);
  const between = grammar.between?.exec(text.slice(from, end));
  if (between?.index === 0) return objectName(sentence, from + between[0].length, end);
  if (grammar.script === 'characters') return nameBeforeNoun(sentence, from, end);
  const start = afterArticles(sentence, from, end);
  const noun = within(sentence.marks.bodies, [start, end]).find(isNoun);
  if (!noun || grammar.apart?.test(text.slice(start, noun.start))) return null;
  const limit = nameEnd(sentence, noun, end);
  return limit < noun.end ? null : [start, limit];
}

/** 设立[一个]水资源[理事会]: the name ends with its noun, or with the last of several in a row. */
function nameBeforeNoun(sentence: Sentence, from: number, end: number): Span | null {
  const marks = within(sentence.marks.bodies, [from, end]);
  const limit =
    within(sentence.clauses, [from, end]).find(({ rule }) => ENDS_NAME.has(rule.role))?.start ?? end;
  const start = afterArticles(sentence, from, limit);
  let noun = marks.find((mark) => isNoun(mark) && mark.end <= limit);
  if (!noun) return null;
  for (const mark of marks) if (isNoun(mark) && mark.start === noun.end) noun = mark;
  // "a special body——the International Agency": the name follows.
  const apposition = marks.find(({ rule, start: at }) => rule.part === 'apposition' && at === noun?.end);
  return apposition ? nameBeforeNoun(sentence, apposition.end, end) : [start, noun.end];
}

const ENDS_NAME: ReadonlySet<ClauseRule['role']> = new Set([
  'comma',
  'semicolon',
  'purpose',
  'infinitive',
  'relative',
  'aside',
  'content',
]);

/** Where words are parted by spaces, these end it too; in Chinese they may stand inside. */
const ADVERBIALS: ReadonlySet<ClauseRule['role']> = new Set(['means', 'including', 'opener', 'back']);

/** Where a name that has its noun ends: before a comma, a border, another verb, "and a …", or the place where the body sits. */
function nameEnd(sentence: Sentence, noun: Noun, end: number): number {
  const { text, grammar, clauses, force, marks, quoted } = sentence;
  const title = quoted.find(([from, to]) => from < noun.end + 2 && to > noun.end);
  const from = title?.[1] ?? noun.end;
  const ends = [
    ...within(clauses, [from, end]).filter(
      (mark) =>
        ADVERBIALS.has(mark.rule.role) ||
        (ENDS_NAME.has(mark.rule.role) && !belongs(sentence, noun, mark)) ||
        (mark.rule.role === 'and' && setsApart(sentence, mark, end)),
    ),
    ...within(marks.bodies, [from, end]).filter(
      (mark) => mark.rule.part === 'border' && !belongs(sentence, noun, mark),
    ),
    ...within(force, [from, end]),
  ];
  const seat = grammar.seat?.exec(text.slice(from, end));
  const limit = Math.min(
    end,
    ...ends.map(({ start }) => start),
    seat ? from + seat.index : end,
    infinitiveAfter(sentence, from, end),
  );
  return trimmedEnd(text, noun.start, limit);
}

/** «Регионального бюро | разработать»: where a verb begins that is known by its form, if one does. */
function infinitiveAfter({ text, grammar }: Sentence, from: number, end: number): number {
  if (!grammar.clearInfinitives) return end;
  for (const { index, 0: word } of text.slice(from, Math.min(end, from + LONGEST)).matchAll(/\p{L}+/gu))
    if (grammar.isInfinitive(word.toLowerCase(), '')) return from + index;
  return end;
}

/** «комитет | по защите растений», "fonds | pour la paix": a purpose that names the body, no verb after it. */
function belongs(
  { text, grammar }: Sentence,
  noun: Noun,
  { start, end }: { start: number; end: number },
): boolean {
  if (!/^\s$/.test(text.slice(noun.end, start)) && !NAMING.has(text.slice(start, end).toLowerCase()))
    return false;
  if (!NAMING.has(text.slice(start, end).toLowerCase())) return false;
  const word = /^\s*(\p{L}+)/u.exec(text.slice(end))?.[1] ?? '';
  return !grammar.isInfinitive(word, 'to');
}

/** Short words for what a body is for. */
const NAMING: ReadonlySet<string> = new Set(['по', 'pour', 'para', 'for']);

/** "a council and | a fund", "a council and | to adopt": what follows is no part of the name. */
function setsApart(sentence: Sentence, and: Mark<ClauseRule>, end: number): boolean {
  const { text, grammar, marks, action, actors } = sentence;
  const start = and.end + (/^\s*/.exec(text.slice(and.end, end))?.[0].length ?? 0);
  const begins = (mark: { start: number }): boolean => mark.start === start;
  const word = /^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? '';
  return (
    within(marks.bodies, [start, end]).some((mark) => begins(mark) && mark.rule.part === 'article') ||
    within(action, [start, end]).some(
      (mark) => begins(mark) && grammar.form(text.slice(mark.start, mark.end)) !== 'noun',
    ) ||
    within(actors, [start, end]).some(begins) ||
    grammar.isInfinitive(word.toLowerCase(), '')
  );
}

/** "the Alliance for Safe Seeds", «Межправительственной комиссии»: an organ in whose name capitals stand. */
export function properNames(sentence: Sentence, scope: Span): Span[] {
  const { grammar, text, span, marks } = sentence;
  if (!grammar.capitals) return [];
  const names: Span[] = [];
  let reached = 0;
  for (const noun of within(marks.bodies, scope)) {
    if (noun.rule.part !== 'head' || noun.start < reached) continue;
    const start = afterArticles(sentence, noun.start - capitalsBefore(sentence, noun), noun.end);
    // A word that only opens the sentence is a capital's by its place.
    if (
      !isCapital(text, start) ||
      (start === span[0] && (start === noun.start || !isCapital(text, noun.start)))
    )
      continue;
    const end =
      grammar.capitals === 'every' ? capitalsEnd(text, noun, scope[1]) : nameEnd(sentence, noun, scope[1]);
    names.push([start, end]);
    reached = end;
  }
  return names;
}

/** The words of a name before its noun take no more characters than this. */
const LONGEST = 90;

const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text.charAt(at));

/** Length of the words before the noun that its name begins with: "High-Level |Council", «Международный консультативный |совет». */
function capitalsBefore({ grammar, text, span }: Sentence, noun: Noun): number {
  const before = text.slice(Math.max(span[0], noun.start - LONGEST), noun.start);
  if (grammar.capitals === 'every') return /(?:\p{Lu}[\p{L}-]*\s)+$/u.exec(before)?.[0].length ?? 0;
  const words = /\p{Lu}[\p{L}-]*\s(?:\p{Ll}[\p{L}-]*\s){0,3}$/u.exec(before)?.[0] ?? '';
  return grammar.apart?.test(words.toLowerCase()) ? 0 : words.length;
}

function capitalsEnd(text: string, noun: Noun, end: number): number {
  const rest =
    /^(?:\s(?:(?:of|on|for|in|and|de|del|para|y|e)\s(?:the\s|la\s|los\s|las\s|el\s)?)?\p{Lu}[\p{L}-]*)*/u.exec(
      text.slice(noun.end, end),
    )?.[0] ?? '';
  return noun.end + rest.length;
}
