/** What a promise is known by: the words of each language it stands in, and what is the same in all of them. */
import { conceptsOf } from './concepts.ts';
import type { Traced } from './traced.ts';

/** Features of one kind are compared with each other only. */
export type Kind = `words ${string}` | 'concepts' | 'figures' | 'bodies' | 'initiator' | 'addressees';
export type Features = ReadonlyMap<Kind, ReadonlySet<string>>;

const figure = /^\d+$/;

export function featuresOf(promise: Traced): Features {
  const features = new Map<Kind, ReadonlySet<string>>();
  const figures = new Set<string>();
  const concepts = new Set<string>();
  for (const [language, words] of Object.entries(promise.words)) {
    features.set(`words ${language}`, new Set(words));
    for (const word of words) if (figure.test(word)) figures.add(word);
    for (const concept of conceptsOf(words, language)) concepts.add(concept);
  }
  return features
    .set('concepts', concepts)
    .set('figures', figures)
    .set('bodies', new Set(promise.bodies.flatMap(({ id }) => id ?? [])))
    .set('initiator', new Set(promise.initiator === null ? [] : [promise.initiator]))
    .set('addressees', new Set(promise.addressees));
}
