import type { Warning } from '../reading.ts';
import type { Mark } from './mark.ts';
import { warning } from './warning.ts';

/** Watches one row of numbers and says when it skips, repeats or goes back. */
export class Numbering {
  readonly #seen = new Set<number>();
  #last = 0;

  /** Takes the next number; gives the doubt about it, or null. */
  next({ value, number }: Mark, line: number): Warning | null {
    const expected = this.#last + 1;
    const repeated = this.#seen.has(value);
    this.#seen.add(value);
    this.#last = value;
    const evidence = { expected, found: number };
    if (repeated) return warning('number-repeated', line, evidence);
    if (value > expected) return warning('number-skipped', line, evidence);
    return value < expected ? warning('number-out-of-order', line, evidence) : null;
  }

  follows(value: number): boolean {
    return value === this.#last + 1;
  }
}
