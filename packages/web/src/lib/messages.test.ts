/** Protects the message files: a language that misses a key or an argument would show a reader half a sentence. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { chooseLocale, isMessageKey, LOCALES, slots, voice } from './messages.ts';

const SOURCE = join(import.meta.dirname, '..');
const files = globSync('messages/*.json', { cwd: SOURCE });
const messages = new Map(
  files.map((file) => [
    file.slice('messages/'.length, -'.json'.length),
    new Map<string, string>(Object.entries(JSON.parse(readFileSync(join(SOURCE, file), 'utf8')))),
  ]),
);
const english = messages.get('en') ?? new Map<string, string>();

/** Names of the arguments in a message, those inside its branches too. */
function argumentsOf(text: string, language: string): string[] {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) walk(each);
    else if (typeof node === 'object' && node !== null) {
      if (
        'type' in node &&
        typeof node.type === 'number' &&
        node.type >= 1 &&
        node.type <= 6 &&
        'value' in node
      )
        found.add(String(node.value));
      for (const value of Object.values(node)) walk(value);
    }
  };
  walk(new IntlMessageFormat(text, language).getAst());
  return [...found].sort();
}

describe('message files', () => {
  it('are there for every language of the interface, and for no other', () => {
    expect([...messages.keys()].sort()).toEqual([...LOCALES].sort());
  });

  it.each([...messages.keys()])('%s has the keys of the English file, no more and no fewer', (language) => {
    expect([...(messages.get(language)?.keys() ?? [])].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...messages.keys()])('%s takes the same arguments as English in every message', (language) => {
    const differing = [...(messages.get(language) ?? [])].filter(
      ([key, text]) =>
        argumentsOf(text, language).join() !== argumentsOf(english.get(key) ?? '', 'en').join(),
    );
    expect(differing).toEqual([]);
  });

  it('hold no key that no page says', () => {
    const source = globSync('**/*.{svelte,ts}', { cwd: SOURCE })
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
      .join('\n');
    const families = [...source.matchAll(/`([a-z-]+(?:\.[a-z-]+)*)\.\$\{/g)].map(
      ([, prefix]) => `${prefix}.`,
    );
    // A field's name is itself a family: `${field}.${value}` in names.ts.
    families.push('theme.', 'force.', 'mark.', 'group.', 'sort.', 'need.');
    const unsaid = [...english.keys()].filter(
      (key) => !source.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
    );
    expect(unsaid).toEqual([]);
  });
});

describe('a voice', () => {
  it.each([
    ['en', 1, '1 promise'],
    ['en', 5, '5 promises'],
    ['ru', 1, '1 обещание'],
    ['ru', 3, '3 обещания'],
    ['ru', 5, '5 обещаний'],
    ['ru', 21, '21 обещание'],
  ] as const)('counts in %s: %i → %s', (locale, count, said) => {
    expect(voice(locale)('statement.promises', { count })).toBe(said);
  });

  it('does not take a code of the domain for a key when there is no message for it', () => {
    expect(isMessageKey('act.statement.register')).toBe(true);
    expect(isMessageKey('act.statement.burn')).toBe(false);
    expect(isMessageKey('toString')).toBe(false);
  });

  it('leaves places in a sentence where the language wants them, and keeps every word', () => {
    const parts = slots('en')('front.next', ['meeting'], { place: 'Astana', day: '6 September 2027' });
    expect(parts.filter((part) => typeof part !== 'string')).toEqual([{ slot: 'meeting' }]);
    expect(parts.filter((part) => typeof part === 'string').join('|')).toBe(
      'Next: |, Astana, 6 September 2027.',
    );
  });
});

describe('the language of a request', () => {
  it.each([
    ['ru', 'en', 'en', 'ru'],
    [null, 'ru', 'en', 'ru'],
    [null, undefined, 'kk-KZ,ru;q=0.8,en;q=0.7', 'ru'],
    [null, undefined, 'en;q=0.5,ru;q=0.9', 'ru'],
    [null, undefined, 'fr, de;q=0.9', 'en'],
    [null, undefined, null, 'en'],
    ['tlh', undefined, null, 'en'],
    [null, undefined, 'ru;q=0, en;q=0.1', 'en'],
    [null, 'toString', ';;;,q=,', 'en'],
  ] as const)('asked %s, remembered %s, preferred %s → %s', (asked, remembered, preferred, chosen) => {
    expect(chooseLocale(asked, remembered, preferred)).toBe(chosen);
  });
});
