/** Protects the explanations of a promise: no reason stands for a value that is not the recorded one. */
import { findCommitments } from '@maslahat/text';
import { beforeAll, expect, it } from 'vitest';
import { describeStore, expectValue } from '../../record/testing.ts';
import { type CommitmentReasons, commitmentReasons } from '../index.ts';
import { migrations } from '../migrations.ts';
import { COMMUNITY, deed, FOUNDING, READING, recordOf, SOURCES } from '../testing.ts';

const provision = (number: string, text: string) => ({
  id: `para_${number}`,
  kind: 'paragraph' as const,
  number,
  parent: null,
  text,
});

const ENGLISH = [
  provision(
    '1',
    'The Heads of State agreed to protect the rivers. They agreed to establish a Water Council by 2027.',
  ),
  provision('2', 'The Parties support the proposal of Tajikistan to hold a forum on trade in 2026.'),
  provision('3', 'The Parties agreed to develop tourism.'),
];
const RUSSIAN = [
  provision(
    '1',
    'Главы государств договорились охранять реки. Они договорились создать Совет по воде до 2027 года.',
  ),
  provision('2', 'Стороны поддерживают предложение Таджикистана провести в 2026 году форум по торговле.'),
];

const reading = (provisions: typeof ENGLISH, language: string) => {
  const commitments = findCommitments(
    provisions.map((each) => ({ ...each, lines: [1, 1] })),
    language,
  );
  return { ...READING, provisions, commitments };
};
const english = reading(ENGLISH, 'en');
const russian = reading(RUSSIAN, 'ru');

/** The third promise is recorded as older rules might have read it. */
const WORLD = [
  ...FOUNDING,
  deed('statement.register', {
    id: '2023-ostrel',
    meeting: '2023-ostrel',
    language: 'en',
    edition: 'official',
    parties: ['AAA', 'BBB'],
    reading: {
      ...english,
      commitments: english.commitments.map((each) => ({
        ...each,
        initiator: null,
        bodies: each.bodies.map((body) => ({ ...body, body: null })),
        ...(each.id === '3.1' ? { force: 'intend', themes: ['tourism', 'culture'] } : {}),
      })),
    },
    sources: SOURCES,
  }),
  deed('statement.addText', {
    statement: '2023-ostrel',
    language: 'ru',
    edition: 'unofficial',
    reading: { ...russian, commitments: russian.commitments.map((each) => ({ ...each, initiator: null })) },
    matches: russian.commitments.map(({ id }) => ({ base: id, here: id })),
    sources: SOURCES,
  }),
];

describeStore('the reasons of a promise', migrations, (open) => {
  beforeAll(async () => {
    expectValue(await recordOf(open()).performAll(COMMUNITY, WORLD));
  });

  async function reasons(id: string): Promise<CommitmentReasons> {
    const answer = await commitmentReasons.read(open().store.database, COMMUNITY, {
      statement: '2023-ostrel',
      id,
    });
    if (answer === null) throw new Error(`no reasons for ${id}`);
    return commitmentReasons.output.parse(answer);
  }
  /** 'actors heads-of-state: before The Heads of State': field, value, ground and words of each reason. */
  const told = ({ texts }: CommitmentReasons, language: string, wanted: string) =>
    texts
      .filter((text) => text.language === language)
      .flatMap(({ values }) => values)
      .filter(({ field }) => field === wanted)
      .flatMap(({ value, reasons }) =>
        reasons.map(
          ({ ground, words }) =>
            `${value ?? wanted}: ${ground} ${words.map(({ quote }) => quote).join(' + ')}`,
        ),
      );
  const state = ({ fields }: CommitmentReasons, wanted: string) =>
    fields.find(({ field }) => field === wanted)?.state;

  it('each value has its rule and its words, also those of an earlier sentence', async () => {
    const answer = await reasons('1.2');
    expect(answer.readOn).toBe('2026-03-01');
    expect(told(answer, 'en', 'actors')).toEqual([
      'heads-of-state: before The Heads of State',
      'heads-of-state: pronoun They',
    ]);
    expect(told(answer, 'en', 'bodies')).toEqual([
      'Water Council: words Council',
      'Water Council: verb establish',
    ]);
    expect(told(answer, 'en', 'deadline')).toEqual(['deadline: words by 2027']);
    expect(state(answer, 'deadline')).toBe('as-read');
  });

  it('words are told with where they stand, word for word', async () => {
    const { texts } = await reasons('1.2');
    for (const { language, values } of texts)
      for (const { reasons } of values)
        for (const { words } of reasons)
          for (const { provision: id, span, quote, number } of words) {
            const within = (language === 'en' ? ENGLISH : RUSSIAN).find((each) => each.id === id);
            expect(within?.text.slice(...span)).toBe(quote);
            expect(number).toBe(within?.number);
          }
  });

  it('another language version gives the reasons of its own words, under the recorded names', async () => {
    const answer = await reasons('1.2');
    expect(told(answer, 'ru', 'force')).toEqual(['force: words договорились']);
    expect(told(answer, 'ru', 'bodies')[0]).toMatch(/^Water Council: words Совет/);
    expect(told(answer, 'ru', 'deadline')).toEqual(['deadline: words до 2027 года']);
  });

  it('a language version without the promise gives none', async () => {
    const { texts } = await reasons('3.1');
    expect(texts.map(({ language, values }) => [language, values.length > 0])).toEqual([
      ['en', true],
      ['ru', false],
    ]);
  });

  it('what today’s rules would read otherwise is said, and has no reason', async () => {
    const answer = await reasons('3.1');
    expect(state(answer, 'force')).toBe('differs');
    expect(told(answer, 'en', 'force')).toEqual([]);
    expect(answer.today?.force).toBe('agree');
    expect(told(answer, 'en', 'themes')).toEqual(['tourism: words tourism']);
    expect(state(answer, 'action')).toBe('as-read');
  });

  it('an initiator that the record does not name is not explained', async () => {
    const answer = await reasons('2.1');
    expect(state(answer, 'initiator')).toBe('differs');
    expect(told(answer, 'en', 'initiator')).toEqual([]);
    expect(answer.today?.initiator).toBe('TJK');
  });

  it('an unknown promise or statement has none', async () => {
    const { database } = open().store;
    for (const [statement, id] of [
      ['2023-ostrel', '9.9'],
      ['2023-ostrel', 'para_1'],
      ['1999-nowhere', '1.1'],
    ] as const)
      expect(await commitmentReasons.read(database, COMMUNITY, { statement, id })).toBeNull();
  });

  it('a field put right by hand says so, with the day, and no rule is named for it', async () => {
    const commitment = { statement: '2023-ostrel', id: '2.1' };
    const corrections = [
      deed('commitment.correct', { commitment, themes: ['trade', 'culture'], action: 2 }),
      { ...deed('commitment.correct', { commitment, action: 1 }), at: '2026-04-02T09:00:00.000Z' },
    ];
    expectValue(await recordOf(open()).performAll(COMMUNITY, corrections));
    const answer = await reasons('2.1');
    const corrected = answer.fields.filter((field) => field.state === 'corrected');
    expect(corrected).toEqual([
      { field: 'action', state: 'corrected', on: '2026-04-02' },
      { field: 'themes', state: 'corrected', on: '2026-03-01' },
    ]);
    expect(told(answer, 'en', 'action')).toEqual([]);
    expect(told(answer, 'en', 'themes')).toEqual(['trade: words trade']);
    expect(state(answer, 'force')).toBe('as-read');
  });
});
