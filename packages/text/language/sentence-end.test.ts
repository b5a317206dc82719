import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { IDENTIFICATIONS } from './identifications.ts';
import { languageOf } from './index.ts';
import { sentenceEnds } from './sentence-end.ts';

const [, ...parts] = readFileSync(new URL('sentence-ends.txt', import.meta.url), 'utf8').split(/^## /m);
const cases = parts.map((part): [code: string, name: string, text: string, expected: string[]] => {
  const [head = '', expected = ''] = part.split(/^---$/m);
  const [title = '', ...lines] = head.split('\n');
  const [code = '', name = ''] = title.split('  ');
  return [code, name, lines.join('\n').trim(), expected.split('\n').filter((line) => line !== '')];
});

function sentencesOf(text: string, code: string): string[] {
  const language = languageOf(code);
  if (!language) return [];
  const ends = [...new Set([...sentenceEnds(text, language.marks), text.length])];
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end).trim());
}

describe('sentences end where sentence-ends.txt says', () => {
  test.each(cases)('%s: %s', (code, _, text, expected) => expect(sentencesOf(text, code)).toEqual(expected));
});

test('every language has cases', () => {
  expect(new Set(cases.map(([code]) => code))).toEqual(new Set(IDENTIFICATIONS.keys()));
});

test('abbreviations are written in small letters with their stop, and stand once in a list', () => {
  for (const code of IDENTIFICATIONS.keys())
    for (const list of Object.values(languageOf(code)?.marks.abbreviations ?? {})) {
      expect(list.filter((one) => !one.endsWith('.') || one !== one.toLowerCase())).toEqual([]);
      expect(new Set(list).size).toBe(list.length);
    }
});
