/** Stage: what a verb binds to, split by target and never by means (coding manual, rule 3). */
import type { ActionRule } from '../language/coding.ts';
import { askedUpTo } from './asked.ts';
import type { Head } from './heads.ts';
import type { Mark } from './lexicon.ts';
import { isNoun } from './names.ts';
import { cutPieces, firstDeed, type Piece, UNLISTED } from './pieces.ts';
import { type Sentence, within } from './sentence.ts';
import { clauseEnd, trimmedEnd, trimmedStart } from './trim.ts';
import { splitBefore } from './verb-final/targets.ts';

export interface Target {
  readonly start: number;
  readonly end: number;
  /** Verbs of action in it that say what is to be done, the governing one first; those of mere means left out. */
  readonly deeds: readonly Mark<ActionRule>[];
}

export interface Targets {
  readonly targets: readonly Target[];
  /** Up to here the words after the head are carried over to the later targets: the organ told, the proposal's name. */
  readonly carried: number;
  /** Where the words end that say who is told or asked; null when no one is. */
  readonly asked: number | null;
}

export function splitTargets(sentence: Sentence, head: Head): Targets {
  if (sentence.grammar.order === 'verb-final') return splitBefore(sentence, head);
  const pieces = cutPieces(sentence, head);
  const { starts, carried } = rowStarts(sentence, head, pieces);
  const last = clauseEnd(sentence.text, head.mark.end, head.end);
  const places = [head.mark.start, ...starts.map((at) => afterTo(sentence, pieces[at]?.start ?? last))];
  const ends = [...starts.map((at) => pieces[at - 1]?.end ?? last), head.end];
  return {
    targets: places.map((start, at) => {
      const end = clauseEnd(sentence.text, start, ends[at] ?? last);
      return { start, end, deeds: deedsOf(sentence, pieces, Math.max(start, head.mark.end), end) };
    }),
    carried,
    asked: askedUpTo(sentence, head.mark, head.end),
  };
}

/** "… and to hold a forum": the quotation begins at "hold"; the stem carries "agreed to". */
function afterTo(sentence: Sentence, start: number): number {
  const to = within(sentence.clauses, [start, sentence.span[1]]).find((mark) => mark.start === start);
  // 'que publiquen … y |que| formen'
  return to?.rule.role === 'infinitive' || to?.rule.role === 'about' || to?.rule.role === 'relative'
    ? trimmedStart(sentence.text, to.end, sentence.span[1])
    : start;
}

/** Where the reading of a row stands. */
interface Row {
  /** The governing verb, on which the later verbs of the row must be modelled. */
  main: Mark<ActionRule> | null;
  /** Whether a purpose is open, and whether its parts are means toward the target or targets themselves. */
  purpose: 'closed' | 'means' | 'targets';
  carried: number;
}

/** Which pieces begin a target of their own. */
function rowStarts(
  sentence: Sentence,
  head: Head,
  pieces: readonly Piece[],
): { starts: number[]; carried: number } {
  const first = pieces[0];
  if (!first) return { starts: [], carried: head.mark.end };
  const starts: number[] = [];
  const row = openRow(sentence, head, first);
  let proposed = head.mark.rule.takes === 'thing' && endsInProposal(sentence, first);
  if (proposed) row.carried = first.end;
  for (let at = 1; at < pieces.length; at += 1) {
    const piece = pieces[at];
    // In Chinese, examples run to the end of the sentence; elsewhere a verb like the first ends them.
    if (!piece || (piece.opening === 'including' && sentence.grammar.script === 'characters')) break;
    if (piece.opening === 'content' || (proposed && piece.opening === 'deed')) {
      proposed = false;
      row.main = piece.deed;
      row.carried = Math.max(row.carried, contentStart(sentence, piece));
    } else if (piece.opening === 'deed' && row.main === null && isStillToCome(sentence, head)) {
      // "undertake, without delay, | to inform": the first verb is still to come.
      row.main = piece.deed;
      if (piece.inner) openPurpose(row, piece.inner);
    } else if (piece.opening === 'more' && row.main === null && head.mark.rule.takes === 'organ') {
      // "instructed the ministries and | services to simplify": the order follows the last of those who are told.
      row.main = thingItself(sentence, piece);
    } else if (piece.opening === 'purpose' || leadsOn(sentence, row, piece)) openPurpose(row, piece.deed);
    else if (piece.opening === 'deed' && beginsTarget(sentence, head, row, pieces, at)) {
      if (row.purpose === 'means') row.purpose = 'closed';
      starts.push(at);
      if (piece.inner) openPurpose(row, piece.inner);
    } else if (piece.inner) openPurpose(row, piece.inner);
  }
  return { starts, carried: row.carried };
}

/**
 * "undertake, | without delay, to inform": the words of force end with a comma. "requests the Secretary-General, | in
 * consultation with Member States, to report": what stands between commas parts those who are told from what they are to do.
 */
const isStillToCome = ({ text }: Sentence, { mark }: Head): boolean =>
  mark.rule.takes === 'organ' ||
  mark.rule.whole === true ||
  text.slice(mark.end - 1, mark.end + 1).includes(',');

function openRow(sentence: Sentence, head: Head, first: Piece): Row {
  const { takes } = head.mark.rule;
  const row: Row = {
    main: first.deed ?? firstDeed(within(sentence.action, [first.start, first.end]), first.start),
    purpose: 'closed',
    carried: takes === 'organ' ? organEnd(sentence, head) : head.mark.end,
  };
  const itself =
    first.opening === 'more' && (takes === 'organ' || takes === 'thing')
      ? thingItself(sentence, first)
      : null;
  // "instructed the ministries | to prepare", "support the initiative of … | to declare": no purpose but the thing itself.
  if (itself) return { ...row, main: itself, carried: trimmedEnd(sentence.text, first.start, itself.start) };
  if (first.inner) openPurpose(row, first.inner);
  return row;
}

/** 采取措施，|确保: in Chinese what measures are for may follow a mere comma. */
const leadsOn = ({ grammar }: Sentence, { main, purpose }: Row, { opening, joint }: Piece): boolean =>
  grammar.script === 'characters' &&
  main?.rule.means === 'measures' &&
  purpose === 'closed' &&
  opening === 'deed' &&
  joint === 'comma';

/** The infinitive that says what is proposed or ordered: after "to", or (in Russian) by its own form. */
function thingItself(sentence: Sentence, piece: Piece): Mark<ActionRule> | null {
  if (sentence.grammar.script === 'characters') return null;
  const { form } = sentence.grammar;
  const deeds = within(sentence.action, [piece.start, piece.end]);
  return (
    deeds.find((deed) => form(wordsOf(sentence, deed)) === 'infinitive') ??
    piece.inner ??
    ordered(sentence, piece)
  );
}

/** 'aux États d’|inclure': a verb that no table lists, right after what parts it from those who are told. */
function ordered({ grammar, text }: Sentence, { start, end }: Piece): Mark<ActionRule> | null {
  const found = grammar.ordering?.exec(text.slice(start, end));
  if (!found) return null;
  const from = trimmedStart(text, start + found.index + found[0].length, end);
  const word = /^\p{L}+/u.exec(text.slice(from, end))?.[0] ?? '';
  if (word === '' || !grammar.isInfinitive(word.toLowerCase(), found[0].trim().toLowerCase())) return null;
  return { rule: UNLISTED, start: from, end: from + word.length };
}

/** "take measures to reduce …, protect … and provide …": where measures are all that is said, their purposes are the targets. */
function openPurpose(row: Row, deed: Mark<ActionRule> | null): void {
  if (row.purpose !== 'closed') return;
  const toTargets = row.main?.rule.means === 'measures' && deed !== null;
  row.purpose = toTargets ? 'targets' : 'means';
  if (!toTargets || !deed) return;
  row.main = deed;
  row.carried = deed.start;
}

function beginsTarget(
  sentence: Sentence,
  head: Head,
  row: Row,
  pieces: readonly Piece[],
  at: number,
): boolean {
  const piece = pieces[at];
  if (!piece?.deed) return false;
  if (
    piece.joint !== 'and' &&
    !head.mark.rule.rows &&
    !rowGoesOn(sentence, pieces, at) &&
    !(isSpelt(sentence, piece, row) && endsInAnd(sentence, head))
  )
    return false;
  // "preserve and promote diversity": two verbs of one object.
  if (isBareVerb(sentence, pieces[at - 1])) return false;
  if (!alike(sentence, row.main, piece.deed)) return false;
  const { means } = row.main?.rule ?? {};
  if (means === 'efforts' || means === 'utmost') return false;
  return row.purpose !== 'means' || returns(sentence, piece, row.main) || isSetApart(sentence, head, piece);
}

/** A row needs its "and": verbs set side by side without one say how a single target is reached. */
function rowGoesOn({ grammar }: Sentence, pieces: readonly Piece[], from: number): boolean {
  for (const piece of pieces.slice(from + 1)) {
    if (piece.opening === 'including' && grammar.script === 'characters') return false;
    if (piece.joint === 'and' && piece.opening === 'deed') return true;
  }
  return false;
}

/** "agreed to build …, | to seek …, and tasked": the "and" of the row stands before the next verb that binds. */
function endsInAnd({ clauses, span }: Sentence, { end }: Head): boolean {
  const [first, second] = within(clauses, [end, span[1]]);
  if (first?.start !== end) return false;
  return (
    first.rule.role === 'and' ||
    (first.rule.role === 'comma' && second?.rule.role === 'and' && second.start <= first.end + 1)
  );
}

/** "to seek", «отменить»: the verb stands in the infinitive, as the first of the row does. */
function isSpelt({ grammar, text, clauses }: Sentence, piece: Piece, { main }: Row): boolean {
  if (!piece.deed || !main || grammar.script !== 'words') return false;
  const mark = within(clauses, [piece.start, piece.deed.start]).find(
    ({ rule }) => rule.role === 'infinitive',
  );
  return mark !== undefined || grammar.form(text.slice(piece.deed.start, piece.deed.end)) === 'infinitive';
}

/** "preserve", "cooperate with": the object is still to come. */
function isBareVerb({ text, clauses }: Sentence, piece: Piece | undefined): boolean {
  if (!piece?.deed) return false;
  const end = trimmedEnd(text, piece.deed.end, piece.end);
  const last = within(clauses, [piece.deed.end, end]).at(-1);
  return end === piece.deed.end || (last?.rule.role === 'preposition' && last.end === end);
}

/** After a purpose, only a deed of its own (establish, sign, hold) or the same verb again leads back to the promise. */
function returns(sentence: Sentence, { joint, deed }: Piece, main: Mark<ActionRule> | null): boolean {
  if (joint !== 'and' || !deed) return false;
  return deed.rule.level === 5 || (main !== null && wordsOf(sentence, deed) === wordsOf(sentence, main));
}

/** "Establish a body to investigate complaints|, and |ensure its funding": in a recommendation a comma leads back to it. */
const isSetApart = ({ text, grammar }: Sentence, { mark }: Head, { start }: Piece): boolean =>
  grammar.script === 'words' &&
  mark.end === mark.start &&
  /,\s\p{L}{1,3}\s$/u.test(text.slice(Math.max(0, start - 6), start));

/** Only like forms stand in a row: "to hold … and to open …", not "to hold … by opening …". */
function alike(sentence: Sentence, one: Mark<ActionRule> | null, other: Mark<ActionRule>): boolean {
  const { form } = sentence.grammar;
  return one === null || form(wordsOf(sentence, one)) === form(wordsOf(sentence, other));
}

const wordsOf = ({ text }: Sentence, { start, end }: Mark<ActionRule>): string => text.slice(start, end);

/** "instructed the ministries | to prepare": up to the end of the organ's name. */
function organEnd(sentence: Sentence, head: Head): number {
  const organ = within(sentence.marks.bodies, [head.mark.start, head.end]).find(isNoun);
  return organ?.end ?? head.mark.end;
}

/** "support the proposal of the President, | to declare …": what is proposed follows the comma. */
function endsInProposal(sentence: Sentence, piece: Piece): boolean {
  const end = trimmedEnd(sentence.text, piece.start, piece.end);
  return within(sentence.marks.initiator, [piece.start, end]).some((mark) => mark.end === end);
}

/** After "namely", where there is one. */
function contentStart(sentence: Sentence, { start, end }: Piece): number {
  const namely = within(sentence.clauses, [start, end]).find(({ rule }) => rule.role === 'content');
  return namely ? trimmedStart(sentence.text, namely.end, end) : start;
}

/** Verbs inside a target; those of fronted means are passed over unless there is no other. */
function deedsOf(
  sentence: Sentence,
  pieces: readonly Piece[],
  start: number,
  end: number,
): Mark<ActionRule>[] {
  const all = within(sentence.action, [start, end]);
  const meant = pieces.find((piece) => piece.end > start)?.deed;
  if (!meant || meant.start >= end) return all;
  const rest = all.filter((deed) => deed.start >= meant.start || deed.rule.weight !== undefined);
  // A verb that no table lists stands in the piece only.
  return rest.some(({ start: place }) => place === meant.start) ? rest : [meant, ...rest];
}
