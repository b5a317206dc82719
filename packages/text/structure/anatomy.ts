import type { ReadingFault } from '../fault.ts';
import type { Language } from '../language/language.ts';
import { firstMatch } from '../language/line-rule.ts';
import type { StatementKind } from '../reading.ts';
import type { Frame } from './frame.ts';
import { type Item, isItem, type Text } from './item.ts';
import type { Part } from './part.ts';

const isPoint = (content: Text | Item): boolean => isItem(content) && content.kind === 'point';

/** What a statement has and a novel has not: its shape, its speakers, and a name or enacting words. */
export function anatomyFault(
  frame: Frame,
  part: Part,
  kind: StatementKind,
  language: Language,
): ReadingFault | null {
  const numbers = part.items.filter((item) => item.kind === 'paragraph' && item.number !== null).length;
  const clauses = part.items.filter((item) => item.kind === 'preambular' || item.kind === 'enacting').length;
  // A communiqué may count nothing, and set its points off with dashes.
  const listed = part.items.some((item) => item.content.filter(isPoint).length >= 2);
  const shaped = numbers >= 2 || part.enacted || clauses >= 2 || (listed && kind !== 'other');
  const speaks = [language.speakers, language.preamble.organ];
  const spoken = frame.text.some(({ text }) => speaks.some((rules) => firstMatch(rules, text) !== null));
  const named = kind !== 'other' || part.enacted || frame.letter.length > 0;
  if (shaped && spoken && named) return null;
  return { code: 'not-a-statement', evidence: { numbers, clauses } };
}
