import { readFileSync } from 'node:fs';

/** Cases of a list beside the grammars, a line each: language, text and, after two spaces and =, what is read of it. */
export function casesIn(file: string): [code: string, text: string, expected: string][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, code = '', text = '', , expected = ''] = /^(\S+) {2}(.+?)( {2}= {2}(.*))?$/.exec(line) ?? [];
      return [code, text, expected];
    });
}
