/** Stage: what the whole document says of each provision: its paragraph, who speaks, which states meet. */
import type { Provision, StatementKind } from '../reading.ts';
import { type Lexicon, scan } from './lexicon.ts';
import type { Words } from './reason.ts';
import { trimmedEnd, trimmedStart } from './trim.ts';

/** A provision as far as coding asks: where it stood in a file tells nothing. */
export type Codable = Omit<Provision, 'lines'>;

/** Preambles recall, closings thank; only what stands between binds. */
export const OPERATIVE: ReadonlySet<Provision['kind']> = new Set(['paragraph', 'subparagraph', 'point']);

/** The numbered paragraph each provision stands in: its points and sub-paragraphs count with it. */
export function topAncestors(
  provisions: readonly Codable[],
  byId: ReadonlyMap<string, Codable>,
): Map<string, string> {
  const tops = new Map<string, string>();
  for (const { id, parent } of provisions) {
    const over = parent === null ? undefined : byId.get(parent);
    tops.set(id, over && OPERATIVE.has(over.kind) ? (tops.get(over.id) ?? over.id) : id);
  }
  return tops;
}

/** The ids of a provision's parent, of that one's parent, and so on. */
export function above({ parent }: Codable, byId: ReadonlyMap<string, Codable>): Set<string> {
  const ids = new Set<string>();
  for (let id = parent; id !== null && !ids.has(id); id = byId.get(id)?.parent ?? null) ids.add(id);
  return ids;
}

/** "The Assembly," alone at the head of a preamble: the organ that speaks, by its name as printed. Null where none is. */
export function speaker(
  provisions: readonly Codable[],
  lexicon: Lexicon,
): { name: string; words: Words } | null {
  for (const { id, kind, text } of provisions) {
    if (kind !== 'preambular' && kind !== 'enacting') continue;
    const [line] = /^[^,，]{2,60}(?=[,，]$)/u.exec(text.trim()) ?? [];
    if (!line) continue;
    const { bodies } = scan(lexicon, line);
    const article = bodies.find(({ rule, start }) => rule.part === 'article' && start === 0);
    if (bodies.some(({ rule, end }) => rule.part !== 'article' && end === line.length)) {
      // The line begins where its text does, but for the space before it.
      const before = text.length - text.trimStart().length;
      const start = trimmedStart(line, article?.end ?? 0, line.length);
      const end = trimmedEnd(line, start, line.length);
      return { name: line.slice(start, end), words: { provision: id, span: [before + start, before + end] } };
    }
  }
  return null;
}

/** The states that meet: those a preamble names together. One named alone is spoken of, as a neighbour is. */
export function participants(provisions: readonly Codable[], lexicon: Lexicon): Set<string> {
  const members = new Set<string>();
  for (const { kind, text } of provisions) {
    if (kind !== 'preambular') continue;
    const named = new Set(scan(lexicon, text).states.map(({ rule }) => rule.code));
    if (named.size > 1) for (const code of named) members.add(code);
  }
  return members;
}

/** By its kind, or by what it calls itself: "this Agreement". */
export function isTreaty(provisions: readonly Codable[], { grammar }: Lexicon, kind: StatementKind): boolean {
  return kind === 'agreement' || provisions.some(({ text }) => grammar.treaty?.test(text) ?? false);
}
