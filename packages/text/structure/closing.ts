import type { Language } from '../language/language.ts';
import { firstMatch } from '../language/line-rule.ts';
import type { Block } from './block.ts';
import { type Item, textOf } from './item.ts';

const LONGEST_LINE = 600;

/**
 * Parts closing and signatures from the operative texts: they begin with the first text after the last number that
 * thanks, recalls the atmosphere or says where it was done. Without any number, only what stands in one run at
 * the very end is closing, for thanks may be spoken in the middle too.
 */
export function splitClosing(
  blocks: readonly Block[],
  language: Language,
): { operative: Block[]; closing: Block[] } {
  const lastNumber = blocks.findLastIndex(({ marks }) => marks.length > 0);
  const cut =
    lastNumber >= 0
      ? blocks.findIndex(({ text }, at) => at > lastNumber && closingRule(text, language) !== null)
      : blocks.findLastIndex(({ text }) => closingRule(text, language) === null) + 1;
  if (cut < 0) return { operative: [...blocks], closing: [] };
  return { operative: blocks.slice(0, cut), closing: blocks.slice(cut) };
}

export function closingItems(blocks: readonly Block[], language: Language): Item[] {
  const counts = { closing: 0, signature: 0 };
  return blocks.map((block) => {
    const found = closingRule(block.text, language);
    const kind = found?.kind ?? (counts.signature > 0 ? 'signature' : 'closing');
    const rule = found?.rule ?? 'after the closing began';
    counts[kind]++;
    return {
      kind,
      key: `${kind}_${counts[kind]}`,
      number: null,
      first: block.first,
      rule,
      content: [textOf(block, rule)],
    };
  });
}

function closingRule(
  text: string,
  { closing }: Language,
): { kind: 'closing' | 'signature'; rule: string } | null {
  const short = text.slice(0, LONGEST_LINE);
  const signature = firstMatch(closing.signature, short);
  if (signature) return { kind: 'signature', rule: signature.rule.name };
  const found = firstMatch(closing.closing, short);
  return found ? { kind: 'closing', rule: found.rule.name } : null;
}
