/** How a thing comes to be found by words. Pure: the tokens are reckoned from the texts alone. */
import { type ActContext, type Change, insert, update } from '@maslahat/record';
import { analyse } from '@maslahat/text';
import type { Localised } from '../localised.ts';
import type { FoundKind } from './shapes.ts';
import { searchEntries } from './tables.ts';

/** What PostgreSQL keeps of places in a tsvector, and what it takes for a word. */
const LAST_PLACE = 16_383;
const PLACES_OF_A_WORD = 255;
const LONGEST_WORD = 200;
/** Between the names of one thing, so that no phrase runs from one into the next. */
const GAP = 8;

export interface Entry {
  readonly kind: FoundKind;
  readonly thing: string;
  readonly part: string;
  readonly language: string;
  readonly edition: string;
  readonly number: string | null;
  readonly text: string;
}

export function enter(context: ActContext, entry: Entry): Change {
  const { text, ...found } = entry;
  const tokens = tsvectorOf([analyse(text, entry.language)]);
  return insert(searchEntries, { communityId: context.community, ...found, tokens });
}

/** A thing known by its names: one entry for all languages. */
export function enterNames(
  context: ActContext,
  kind: FoundKind,
  thing: string,
  name: Localised,
  aliases: readonly string[] = [],
): Change {
  return insert(searchEntries, {
    ...keyOfNames(context, kind, thing),
    number: null,
    tokens: tokensOf(name, aliases),
  });
}

export function correctNames(
  context: ActContext,
  kind: FoundKind,
  thing: string,
  name: Localised,
  aliases: readonly string[] = [],
): Change {
  return update(searchEntries, keyOfNames(context, kind, thing), { tokens: tokensOf(name, aliases) });
}

const keyOfNames = (context: ActContext, kind: FoundKind, thing: string) => ({
  communityId: context.community,
  kind,
  thing,
  part: '',
  language: '',
  edition: '',
});

/** Aliases do not say their language; one that stems both scripts reads them. */
const tokensOf = (name: Localised, aliases: readonly string[]): string =>
  tsvectorOf([
    ...Object.entries(name).map(([language, text]) => analyse(text, language)),
    ...aliases.map((text) => analyse(text, 'ru')),
  ]);

/** [['glacier', 'year'], ['glacier']] → 'glacier':1,11 'year':2 */
export function tsvectorOf(runs: readonly (readonly string[])[]): string {
  const places = new Map<string, number[]>();
  let place = 0;
  for (const run of runs) {
    for (const token of run) {
      place += 1;
      if (token.length > LONGEST_WORD || place > LAST_PLACE) continue;
      const known = places.get(token);
      if (known === undefined) places.set(token, [place]);
      else if (known.length < PLACES_OF_A_WORD) known.push(place);
    }
    place += GAP;
  }
  return [...places].map(([token, at]) => `'${escaped(token)}':${at.join()}`).join(' ');
}

const escaped = (token: string): string => token.replaceAll('\\', '\\\\').replaceAll("'", "''");
