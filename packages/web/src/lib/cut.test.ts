/** Protects the text of statements: however it is cut for marking, no character is lost, doubled or moved. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, places } from './cut.ts';

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

describe('finding the places of a phrase', () => {
  it('finds every place, without overlap', () => {
    expect(places('aaaa', 'aa', 'x').map(({ span }) => span)).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it('finds nothing for nothing', () => {
    expect(places('abc', '', 'x')).toEqual([]);
    expect(places('abc', 'd', 'x')).toEqual([]);
  });
});
