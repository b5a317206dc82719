/**
 * The one way out: a page, an export and an HTTP answer read the same view.
 * `read` is a method, whose parameters TypeScript compares both ways, so that all views stand in one list.
 */
import type { Database } from '@maslahat/record';
import type { z } from 'zod';

export interface View<Input = unknown, Output = unknown> {
  /** thing.question: 'commitment.list'. */
  readonly name: string;
  /** Path under /api/v1, with parameters in braces: '/commitments/{statement}/{id}'. */
  readonly path: string;
  readonly summary: string;
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
  /** Reads only. `null` means: there is no such thing. */
  read(database: Database, community: string, input: Input): Promise<Output | null>;
}

export function defineView<Input, Output>(view: View<Input, Output>): View<Input, Output> {
  return view;
}
