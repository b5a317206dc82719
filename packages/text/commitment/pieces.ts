/** Stage: what a verb governs, cut at its commas and conjunctions, and how each piece begins. */
import type { ActionRule, ClauseRule } from '../language/coding.ts';
import type { Head } from './heads.ts';
import type { Mark } from './lexicon.ts';
import { isJoint, type Sentence, within } from './sentence.ts';
import { trimmedStart } from './trim.ts';

/**
 * How a piece begins: with a verb of action · with a purpose ("in order to") · with words that belong to the next
 * piece ("in this regard,") · with examples ("including") · with what a proposal says ("namely") · else it goes on.
 */
export type Opening = 'deed' | 'purpose' | 'prefix' | 'including' | 'content' | 'more';

export interface Piece {
  readonly start: number;
  readonly end: number;
  /** What joins it to the piece before; 'none' for the first. */
  readonly joint: 'none' | 'comma' | 'and';
  readonly opening: Opening;
  readonly deed: Mark<ActionRule> | null;
  /** The verb of a purpose that begins inside the piece: "take measures | to reduce". */
  readonly inner: Mark<ActionRule> | null;
}

type Deeds = readonly Mark<ActionRule>[];
type Clauses = readonly Mark<ClauseRule>[];
type Opened = Pick<Piece, 'opening' | 'deed'>;

export function cutPieces(sentence: Sentence, head: Head): Piece[] {
  const { text } = sentence;
  const joints = within(sentence.clauses, [head.mark.end, head.end]).filter((mark) => joins(sentence, mark));
  const pieces: Piece[] = [];
  let from = head.mark.end;
  /** Whether the joint before the piece is a conjunction; null before the first. */
  let conjunction: boolean | null = null;
  /** "and, | at the proposal of Tajikistan, | to introduce": what a comma sets apart right after the conjunction. */
  let apart = false;
  for (const mark of [...joints, null]) {
    const end = mark?.start ?? head.end;
    const start = trimmedStart(text, from, end);
    // "decides: | to open": the colon only leads to the first of them.
    if (mark && start === end && pieces.length === 0 && /[:：]/.test(text.charAt(mark.start))) {
      from = mark.end;
      continue;
    }
    const empty = start === end && pieces.length > 0;
    if (!empty) {
      const found = openingOf(sentence, start, end, {
        asked: asksOthers(head),
        joined: conjunction === true,
      });
      const opened: Opened = apart && found.deed === null ? { opening: 'prefix', deed: null } : found;
      const joint = conjunction === null ? 'none' : conjunction ? 'and' : 'comma';
      pieces.push({
        start,
        end,
        joint,
        ...opened,
        inner: innerPurpose(sentence, opened.deed?.end ?? from, end),
      });
    }
    if (!mark) break;
    // Two joints in a row (", and") leave nothing between them and count as the stronger one.
    apart = empty && conjunction === true && mark.rule.role === 'comma';
    conjunction = mark.rule.role !== 'comma' || (empty && conjunction === true);
    from = mark.end;
  }
  return joinPrefixes(pieces);
}

/** In Chinese, 并 joins clauses only after a comma; without one it joins two verbs of one target. */
function joins({ grammar, text }: Sentence, mark: Mark<ClauseRule>): boolean {
  const { rule, start } = mark;
  if (!isJoint(mark)) return false;
  return (
    rule.role !== 'and' ||
    grammar.script === 'words' ||
    /[，；,;]\s?$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** Where a "that" before a verb begins what others are to do: 'recomienda que publiquen … y | que formen'. */
const asksOthers = ({ mark: { rule } }: Head): boolean =>
  rule.force === 'support' && (rule.takes === 'organ' || rule.whole === true);

/** `asked`: whether others are to do it; `joined`: whether a conjunction stands before the piece. */
function openingOf(
  sentence: Sentence,
  from: number,
  end: number,
  { asked, joined }: { readonly asked: boolean; readonly joined: boolean },
): Opened {
  const { grammar } = sentence;
  const characters = grammar.script === 'characters';
  const deeds = within(sentence.action, [from, end]);
  const clauses = within(sentence.clauses, [from, end]);
  let place = from;
  for (const { rule, start, end: after } of clauses) {
    if (start < place) continue;
    if (start > place) break;
    switch (rule.role) {
      case 'relative':
        if (!asked || start !== from) break;
        place = trimmedStart(sentence.text, after, end);
        continue;
      case 'adverb':
      case 'infinitive':
      case 'about':
        place = trimmedStart(sentence.text, after, end);
        continue;
      case 'purpose': {
        const manner = clauses.some((clause) => clause.rule.role === 'manner' && clause.start > after);
        if (manner) return afterMeans(sentence, after, deeds, clauses);
        return { opening: 'purpose', deed: firstDeed(deeds, after) };
      }
      case 'including':
      case 'content':
        return { opening: rule.role, deed: firstDeed(deeds, after) };
      case 'means':
        return characters ? afterMeans(sentence, after, deeds, clauses) : { opening: 'more', deed: null };
      case 'back':
      case 'opener': {
        // Chinese puts its adverbials before the verb: 在旅游方面开展合作. Elsewhere a comma follows them.
        const closing = characters ? grammar.closes?.exec(sentence.text.slice(after, end)) : null;
        const meant = closing ? after + closing.index + closing[0].length : after;
        const deed = characters ? (firstDeed(deeds, meant) ?? firstDeed(deeds, after)) : null;
        return deed ? { opening: 'deed', deed } : { opening: 'prefix', deed: null };
      }
      case 'aside': {
        // 并|将任何变动通知: the object stands before its verb.
        const moved =
          characters && joined && /^[将把]/u.test(sentence.text.slice(start, after))
            ? deeds.at(-1)
            : undefined;
        return moved ? { opening: 'deed', deed: moved } : { opening: 'more', deed: null };
      }
      default:
        break;
    }
  }
  // Without spaces an unlisted adverb of two characters may stand before the verb.
  const deed =
    deedAt(deeds, place, characters ? 2 : 0) ??
    unlistedVerb(sentence, place, end) ??
    afterAdverbial(sentence, place, end, deeds);
  if (!deed || deed.rule.weight === 'noun') return { opening: 'more', deed: null };
  return { opening: 'deed', deed };
}

/** «до их завершения | воздерживаться»: the first infinitive after a phrase that a preposition opens. */
function afterAdverbial(
  { grammar, text }: Sentence,
  place: number,
  end: number,
  deeds: Deeds,
): Mark<ActionRule> | null {
  const words = text.slice(place, Math.min(end, place + LONGEST_ADVERBIAL));
  if (!grammar.clearInfinitives || !grammar.adverbial?.test(words)) return null;
  for (const { index, 0: word } of words.matchAll(/\p{L}+/gu)) {
    if (!grammar.isInfinitive(word.toLowerCase(), '')) continue;
    const start = place + index;
    return deeds.find((deed) => deed.start === start) ?? { rule: UNLISTED, start, end: start + word.length };
  }
  return null;
}

/** A phrase before its verb takes no more characters than this. */
const LONGEST_ADVERBIAL = 90;

/** A verb that no table lists: its form, or the "to" before it, shows that it is one. */
function unlistedVerb({ grammar, text }: Sentence, place: number, end: number): Mark<ActionRule> | null {
  if (grammar.script === 'characters') return null;
  WORD.lastIndex = place;
  const word = WORD.exec(text)?.[0] ?? '';
  if (word === '' || place + word.length > end) return null;
  const before = LAST_WORD.exec(text.slice(Math.max(0, place - 12), place))?.[1] ?? '';
  if (!grammar.isInfinitive(word, before.toLowerCase())) return null;
  return { rule: UNLISTED, start: place, end: place + word.length };
}

const WORD = /\p{L}+/uy;

const LAST_WORD = /(\p{L}+)\s*$/u;

export const UNLISTED: ActionRule = { name: 'a verb not listed', level: 4, words: [], example: '' };

/** "通过举办会议的方式开展合作": the verb after "by" is means, the one after "way" is meant. "通过打造产业区，增加…": the next piece. */
function afterMeans(sentence: Sentence, after: number, deeds: Deeds, clauses: Clauses): Opened {
  const manner = clauses.find(({ rule, start }) => rule.role === 'manner' && start > after);
  const place = skipAdverbs(sentence, after, clauses);
  const verbFirst = deeds.some(({ start }) => start === place);
  const deed = manner ? firstDeed(deeds, manner.end) : verbFirst ? null : firstDeed(deeds, after);
  return deed ? { opening: 'deed', deed } : { opening: 'prefix', deed: null };
}

/** Where words are parted by spaces, a purpose needs no comma: "to" or "in order to" after the object begins it. */
function innerPurpose(sentence: Sentence, from: number, end: number): Mark<ActionRule> | null {
  if (sentence.grammar.script === 'characters') return null;
  const clauses = within(sentence.clauses, [from, end]);
  const deeds = within(sentence.action, [from, end]);
  for (const { rule, start, end: after } of clauses) {
    const purpose = rule.role === 'purpose' || rule.role === 'infinitive';
    if (!purpose || start <= from + 1) continue;
    const place = skipAdverbs(sentence, after, clauses);
    const deed = deedAt(deeds, place, 0);
    if (deed) return deed;
  }
  return null;
}

export function skipAdverbs(sentence: Sentence, from: number, clauses: Clauses): number {
  let place = trimmedStart(sentence.text, from, sentence.span[1]);
  for (const { rule, start, end } of clauses) {
    if (rule.role === 'adverb' && start === place) place = trimmedStart(sentence.text, end, sentence.span[1]);
  }
  return place;
}

export const firstDeed = (deeds: Deeds, place: number): Mark<ActionRule> | null =>
  deeds.find(({ start, rule }) => start >= place && isDeed(rule)) ?? null;

const isDeed = ({ weight, vague }: ActionRule): boolean =>
  weight !== 'light' && weight !== 'manner' && !vague;

/** The verb that stands at `place`; after a light one ("accelerate the drafting of") the verb that follows it. */
function deedAt(deeds: Deeds, place: number, slack: number): Mark<ActionRule> | null {
  const at = deeds.findIndex(
    ({ start, rule }) => start >= place && start <= place + slack && rule.weight !== 'manner' && !rule.vague,
  );
  const deed = deeds[at];
  if (!deed) return null;
  return deed.rule.weight === 'light' ? (deeds[at + 1] ?? deed) : deed;
}

/** A fronted "in the spirit of …," or "by building …," belongs to what follows it. */
function joinPrefixes(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let prefix: Piece | null = null;
  for (const piece of pieces) {
    const whole: Piece = prefix
      ? { ...piece, start: prefix.start, joint: stronger(prefix.joint, piece.joint) }
      : piece;
    prefix = piece.opening === 'prefix' ? whole : null;
    if (!prefix) joined.push(whole);
  }
  if (prefix) joined.push({ ...prefix, opening: 'more' });
  return joined;
}

/** The first piece stays the first, whatever it is joined with. */
const stronger = (one: Piece['joint'], other: Piece['joint']): Piece['joint'] =>
  one === 'none' ? 'none' : one === 'and' || other === 'and' ? 'and' : 'comma';
