/**
 * The one way out: a page, an export and an HTTP answer read the same view.
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
  readonly read: (database: Database, community: string, input: Input) => Promise<Output | null>;
}

export function defineView<Input, Output>(view: View<Input, Output>): View<Input, Output> {
  return view;
}
