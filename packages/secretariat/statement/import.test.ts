/** Which acts an import takes, from what is known: pure, so tried on values. */
import type { Reading } from '@maslahat/text';
import { describe, expect, it, test } from 'vitest';
import { bodyFinder } from './body-links.ts';
import { type ImportRequest, planImport } from './import.ts';
import type { Known } from './known.ts';

const QUOTE = 'We will clean the river.';
const reading = (rest: Partial<Reading> = {}): Reading => ({
  format: 'text',
  language: 'en',
  kind: 'declaration',
  symbol: null,
  title: 'Declaration of Ostrel',
  date: '2023-05-14',
  place: 'Ostrel',
  sponsors: [],
  letter: null,
  masthead: [],
  notes: [],
  provisions: [{ id: 'para_1', kind: 'paragraph', number: '1', parent: null, text: QUOTE, lines: [1, 1] }],
  commitments: [
    {
      id: '1.1',
      provision: 'para_1',
      span: [0, QUOTE.length],
      quote: QUOTE,
      stem: null,
      actors: ['parties'],
      force: 'agree',
      action: 5,
      deadline: null,
      bodies: [{ name: 'the River Fund', relation: 'use' }],
      initiator: null,
      addressees: [],
      themes: ['water'],
      sdgs: [],
    },
  ],
  warnings: [],
  ...rest,
});

const NOTHING: Known = { meetings: [], statements: [], bodies: [], memberships: [], bases: new Map() };
const MEETING = {
  id: '2023-ostrel',
  body: null,
  from: '2023-05-13',
  to: '2023-05-14',
  place: { en: 'Ostrel' },
};
const STATEMENT = {
  id: '2023-ostrel',
  meeting: '2023-ostrel',
  adoptedOn: '2023-05-14',
  kind: 'declaration' as const,
  texts: [{ language: 'en', edition: 'official' as const }],
};
const request = (rest: Partial<ImportRequest> = {}): ImportRequest => ({
  reading: reading(),
  meeting: null,
  edition: 'official',
  sources: [],
  ...rest,
});
const actsOf = (asked: ImportRequest, known: Known) => {
  const plan = planImport(asked, known);
  return plan.ok ? plan.value.acts.map(({ act }) => act) : plan.fault.code;
};

describe('a statement', () => {
  it('of no known meeting brings its meeting along', () => {
    const plan = planImport(request(), NOTHING);
    expect(plan).toMatchObject({
      ok: true,
      value: {
        meeting: '2023-ostrel',
        statement: '2023-ostrel',
        acts: [
          {
            act: 'meeting.register',
            input: { id: '2023-ostrel', from: '2023-05-14', place: { en: 'Ostrel' } },
          },
          { act: 'statement.register', input: { id: '2023-ostrel', meeting: '2023-ostrel' } },
        ],
      },
    });
  });

  it('of a known meeting is found by its day', () => {
    expect(actsOf(request(), { ...NOTHING, meetings: [MEETING] })).toEqual(['statement.register']);
  });

  it('belongs to the meeting at its place when two are under way', () => {
    const other = { ...MEETING, id: '2023-belm', place: { en: 'Belm' } };
    const plan = planImport(request(), { ...NOTHING, meetings: [other, MEETING] });
    expect(plan).toMatchObject({ ok: true, value: { meeting: '2023-ostrel' } });
  });

  it('that is known already in another language is one more text, its promises matched', () => {
    const known = {
      ...NOTHING,
      meetings: [MEETING],
      statements: [STATEMENT],
      bases: new Map([['2023-ostrel', reading()]]),
    };
    const plan = planImport(request({ reading: reading({ language: 'ru', kind: 'other' }) }), known);
    expect(plan).toMatchObject({
      ok: true,
      value: {
        statement: '2023-ostrel',
        unmatched: [],
        acts: [{ act: 'statement.addText', input: { matches: [{ base: '1.1', here: '1.1' }] } }],
      },
    });
  });

  it('says which promises no promise of the base text answers to', () => {
    const known = { ...NOTHING, meetings: [MEETING], statements: [STATEMENT] };
    const plan = planImport(request({ reading: reading({ language: 'ru' }) }), known);
    expect(plan).toMatchObject({ ok: true, value: { unmatched: ['1.1'] } });
  });

  it('of another kind at the same meeting gets an address of its own', () => {
    const known = { ...NOTHING, meetings: [MEETING], statements: [STATEMENT] };
    const plan = planImport(request({ reading: reading({ kind: 'agreement' }) }), known);
    expect(plan).toMatchObject({ ok: true, value: { statement: '2023-ostrel-agreement' } });
  });

  it('gets standings for the members of its day, and its bodies linked', () => {
    const known = {
      ...NOTHING,
      bodies: [{ id: 'river-fund', name: { en: 'The River Fund' }, aliases: [] }],
      memberships: [
        { party: 'AAA', capacity: 'member', from: '2001-01-01', to: null },
        { party: 'BBB', capacity: 'member', from: '2001-01-01', to: '2023-05-14' },
        { party: 'CCC', capacity: 'member', from: '2023-05-14', to: null },
        { party: 'DDD', capacity: 'guest', from: '2001-01-01', to: null },
      ],
    };
    const plan = planImport(request(), known);
    expect(plan).toMatchObject({
      ok: true,
      value: {
        acts: [
          {},
          {
            input: {
              parties: ['AAA', 'CCC'],
              reading: { commitments: [{ bodies: [{ name: 'the River Fund', body: 'river-fund' }] }] },
            },
          },
        ],
      },
    });
  });

  test.each([
    ['an accent', { place: 'Åstrel' }, '2023-astrel'],
    ['several words', { place: 'Ostrel, Upper Town' }, '2023-ostrel-upper-town'],
    ['another script', { place: '土库曼巴希' }, '2023-05-14'],
  ])('at a place with %s gets a plain address', (_, rest, id) => {
    expect(planImport(request({ reading: reading(rest) }), NOTHING)).toMatchObject({
      ok: true,
      value: { meeting: id },
    });
  });

  it('is registered as corrected', () => {
    const corrections = { title: 'Right', date: '2024-01-02', place: 'Belm', symbol: 'R/2' };
    const plan = planImport(request({ reading: reading({ date: null, place: null }), corrections }), NOTHING);
    expect(plan).toMatchObject({
      ok: true,
      value: { meeting: '2024-belm', acts: [{}, { input: { reading: { ...corrections } } }] },
    });
  });
});

describe('what cannot be imported', () => {
  test.each<[string, ImportRequest, Known, string]>([
    ['no day', request({ reading: reading({ date: null }) }), NOTHING, 'no-date'],
    ['no place for a new meeting', request({ reading: reading({ place: null }) }), NOTHING, 'no-place'],
    ['a meeting that is not there', request({ meeting: '1999-x' }), NOTHING, 'unknown-meeting'],
    [
      'a text that is there',
      request(),
      { ...NOTHING, meetings: [MEETING], statements: [STATEMENT] },
      'already-registered',
    ],
  ])('%s', (_, asked, known, code) => {
    expect(actsOf(asked, known)).toBe(code);
  });
});

describe('a printed name', () => {
  const find = bodyFinder([
    { id: 'council', name: { ru: 'Форум национальных координаторов', zh: '国家协调员理事会' }, aliases: [] },
    { id: 'fund', name: { en: 'River Fund' }, aliases: ['the Fund'] },
    { id: 'other-fund', name: { en: 'Lake Fund' }, aliases: ['the Fund'] },
  ]);
  test.each([
    ['Форумом национальных координаторов', 'council'],
    ['«Форум национальных координаторов»', 'council'],
    ['《国家协调员理事会》', 'council'],
    ['RIVER FUND', 'fund'],
    ['the Fund', null],
    ['River', null],
    ['', null],
  ])('%s leads to %s', (printed, id) => expect(find(printed)).toBe(id));
});
