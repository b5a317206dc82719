/** For tests: a small invented community with one meeting and one statement, and the acts that make it. */
import { type Actor, type Deed, openRecord, type TheRecord } from '@maslahat/record';
import type { TestStore } from '../record/testing.ts';
import { acts } from './acts.ts';
import { tables } from './tables.ts';

export const COMMUNITY = 'rivers';
export const AT = '2026-03-01T09:00:00.000Z';
export const OPERATOR: Actor = { id: 'operator', role: 'operator', party: null };
export const RESEARCHER: Actor = { id: 'research-group', role: 'researcher', party: null };
export const coordinatorOf = (party: string): Actor => ({
  id: `coordinator-${party}`,
  role: 'coordinator',
  party,
});

const SOURCE = { address: 'https://example.org/rivers', says: null };
export const SOURCES = [SOURCE];

export const recordOf = (store: TestStore): TheRecord => openRecord(store.store, { acts, tables });

export const deed = (act: string, input: unknown, actor: Actor = OPERATOR): Deed => ({
  act,
  input,
  actor,
  at: AT,
});

const admitted = (code: string, name: string) =>
  deed('party.admit', { code, name: { en: name }, capacity: 'member', from: '2001-01-01', sources: SOURCES });

/** Two members and one that joins later, a fund, two meetings. */
export const FOUNDING: readonly Deed[] = [
  deed('community.found', { name: { en: 'Rivers', ru: 'Реки' } }),
  admitted('AAA', 'Ardenna'),
  admitted('BBB', 'Belmark'),
  deed('party.admit', { code: 'CCC', name: { en: 'Cassia' }, capacity: 'member', from: '2024-06-01' }),
  deed('body.register', {
    id: 'river-fund',
    kind: 'fund',
    name: { en: 'River Fund', ru: 'Речной фонд' },
    aliases: ['Fund for the Rivers', '河流基金'],
    state: 'active',
    since: '2019-11',
    sources: SOURCES,
  }),
  deed('meeting.register', {
    id: '2023-ostrel',
    ordinal: 1,
    name: { en: 'First session' },
    state: 'held',
    from: '2023-05-13',
    to: '2023-05-14',
    host: 'AAA',
    place: { en: 'Ostrel', ru: 'Острел' },
    participants: [{ party: 'AAA', name: { en: 'A. Ash' }, capacity: 'head-of-state' }],
  }),
  deed('meeting.register', {
    id: '2025-belm',
    ordinal: 2,
    name: { en: 'Second session' },
    state: 'announced',
    from: '2025-05-14',
    host: 'BBB',
    place: { en: 'Belm' },
  }),
];

/** A coded promise that stands alone in its paragraph. */
const promise = (id: string, quote: string, force: string, rest: Readonly<Record<string, unknown>> = {}) => ({
  id,
  provision: `para_${id.split('.')[0]}`,
  span: [0, quote.length],
  quote,
  stem: null,
  actors: ['parties'],
  force,
  action: 4,
  deadline: null,
  bodies: [],
  initiator: null,
  addressees: [],
  themes: ['water'],
  sdgs: [6],
  ...rest,
});

export const PROMISES = [
  promise('1.1', 'The Parties will clean the lower river by the end of 2024.', 'agree', {
    deadline: { from: null, to: '2024-12-31', event: null, text: 'by the end of 2024' },
    themes: ['water', 'environment'],
    action: 5,
  }),
  promise(
    '2.1',
    'The Parties support the proposal of Belmark for a Year of the Sturgeon in 2026.',
    'support',
    {
      initiator: 'BBB',
      themes: ['environment'],
      deadline: { from: '2026-01-01', to: '2026-12-31', event: null, text: 'in 2026' },
    },
  ),
  promise('3.1', 'Ardenna will pay for it through the Fund for the Rivers.', 'agree', {
    actors: ['AAA'],
    bodies: [{ name: 'Fund for the Rivers', relation: 'use', body: 'river-fund' }],
    themes: ['investment'],
  }),
  promise('4.1', 'It is necessary to study the spawning grounds.', 'recognize', {
    themes: ['science-education'],
  }),
] as const;

const provisionsOf = (promises: readonly { id: string; quote: string }[]) =>
  promises.map(({ id, quote }) => ({
    id: `para_${id.split('.')[0]}`,
    kind: 'paragraph',
    number: id.split('.')[0],
    parent: null,
    text: quote,
  }));

export const READING = {
  kind: 'declaration',
  symbol: null,
  title: 'Declaration of Ostrel',
  date: '2023-05-14',
  place: 'Ostrel',
  letter: null,
  provisions: provisionsOf(PROMISES),
  commitments: PROMISES,
};

export const STATEMENT = deed('statement.register', {
  id: '2023-ostrel',
  meeting: '2023-ostrel',
  language: 'en',
  edition: 'official',
  parties: ['AAA', 'BBB'],
  reading: READING,
  sources: SOURCES,
});

const RUSSIAN = [
  promise('1.1', 'Стороны очистят нижнее течение реки до конца 2024 года.', 'agree'),
  promise('2.1', 'Стороны поддерживают предложение Белмарка провести в 2026 году Год осетра.', 'support'),
];

export const FURTHER_TEXT = deed('statement.addText', {
  statement: '2023-ostrel',
  language: 'ru',
  edition: 'unofficial',
  reading: {
    ...READING,
    title: 'Острельская декларация',
    provisions: provisionsOf(RUSSIAN),
    commitments: RUSSIAN,
  },
  matches: RUSSIAN.map(({ id }) => ({ base: id, here: id })),
  sources: SOURCES,
});

export const of = (id: string) => ({ statement: '2023-ostrel', id });

/** Everything above in its order. */
export const WORLD: readonly Deed[] = [...FOUNDING, STATEMENT, FURTHER_TEXT];

const LATER_PROMISES = [
  promise('1.1', 'The Parties undertake to clean the lower river by the end of 2026.', 'agree', {
    deadline: { from: null, to: '2026-12-31', event: null, text: 'by the end of 2026' },
    themes: ['water', 'environment'],
    action: 5,
  }),
  promise('2.1', 'The Parties support the proposal of Cassia for a Week of the Heron.', 'support', {
    initiator: 'CCC',
    themes: ['environment'],
  }),
  promise('3.1', 'The Parties decided to pay for it through the River Fund.', 'decide', {
    bodies: [{ name: 'River Fund', relation: 'use', body: 'river-fund' }],
    themes: ['investment'],
    action: 5,
  }),
] as const;

/** The second session's, which takes up two promises of the first: one with another date, one by all and more firmly. */
export const LATER_STATEMENT = deed('statement.register', {
  id: '2025-belm',
  meeting: '2025-belm',
  language: 'en',
  edition: 'official',
  parties: ['AAA', 'BBB', 'CCC'],
  reading: {
    ...READING,
    title: 'Declaration of Belm',
    date: '2025-05-14',
    place: 'Belm',
    provisions: provisionsOf(LATER_PROMISES),
    commitments: LATER_PROMISES,
  },
  sources: SOURCES,
});

export const ofLater = (id: string) => ({ statement: '2025-belm', id });
