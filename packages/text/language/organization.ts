/** Names of international organizations and their organs, by the abbreviation they bear in English. */

export interface Organization {
  /** 'UN', 'UNGA', 'SCO'. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** A line an organization: 'SCO Shanghai Cooperation Organization|SCO'; a star is the rest of a word. */
export function organizationsOf(lines: string): ReadonlyMap<string, string> {
  const rows = lines.trim().split(/\s*\n\s*/);
  return new Map(
    rows.flatMap((row) => {
      const [, code = '', names = ''] = /^(\S+)\s+(.+)$/.exec(row) ?? [];
      return names.split('|').map((name): [string, string] => [name, code]);
    }),
  );
}

const patterns = new WeakMap<ReadonlyMap<string, string>, RegExp>();

/** All that a text names, in order; of names within names the longer. Letters keep their case: ШОС, SCO. */
export function organizationsIn(text: string, names: ReadonlyMap<string, string>): Organization[] {
  const longestFirst = [...names].sort(([a], [b]) => b.length - a.length);
  const pattern = patterns.get(names) ?? patternOf(longestFirst.map(([name]) => name));
  patterns.set(names, pattern);
  return [...text.matchAll(pattern)].map((found) => {
    const place = found.slice(1).findIndex((one) => one !== undefined);
    return { code: longestFirst[place]?.[1] ?? '', start: found.index, end: found.index + found[0].length };
  });
}

function patternOf(names: readonly string[]): RegExp {
  const choices = names.map((name) => {
    const source = name
      .replaceAll('*', '\\p{L}*')
      .replaceAll(' ', '\\s')
      .replace(/['’‘ʻʼ]/g, "['’‘ʻʼ]");
    // Chinese and Arabic write small words in one with a name: 在联合国, بالأمم المتحدة.
    return /^\p{Script=Han}|^\p{Script=Arabic}/u.test(name)
      ? `(${source})`
      : `(?<![\\p{L}])(${source})(?!\\p{L})`;
  });
  return new RegExp(choices.join('|'), 'gu');
}
