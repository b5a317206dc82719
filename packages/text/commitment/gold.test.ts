/** Protects the format in which people code clauses: what it means, and that nothing unclear is guessed at. */
import { describe, expect, it } from 'vitest';
import { codeAnew, readGold } from './gold.ts';

const only = (text: string) => {
  const read = readGold(text);
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
};

describe('clauses coded by hand', () => {
  it('keeps the text without brackets, and a code for each bracket', () => {
    const [clause] = only(
      'They [decided to meet] and [will build a road].\n  decide 5; by KAZ, UZB; when 2028-02\n  agree 5\n',
    );
    expect(clause?.text).toBe('They decided to meet and will build a road.');
    expect(clause?.commitments.map(({ quote, actors }) => [quote, actors])).toEqual([
      ['decided to meet', ['KAZ', 'UZB']],
      ['will build a road', ['parties']],
    ]);
    expect(clause?.commitments[0]?.deadline).toMatchObject({ from: '2028-02-01', to: '2028-02-29' });
  });
  it('takes a clause without brackets for one that promises nothing', () => {
    expect(only('They thanked the hosts.')).toEqual([{ text: 'They thanked the hosts.', commitments: [] }]);
  });
  it.each([
    ['2028', '2028-01-01', '2028-12-31', null],
    ['..2028-06-30', null, '2028-06-30', null],
    ['2026..', '2026-01-01', null, null],
    ['"the next meeting"', null, null, 'the next meeting'],
    ['soon', null, null, null],
  ])('reads the time %s', (time, from, to, event) => {
    const [clause] = only(`They [will meet].\n  agree 5; when ${time}`);
    expect(clause?.commitments[0]?.deadline).toMatchObject({ from, to, event });
  });
  it.each([
    ['They [will meet.\n  agree 5', 'bracket-unclosed'],
    ['They [will meet].\n\nThey met.', 'code-missing'],
    ['They met.\n  agree 5', 'code-without-bracket'],
    ['They [will meet].\n  promise 5', 'code-unclear'],
    ['They [will meet].\n  agree 6', 'code-unclear'],
    ['They [will meet].\n  agree 5; on wather', 'code-unclear'],
    ['They [will meet].\n  agree 5; when tomorrow', 'code-unclear'],
  ])('does not guess: %s', (text, code) => {
    expect(readGold(text)).toMatchObject({ ok: false, fault: { code } });
  });
  it('reads each clause as a statement of its own', () => {
    const clauses = only('They thanked the hosts.\n\nThe Parties [will meet].\n  agree 5');
    const { gold, found } = codeAnew(clauses, 'en', 'communique');
    expect(gold.map(({ provision }) => provision)).toEqual(['para_2']);
    expect(found.every(({ provision }) => provision === 'para_2')).toBe(true);
  });
});
