import { firstMatch, type LineRule } from '../language/line-rule.ts';
import type { Line } from './lines.ts';
import { isSymbol, singleSymbols, symbolEnding } from './symbol.ts';

/** What a printed page carries besides its text: numbers and running heads. */
export interface Furniture {
  readonly line: Line;
  readonly rule: 'page-number' | 'running-head';
}

/** Page and job numbers, in whatever language the text is. */
export const pageNumbers: readonly LineRule[] = [
  { name: 'between dashes', pattern: /^[-–—]\s?\d{1,4}\s?[-–—]$/, example: '- 3 -', unlike: '- 3' },
  { name: 'page of pages', pattern: /^\d{1,4}\s?\/\s?\d{1,4}$/, example: '3/7', unlike: '81/77. Lakes' },
  {
    name: 'page',
    pattern: /^(?:page|p\.|стр\.|страница)\s?\d{1,4}(?:\s?(?:of|из|\/)\s?\d{1,4})?$/i,
    example: 'Page 3 of 7',
    unlike: 'Page 3 of the report',
  },
  {
    name: 'page, in Chinese',
    pattern: /^第\s?\d{1,4}\s?页(?:[，,]?\s?共\s?\d{1,4}\s?页)?$/,
    example: '第 3 页，共 7 页',
    unlike: '第 3 条',
  },
  {
    name: 'job number',
    pattern: /^\d{2}-\d{5}(?:\s?\([A-Z]\))?(?:\s\d{6}){0,3}(?:\s\d{1,4}\/\d{1,4})?$/,
    example: '21-11688 (C) 250821',
    unlike: '2022-2024',
  },
  {
    name: 'page and job number',
    pattern: /^\d{1,4}\s?\/\s?\d{1,4}\s\d{2}-\d{5}(?:\s?\([A-Z]\))?$/,
    example: '2/5 21-11688',
    unlike: '2/5 of the sum',
  },
  { name: 'bar code', pattern: /^\*\d{7}\*$/, example: '*2111688*', unlike: '* 2111688' },
];
const bareNumber = /^\d{1,4}$/;
const LONGEST_HEAD = 100;
const LONGEST_NUMBER = 60;
/** Lines at the beginning that show in full what pages then repeat. */
const MASTHEAD = 6;
/** Lines in which the title stands, and characters that no title falls short of. */
const TITLED = 30;
const SHORTEST_TITLE = 8;

/**
 * Parts page numbers and running heads from the text. A running head is a line that stands beside page numbers or
 * at page beginnings more than once; its first appearance is kept, for it may be the masthead itself.
 */
export function clearFurniture(lines: readonly Line[]): { lines: Line[]; furniture: Furniture[] } {
  const numbers = new Set([
    ...lines.filter((line, at) => isPageNumber(line, lines[at + 1])),
    ...countedPages(lines),
  ]);
  const heads = runningHeads(lines, numbers);
  if (numbers.size === 0 && heads.size === 0) return { lines: [...lines], furniture: [] };
  const kept: Line[] = [];
  const furniture: Furniture[] = [];
  let apart = false;
  for (const line of lines) {
    const rule = numbers.has(line) ? 'page-number' : heads.has(line) ? 'running-head' : null;
    if (rule) {
      furniture.push({ line, rule });
      apart = true;
      continue;
    }
    kept.push(apart ? { ...line, apart: true, page: true } : line);
    apart = false;
  }
  return { lines: kept, furniture };
}

const isTitled = (lines: readonly Line[], { text }: Line): boolean =>
  lines.slice(0, TITLED).some((line) => line.text.length > text.length && line.text.endsWith(text));

/** A number alone on its line counts only where a page visibly ends or begins, else it may number a paragraph. */
function isPageNumber(line: Line, next: Line | undefined): boolean {
  if (line.text.length <= LONGEST_NUMBER && firstMatch(pageNumbers, line.text)) return true;
  return bareNumber.test(line.text) && (line.page || next?.page === true);
}

/** Bare numbers that stand alone, count on by one and end the file number its pages; any other may be text. */
function countedPages(lines: readonly Line[]): Line[] {
  const alone = lines.filter(
    ({ text, apart }, at) => apart && bareNumber.test(text) && lines[at + 1]?.apart !== false,
  );
  const [first] = alone;
  const counted = alone.every(({ text }, at) => Number(text) === Number(first?.text) + at);
  return counted && alone.length > 1 && alone.at(-1) === lines.at(-1) ? alone : [];
}

function runningHeads(lines: readonly Line[], numbers: ReadonlySet<Line>): Set<Line> {
  const shown = new Set<string>();
  const heads = new Set<Line>();
  const isEdge = (line: Line | undefined): boolean =>
    line !== undefined && (numbers.has(line) || heads.has(line));
  lines.forEach((line, at) => {
    const atEdge = line.page || isEdge(lines[at - 1]) || isEdge(lines[at + 1]);
    if (numbers.has(line) || line.text.length > LONGEST_HEAD) return;
    // Nothing but the page has a symbol alone at its edge, though the first page shows it with another.
    const shownBefore = shown.has(line.text) || (at >= MASTHEAD && isSymbol(line.text));
    // Under its symbol a page may repeat the title, which the first page shows with its number.
    const title = heads.has(lines[at - 1] ?? line) && line.text.length > SHORTEST_TITLE;
    if (atEdge && (shownBefore || (title && isTitled(lines, line)))) heads.add(line);
    if (!atEdge && at >= MASTHEAD) return;
    shown.add(line.text);
    // 'United Nations A/75/986–S/2021/724' heads the first page, 'A/75/986' and 'S/2021/724' the others.
    const symbol = symbolEnding(line.text);
    for (const one of symbol === null ? [] : singleSymbols(symbol)) shown.add(one);
    shown.add(line.text.slice(line.text.lastIndexOf(' ') + 1));
  });
  return heads;
}
