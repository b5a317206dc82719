/**
 * Which promises a filter leaves, in which order and groups, and how many there would be with each word of it
 * changed. One pass over the register: a promise that meets every word of the filter is listed and counted
 * under all its values; one that fails a single word is counted only where that word could be changed.
 */
import { FORCES, THEMES } from '@maslahat/text';
import { countMarks, type MarkCounts } from './mark.ts';
import { compare, type Item, type Register } from './register.ts';
import { type CommitmentListInput, MARKS, type Mark } from './shapes.ts';

export type Filter = Omit<CommitmentListInput, 'page' | 'size' | 'group' | 'sort' | 'q'>;
export type Sort = CommitmentListInput['sort'];
export type Grouping = NonNullable<CommitmentListInput['group']>;

/** The words of the filter that a reader can change for another: each with the values of one promise. */
const FACETS = ['meeting', 'statement', 'mark', 'initiator', 'theme', 'force', 'action', 'body'] as const;
type Facet = (typeof FACETS)[number];

export interface Selection {
  /** In the order asked for. */
  readonly items: readonly Item[];
  readonly facets: Record<Facet, { value: string; total: number }[]>;
}

/**
 * @param sorted All items of the register in the order asked for.
 * @param found Keys '2021-turkmenbashi/16.5' that a search by words has left, or null where there was none.
 */
export function select(
  sorted: readonly Item[],
  filter: Filter,
  found: ReadonlySet<string> | null,
): Selection {
  const wanted = FACETS.map((facet) => wantedOf(filter[facet]));
  const counts = FACETS.map(() => new Map<string, number>());
  const items: Item[] = [];
  for (const item of sorted) {
    if (!isMeant(item, filter, found)) continue;
    const values = FACETS.map((facet) => valuesOf(item, facet, filter.party));
    const failed = wanted.flatMap((words, facet) => (meets(values[facet], words) ? [] : [facet]));
    if (failed.length > 1) continue;
    const [only] = failed;
    if (only === undefined) items.push(item);
    for (const [facet, count] of counts.entries()) {
      if (only !== undefined && only !== facet) continue;
      for (const value of values[facet] ?? []) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return { items, facets: facetsOf(counts) };
}

/** 'water,energy' → water or energy; nothing given → anything. */
function wantedOf(words: string | undefined): ReadonlySet<string> | null {
  const given = (words ?? '').split(',').filter((word) => word !== '');
  return given.length === 0 ? null : new Set(given);
}

const meets = (values: readonly string[] | undefined, wanted: ReadonlySet<string> | null): boolean =>
  wanted === null || (values ?? []).some((value) => wanted.has(value));

/** What holds whatever words are changed: needs or none, days, a party's standing, words of the text. */
function isMeant(item: Item, filter: Filter, found: ReadonlySet<string> | null): boolean {
  if (filter.need === 'without' && item.force === 'recognize') return false;
  if (filter.need === 'only' && item.force !== 'recognize') return false;
  if (filter.from !== undefined && (item.due === null || item.due < filter.from)) return false;
  if (filter.to !== undefined && (item.due === null || item.due > filter.to)) return false;
  if (filter.party !== undefined && markFor(item, filter.party) === null) return false;
  return found === null || found.has(`${item.statement}/${item.id}`);
}

const markFor = (item: Item, party: string): Mark | null =>
  item.marks.find((mark) => mark.party === party)?.mark ?? null;

const NONE: readonly string[] = [];

function valuesOf(item: Item, facet: Facet, party: string | undefined): readonly string[] {
  switch (facet) {
    case 'meeting':
      return [item.meeting];
    case 'statement':
      return [item.statement];
    case 'mark':
      return [(party === undefined ? null : markFor(item, party)) ?? item.mark];
    case 'initiator':
      return item.initiator === null ? NONE : [item.initiator];
    case 'theme':
      return item.themes;
    case 'force':
      return [item.force];
    case 'action':
      return [String(item.action)];
    case 'body':
      return item.bodies;
  }
}

function facetsOf(counts: readonly ReadonlyMap<string, number>[]): Selection['facets'] {
  const listed = (facet: Facet) =>
    [...(counts[FACETS.indexOf(facet)] ?? [])]
      .map(([value, total]) => ({ value, total }))
      .sort((a, b) => b.total - a.total || compare(a.value, b.value));
  return {
    meeting: listed('meeting'),
    statement: listed('statement'),
    mark: listed('mark'),
    initiator: listed('initiator'),
    theme: listed('theme'),
    force: listed('force'),
    action: listed('action'),
    body: listed('body'),
  };
}

/** What is undated comes last; what is equal stays in the order of the statements. */
const COMPARE: Record<Exclude<Sort, 'statement'>, (a: Item, b: Item) => number> = {
  deadline: (a, b) => compare(a.due ?? '9999', b.due ?? '9999'),
  force: (a, b) => FORCES.indexOf(a.force) - FORCES.indexOf(b.force),
  action: (a, b) => b.action - a.action,
  recent: (a, b) => b.position - a.position,
};

const sortedOnce = new WeakMap<Register, Map<Sort, readonly Item[]>>();

/** All items of a register in an order; reckoned once as long as the register stands. */
export function sortedItems(register: Register, sort: Sort): readonly Item[] {
  if (sort === 'statement') return register.items;
  const known = sortedOnce.get(register) ?? new Map<Sort, readonly Item[]>();
  sortedOnce.set(register, known);
  const items = known.get(sort) ?? register.items.toSorted(COMPARE[sort]);
  known.set(sort, items);
  return items;
}

export interface Group {
  readonly key: string;
  readonly items: readonly Item[];
  readonly marks: MarkCounts;
}

/** Each promise stands in one group: in that of its first theme, if it has several; '' where it has none. */
export function groupKey(item: Item, grouping: Grouping, party: string | undefined): string {
  switch (grouping) {
    case 'paragraph':
      return `${item.statement}/${item.paragraph}`;
    case 'meeting':
      return item.meeting;
    case 'theme':
      return item.themes[0] ?? '';
    case 'force':
      return item.force;
    case 'initiator':
      return item.initiator ?? '';
    case 'party-mark':
      return (party === undefined ? null : markFor(item, party)) ?? item.mark;
  }
}

/** Groups in the order that their keys have by nature, each with its items in the order given. */
export function grouped(
  items: readonly Item[],
  grouping: Grouping,
  party: string | undefined,
  register: Register,
): Group[] {
  const groups = [...Map.groupBy(items, (item) => groupKey(item, grouping, party))].map(([key, members]) => ({
    key,
    items: members,
    marks: countMarks(
      members.map((item) => (party === undefined ? null : markFor(item, party)) ?? item.mark),
    ),
  }));
  const rank = rankOf(grouping, register);
  return groups.sort((a, b) => rank(a.key) - rank(b.key));
}

function rankOf(grouping: Grouping, register: Register): (key: string) => number {
  switch (grouping) {
    case 'paragraph':
    case 'meeting':
      return placeIn(register.items.map((item) => groupKey(item, grouping, undefined)));
    case 'theme':
      return placeIn(THEMES);
    case 'force':
      return placeIn(FORCES);
    case 'initiator':
      return placeIn([...register.parties.keys()]);
    case 'party-mark':
      return placeIn(MARKS);
  }
}

/** Place of a key in a list of keys, in which it may stand more than once; unknown ones come last. */
function placeIn(keys: readonly string[]): (key: string) => number {
  const places = new Map<string, number>();
  for (const [place, key] of keys.entries()) if (!places.has(key)) places.set(key, place);
  return (key) => places.get(key) ?? keys.length;
}
