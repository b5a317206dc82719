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
