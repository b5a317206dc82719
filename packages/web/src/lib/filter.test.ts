/** Protects the sentence of the register: its address must say what it says, and nothing it says anyway. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { query } from './addresses.ts';
import { CHOSEN, filterOf, isWordy, WRITTEN } from './filter.ts';

const read = (address: string) => filterOf(new URLSearchParams(address));

describe('the filter in an address', () => {
  it('joins values that a form repeats', () => {
    expect(read('theme=water&theme=energy')).toEqual({ theme: 'water,energy' });
  });

  it('does not take up words it does not know', () => {
    expect(read('theme=water&utm_source=x&lang=ru&__proto__=1')).toEqual({ theme: 'water' });
  });

  it('does not say what is meant anyway', () => {
    expect(read('need=without&sort=statement&page=1&theme=')).toEqual({});
    expect(isWordy(new URLSearchParams('need=without'))).toBe(true);
    expect(isWordy(new URLSearchParams('theme='))).toBe(true);
  });

  it('is not wordy on account of what others put into the address', () => {
    expect(isWordy(new URLSearchParams('theme=water&lang='))).toBe(false);
  });

  it('reads back what it has written, and is then not wordy', () => {
    const word = fc.constantFrom(...CHOSEN, ...WRITTEN, 'page');
    fc.assert(
      fc.property(fc.dictionary(word, fc.string()), (given) => {
        const filter = read(query(given).slice(1));
        const address = query(filter).slice(1);
        expect(read(address)).toEqual(filter);
        expect(isWordy(new URLSearchParams(address))).toBe(false);
      }),
    );
  });
});
