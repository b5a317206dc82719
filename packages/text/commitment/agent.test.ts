import { describe, expect, it } from 'vitest';
import { findCommitments } from './index.ts';

const actorsIn = (language: string, text: string) =>
  findCommitments([{ id: 'para_1', kind: 'paragraph', number: '1', parent: null, text }], language).map(
    ({ actors }) => actors,
  );

describe('whoever does it, named after a verb in the passive, acts', () => {
  it.each([
    ['en', 'The next summit will be hosted by Uzbekistan.', ['UZB']],
    [
      'en',
      'The road shall be rebuilt by 2030 by Kazakhstan, Tajikistan and Turkmenistan.',
      ['KAZ', 'TJK', 'TKM'],
    ],
    ['en', 'The register shall be kept by the Water Commission in Osh.', ['Water Commission']],
    ['ru', 'Следующая встреча будет проведена Узбекистаном в 2031 году.', ['UZB']],
    ['es', 'La próxima reunión será organizada por Kazajstán en 2031.', ['KAZ']],
    ['fr', 'La prochaine réunion sera organisée par le Kazakhstan en 2031.', ['KAZ']],
  ])('in %s: %s', (language, text, actors) => {
    expect(actorsIn(language, text)).toEqual([actors]);
  });

  it.each([
    ['a day, a means', 'The list shall be published by 1 May 2030 by electronic mail.'],
    ['whoever does something else', 'The school will be opened to scholars who are invited by Uzbekistan.'],
    ['a state it is shared with', 'The list shall be shared with Uzbekistan by May 2030.'],
  ])('not %s', (_, text) => {
    expect(actorsIn('en', text)).toEqual([['parties']]);
  });
});
