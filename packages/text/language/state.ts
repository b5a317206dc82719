import type { Language } from './language.ts';
import { REGIONS } from './regions.ts';

/**
 * The code (ISO 3166-1 alpha-3) of a state by a name it is printed with; the name itself when no state is known
 * by it, so that the invented states of an example keep theirs. The language's own list goes first, for it has
 * the names and cases that documents print; the plain names of all other states are those of Unicode (CLDR).
 */
export function stateCode(printed: string, language: Language): string {
  const name = printed.trim();
  return statesIn(language)(name) ?? name;
}

/** The same for many names at once; null for what is no name of a state. */
export function statesIn({ code, states }: Language): (name: string) => string | null {
  let regions: ReadonlyMap<string, string> | null = null;
  return (name) => {
    const typeset = name.replace(/['‘ʼ]/g, '’');
    const own = states[name] ?? states[typeset] ?? states[typeset.replaceAll('’', 'ʻ')];
    if (own) return own;
    regions ??= regionsByName(code);
    return regions.get(plain(name)) ?? null;
  };
}

/** Asked for once or twice in a document, so the names are gathered then and not kept. */
function regionsByName(code: string): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  return new Map([...REGIONS].map(([two, three]) => [plain(names.of(two) ?? ''), three]));
}

const plain = (name: string): string => name.toLowerCase().replace(/[’‘ʻʼ]/g, "'");
