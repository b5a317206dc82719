/** Who offers a key, at the interface or on a page: admitted, or told why not. */
import type { House } from '../server/house.ts';
import { pace } from './pace.ts';
import type { Problem } from './problem.ts';

/** Wrong keys that one address may try at once, and then one in so many seconds. */
const wrongKeys = pace(10, 6);

export function refusalOf(
  key: string | null,
  from: string,
  { operator, now }: Pick<House, 'operator' | 'now'>,
): Problem | null {
  if (key === null || key === '') {
    return { code: 'key-missing', evidence: {}, headers: { 'www-authenticate': 'Bearer' } };
  }
  if (operator.admits(key)) return null;
  const seconds = wrongKeys.wait(from, now().getTime());
  return seconds === 0
    ? { code: 'key-wrong', evidence: {} }
    : { code: 'too-many-requests', evidence: { seconds }, headers: { 'retry-after': String(seconds) } };
}
