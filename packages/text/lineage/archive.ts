/**
 * The promises that were made before, laid out so that those like a new one are found without looking at all of them:
 * for each feature the list of promises that have it, oldest first. Linking 1,000 promises to 100,000 takes seconds.
 */
import { type Features, featuresOf, type Kind } from './features.ts';
import type { Traced } from './traced.ts';

/** A promise with what it is known by. */
export interface Filed {
  readonly promise: Traced;
  readonly features: Features;
}

export interface Archive {
  readonly size: number;
  /** How much a feature says: the rarer, the more. Never negative. */
  readonly weight: (kind: Kind, feature: string) => number;
  /** Promises of earlier days, or of later ones, those most like the given one first, no more than `most`. */
  readonly candidates: (promise: Filed, most: number, side?: 'earlier' | 'later') => Filed[];
}

/**
 * Under so many entries of the lists one promise is looked for, under its rarest features first. What is left then
 * are words that nearly every promise has.
 */
const ENTRIES_LOOKED_AT = 20_000;

export const file = (promise: Traced): Filed => ({ promise, features: featuresOf(promise) });

/** @param promises In any order. */
export function archiveOf(promises: Iterable<Traced>): Archive {
  const filed = Array.from(promises, file).sort((one, other) =>
    one.promise.adoptedOn < other.promise.adoptedOn ? -1 : 1,
  );
  const lists = listsOf(filed);
  const worth = new Float64Array(filed.length);
  const lengths = Float64Array.from(filed, ({ features }) => Math.sqrt(1 + lengthOf(features)));

  // The inverse document frequency of K. Spärck Jones, “A statistical interpretation of term specificity” (1972).
  // Words are weighed among the promises that stand in their language, all else among all promises.
  const weight = (kind: Kind, feature: string): number => {
    const list = lists.get(kind);
    const among = kind.startsWith('words ') ? (list?.promises ?? 0) : filed.length;
    return Math.log((1 + among) / (1 + (list?.places.get(feature)?.length ?? 0)));
  };

  function candidates(
    { promise, features }: Filed,
    most: number,
    side: 'earlier' | 'later' = 'earlier',
  ): Filed[] {
    const looked = [...features].flatMap(([kind, values]) =>
      [...values].flatMap((value) => {
        const places = lists.get(kind)?.places.get(value);
        return places === undefined ? [] : { places, weight: weight(kind, value) };
      }),
    );
    looked.sort((one, other) => other.weight - one.weight);
    const [from, to] =
      side === 'earlier'
        ? [0, firstWhere(filed, (day) => day >= promise.adoptedOn)]
        : [firstWhere(filed, (day) => day > promise.adoptedOn), filed.length];
    const touched: number[] = [];
    let entries = 0;
    for (const { places, weight: says } of looked) {
      if (entries > ENTRIES_LOOKED_AT) break;
      entries += places.length;
      for (const place of places) {
        if (place < from) continue;
        if (place >= to) break;
        const known = worth[place] ?? 0;
        if (known === 0) touched.push(place);
        worth[place] = known + says * says;
      }
    }
    const found = best(touched, most, (place) => (worth[place] ?? 0) / (lengths[place] ?? 1));
    for (const place of touched) worth[place] = 0;
    return found.flatMap((place) => filed[place] ?? []);
  }

  return { size: filed.length, weight, candidates };
}

/** Of one kind of features: how many promises have any, and which have which. */
interface List {
  promises: number;
  readonly places: Map<string, number[]>;
}

function listsOf(filed: readonly Filed[]): Map<Kind, List> {
  const lists = new Map<Kind, List>();
  for (const [place, { features }] of filed.entries()) {
    for (const [kind, values] of features) {
      if (values.size === 0) continue;
      const list = lists.get(kind) ?? { promises: 0, places: new Map<string, number[]>() };
      lists.set(kind, list);
      list.promises += 1;
      for (const value of values) {
        const places = list.places.get(value);
        if (places) places.push(place);
        else list.places.set(value, [place]);
      }
    }
  }
  return lists;
}

/** In words, in the language in which it has most of them. */
const lengthOf = (features: Features): number =>
  Math.max(0, ...[...features].map(([kind, values]) => (kind.startsWith('words ') ? values.size : 0)));

/** Place of the first promise whose day is late enough: all before it are earlier. */
function firstWhere(filed: readonly Filed[], isLate: (day: string) => boolean): number {
  let [low, high] = [0, filed.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isLate(filed[middle]?.promise.adoptedOn ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The `most` worthiest, worthiest first, without sorting all of them. */
function best(places: readonly number[], most: number, worthOf: (place: number) => number): number[] {
  const top: number[] = [];
  let least = 0;
  for (const place of places) {
    const worth = worthOf(place);
    if (top.length === most && worth <= least) continue;
    const at = top.findIndex((other) => worthOf(other) < worth);
    top.splice(at < 0 ? top.length : at, 0, place);
    if (top.length > most) top.pop();
    least = worthOf(top.at(-1) ?? place);
  }
  return top;
}
