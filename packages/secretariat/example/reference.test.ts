/** References of example files: one promise, or said why not. */
import { describe, expect, it, test } from 'vitest';
import { type Referable, resolveEntry, resolveReference } from './reference.ts';

const promise = (id: string, rest: Partial<Referable>): Referable => ({
  statement: '2021-x',
  id,
  force: 'support',
  initiator: null,
  themes: ['climate'],
  bodies: [],
  due: null,
  words: [],
  ...rest,
});

const ALL = [
  promise('1.1', { initiator: 'TJK', due: '2025-12-31', words: ['The Year of Glaciers', 'Год ледников'] }),
  promise('1.2', { initiator: 'TJK', bodies: ['fund'], words: ['设立国际冰川保护基金'] }),
  promise('1.3', { initiator: 'TKM', force: 'agree', themes: ['energy'] }),
  promise('11.1', { initiator: 'TJK' }),
];
const AT = { statement: '2021-x', paragraph: '1' };

describe('a reference', () => {
  test.each([
    [{ ...AT, initiator: 'TKM' }, '1.3'],
    [{ ...AT, due: '2025' }, '1.1'],
    [{ ...AT, words: ['ледник'] }, '1.1'],
    [{ ...AT, words: ['GLACIER'] }, '1.1'],
    [{ ...AT, words: ['fund', '基金'] }, '1.2'],
    [{ ...AT, body: 'fund' }, '1.2'],
    [{ ...AT, force: 'agree' as const }, '1.3'],
    [{ ...AT, theme: 'energy' as const }, '1.3'],
    [{ ...AT, paragraph: '11' }, '11.1'],
  ])('%j leads to %s', (reference, id) => {
    expect(resolveReference(reference, ALL)).toEqual({ ok: true, value: { statement: '2021-x', id } });
  });

  test.each([
    [{ ...AT, initiator: 'TJK' }, ['/2021-x/1.1', '/2021-x/1.2']],
    [{ ...AT, initiator: 'UZB' }, []],
    [{ ...AT, paragraph: '2' }, []],
    [{ ...AT, statement: '2022-y' }, []],
    [AT, ['/2021-x/1.1', '/2021-x/1.2', '/2021-x/1.3']],
  ])('%j leads nowhere, and says so', (reference, candidates) => {
    expect(resolveReference(reference, ALL)).toEqual({ ok: false, fault: { reference, candidates } });
  });
});

describe('an entry', () => {
  const entry = (input: Record<string, unknown>) => ({ act: 'commitment.judge', input });

  it('is performed once for each of its parties', () => {
    const { entries } = resolveEntry(
      entry({ commitment: { ...AT, due: '2025' }, parties: ['TJK', 'KAZ'], verdict: 1 }),
      ALL,
    );
    const commitment = { statement: '2021-x', id: '1.1' };
    expect(entries.map(({ input }) => input)).toEqual([
      { commitment, party: 'TJK', verdict: 1 },
      { commitment, party: 'KAZ', verdict: 1 },
    ]);
  });

  it('keeps the parties of an action of a road map together', () => {
    const { entries } = resolveEntry(
      { act: 'roadmap.addAction', input: { parties: ['TJK'], commitments: [{ ...AT, due: '2025' }] } },
      ALL,
    );
    expect(entries[0]?.input).toEqual({
      parties: ['TJK'],
      commitments: [{ statement: '2021-x', id: '1.1' }],
    });
  });

  it('is left out as a whole and reported when one reference leads nowhere', () => {
    const { entries, unresolved } = resolveEntry(
      { act: 'roadmap.addAction', input: { commitments: [{ ...AT, due: '2025' }, AT] } },
      ALL,
    );
    expect(entries).toEqual([]);
    expect(unresolved).toHaveLength(1);
  });
});
