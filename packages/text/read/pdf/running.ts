import { firstMatch } from '../../language/line-rule.ts';
import { pageNumbers } from '../furniture.ts';
import type { PageLine } from './glyphs.ts';

/** Lines at the head and at the foot of a page that may be running ones. */
const EDGE = 3;
/** Points by which the place of a running line may differ from page to page. */
const SHIFT = 4;

/**
 * Takes running heads and feet and page numbers off the pages: lines at an edge that stand in the same place on
 * several pages, the same but for their figures. The first of a running head stays, for it may be the masthead.
 */
export function withoutRunning(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const edges = pages.map((page) => edgeLines(page));
  const seen = new Map<string, { y: number; page: number }[]>();
  edges.forEach((lines, page) => {
    for (const { text, y } of lines) {
      const places = seen.get(shapeOf(text)) ?? [];
      places.push({ y, page });
      seen.set(shapeOf(text), places);
    }
  });
  const shown = new Set<string>();
  return pages.map((page, at) =>
    page.filter((line) => {
      if (!edges[at]?.includes(line)) return true;
      const { text, y } = line;
      if (firstMatch(pageNumbers, text)) return false;
      const shape = shapeOf(text);
      const others = (seen.get(shape) ?? []).filter(
        (place) => place.page !== at && Math.abs(place.y - y) <= SHIFT,
      );
      if (others.length === 0 || others.length + 1 < pages.length / 3) return true;
      // 'A/75/986' heads the pages; '3' only counts them.
      if (!/\p{L}/u.test(text) || shown.has(shape)) return false;
      shown.add(shape);
      return isHead(line, page);
    }),
  );
}

function edgeLines(page: readonly PageLine[]): PageLine[] {
  const byPlace = page.toSorted((a, b) => b.y - a.y);
  return [...new Set([...byPlace.slice(0, EDGE), ...byPlace.slice(-EDGE)])];
}

function isHead({ y }: PageLine, page: readonly PageLine[]): boolean {
  return page.filter((line) => line.y > y).length < EDGE;
}

const shapeOf = (text: string): string => text.replace(/\d+/g, '0').replace(/\s+/g, ' ');
