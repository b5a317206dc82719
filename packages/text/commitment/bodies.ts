/** Stage: the bodies a promise names, and what it does to each. */

import type { Rule } from '../language/coding.ts';
import type { BodyRelation } from '../reading.ts';
import { ASSEMBLED } from './actors.ts';
import { afterArticles, namesOf, withoutQuantifier } from './asked.ts';
import type { Context } from './context.ts';
import { type Head, speaks } from './heads.ts';
import type { Mark } from './lexicon.ts';
import { isNoun, objectName, properNames } from './names.ts';
import { byGround, byRule, type Reason, spanOf } from './reason.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import type { Target } from './targets.ts';
import { clauseEnd, trimmedStart } from './trim.ts';
import { objectsBefore } from './verb-final/bodies.ts';

/** A body where it is named, and the mark of the word that says what is done to it; null where it is only named. */
export interface FoundBody {
  readonly name: string;
  readonly relation: BodyRelation;
  readonly span: Span;
  readonly by: Mark<Rule> | null;
}

/** A body before its name is cut out: where it stands, and by what it is known what is done to it. */
type Placed = Pick<FoundBody, 'span' | 'by'>;

/** `asked`: where the words end that say who is told (see Targets). `before`: the body named last, for a pronoun. `event`: the words of a meeting at which it falls due. */
export function bodiesOf(
  sentence: Sentence,
  head: Head,
  target: Target,
  scope: Span,
  asked: number | null,
  before: Context['body'],
  event: Span | null,
): FoundBody[] {
  const found = new Map<string, FoundBody>();
  const add = (
    span: Span,
    relation: BodyRelation,
    by: FoundBody['by'],
    name = sentence.text.slice(...span),
  ): void => {
    if (name !== '' && (found.get(name)?.relation ?? 'name') === 'name')
      found.set(name, { name, relation, span, by });
  };
  for (const { span, relation, by } of byVerb(sentence, head, target)) add(span, relation, by);
  for (const { span, name } of told(sentence, head, asked, before)) add(span, 'task', head.mark, name);
  for (const { span, by } of throughWhom(sentence, target)) add(span, 'use', by);
  for (const { span, by } of workedThrough(sentence, target)) add(span, 'use', by);
  // "calls on | the Board | to report": whoever is asked is an addressee.
  const asks = head.mark.rule.force === 'support' && asked !== null;
  const named = (span: Span): void => {
    if (asks && span[0] >= head.mark.end && span[0] < asked) return;
    const name = sentence.text.slice(...span);
    if (![...found.keys()].some((known) => known.includes(name) || name.includes(known)))
      add(span, 'name', null);
  };
  for (const mark of actorsSaid(head)) if (isBody(sentence, mark)) named(spanOf(mark));
  const outside = within(sentence.marks.addressees, scope);
  const isOutside = ({ start, end }: Mark): boolean =>
    outside.some(({ rule, ...mark }) => rule.addressee !== null && mark.start <= start && mark.end >= end);
  for (const mark of within(sentence.marks.bodies, scope))
    if (mark.rule.part === 'name' && !isOutside(mark) && !isVoice(head, mark)) named(spanOf(mark));
  // "The Committee recommends": the organ that speaks is not spoken of.
  const spoken: Span = [speaks(head) ? Math.max(scope[0], head.mark.end) : scope[0], scope[1]];
  for (const span of properNames(sentence, spoken))
    if (
      !(event && isGathering(sentence, span, event)) &&
      !outside.some((mark) => mark.rule.addressee !== null && mark.start < span[1] && mark.end > span[0])
    )
      named(span);
  return [...found.values()];
}

/** For each body the noun by which it was known, and the word that says what is done to it. */
export function bodyReasons({ provision, marks, text }: Sentence, bodies: readonly FoundBody[]): Reason[] {
  return bodies.flatMap(({ name, span, by }) => {
    const nouns = within(marks.bodies, span).filter(isNoun);
    const known = nouns.map((noun) => byRule('bodies', name, provision, noun));
    const ground = text.slice(...span) === name ? 'asked' : 'pronoun';
    const named = known.length > 0 ? known : [byGround('bodies', name, ground, provision, [span])];
    // A verb of the provision above stands nowhere in this one.
    return [...named, ...(by && by.end > by.start ? [byRule('bodies', name, provision, by, 'verb')] : [])];
  });
}

/** Who acts, by the clause itself or by an earlier verb of the sentence; "the Committee recommends" is only said by it. */
function actorsSaid(head: Head): readonly Mark[] {
  if (speaks(head)) return [];
  const said = head.subject.length > 0 ? head.subject : head.inherited ? [head.inherited] : [];
  return said.filter(({ rule }) => rule.name !== ASSEMBLED);
}

/** "by | the 62nd Meeting", not "by the 62nd Meeting of | the Commission": a session that is only a date. */
const isGathering = ({ grammar, text }: Sentence, [start, end]: Span, event: Span): boolean =>
  start >= event[0] &&
  end <= event[1] &&
  grammar.gathering?.test(text.slice(start, end)) === true &&
  !grammar.gathering.test(text.slice(event[0], start));

/** "The Assembly | decides": the organ in which those meet who act. */
const isVoice = ({ subject }: Head, { start, end }: Mark): boolean =>
  subject.some((mark) => mark.rule.name === ASSEMBLED && mark.start <= start && mark.end >= end);

/** "The Joint Commission | shall meet": an organ that acts is named too; ministers and states are none. */
const isBody = ({ marks }: Sentence, { start, end }: Mark): boolean =>
  within(marks.bodies, [start, end]).some(({ rule }) => rule.part === 'head' || rule.part === 'name');

/** 'كلف |المجلس| الأمانة': who tells is named between the verb and who is told. */
const acts = ({ subject }: Head, { start, end }: Mark): boolean =>
  subject.some((actor) => actor.start <= start && actor.end >= end);

/** Who is told: "instructed | the working group on customs | to", "the Secretariat | was instructed to", "requests | it | to". */
function told(
  sentence: Sentence,
  head: Head,
  asked: number | null,
  before: Context['body'],
): { span: Span; name?: string }[] {
  const { marks } = sentence;
  const { rule, end: from } = head.mark;
  if (rule.force !== 'instruct' && !(rule.force === 'decide' && rule.takes === 'organ')) return [];
  if (head.told) return [{ span: head.told }];
  if (rule.passive && head.subject.length > 0)
    return head.subject.map(({ start, end }) => ({ span: [afterArticles(sentence, start, end), end] }));
  const until = asked ?? head.end;
  // The organ may be part of the words that tell: "requests the Secretary-General | to".
  const organ = within(marks.bodies, [head.mark.start, until]).find(
    (mark) =>
      !acts(head, mark) &&
      (mark.rule.part === 'pronoun' || mark.rule.part === 'organ' || (isNoun(mark) && mark.start < from)),
  );
  if (organ?.rule.part === 'pronoun') return before === null ? [] : [{ span: spanOf(organ), name: before }];
  const named = asked === null ? [] : namesOf(sentence, from, asked);
  if (organ && named.length < 2) return [{ span: spanOf(organ) }];
  if (asked === null) {
    // "to be entrusted to | the Economic Council": nothing follows that is to be done.
    const noun = within(marks.bodies, [from, until]).find(isNoun);
    const name = noun && objectName(sentence, from, clauseEnd(sentence.text, from, until));
    const span = name ?? (noun && spanOf(noun));
    return span ? [{ span }] : [];
  }
  return named.map((one) => ({ span: withoutQuantifier(sentence, one) }));
}

/** "establish | a Council of …", "improve | the Fund's structure": the verb's object, when it is a body. */
function byVerb(sentence: Sentence, head: Head, target: Target): Omit<FoundBody, 'name'>[] {
  if (sentence.grammar.order === 'verb-final') return objectsBefore(sentence, head, target);
  const { relation, takes } = head.mark.rule;
  if (relation && takes === 'thing') {
    // "A Commission | is hereby established".
    const span = head.mark.rule.passive
      ? objectName(sentence, head.clauseStart, head.mark.start)
      : objectName(sentence, head.mark.end, target.end);
    return span === null ? [] : [{ span, relation, by: head.mark }];
  }
  return target.deeds.flatMap((deed, place) => {
    const { relation, weight } = deed.rule;
    if (!relation) return [];
    if (relation === 'use' && weight === 'noun' && (head.mark.rule.force !== 'support' || place > 0))
      return [];
    // The next deed ends the object only when no body has been named before it.
    const limit =
      sentence.grammar.script === 'words' ? (target.deeds[place + 1]?.start ?? target.end) : target.end;
    const span =
      relation === 'create'
        ? (foundedBefore(sentence, head, deed.end) ?? objectName(sentence, deed.end, target.end))
        : known(sentence, relation, deed.end, limit);
    return span === null ? [] : [{ span, relation, by: deed }];
  });
}

/** "agreed that | a Council of Rectors | would be set up": the body stands before the verb that founds it. */
function foundedBefore(sentence: Sentence, head: Head, deed: number): Span | null {
  const { text, grammar } = sentence;
  if (!grammar.becoming) return null;
  const from = head.mark.rule.whole ? head.mark.end : head.mark.rule.passive ? head.clauseStart : deed;
  const becoming = grammar.becoming.exec(text.slice(from, deed));
  return becoming ? objectName(sentence, from, from + becoming.index) : null;
}

/** "reform | the structure of the Fund", "use | the Centre": a body that stands already, known by its name. */
function known(sentence: Sentence, relation: BodyRelation, from: number, limit: number): Span | null {
  const { grammar, marks } = sentence;
  const nouns = within(marks.bodies, [from, limit]).filter(isNoun);
  const name = nouns.find(({ rule }) => rule.part === 'name');
  if (relation === 'task') return name ? spanOf(name) : (properNames(sentence, [from, limit])[0] ?? null);
  if (relation === 'reform') {
    if (name) return spanOf(name);
    const proper = properNames(sentence, [from, limit])[0];
    return proper ?? (grammar.script === 'words' ? objectName(sentence, from, limit) : null);
  }
  const [first] = nouns;
  if (!first) return null;
  // "use a common emblem at the Meetings": what is used is the emblem.
  if (first.rule.part === 'name')
    return first.start === afterArticles(sentence, from, limit) ? spanOf(first) : null;
  return objectName(sentence, from, limit);
}

/** "through the ministries, missions and consulates": each of the row is a body that is made use of. */
function throughWhom(sentence: Sentence, target: Target): Placed[] {
  const characters = sentence.grammar.script === 'characters';
  const means = within(sentence.clauses, [target.start, target.end]).filter(
    ({ rule }) => rule.role === 'means',
  );
  return means.flatMap((by) => {
    const spans = characters ? beforeVerb(sentence, target, by.end) : afterMeans(sentence, target, by.end);
    return spans.map((span) => ({ span, by }));
  });
}

/** "with the support of | the Fund", «на базе | Академии»: a body with a name of its own right after such words. */
function workedThrough(sentence: Sentence, { start, end }: Target): Placed[] {
  const { grammar, text } = sentence;
  if (!grammar.through) return [];
  return [...text.slice(start, end).matchAll(grammar.through)].flatMap(({ index, 0: words }) => {
    const from = start + index + words.length;
    if (sentence.quoted.some((quote) => from > quote[0] && from < quote[1])) return [];
    const span = nameAt(sentence, afterArticles(sentence, from, end), end);
    return span ? [{ span, by: { rule: THROUGH_WHOM, start: start + index, end: from - 1 } }] : [];
  });
}

/** A name that begins right here: an organization's, though not that of the United Nations, or a body's own. */
function nameAt(sentence: Sentence, at: number, end: number): Span | null {
  const outside = within(sentence.marks.addressees, [at, end]).find(({ start }) => start === at);
  if (outside) {
    const { addressee } = outside.rule;
    return addressee === null || addressee === 'United Nations' ? null : spanOf(outside);
  }
  const [own] = properNames(sentence, [at, end]);
  return own && own[0] === at ? own : null;
}

/** The rule of a body that is worked through, known by the words before it. */
const THROUGH_WHOM: Rule = { name: 'through whom it is done', words: [], example: '' };

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

/** "through the foreign ministries, embassies and consulates": organs of states named one after the other; or one body. */
function afterMeans(sentence: Sentence, target: Target, from: number): Span[] {
  const verb = within(sentence.action, [from, target.end])[0]?.start ?? target.end;
  const organs = within(sentence.marks.bodies, [from, verb]).filter(
    ({ rule }) => rule.part === 'organ' || rule.part === 'name',
  );
  if (organs[0]?.start === afterArticles(sentence, from, target.end)) return organs.map(spanOf);
  const name = objectName(sentence, from, verb);
  return name === null ? [] : [name];
}
