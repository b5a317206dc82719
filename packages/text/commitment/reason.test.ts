/** Protects the explanations: every value has a reason, whose words stand where it says; none is made up. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codingOf } from '../language/codings.ts';
import type { Provision } from '../reading.ts';
import { readGold } from './gold.ts';
import { explainCommitments, type ReasonedCommitment } from './index.ts';
import type { Ground, ReasonedField } from './reason.ts';

const LEARNED = new URL('../gold/commitments/learned-from/', import.meta.url);

const provision = (id: string, text: string, rest: Partial<Provision> = {}): Provision => ({
  id,
  kind: 'paragraph',
  number: null,
  parent: null,
  text,
  lines: [1, 1],
  ...rest,
});

/** 'actors: before — Стороны': the ground and words of each reason of a field of the last promise. */
function groundsOf(provisions: readonly Provision[], language: string, field: ReasonedField): string[] {
  const texts = new Map(provisions.map(({ id, text }) => [id, text]));
  const last = explainCommitments(provisions, language).at(-1);
  return (last?.reasons ?? [])
    .filter((reason) => reason.field === field)
    .map(({ value, ground, words }) => {
      const quoted = words.map(({ provision, span }) => texts.get(provision)?.slice(...span));
      return `${value ?? field}: ${ground} — ${quoted.join(' + ')}`;
    });
}

const valuesOf = ({ commitment }: ReasonedCommitment): [ReasonedField, string | number | null][] => [
  ...commitment.actors.map((value): [ReasonedField, string] => ['actors', value]),
  ['force', null],
  ['action', null],
  ...(commitment.deadline === null ? [] : [['deadline', null] as [ReasonedField, null]]),
  ...commitment.bodies.map(({ name }): [ReasonedField, string] => ['bodies', name]),
  ...(commitment.initiator === null ? [] : [['initiator', null] as [ReasonedField, null]]),
  ...commitment.addressees.map((value): [ReasonedField, string] => ['addressees', value]),
  ...commitment.themes.map((value): [ReasonedField, string] => ['themes', value]),
  ...commitment.sdgs.map((value): [ReasonedField, number] => ['sdgs', value]),
  ...(commitment.stem === null ? [] : [['stem', null] as [ReasonedField, null]]),
  ['span', null],
];

const files = readdirSync(LEARNED).map((name) => ({ name, language: name.split('.')[1] ?? '' }));

describe.each(files.filter(({ language }) => codingOf(language)))('in $name', ({ name, language }) => {
  const read = readGold(readFileSync(new URL(name, LEARNED), 'utf8'));
  const provisions = (read.ok ? read.value : []).map(({ text }, at) => provision(`para_${at + 1}`, text));
  const texts = new Map(provisions.map(({ id, text }) => [id, text]));
  const found = explainCommitments(provisions, language);

  it('every value has a reason, and no reason gives what is no value', () => {
    for (const one of found) {
      const reasoned = new Set(one.reasons.map(({ field, value }) => `${field} ${value ?? ''}`));
      const values = valuesOf(one).map(([field, value]) => `${field} ${value ?? ''}`);
      expect(reasoned, one.commitment.quote).toEqual(new Set(values));
    }
  });

  it('words stand in their provision, and whoever names nothing is said to', () => {
    const wordless: ReadonlySet<Ground> = new Set(['unnamed', 'unlisted']);
    for (const { commitment, reasons } of found)
      for (const { field, value, ground, words } of reasons) {
        const about = `${commitment.quote}: ${field} ${value ?? ''} ${ground}`;
        for (const { provision: id, span } of words)
          expect(
            texts
              .get(id)
              ?.slice(...span)
              .trim(),
            about,
          ).not.toBe('');
        if (words.length === 0) expect(wordless, about).toContain(ground);
      }
  });

  it('a deadline rests on its own words, a body on words of its own name', () => {
    for (const { commitment, reasons } of found)
      for (const { field, value, ground, words } of reasons) {
        const quoted = words.map(({ provision: id, span }) => texts.get(id)?.slice(...span) ?? '');
        if (field === 'deadline') expect(quoted).toEqual([commitment.deadline?.text]);
        if (field === 'bodies' && ground === 'words')
          for (const noun of quoted) expect(value).toContain(noun);
      }
  });
});

describe('words outside the promise', () => {
  it('who acted before still acts, by the words that said so', () => {
    const text = 'Стороны договорились провести форум. Готовы также открыть центр.';
    expect(groundsOf([provision('para_1', text)], 'ru', 'actors')).toEqual(['parties: before — Стороны']);
  });
  it('"they" is named besides those it points back to', () => {
    const text = 'The Heads of State agreed to hold a forum. They agreed to open a centre.';
    expect(groundsOf([provision('para_1', text)], 'en', 'actors')).toEqual([
      'heads-of-state: before — The Heads of State',
      'heads-of-state: pronoun — They',
    ]);
  });
  it('a point is bound by the words above it', () => {
    const provisions = [
      provision('para_1', 'The Parties agreed to:'),
      provision('para_1__point_a', 'hold a forum;', { kind: 'point', parent: 'para_1' }),
    ];
    expect(groundsOf(provisions, 'en', 'force')).toEqual(['force: above — The Parties agreed to:']);
    expect(groundsOf(provisions, 'en', 'stem')).toEqual(['stem: above — The Parties agreed to:']);
  });
  it('nothing is taken over from another paragraph', () => {
    const provisions = [
      provision('para_1', 'The Heads of State agreed to protect the rivers.'),
      provision('para_2', 'It was decided to meet yearly.'),
    ];
    expect(groundsOf(provisions, 'en', 'actors')).toEqual(['parties: unnamed — ']);
    expect(groundsOf(provisions, 'en', 'themes')).toEqual([]);
  });
});

describe('an action', () => {
  it.each([
    ['The Parties agreed to establish conditions.', ['words', 'vague']],
    ['The Parties will continue to hold forums.', ['fixed']],
    ['The Heads of State decided to frobnicate the dams.', ['specific']],
  ])('%s', (text, grounds) => {
    const found = groundsOf([provision('para_1', text)], 'en', 'action');
    expect(found.map((line) => line.split(' ')[1])).toEqual(grounds);
  });
});
