/**
 * Which promises a filter leaves, in which order and groups, and how many there would be with each word of it
 * changed. A promise that meets every word of the filter is listed and counted under all its values; one that
 * fails a single word is counted only where that word could be changed.
 */
import { FORCES, THEMES } from '@maslahat/text';
import { type Column, columnsOf, FACETS, type Facet, markFor, type Sort } from './columns.ts';
import { compare, type Item } from './item.ts';
import { countMarks, type MarkCounts } from './mark.ts';
import type { Register } from './register.ts';
import { type CommitmentListInput, FACET_LIMIT, MARKS } from './shapes.ts';

export type Filter = Omit<CommitmentListInput, 'page' | 'size' | 'group' | 'sort' | 'q'>;
export type Grouping = NonNullable<CommitmentListInput['group']>;

export interface Selection {
  /** In the order asked for. */
  readonly items: readonly Item[];
  /** Largest first; no more values than the limit. */
  readonly facets: Record<Facet, { value: string; total: number }[]>;
}

/** How an item meets the filter: it does, it fails one word (the facet's place), or it is out of the question. */
const MEETS = 255;
const IS_OUT = 254;

interface Sifted {
  readonly fate: Uint8Array;
  readonly facets: Selection['facets'];
}

/** Turning pages and changing the order leave the filter as it is: what it sifts is kept with its register. */
const KEPT_FILTERS = 500;
const kept = new WeakMap<Register, Map<string, Sifted>>();

/** @param found Keys '2021-turkmenbashi/16.5' that a search by words has left, or null where there was none. */
export function select(
  register: Register,
  sort: Sort,
  filter: Filter,
  found: ReadonlySet<string> | null,
): Selection {
  const { fate, facets } = found === null ? siftedOnce(register, filter) : sifted(register, filter, found);
  const items: Item[] = [];
  for (const place of columnsOf(register).order(sort)) {
    const item = register.items[place];
    if (fate[place] === MEETS && item !== undefined) items.push(item);
  }
  return { items, facets };
}

function siftedOnce(register: Register, filter: Filter): Sifted {
  const known = kept.get(register) ?? new Map<string, Sifted>();
  kept.set(register, known);
  const name = JSON.stringify(Object.entries(filter).sort());
  const before = known.get(name);
  if (before !== undefined) return before;
  const [oldest] = known.keys();
  if (known.size >= KEPT_FILTERS && oldest !== undefined) known.delete(oldest);
  const made = sifted(register, filter, null);
  known.set(name, made);
  return made;
}

function sifted(register: Register, filter: Filter, found: ReadonlySet<string> | null): Sifted {
  const columns = columnsOf(register);
  const fate = fates(register, filter, found);
  const places = placesOf(fate, MEETS);
  const counted = (facet: Facet) =>
    countsOf(columns.column(facet, filter.party), [
      places,
      // Only a facet that the filter names has promises that fail by it alone.
      ...(wantedOf(filter[facet]) === null ? [] : [placesOf(fate, FACETS.indexOf(facet))]),
    ]);
  return {
    fate,
    facets: {
      meeting: counted('meeting'),
      statement: counted('statement'),
      mark: counted('mark'),
      initiator: counted('initiator'),
      theme: counted('theme'),
      force: counted('force'),
      action: counted('action'),
      body: counted('body'),
    },
  };
}

function fates(register: Register, filter: Filter, found: ReadonlySet<string> | null): Uint8Array {
  const columns = columnsOf(register);
  const fate = new Uint8Array(register.items.length);
  for (const [place, item] of register.items.entries()) {
    fate[place] = isMeant(item, filter, found) ? MEETS : IS_OUT;
  }
  for (const [facet, name] of FACETS.entries()) {
    const wanted = wantedOf(filter[name]);
    if (wanted !== null) failUnless(columns.column(name, filter.party), wanted, fate, facet);
  }
  return fate;
}

/** 'water,energy' → water or energy; nothing given → anything. */
function wantedOf(words: string | undefined): ReadonlySet<string> | null {
  const given = (words ?? '').split(',').filter((word) => word !== '');
  return given.length === 0 ? null : new Set(given);
}

/** What holds whatever words are changed: needs or none, days, a party's standing, words of the text. */
function isMeant(item: Item, filter: Filter, found: ReadonlySet<string> | null): boolean {
  if (filter.need === 'without' && item.force === 'recognize') return false;
  if (filter.need === 'only' && item.force !== 'recognize') return false;
  if (filter.from !== undefined && (item.due === null || item.due < filter.from)) return false;
  if (filter.to !== undefined && (item.due === null || item.due > filter.to)) return false;
  if (filter.party !== undefined && markFor(item, filter.party) === undefined) return false;
  return found === null || found.has(`${item.statement}/${item.id}`);
}

function failUnless(
  { values, starts, codes }: Column,
  wanted: ReadonlySet<string>,
  fate: Uint8Array,
  facet: number,
): void {
  const isWanted = Uint8Array.from(values, (value) => Number(wanted.has(value)));
  for (let place = 0; place < fate.length; place++) {
    if (fate[place] === IS_OUT) continue;
    let meets = 0;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++)
      meets |= isWanted[codes[at] ?? 0] ?? 0;
    if (meets === 0) fate[place] = fate[place] === MEETS ? facet : IS_OUT;
  }
}

function placesOf(fate: Uint8Array, wanted: number): number[] {
  const places: number[] = [];
  for (let place = fate.indexOf(wanted); place >= 0; place = fate.indexOf(wanted, place + 1))
    places.push(place);
  return places;
}

/** places: those to count, in lists that have none in common. */
function countsOf(
  { values, starts, codes }: Column,
  places: readonly (readonly number[])[],
): { value: string; total: number }[] {
  const totals = new Uint32Array(values.length);
  for (const list of places) {
    for (const place of list) {
      for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
        const code = codes[at] ?? 0;
        totals[code] = (totals[code] ?? 0) + 1;
      }
    }
  }
  return values
    .map((value, code) => ({ value, total: totals[code] ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || compare(a.value, b.value))
    .slice(0, FACET_LIMIT);
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
      return markFor(item, party) ?? item.mark;
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
    marks: countMarks(members.map((item) => markFor(item, party) ?? item.mark)),
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
