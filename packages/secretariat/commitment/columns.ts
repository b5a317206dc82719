/**
 * The register turned on its side: for each word of the filter one column of small numbers. Counting ten thousand
 * promises by eight facets is then a walk over arrays of integers, well under a millisecond.
 */
import { FORCES } from '@maslahat/text';
import { compare, type Item } from './item.ts';
import type { Register } from './register.ts';
import type { CommitmentListInput } from './shapes.ts';

/** The words of the filter that a reader can change for another. */
export const FACETS = [
  'meeting',
  'statement',
  'mark',
  'initiator',
  'theme',
  'force',
  'action',
  'body',
] as const;
export type Facet = (typeof FACETS)[number];
export type Sort = CommitmentListInput['sort'];

/** The values of item n are values[codes[starts[n]]] … values[codes[starts[n + 1] - 1]]. */
export interface Column {
  readonly values: readonly string[];
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

function columnOf(items: readonly Item[], valuesOf: (item: Item) => readonly string[]): Column {
  const known = new Map<string, number>();
  const starts = new Uint32Array(items.length + 1);
  const codes: number[] = [];
  for (const [place, item] of items.entries()) {
    for (const value of valuesOf(item)) {
      const code = known.get(value) ?? known.size;
      known.set(value, code);
      codes.push(code);
    }
    starts[place + 1] = codes.length;
  }
  return { values: [...known.keys()], starts, codes: Uint32Array.from(codes) };
}

const VALUES: Record<Facet, (item: Item) => readonly string[]> = {
  meeting: ({ meeting }) => [meeting],
  statement: ({ statement }) => [statement],
  mark: ({ mark }) => [mark],
  initiator: ({ initiator }) => (initiator === null ? [] : [initiator]),
  theme: ({ themes }) => themes,
  force: ({ force }) => [force],
  action: ({ action }) => [String(action)],
  body: ({ bodies }) => bodies,
};

export const markFor = (item: Item, party: string | undefined) =>
  party === undefined ? item.mark : item.marks.find((mark) => mark.party === party)?.mark;

/** What is undated comes last; what is equal stays in the order of the statements. */
const COMPARE: Record<Exclude<Sort, 'statement'>, (a: Item, b: Item) => number> = {
  deadline: (a, b) => compare(a.due ?? '9999', b.due ?? '9999'),
  force: (a, b) => FORCES.indexOf(a.force) - FORCES.indexOf(b.force),
  action: (a, b) => b.action - a.action,
  recent: (a, b) => b.position - a.position,
};

/** Made of a register when first asked for, and kept as long as it stands. */
export class Columns {
  readonly #items: readonly Item[];
  readonly #columns = new Map<string, Column>();
  readonly #orders = new Map<Sort, readonly number[]>();

  constructor(register: Register) {
    this.#items = register.items;
  }

  /** `party`: whose mark the column of marks has; left out: the overall one. */
  column(facet: Facet, party: string | undefined): Column {
    const name = facet === 'mark' ? `mark ${party ?? ''}` : facet;
    const values = facet === 'mark' ? (item: Item) => [markFor(item, party) ?? []].flat() : VALUES[facet];
    const column = this.#columns.get(name) ?? columnOf(this.#items, values);
    this.#columns.set(name, column);
    return column;
  }

  /** Places of all items in the order asked for. */
  order(sort: Sort): readonly number[] {
    const order = this.#orders.get(sort) ?? this.#sorted(sort);
    this.#orders.set(sort, order);
    return order;
  }

  #sorted(sort: Sort): number[] {
    const places = [...this.#items.entries()];
    if (sort !== 'statement') places.sort(([, a], [, b]) => COMPARE[sort](a, b));
    return places.map(([place]) => place);
  }
}

const kept = new WeakMap<Register, Columns>();

export function columnsOf(register: Register): Columns {
  const columns = kept.get(register) ?? new Columns(register);
  kept.set(register, columns);
  return columns;
}
