/** The record as anyone can read it. */
import { z } from 'zod';
import { pageInput, pageOf } from '../page.ts';

export const journalLineShape = z.object({
  position: z.int(),
  at: z.string(),
  act: z.string(),
  actor: z.string(),
  role: z.string(),
  digest: z.string(),
  /** Null where the act is confidential. Long texts (`reading`) are left out of lists; record.act gives them. */
  input: z.unknown(),
  /** What the line is about, for the sentence: {statement, commitment, meeting, title, …} */
  subject: z.record(z.string(), z.unknown()),
});
export type JournalLine = z.infer<typeof journalLineShape>;

/** One line of a thing's history. */
export const historyLineShape = journalLineShape.pick({
  position: true,
  at: true,
  act: true,
  actor: true,
  role: true,
});
export type HistoryLine = z.infer<typeof historyLineShape>;

export const journalInput = z.object({
  /** Name of an act: 'commitment.judge'. */
  act: z.string().optional(),
  /** Address within the site of what it touched: '/2021-turkmenbashi/16.5'. */
  subject: z.string().optional(),
  ...pageInput,
});
export const journalShape = pageOf(journalLineShape);
export type Journal = z.infer<typeof journalShape>;

export const recordActInput = z.object({ position: z.string().regex(/^\d{1,15}$/) });

export const headShape = z.object({
  /** Number of acts recorded. */
  position: z.int(),
  /** Of the last act; null while there is none. */
  digest: z.string().nullable(),
  at: z.string().nullable(),
});
export type Head = z.infer<typeof headShape>;

export const headInput = z.object({});
