import { lettersIn, type Run } from './glyphs.ts';
import { pageLines } from './page-lines.ts';

const OPENS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»' };
const bracket = /[()[\]«»]/g;

/**
 * Whether brackets among letters written from the right stand as they look, as most programs put them down, or as they
 * are meant, as some do. Only what comes of it tells: of '(أ) … (ب)' and ')أ( … )ب(' one opens before it closes.
 */
export function bracketsAreMirrored(pages: readonly (readonly Run[])[]): boolean {
  const telling = pages.filter(
    (page) => lettersIn(page).leftwards > 0 && page.some(({ text }) => text.search(bracket) >= 0),
  );
  const paired = (mirrored: boolean): number =>
    telling.reduce((sum, page) => sum + pairsIn(pageLines(page, mirrored).map(({ text }) => text)), 0);
  return telling.length === 0 || paired(true) >= paired(false);
}

/** Brackets that close what stands open, less those that close nothing. */
function pairsIn(lines: readonly string[]): number {
  let pairs = 0;
  const open: string[] = [];
  for (const [sign] of lines.join('\n').matchAll(bracket)) {
    const closes = OPENS[sign];
    if (closes !== undefined) open.push(closes);
    else if (open.at(-1) === sign) {
      open.pop();
      pairs++;
    } else pairs--;
  }
  return pairs;
}
