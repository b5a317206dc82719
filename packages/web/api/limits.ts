/** Limits of reading what comes over the network: the operator's own where there are any, and never more than a body holds. */
import { type Limits, limitsIn } from '@maslahat/text';
import { BODY_LIMIT } from './body.ts';

/** What is wrong with them is said at the start, by `maslahat serve`. */
export function limitsOver(written: string | undefined): Partial<Limits> {
  const given = limitsIn(written ?? '');
  const own = given.ok ? given.value : {};
  return { ...own, bytes: Math.min(own.bytes ?? BODY_LIMIT, BODY_LIMIT) };
}

export const READING_LIMITS = limitsOver(process.env['MASLAHAT_LIMITS']);
