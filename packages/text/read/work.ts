import type { LineExplanation } from '../explain-statement.ts';
import type { ReadingFault, Result } from '../fault.ts';
import type { Reading } from '../reading.ts';
import type { ReadingOptions } from '../study.ts';

/** What a reading thread is asked, and what it answers. */
export interface Task {
  readonly bytes: Uint8Array;
  readonly options: ReadingOptions;
}

export interface Answer {
  readonly reading: Reading;
  readonly explanation: readonly LineExplanation[];
}

export type Outcome = Result<Answer, ReadingFault>;
