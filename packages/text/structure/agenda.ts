import type { Marks } from '../language/language.ts';
import type { AgendaItem } from '../reading.ts';
import type { Block } from './block.ts';

/** A number, or a letter in brackets (or, in Russian, before one) that belongs to the number before it. */
const piece = /(?<number>\d{1,4})|\(?(?<letter>[a-zа-я]{1,2}|[\u0621-\u064a]ـ?)\)/gu;

/** '17(a)和(e)、19(a)和(d)、27(b)和 131' → 17(a), 17(e), 19(a), 19(d), 27(b), 131. */
export function agendaNumbers(printed: string): string[] {
  const numbers: string[] = [];
  let number = '';
  for (const { groups } of printed.matchAll(piece)) {
    if (groups?.['number'] !== undefined) {
      number = groups['number'];
      numbers.push(number);
    } else if (number !== '') {
      if (numbers.at(-1) === number) numbers.pop();
      numbers.push(`${number}(${groups?.['letter']})`);
    }
  }
  return numbers;
}

/**
 * Titles to items, in order. A title that ends with a colon heads those below it, for the items of one number:
 * 宏观经济政策问题： over 国际贸易与发展 and 促进可持续发展投资, which are 17(a) and 17(e). Each then reads
 * as the United Nations lists it: "Macroeconomic policy questions: international trade and development".
 * Null when titles and items do not go together one by one.
 */
export function agendaItems(
  numbers: readonly string[],
  blocks: readonly Block[],
  marks: Marks,
): AgendaItem[] | null {
  const titles = blocks.filter(({ text }) => !headsOthers(text));
  if (titles.length !== numbers.length) return null;
  const items: AgendaItem[] = [];
  let shared: { heading: string; number: string | null } | null = null;
  for (const { text } of blocks) {
    if (headsOthers(text)) {
      shared = { heading: text, number: null };
      continue;
    }
    const number = numbers[items.length] ?? '';
    const main = number.replace(/\(.*/, '');
    if (shared && shared.number !== null && shared.number !== main) shared = null;
    if (shared) shared = { heading: shared.heading, number: main };
    items.push({ number, title: shared ? shared.heading + marks.joint + text : text });
  }
  return items;
}

const headsOthers = (text: string): boolean => /[:：]$/.test(text);
