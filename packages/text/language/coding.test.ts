import { describe, expect, it } from 'vitest';
import { compile, scan } from '../commitment/lexicon.ts';
import { marked } from '../commitment/words.ts';
import { CODINGS } from './grammars.ts';

const TABLES = [
  'actors',
  'states',
  'force',
  'action',
  'clauses',
  'bodies',
  'initiator',
  'addressees',
  'themes',
  'goals',
] as const;

describe.each(CODINGS)('the coding tables of $language', (grammar) => {
  const lexicon = compile(grammar);

  it.each(TABLES)(
    '%s: every rule finds its words in its example, and nothing of another rule there',
    (table) => {
      const strayed = grammar[table].flatMap((rule) => {
        const { text, start, end } = marked(rule.example);
        const mark = scan(lexicon, text)[table].find((candidate) => candidate.start === start);
        return mark?.rule === rule && mark.end === end
          ? []
          : [{ rule: rule.name, found: mark?.rule.name ?? null }];
      });
      expect(strayed).toEqual([]);
    },
  );

  it('deadlines: every rule finds its words in its example', () => {
    const strayed = grammar.deadlines.flatMap(({ name, pattern, example }) => {
      const { text, start, end } = marked(example);
      const found = [...text.matchAll(pattern)].find(
        (match) => match[0].trim() === text.slice(start, end).trim(),
      );
      return found && grammar.timeCue.test(text) ? [] : [name];
    });
    expect(strayed).toEqual([]);
  });

  it('names of rules are unique within a table', () => {
    for (const table of TABLES) {
      if (table === 'states') continue;
      const names = grammar[table].map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
