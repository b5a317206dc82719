import { z } from 'zod';
import { pageInput, pageOf } from '../page.ts';

export const searchInput = z.object({
  q: z.string().min(1).max(200),
  language: z.string().optional(),
  kind: z.enum(['provision', 'commitment', 'body', 'meeting']).optional(),
  ...pageInput,
});
export const searchHitShape = z.object({
  kind: z.enum(['provision', 'commitment', 'body', 'meeting']),
  /** Address within the site. */
  address: z.string(),
  title: z.string(),
  language: z.string(),
  /** Extract around the words found, with the ranges to mark. */
  extract: z.string(),
  found: z.array(z.tuple([z.int(), z.int()])),
});
export type SearchHit = z.infer<typeof searchHitShape>;
export const searchShape = pageOf(searchHitShape);
