/** Stage: the bodies a promise names, and what it does to each. */

import type { BodyRule, Rule } from '../language/coding.ts';
import type { BodyRelation } from '../reading.ts';
import type { Head } from './heads.ts';
import type { Mark } from './lexicon.ts';
import { byGround, byRule, type Reason, spanOf } from './reason.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import type { Target } from './targets.ts';
import { trimmedEnd, trimmedStart } from './trim.ts';
import { objectsBefore } from './verb-final/bodies.ts';

/** A body where it is named, and the mark of the word that says what is done to it; null where it is only named. */
export interface FoundBody {
  readonly name: string;
  readonly relation: BodyRelation;
  readonly span: Span;
  readonly by: Mark<Rule> | null;
}

const isNoun = ({ rule }: Mark<BodyRule>): boolean => rule.part === 'head' || rule.part === 'name';

/** `asked`: where the words end that say who is told (see Targets). */
export function bodiesOf(
  sentence: Sentence,
  head: Head,
  target: Target,
  scope: Span,
  asked: number | null,
): FoundBody[] {
  const found = new Map<string, FoundBody>();
  const add = (span: Span, relation: BodyRelation, by: FoundBody['by']): void => {
    const name = sentence.text.slice(...span);
    if (name !== '' && (found.get(name)?.relation ?? 'name') === 'name')
      found.set(name, { name, relation, span, by });
  };
  for (const { span, relation, by } of byVerb(sentence, head, target)) add(span, relation, by);
  if (head.mark.rule.force === 'instruct') {
    const organ = within(sentence.marks.bodies, [head.mark.start, head.end]).find(isNoun);
    if (head.told) add(head.told, 'task', head.mark);
    else if (organ) add(organName(sentence, head, organ), 'task', head.mark);
    else if (asked !== null) add(afterArticle(sentence, head.mark.end, asked), 'task', head.mark);
  }
  for (const { span, by } of throughWhom(sentence, target)) add(span, 'use', by);
  const taken = [...found.keys()].join('\n');
  const named = within(sentence.marks.bodies, scope).filter(({ rule }) => rule.part === 'name');
  for (const span of [...named.map(spanOf), ...capitalised(sentence, scope)])
    if (!taken.includes(sentence.text.slice(...span))) add(span, 'name', null);
  return [...found.values()];
}

/** For each body the noun by which it was known, and the word that says what is done to it. */
export function bodyReasons({ provision, marks }: Sentence, bodies: readonly FoundBody[]): Reason[] {
  return bodies.flatMap(({ name, span, by }) => {
    const nouns = within(marks.bodies, span).filter(isNoun);
    const known = nouns.map((noun) => byRule('bodies', name, provision, noun));
    const named = known.length > 0 ? known : [byGround('bodies', name, 'asked', provision, [span])];
    // A verb of the provision above stands nowhere in this one.
    return [...named, ...(by && by.end > by.start ? [byRule('bodies', name, provision, by, 'verb')] : [])];
  });
}

/** "the Alliance for Safe Seeds", "The Joint Commission": an organ whose noun is a capital's has a name of its own. */
function capitalised({ grammar, text, span, marks }: Sentence, scope: Span): Span[] {
  if (grammar.script === 'characters') return [];
  return within(marks.bodies, scope).flatMap(({ rule, start }): Span[] => {
    if (rule.part !== 'head' || !/\p{Lu}/u.test(text.charAt(start))) return [];
    const before = /(?:\p{Lu}[\p{L}-]*\s)*$/u.exec(text.slice(span[0], start))?.[0] ?? '';
    const article = /^(?:The|This|A|An)\s/.exec(before)?.[0] ?? '';
    // A word that only opens the sentence is a capital's by its place.
    if (start === span[0]) return [];
    const after = CAPITALS.exec(text.slice(start, scope[1]))?.[0] ?? '';
    return [[start - before.length + article.length, start + after.length]];
  });
}

const CAPITALS = /^\p{Lu}[\p{L}-]*(?:\s(?:(?:of|on|for|in|and)\s(?:the\s)?)?\p{Lu}[\p{L}-]*)*/u;

/** A whole name as printed; of a longer one ("the Council of …") all of it. */
function organName(sentence: Sentence, head: Head, organ: Mark<BodyRule>): Span {
  if (organ.rule.part === 'name') return spanOf(organ);
  return nameFrom(sentence, head.mark.end, head.end) ?? spanOf(organ);
}

/** "establish | a Council of …", "improve | the Fund's structure": the verb's object, when it is a body. */
function byVerb(sentence: Sentence, head: Head, target: Target): Omit<FoundBody, 'name'>[] {
  if (sentence.grammar.order === 'verb-final') return objectsBefore(sentence, head, target);
  const { relation, takes } = head.mark.rule;
  if (relation && takes === 'thing') {
    const span = nameFrom(sentence, head.mark.end, target.end);
    return span === null ? [] : [{ span, relation, by: head.mark }];
  }
  return target.deeds.flatMap((deed, place) => {
    const { relation } = deed.rule;
    if (!relation) return [];
    const found = (span: Span) => ({ span, relation, by: deed });
    // The next deed ends the object only when no body has been named before it.
    const limit =
      sentence.grammar.script === 'words' ? (target.deeds[place + 1]?.start ?? target.end) : target.end;
    if (relation !== 'create') {
      const nouns = within(sentence.marks.bodies, [deed.end, limit]).filter(isNoun);
      const known = relation === 'reform' ? nouns.find(({ rule }) => rule.part === 'name') : nouns[0];
      if (!known && relation === 'reform') return capitalised(sentence, [deed.end, limit]).map(found);
      if (!known) return [];
      // "use a common emblem at the Meetings": what is used is the emblem.
      const object = afterArticles(sentence, deed.end, limit);
      if (relation === 'use' && known.rule.part === 'name' && known.start !== object) return [];
      if (known.rule.part === 'name') return [found(spanOf(known))];
      if (relation === 'reform') return [];
    }
    const span = nameFrom(sentence, deed.end, target.end);
    return span === null ? [] : [found(span)];
  });
}

/** "our experts" → "experts" */
function afterArticle(sentence: Sentence, from: number, end: number): Span {
  const start = Math.min(end, afterArticles(sentence, from, end));
  return [start, trimmedEnd(sentence.text, start, end)];
}

function afterArticles(sentence: Sentence, from: number, end: number): number {
  let start = trimmedStart(sentence.text, from, end);
  for (const { rule, start: at, end: to } of within(sentence.marks.bodies, [from, end])) {
    if (rule.part === 'article' && at === start) start = trimmedStart(sentence.text, to, end);
  }
  return start;
}

/**
 * The name that begins after a verb: from there, its article left out, to the noun that makes it a body
 * (Chinese: the noun stands last) or to the border after it (elsewhere: the noun stands first or in the middle).
 */
function nameFrom(sentence: Sentence, from: number, end: number): Span | null {
  const marks = within(sentence.marks.bodies, [from, end]);
  // "establish, under the auspices of …, a centre": what stands between two commas is passed over.
  const aside = /^\s*[,，][^,，]*[,，]/.exec(sentence.text.slice(from, end));
  if (aside) return nameFrom(sentence, from + aside[0].length, end);
  const comma =
    within(sentence.clauses, [from, end]).find(({ rule }) => ENDS_NAME.has(rule.role))?.start ?? end;
  const start = afterArticles(sentence, from, comma);
  const characters = sentence.grammar.script === 'characters';
  const border = marks.find(({ rule, start: at }) => rule.part === 'border' && at > start)?.start ?? comma;
  const limit = characters ? comma : Math.min(border, comma);
  let noun = marks.find((mark) => isNoun(mark) && mark.end <= limit);
  if (!noun) return null;
  if (!characters) return [start, trimmedEnd(sentence.text, start, limit)];
  for (const mark of marks) if (isNoun(mark) && mark.start === noun.end) noun = mark;
  // "a special body——the International Agency": the name follows.
  const apposition = marks.find(({ rule, start: at }) => rule.part === 'apposition' && at === noun?.end);
  if (apposition) return nameFrom(sentence, apposition.end, end);
  return [start, noun.end];
}

const ENDS_NAME: ReadonlySet<string> = new Set([
  'comma',
  'semicolon',
  'purpose',
  'infinitive',
  'relative',
  'aside',
  'content',
]);

/** "through the ministries, missions and consulates": each of the row is a body that is made use of. */
function throughWhom(sentence: Sentence, target: Target): Pick<FoundBody, 'span' | 'by'>[] {
  const characters = sentence.grammar.script === 'characters';
  const means = within(sentence.clauses, [target.start, target.end]).filter(
    ({ rule }) => rule.role === 'means',
  );
  return means.flatMap((by) => {
    const spans = characters ? beforeVerb(sentence, target, by.end) : afterMeans(sentence, target, by.end);
    return spans.map((span) => ({ span, by }));
  });
}

/** 通过外交部、领事馆进行协商: from the means to the verb. */
function beforeVerb(sentence: Sentence, target: Target, from: number): Span[] {
  const comma = within(sentence.clauses, [from, target.end]).find(({ rule }) => rule.role === 'comma')?.start;
  const verb = within(sentence.action, [from, comma ?? target.end])[0]?.start;
  if (verb === undefined || verb === from) return [];
  const nouns = within(sentence.marks.bodies, [from, verb]).filter(isNoun);
  return nouns.map(
    (noun, at): Span => [afterSeparators(sentence, nouns[at - 1]?.end ?? from, noun.start), noun.end],
  );
}

/** Past the marks and words that join one name to the next: 、及. */
function afterSeparators(sentence: Sentence, from: number, to: number): number {
  let at = trimmedStart(sentence.text, from, to);
  for (const { rule, start, end } of within(sentence.marks.bodies, [from, to])) {
    if (rule.part === 'separator' && start === at) at = trimmedStart(sentence.text, end, to);
  }
  return at;
}

/** "through the foreign ministries, embassies and consulates": organs of states named one after the other. */
function afterMeans(sentence: Sentence, target: Target, from: number): Span[] {
  const verb = within(sentence.action, [from, target.end])[0]?.start ?? target.end;
  const organs = within(sentence.marks.bodies, [from, verb]).filter(({ rule }) => rule.part === 'name');
  if (organs[0]?.start !== afterArticles(sentence, from, target.end)) return [];
  return organs.map(spanOf);
}
