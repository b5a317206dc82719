/** Finds the promises of a statement. Pure: no network, no model, the same answer for the same text. */
import { codings } from '../language/codings.ts';
import type { Commitment, Provision } from '../reading.ts';
import { findHeads, type Head } from './heads.ts';
import { compile, type Lexicon, scan } from './lexicon.ts';
import { type Context, type Promised, promise, type Reason } from './promise.ts';
import { readSentences, type Sentence } from './sentence.ts';
import { splitTargets } from './targets.ts';
import { trimmedStart } from './trim.ts';

export type { Reason } from './promise.ts';

/** A commitment and why each of its fields is as it is. */
export interface ReasonedCommitment {
  readonly commitment: Commitment;
  readonly reasons: readonly Reason[];
}

/** Provisions in, the commitments found in them out, in document order. A language without a grammar has none. */
export function findCommitments(provisions: readonly Provision[], language: string): Commitment[] {
  return explainCommitments(provisions, language).map(({ commitment }) => commitment);
}

/** The same, each with the rules that gave its fields and the words they rest on. */
export function explainCommitments(provisions: readonly Provision[], language: string): ReasonedCommitment[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const tops = topAncestors(provisions, byId);
  const members = participants(provisions, lexicon);
  const counts = new Map<string, number>();
  const found: ReasonedCommitment[] = [];
  let paragraph: string | null = null;
  const actors = [speaker(provisions, lexicon) ?? 'parties'];
  let state: Context = { actors, themes: [], earlier: [], open: null, members };
  for (const provision of provisions) {
    if (!OPERATIVE.has(provision.kind)) continue;
    const top = tops.get(provision.id) ?? provision.id;
    if (top !== paragraph) state = { actors, themes: [], earlier: [], open: null, members };
    paragraph = top;
    if (state.open && !above(provision, byId).has(state.open.provision)) state = { ...state, open: null };
    const promised = promisesOf(provision, lexicon, state);
    state = promised.context;
    for (const { reasons, ...fields } of promised.promises) {
      const ordinal = (counts.get(top) ?? 0) + 1;
      counts.set(top, ordinal);
      found.push({
        commitment: { id: `${top.replace(/^para_/, '')}.${ordinal}`, provision: provision.id, ...fields },
        reasons,
      });
    }
  }
  return found;
}

/** Preambles recall, closings thank; only what stands between binds. */
const OPERATIVE: ReadonlySet<Provision['kind']> = new Set(['paragraph', 'subparagraph', 'point']);

/**
 * The order of work on a provision: sentences (each with its marks) → the verbs that bind, with those who act →
 * the targets of each → the fields of each promise.
 */
function promisesOf(
  { id, text }: Provision,
  lexicon: Lexicon,
  given: Context,
): { promises: Promised[]; context: Context } {
  const promises: Promised[] = [];
  let context = given;
  for (const sentence of readSentences(text, lexicon)) {
    const heads = headsOf(sentence, context);
    const before = promises.length;
    for (const head of heads) {
      context = { ...context, actors: actorsFor(head, context) };
      if (!binds(sentence, head, id)) continue;
      const split = splitTargets(sentence, head);
      split.targets.forEach((_, place) => {
        const found = promise(sentence, head, split, place, context);
        if (!found) return;
        promises.push(found);
        context = { ...context, themes: found.themes };
      });
    }
    const themes = new Set(promises.slice(before).flatMap((found) => found.themes));
    if (themes.size > 0) context = { ...context, earlier: [...themes] };
    const last = heads.at(-1);
    if (last && last.stem === null) context = { ...context, open: waitsForPoints(sentence, last, id) };
  }
  return { promises, context };
}

/** A sentence without a verb of its own that binds, under one that waits for its points, is bound by that one. */
function headsOf(sentence: Sentence, context: Context): readonly Head[] {
  const heads = findHeads(sentence);
  const [start, end] = sentence.span;
  if (heads.length > 0 || !context.open || !opensWithVerb(sentence, context.open.stem)) return heads;
  const mark = { rule: context.open.rule, start, end: start };
  return [
    {
      mark,
      subject: [],
      inherited: null,
      frame: null,
      organs: [],
      stem: context.open.stem,
      clauseStart: start,
      end,
    },
  ];
}

/** "We will: … (b) publish the levels": a point that is only a name ("the harbour offices") says through whom. */
function opensWithVerb({ grammar, text, action, span: [start, end] }: Sentence, stem: string): boolean {
  if (grammar.script === 'characters') return action.length > 0;
  if (action.some((deed) => deed.start === start)) return true;
  const word = /^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? '';
  const before = /(\p{L}+)[\s:]*$/u.exec(stem)?.[1] ?? '';
  return word === 'to' || grammar.isInfinitive(word.toLowerCase(), before.toLowerCase());
}

/** "The Parties agreed:" promises nothing yet, "decides to establish a commission, which shall:" does. */
function waitsForPoints({ text, span }: Sentence, head: Head, provision: string): Context['open'] {
  const { rule } = head.mark;
  if (rule.force === null || rule.takes === 'frame') return null;
  return /[:：]$/.test(text.slice(head.mark.start, span[1]))
    ? { rule, stem: text.slice(...span), provision }
    : null;
}

function binds(sentence: Sentence, head: Head, provision: string): boolean {
  const { rule, end } = head.mark;
  if (rule.force === null) return false;
  if (
    rule.deedOnly &&
    !sentence.action.some(({ start }) => start === trimmedStart(sentence.text, end, head.end))
  )
    return false;
  if (head.stem !== null || waitsForPoints(sentence, head, provision) === null) return true;
  return sentence.action.some(({ start }) => start >= head.mark.end);
}

function actorsFor(head: Head, context: Context): readonly string[] {
  const named = head.subject.flatMap(({ rule }) => ('actor' in rule ? (rule.actor ?? []) : rule.code));
  return named.length === 0 ? context.actors : [...new Set(named)];
}

/** The numbered paragraph each provision stands in: its points and sub-paragraphs count with it. */
function topAncestors(
  provisions: readonly Provision[],
  byId: ReadonlyMap<string, Provision>,
): Map<string, string> {
  const tops = new Map<string, string>();
  for (const { id, parent } of provisions) {
    const over = parent === null ? undefined : byId.get(parent);
    tops.set(id, over && OPERATIVE.has(over.kind) ? (tops.get(over.id) ?? over.id) : id);
  }
  return tops;
}

/** The ids of a provision's parent, of that one's parent, and so on. */
function above({ parent }: Provision, byId: ReadonlyMap<string, Provision>): Set<string> {
  const ids = new Set<string>();
  for (let id = parent; id !== null && !ids.has(id); id = byId.get(id)?.parent ?? null) ids.add(id);
  return ids;
}

/** "The Assembly," alone at the head of a preamble: the organ that speaks, by its name as printed. Null where none is. */
function speaker(provisions: readonly Provision[], lexicon: Lexicon): string | null {
  for (const { kind, text } of provisions) {
    if (kind !== 'preambular' && kind !== 'enacting') continue;
    const [line] = /^[^,，]{2,60}(?=[,，]$)/u.exec(text.trim()) ?? [];
    if (!line) continue;
    const { bodies } = scan(lexicon, line);
    const article = bodies.find(({ rule, start }) => rule.part === 'article' && start === 0);
    if (bodies.some(({ rule, end }) => rule.part !== 'article' && end === line.length))
      return line.slice(article?.end ?? 0).trim();
  }
  return null;
}

/** The states that meet: those a preamble names together. One named alone is spoken of, as a neighbour is. */
function participants(provisions: readonly Provision[], lexicon: Lexicon): Set<string> {
  const members = new Set<string>();
  for (const { kind, text } of provisions) {
    if (kind !== 'preambular') continue;
    const named = new Set(scan(lexicon, text).states.map(({ rule }) => rule.code));
    if (named.size > 1) for (const code of named) members.add(code);
  }
  return members;
}

const lexicons = new Map<string, Lexicon>();

/** Compiled at first use; later readings in the language find it ready. */
function lexiconOf(language: string): Lexicon | null {
  const known = lexicons.get(language);
  if (known) return known;
  const grammar = codings.find((coding) => coding.language === language);
  if (!grammar) return null;
  const lexicon = compile(grammar);
  lexicons.set(language, lexicon);
  return lexicon;
}
