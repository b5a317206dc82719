/** Protects what is told of a value: never a reason of another text's where its own has one, never a note too few. */
import type { CommitmentReasons } from '@maslahat/secretariat';
import { GROUNDS } from '@maslahat/text';
import { describe, expect, it } from 'vitest';
import { isMessageKey } from './messages.ts';
import { readerOf } from './reader.ts';
import { exampleParts, fieldNote, litPassage, numberOf, numbersOf, reasonKey, whyOf } from './reasons.ts';

const reason = (quote: string, span: [number, number], provision = 'para_1') => ({
  ground: 'words' as const,
  rule: 'water',
  example: null,
  words: [{ provision, number: '1', span, quote }],
});

const TEXT = 'They met. The Parties agreed to protect the water.';
const PASSAGE = {
  language: 'en',
  edition: 'official',
  provision: 'para_1',
  number: '1',
  text: TEXT,
  span: [22, 49] as [number, number],
  stem: null,
};
const REASONS: CommitmentReasons = {
  statement: '2023-ostrel',
  id: '1.1',
  readOn: '2026-03-01',
  fields: [
    { field: 'force', state: 'as-read', on: null },
    { field: 'themes', state: 'corrected', on: '2026-04-02' },
    { field: 'action', state: 'differs', on: null },
    { field: 'initiator', state: 'differs', on: null },
  ],
  today: {
    actors: ['parties'],
    force: 'agree',
    action: 4,
    deadline: null,
    bodies: [],
    initiator: null,
    addressees: [],
    themes: ['water'],
    sdgs: [6],
    stem: null,
    span: [22, 49],
  },
  texts: [
    {
      language: 'en',
      edition: 'official',
      values: [
        { field: 'actors', value: 'parties', reasons: [reason('The Parties', [10, 21])] },
        // Words that begin outside the promise and end in it.
        { field: 'force', value: null, reasons: [reason('Parties agreed', [14, 28])] },
        { field: 'themes', value: 'water', reasons: [reason('rivers', [0, 4], 'para_9')] },
      ],
    },
    {
      language: 'ru',
      edition: 'unofficial',
      values: [
        { field: 'themes', value: 'water', reasons: [reason('воду', [0, 4])] },
        { field: 'sdgs', value: 6, reasons: [reason('воду', [0, 4])] },
      ],
    },
  ],
};
const reader = readerOf('en', {});

describe('words and values', () => {
  const numbers = numbersOf(REASONS);

  it('a value has one number in all languages; one without a reason has none', () => {
    expect([...numbers.values()]).toEqual([1, 2, 3, 4]);
    expect(numberOf(numbers, 'sdgs', 6)).toBe(4);
    expect(numberOf(numbers, 'sdgs', 7)).toBeUndefined();
  });

  it('words are marked in context and promise, and no character is lost', () => {
    const parts = litPassage(PASSAGE, REASONS, numbers);
    expect(parts.flatMap(({ words }) => words.map(({ text }) => text)).join('')).toBe(TEXT);
    const marked = parts.map(({ promised, words }) => [
      promised,
      words.filter(({ notes }) => notes.length > 0).map(({ text, notes }) => `${text} ${notes.join()}`),
    ]);
    expect(marked).toEqual([
      [false, ['The  1', 'Parties 1,2', '  2']],
      [true, ['agreed 2']],
      [false, []],
    ]);
  });

  it('words of another provision mark nothing here', () => {
    const notes = litPassage(PASSAGE, REASONS, numbers).flatMap(({ words }) =>
      words.flatMap((part) => part.notes),
    );
    expect(notes).not.toContain(numberOf(numbers, 'themes', 'water'));
  });
});

describe('what is told of a value', () => {
  it('is of the text that is shown, else of the first that gives the value', () => {
    expect(whyOf(REASONS, { language: 'ru', edition: 'unofficial' }, 'themes', 'water')?.language).toBe('ru');
    expect(whyOf(REASONS, { language: 'ru', edition: 'unofficial' }, 'force')?.language).toBe('en');
    expect(whyOf(REASONS, PASSAGE, 'themes', 'trade')).toBeNull();
  });

  it('has a sentence for every ground', () => {
    for (const ground of GROUNDS) {
      expect(isMessageKey(reasonKey({ ...reason('', [0, 0]), ground })), ground).toBe(true);
      expect(isMessageKey(reasonKey({ ground, rule: null, example: null, words: [] })), ground).toBe(true);
    }
  });

  it('an example is cut at its brackets', () => {
    expect(exampleParts('protect [glaciers] now')).toEqual(['protect ', 'glaciers', ' now']);
  });
});

describe('a field that is not as it was read', () => {
  it.each([
    ['force', null],
    ['themes', 'Put right by hand on 2 April 2026.'],
    ['action', 'Recorded as read on 1 March 2026; today’s rules would say: 4: act in general.'],
    ['initiator', 'Recorded as read on 1 March 2026; today’s rules would leave it out.'],
  ] as const)('%s: %s', (field, note) => {
    expect(fieldNote(REASONS, field, reader)).toBe(note);
  });
  it('where no promise is found any more, that is said', () => {
    const note = fieldNote({ ...REASONS, today: null }, 'action', reader);
    expect(note).toBe('Recorded as read on 1 March 2026; today’s rules find no promise here.');
  });
});
