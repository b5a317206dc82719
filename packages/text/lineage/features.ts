/** What a promise is known by: the words of each language it stands in, and what is the same in all of them. */
import { conceptsOf } from './concepts.ts';
import type { Traced } from './traced.ts';

/** Features of one kind are compared with each other only. */
export type Kind = `words ${string}` | 'concepts' | 'figures' | 'bodies' | 'initiator' | 'addressees';
/** Of each kind what a promise has of it. */
export interface Features {
  get(kind: Kind): ReadonlySet<string>;
}

/** Asked only where two promises have no language in common, for reckoning them takes time. */
const ACROSS: readonly Kind[] = ['concepts', 'figures'];

const figure = /^\d+$/;

/** Features as they lie in the promise, perhaps some of them twice. */
export function plainFeatures({ words, bodies, initiator, addressees }: Traced): [Kind, readonly string[]][] {
  return [
    ...Object.entries(words).map(([language, list]): [Kind, readonly string[]] => [
      `words ${language}`,
      list,
    ]),
    ['bodies', bodies.flatMap(({ id }) => id ?? [])],
    ['initiator', initiator === null ? [] : [initiator]],
    ['addressees', addressees],
  ];
}

/** What both languages would say: concepts, and figures of which no language has its own. */
export function featuresAcross({ words }: Traced): [Kind, readonly string[]][] {
  const lists = Object.entries(words);
  return [
    ['concepts', lists.flatMap(([language, list]) => [...conceptsOf(list, language)])],
    ['figures', lists.flatMap(([, list]) => list.filter((word) => figure.test(word)))],
  ];
}

/** Of each kind a set, made when first asked for: most promises of an archive are never looked at closely. */
export class PromiseFeatures implements Features {
  readonly #promise: Traced;
  readonly #sets = new Map<Kind, ReadonlySet<string>>();

  constructor(promise: Traced) {
    this.#promise = promise;
  }

  get(kind: Kind): ReadonlySet<string> {
    const known = this.#sets.get(kind);
    if (known) return known;
    const all = ACROSS.includes(kind) ? featuresAcross(this.#promise) : plainFeatures(this.#promise);
    for (const [each, values] of all) this.#sets.set(each, new Set(values));
    return this.#sets.get(kind) ?? NONE;
  }
}

const NONE: ReadonlySet<string> = new Set();
