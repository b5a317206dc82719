/** Protects columns: paragraphs of several languages stand level, and none is lost where versions differ. */
import type { StatementText } from '@maslahat/secretariat';
import { describe, expect, it } from 'vitest';
import { levels } from './levels.ts';

/** 'para_1=1 Words' → a paragraph with its number; 'pre_1 Words' → a clause. */
function text(language: string, ...lines: string[]): StatementText {
  return {
    language,
    edition: 'official',
    title: null,
    letter: null,
    sources: [],
    spans: [],
    provisions: lines.map((line) => {
      const [head = '', ...words] = line.split(' ');
      const [id = '', number] = head.split('=');
      return { id, kind: 'paragraph', number: number ?? null, parent: null, text: words.join(' ') };
    }),
  };
}

const shown = (...texts: StatementText[]) =>
  levels(texts).map(({ number, cells }) => [number, ...cells.map((cell) => cell?.text ?? null)]);

describe('levels', () => {
  it('set the same paragraph of two languages side by side', () => {
    expect(
      shown(text('en', 'para_1=1 One', 'para_2=2 Two'), text('ru', 'para_1=1 Раз', 'para_2=2 Два')),
    ).toEqual([
      ['1', 'One', 'Раз'],
      ['2', 'Two', 'Два'],
    ]);
  });

  it('keep what only one version has, in its place', () => {
    expect(
      shown(text('en', 'pre_1 A', 'para_1=1 One'), text('ru', 'pre_1 А', 'pre_2 Б', 'para_1=1 Раз')),
    ).toEqual([
      [null, 'A', 'А'],
      [null, null, 'Б'],
      ['1', 'One', 'Раз'],
    ]);
  });

  it('lend the number of a paragraph without words to its first sub-paragraph, with its place', () => {
    const [level, next] = levels([text('en', 'para_16=16 ', 'para_16__p_1 First', 'para_16__p_2 Second')]);
    expect(level).toMatchObject({ id: 'para_16__p_1', anchor: 'para_16', number: '16' });
    expect(next).toMatchObject({ id: 'para_16__p_2', anchor: 'para_16__p_2', number: null });
  });

  it('do not show a place at which nothing stands', () => {
    expect(shown(text('en', 'para_1=1 '))).toEqual([]);
    expect(levels([])).toEqual([]);
  });
});
