/** The sentence of the register's filter, and the address that keeps it. */

/** Words of the sentence that are chosen, each the name of a parameter in the address. */
export const CHOSEN = [
  'theme',
  'meeting',
  'statement',
  'initiator',
  'force',
  'action',
  'body',
  'party',
  'mark',
  'need',
  'group',
  'sort',
] as const;
export type Chosen = (typeof CHOSEN)[number];

/** Words that are written. */
export const WRITTEN = ['from', 'to', 'q'] as const;

const ALL: readonly string[] = [...CHOSEN, ...WRITTEN, 'page', 'size'];
/** What the sentence says anyway need not stand in the address. */
const UNSAID: Readonly<Record<string, string>> = {
  need: 'without',
  sort: 'statement',
  page: '1',
  size: '50',
};

/** What of an address the register understands: '?theme=water&theme=energy&x=1' → {theme: 'water,energy'} */
export function filterOf(parameters: URLSearchParams): Record<string, string> {
  const filter: Record<string, string> = {};
  for (const name of ALL) {
    const value = parameters
      .getAll(name)
      .filter((each) => each !== '')
      .join(',');
    if (value !== '' && value !== UNSAID[name]) filter[name] = value;
  }
  return filter;
}

/** True where a form has sent words that say nothing: the register then answers at the shorter address. */
export function isWordy(parameters: URLSearchParams): boolean {
  return [...parameters].some(
    ([name, value]) => ALL.includes(name) && (value === '' || value === UNSAID[name]),
  );
}
