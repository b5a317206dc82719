/**
 * Stage for languages whose verb closes its clause: what a verb binds to, split by target and never by means.
 * A piece is a target of its own when the verb of action that closes it has the form of the last one:
 *
 *   орталық құруға | және | форум өткізуге келісті     two targets
 *   сауда | және | көлік саласын дамытуға келісті      one
 *
 * Where the noun of action stands first (Tajik), a piece that opens with one begins a target.
 */
import type { ActionRule } from '../../language/coding.ts';
import type { Head } from '../heads.ts';
import type { Mark } from '../lexicon.ts';
import { UNLISTED } from '../pieces.ts';
import { isJoint, type Sentence, within } from '../sentence.ts';
import type { Span } from '../sentences.ts';
import type { Target, Targets } from '../targets.ts';
import { clauseEnd, trimmedEnd, trimmedStart } from '../trim.ts';

type Deed = Mark<ActionRule>;

interface Piece {
  readonly span: Span;
  /** The noun of action that opens it, where such nouns stand first. */
  readonly opening: Deed | null;
  /** The verb of action at its end. */
  readonly closing: Deed | null;
}

export function splitBefore(sentence: Sentence, head: Head): Targets {
  const { mark, governs } = head;
  const pieces = cut(sentence, governs);
  const starts = mark.rule.takes === 'thing' || mark.rule.own ? [] : startsOf(sentence, pieces);
  const leads = governs[0] >= mark.end;
  const first = leads ? (toldFrom(sentence, head) ?? mark.start) : governs[0];
  const places = [first, ...starts];
  const targets = places.map((start, at): Target => {
    const next = starts[at];
    const end = next ?? (leads ? head.end : mark.end);
    const limit = next ?? governs[1];
    return {
      start,
      end: endBefore(sentence, start, end),
      deeds: deedsOf(sentence, [Math.max(start, governs[0]), limit], mark),
    };
  });
  return { targets, carried: mark.end, asked: null };
}

/** «ба | вазоратҳо | супориш доданд, ки»: the organ stands before a verb that leads, with its preposition. */
function toldFrom({ marks }: Sentence, { told, clauseStart }: Head): number | null {
  if (!told) return null;
  const article = within(marks.bodies, [clauseStart, told[0]]).findLast(
    ({ rule }) => rule.part === 'article',
  );
  return article?.start ?? told[0];
}

/** The end of a target, without the joint that parts it from the next one. */
function endBefore({ text, clauses }: Sentence, start: number, end: number): number {
  let at = clauseEnd(text, start, end);
  for (const clause of within(clauses, [start, end]).toReversed()) {
    if (isJoint(clause) && clause.end === at) at = clauseEnd(text, start, clause.start);
  }
  return at;
}

function cut(sentence: Sentence, [from, to]: Span): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (const joint of [...within(sentence.clauses, [from, to]).filter(isJoint), null]) {
    const end = joint?.start ?? to;
    const begin = trimmedStart(sentence.text, start, end);
    if (begin < end) pieces.push(pieceOf(sentence, [begin, end]));
    start = joint?.end ?? to;
  }
  return pieces;
}

function pieceOf(sentence: Sentence, span: Span): Piece {
  const deeds = within(sentence.action, span).filter(({ rule }) => !rule.vague);
  const { text, clauses, grammar } = sentence;
  let end = clauseEnd(text, span[0], span[1]);
  let start = span[0];
  for (const { rule, start: at, end: to } of within(clauses, span).toReversed()) {
    if (rule.role === 'about' && to === end) end = trimmedEnd(text, span[0], at);
  }
  for (const { rule, start: at, end: to } of within(clauses, span)) {
    if ((rule.role === 'about' || rule.role === 'adverb') && at === start)
      start = trimmedStart(text, to, span[1]);
  }
  const closing = deeds.find((deed) => deed.end === end) ?? unlisted(sentence, [span[0], end]);
  const opening = grammar.nounFirst ? (deeds.find((deed) => deed.start === start) ?? null) : null;
  return { span, opening: opening && opening !== closing ? opening : null, closing };
}

/** A verb that no table lists, known by its form: «… рәсімдеуге». */
function unlisted({ text, grammar }: Sentence, [from, to]: Span): Deed | null {
  const word = /\p{L}+$/u.exec(text.slice(from, to))?.[0] ?? '';
  if (word === '' || !grammar.isInfinitive(word.toLowerCase(), '')) return null;
  return { rule: UNLISTED, start: to - word.length, end: to };
}

/** Where the second and later targets begin. */
function startsOf(sentence: Sentence, pieces: readonly Piece[]): number[] {
  const main = pieces.at(-1)?.closing;
  return pieces.flatMap((piece, at) => {
    const before = pieces[at - 1];
    if (!before) return [];
    const opens = piece.opening !== null && pieces[0]?.opening != null && !isBare(sentence, before);
    const closes =
      before.closing !== null &&
      main != null &&
      isAlike(sentence, before.closing, main) &&
      !isBare(sentence, piece) &&
      !describes(sentence, [piece.span[0], main.start], before.closing);
    return opens || closes ? [piece.span[0]] : [];
  });
}

const formOf = ({ text, grammar }: Sentence, { start, end }: Deed): string =>
  grammar.form(text.slice(start, end));

/** Of one form; or bare, for the case may stand at the last verb alone: "tayyorlash va eʼlon qilishni". */
function isAlike(sentence: Sentence, one: Deed, main: Deed): boolean {
  const form = formOf(sentence, one);
  return form === formOf(sentence, main) || (form === 'bare' && !sentence.grammar.nounFirst);
}

/** "preserve | and | develop": a verb alone shares its object with the one beside it. */
const isBare = ({ text }: Sentence, { span, closing }: Piece): boolean =>
  closing !== null && text.slice(span[0], closing.start).trim() === '';

/** "trade to increase and costs to lower | in order | …", "… | about | an agreement to sign": a row that describes what follows it. */
function describes(sentence: Sentence, span: Span, deed: Deed): boolean {
  const { text, clauses, grammar } = sentence;
  const form = formOf(sentence, deed);
  return within(clauses, span).some(({ rule, start }) => {
    if (!DESCRIBING.has(rule.role)) return false;
    const word = /\p{L}+(?=\s*$)/u.exec(text.slice(span[0], start))?.[0] ?? '';
    return grammar.form(word) === form;
  });
}

const DESCRIBING: ReadonlySet<string> = new Set(['purpose', 'means', 'about', 'preposition']);

/** The governing verb first: the last one, or the noun of action that stands before its object. */
function deedsOf(sentence: Sentence, span: Span, mark: Head['mark']): Deed[] {
  const own = mark.rule.own ? within(sentence.action, [mark.start, mark.end]) : [];
  const before = within(sentence.action, span);
  const pieces = cut(sentence, span);
  const closing = pieces.at(-1)?.closing ?? null;
  const listed = closing && closing.rule === UNLISTED ? [closing] : [];
  if (!sentence.grammar.nounFirst) return [...own, ...listed, ...before.toReversed()];
  const last = closing && before.includes(closing) && own.length === 0 ? [closing] : [];
  return [...own, ...last, ...before.filter((deed) => deed !== last[0])];
}
