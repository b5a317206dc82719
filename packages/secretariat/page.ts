import { z } from 'zod';

export const PAGE_SIZE_DEFAULT = 50;
export const PAGE_SIZE_LIMIT = 200;

/** Every list takes a page. `page` counts from 1. Query strings arrive as text, hence the patterns. */
export const pageInput = {
  page: z.stringFormat('page', /^[1-9]\d{0,5}$/).default('1'),
  size: z.stringFormat('size', /^[1-9]\d{0,2}$/).default(String(PAGE_SIZE_DEFAULT)),
};

export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: z.array(row), total: z.int(), page: z.int(), size: z.int() });

export interface Page<Row> {
  rows: Row[];
  total: number;
  page: number;
  size: number;
}

/** The page asked for of what is at hand. */
export function pageOfAll<Row>(
  rows: readonly Row[],
  { page, size }: { page: string; size: string },
): Page<Row> {
  const { limit, offset, number } = pageBounds({ page, size });
  return { rows: rows.slice(offset, offset + limit), total: rows.length, page: number, size: limit };
}

/** '2', '50' → {number: 2, limit: 50, offset: 50}; no page is larger than the limit. */
export function pageBounds({ page, size }: { page: string; size: string }): {
  number: number;
  limit: number;
  offset: number;
} {
  const number = Number(page);
  const limit = Math.min(Number(size), PAGE_SIZE_LIMIT);
  return { number, limit, offset: (number - 1) * limit };
}
