/** Protects addresses: people cite them, so they must stay short and the same. */
import { describe, expect, it } from 'vitest';
import { addressOf, changed, provisionName, query } from './addresses.ts';

describe('the address of a provision', () => {
  it.each([
    ['para_16', '16'],
    ['para_16__p_4', '16'],
    ['para_9__point_a', '9'],
    ['para_12a', '12a'],
    ['pre_3', 'pre_3'],
    ['closing_1', 'closing_1'],
    ['paragraph_16', 'paragraph_16'],
  ])('%s → %s', (provision, name) => {
    expect(provisionName(provision)).toBe(name);
    expect(addressOf.provision('2021-turkmenbashi', provision)).toBe(`/2021-turkmenbashi/${name}`);
  });
});

describe('words in an address', () => {
  it('leaves out what is not said and keeps commas legible', () => {
    expect(query({ theme: 'water,energy', party: undefined, q: '' })).toBe('?theme=water,energy');
    expect(query({})).toBe('');
  });

  it('cannot be broken out of', () => {
    expect(query({ q: 'a&b=c#d "<' })).toBe('?q=a%26b%3Dc%23d+%22%3C');
  });

  it('changes one and keeps the others', () => {
    const url = new URL('https://example.org/commitments?theme=water&page=3');
    expect(changed(url, { page: undefined })).toBe('/commitments?theme=water');
    expect(changed(url, { page: '4' })).toBe('/commitments?theme=water&page=4');
  });
});
