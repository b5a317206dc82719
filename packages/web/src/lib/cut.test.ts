/** Protects the text of statements: however it is cut for marking, no character is lost, doubled or moved. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, layers } from './cut.ts';

describe('cutting a text', () => {
  it('marks what stands in a range and nothing else', () => {
    expect(cut('We agreed to meet.', [{ span: [10, 17], note: 'x' }])).toEqual([
      { text: 'We agreed ', note: null },
      { text: 'to meet', note: 'x' },
      { text: '.', note: null },
    ]);
  });

  it('leaves shared words to the range that begins first', () => {
    const parts = cut('abcdef', [
      { span: [2, 6], note: 2 },
      { span: [0, 4], note: 1 },
    ]);
    expect(parts).toEqual([
      { text: 'abcd', note: 1 },
      { text: 'ef', note: 2 },
    ]);
  });

  it.each([[[3, 3]], [[4, 2]], [[9, 12]]] as [[number, number]][])(
    'marks nothing for a range that holds nothing: %j',
    (span) => {
      expect(cut('abcdef', [{ span, note: 1 }])).toEqual([{ text: 'abcdef', note: null }]);
    },
  );

  it('joins to the whole text, whatever the ranges', () => {
    const range = fc.record({ span: fc.tuple(fc.integer(), fc.integer()), note: fc.integer() });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(range), (text, ranges) => {
        expect(
          cut(text, ranges)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('cutting a text in layers', () => {
  it('gives words the notes of all ranges that hold them', () => {
    const parts = layers('a Water Council', [
      { span: [2, 15], note: 'body' },
      { span: [2, 7], note: 'theme' },
      { span: [2, 7], note: 'theme' },
    ]);
    expect(parts).toEqual([
      { text: 'a ', notes: [] },
      { text: 'Water', notes: ['body', 'theme'] },
      { text: ' Council', notes: ['body'] },
    ]);
  });

  it('notes nothing for a range that holds nothing, and nothing of an empty text', () => {
    expect(layers('abc', [{ span: [2, 2], note: 1 }]).flatMap(({ notes }) => notes)).toEqual([]);
    expect(layers('', [{ span: [0, 4], note: 1 }])).toEqual([]);
  });

  it('joins to the whole text, whatever the ranges', () => {
    const range = fc.record({
      span: fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 })),
      note: fc.integer(),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(range), (text, ranges) => {
        const joined = layers(text, ranges).map((part) => part.text);
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});
