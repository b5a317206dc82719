import type { Edition } from './shapes.ts';

/** For sorting: of two editions in one language the official one comes last, so that it is the one that speaks. */
export const officialLast = <Text extends { readonly edition: Edition }>(a: Text, b: Text): number =>
  Number(a.edition === 'official') - Number(b.edition === 'official');
