import { z } from 'zod';
import { pageInput, pageOf } from '../page.ts';

export const FOUND_KINDS = ['provision', 'commitment', 'body', 'meeting'] as const;
/** No more than this many are counted: beyond, `total` is this number and `more` is true ("1,000+"). */
export const COUNT_LIMIT = 1000;

export type FoundKind = (typeof FOUND_KINDS)[number];

export const searchInput = z.object({
  q: z.string().min(1).max(200),
  language: z.string().optional(),
  kind: z.enum(FOUND_KINDS).optional(),
  ...pageInput,
});
export const searchHitShape = z.object({
  kind: z.enum(FOUND_KINDS),
  /** Address within the site. */
  address: z.string(),
  title: z.string(),
  /** Of a provision, as printed: '16'. */
  number: z.string().nullable(),
  language: z.string(),
  /** Extract around the words found, with the ranges to mark. */
  extract: z.string(),
  found: z.array(z.tuple([z.int(), z.int()])),
});
export type SearchHit = z.infer<typeof searchHitShape>;
export const searchShape = pageOf(searchHitShape).extend({ more: z.boolean() });
export type Search = z.infer<typeof searchShape>;
