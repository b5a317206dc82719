/**
 * The promises that were made before, laid out so that those like a new one are found without looking at all of them:
 * for each feature the list of promises that have it, oldest first. Linking 1,000 promises to 100,000 takes seconds.
 */
import { type Features, featuresAcross, type Kind, PromiseFeatures, plainFeatures } from './features.ts';
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
const ENTRIES_LOOKED_AT = 12_000;

export const file = (promise: Traced): Filed => ({ promise, features: new PromiseFeatures(promise) });

/** @param promises In any order. */
export function archiveOf(promises: Iterable<Traced>): Archive {
  const filed = Array.from(promises, file).sort((one, other) =>
    one.promise.adoptedOn < other.promise.adoptedOn ? -1 : 1,
  );
  const lists: Lists = new Map();
  enter(lists, filed, plainFeatures);
  const settings = new Map(filed.map(({ promise: { words } }) => [Object.keys(words).join(), words]));
  let knowsAcross = false;
  const worth = new Float64Array(filed.length);
  const lengths = Float64Array.from(filed, ({ promise }) => Math.sqrt(1 + lengthOf(promise)));

  // The inverse document frequency of K. Spärck Jones, “A statistical interpretation of term specificity” (1972).
  // Words are weighed among the promises that stand in their language, all else among all promises.
  const weight = (kind: Kind, feature: string): number => {
    const list = lists.get(kind);
    const among = kind.startsWith('words ') ? (list?.promises ?? 0) : filed.length;
    return Math.log((1 + among) / (1 + (list?.places.get(feature)?.length ?? 0)));
  };

  /** Features to look under: those of all languages as well, where the archive has promises without a common one. */
  function lookedUnder(promise: Traced): [Kind, readonly string[]][] {
    const languages = Object.keys(promise.words);
    const isApart = [...settings.values()].some((words) => !languages.some((language) => language in words));
    if (!isApart) return plainFeatures(promise);
    if (!knowsAcross) enter(lists, filed, featuresAcross);
    knowsAcross = true;
    return [...plainFeatures(promise), ...featuresAcross(promise)];
  }

  function candidates({ promise }: Filed, most: number, side: 'earlier' | 'later' = 'earlier'): Filed[] {
    const looked = lookedUnder(promise).flatMap(([kind, values]) =>
      [...new Set(values)].flatMap((value) => {
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
type Lists = Map<Kind, List>;

function enter(
  lists: Lists,
  filed: readonly Filed[],
  featuresOf: (promise: Traced) => readonly [Kind, readonly string[]][],
): void {
  for (const [place, { promise }] of filed.entries()) {
    for (const [kind, values] of featuresOf(promise)) {
      if (values.length === 0) continue;
      const list = lists.get(kind) ?? { promises: 0, places: new Map<string, number[]>() };
      lists.set(kind, list);
      list.promises += 1;
      for (const value of values) {
        const places = list.places.get(value);
        if (places === undefined) list.places.set(value, [place]);
        // A word that stands in a promise twice counts once.
        else if (places.at(-1) !== place) places.push(place);
      }
    }
  }
}

/** In words, in the language in which it has most of them. */
const lengthOf = ({ words }: Traced): number =>
  Math.max(0, ...Object.values(words).map((list) => list.length));

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
