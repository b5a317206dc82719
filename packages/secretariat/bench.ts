/**
 * A community of any size for measurements: statements in three languages, coded, with standings. The same seed
 * gives the same community. Words are drawn as they fall in real texts: a few stand nearly everywhere, most are rare.
 */
import type { Actor, Deed, TheRecord } from '@maslahat/record';
import { BODY_RELATIONS, FORCES, THEMES } from '@maslahat/text';
import type { Localised } from './localised.ts';

export interface Size {
  readonly statements: number;
  /** Numbered paragraphs of each statement; each is one provision in each language. */
  readonly paragraphs: number;
  /** Commitments of each statement, in its first paragraphs, one in each. */
  readonly commitments: number;
  readonly seed?: number;
}

const AT = '2026-01-01T00:00:00.000Z';
const OPERATOR: Actor = { id: 'operator', role: 'operator', party: null };
const RESEARCHER: Actor = { id: 'research-group', role: 'researcher', party: null };
const PARTIES = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] as const;
const BODIES = 40;

/** Roots and endings of invented words, so that the vocabulary can be as large as that of a library. */
const PARTS = {
  en: {
    roots: ['water', 'trade', 'glaci', 'border', 'energ', 'culti', 'secur', 'transp'],
    ends: ['al', 'ment', 'er', 'ance', 'ist', 'ory'],
  },
  ru: {
    roots: ['вод', 'торг', 'ледник', 'границ', 'энерг', 'культ', 'безопас', 'трансп'],
    ends: ['ность', 'ение', 'ация', 'ство', 'овка', 'атор'],
  },
  zh: {
    roots: ['水', '贸易', '冰川', '边境', '能源', '文化', '安全', '运输'],
    ends: ['合作', '发展', '机制', '倡议', '平台', '领域'],
  },
} as const;
type Tongue = keyof typeof PARTS;
const TONGUES = ['en', 'ru', 'zh'] as const;
const VOCABULARY = 20_000;
const CONSONANTS = 'bdfgklmnprstvz';
const CYRILLIC = 'бвгдклмнпрстфц';

type Random = () => number;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** The word of a rank, from 1: 'wateral', 'waterment', … with letters of its own once the endings are used up. */
export function wordOf(tongue: Tongue, rank: number): string {
  const { roots, ends } = PARTS[tongue];
  const root = roots[rank % roots.length] ?? '';
  const end = ends[Math.floor(rank / roots.length) % ends.length] ?? '';
  const turn = Math.floor(rank / (roots.length * ends.length));
  return root + lettersOf(tongue, turn) + end;
}

function lettersOf(tongue: Tongue, turn: number): string {
  if (turn === 0) return '';
  if (tongue === 'zh') return String.fromCodePoint(0x5000 + turn);
  const letters = tongue === 'en' ? CONSONANTS : CYRILLIC;
  const vowels = tongue === 'en' ? 'aeiou' : 'аеиоу';
  let text = '';
  for (let rest = turn; rest > 0; rest = Math.floor(rest / 70)) {
    text += (letters[rest % 14] ?? '') + (vowels[Math.floor(rest / 14) % 5] ?? '');
  }
  return text;
}

/** Zipf's law: the word of rank n falls about 1/n as often as the first. */
const rankAt = (random: Random): number => Math.floor(VOCABULARY ** random());

function sentence(random: Random, tongue: Tongue, words: number): string {
  const drawn = Array.from({ length: words }, () => wordOf(tongue, rankAt(random)));
  return tongue === 'zh' ? `${drawn.join('')}。` : `${drawn.join(' ')}.`;
}

const named = (number: number): Localised => ({
  en: `Body ${number}`,
  ru: `Орган ${number}`,
  zh: `机构${number}`,
});

function founding(): Deed[] {
  return [
    deed('community.found', { name: { en: 'Measured', ru: 'Измеренное', zh: '测量' } }),
    ...PARTIES.map((code) =>
      deed('party.admit', { code, name: { en: code }, capacity: 'member', from: '1991-01-01' }),
    ),
    ...Array.from({ length: BODIES }, (_, index) =>
      deed('body.register', { id: `body-${index}`, kind: 'council', name: named(index), state: 'active' }),
    ),
  ];
}

const deed = (act: string, input: unknown, actor: Actor = OPERATOR): Deed => ({ act, input, actor, at: AT });

/** One meeting a statement, thirty years of them, then again from the beginning. */
function statement(random: Random, number: number, { paragraphs, commitments }: Size): Deed[] {
  const id = `${1992 + (number % 30)}-session-${number}`;
  const date = `${1992 + (number % 30)}-0${1 + (number % 9)}-11`;
  const codings = Array.from({ length: commitments }, () => coding(random));
  const readings = TONGUES.map((tongue) => readingIn(random, tongue, date, paragraphs, codings));
  const [base, ...further] = TONGUES.map((language, index) => ({ language, reading: readings[index] }));
  return [
    deed('meeting.register', {
      id,
      name: { en: `Session ${number}`, ru: `Сессия ${number}`, zh: `第${number}次会议` },
      state: 'held',
      from: date,
      to: date,
      host: PARTIES[number % PARTIES.length],
      place: { en: 'Avaza' },
    }),
    deed('statement.register', { id, meeting: id, edition: 'official', parties: PARTIES, ...base }),
    ...further.map((text) =>
      deed('statement.addText', {
        statement: id,
        edition: 'official',
        ...text,
        reading: { ...text.reading, commitments: text.reading?.commitments.map(unlinked) },
        matches: codings.map((_, index) => ({ base: `${index + 1}.1`, here: `${index + 1}.1` })),
      }),
    ),
    ...codings.flatMap((_, index) => standing(random, { statement: id, id: `${index + 1}.1` })),
  ];
}

function coding(random: Random) {
  const due = random() < 0.3 ? `${2000 + Math.floor(random() * 35)}-12-31` : null;
  const body = `body-${Math.floor(random() * BODIES)}`;
  return {
    actors: ['parties'],
    force: pick(random, FORCES),
    action: pick(random, [1, 2, 3, 4, 5]),
    deadline: due === null ? null : { from: null, to: due, event: null, text: due },
    bodies: random() < 0.4 ? [{ name: body, relation: pick(random, BODY_RELATIONS), body }] : [],
    initiator: random() < 0.2 ? pick(random, PARTIES) : null,
    addressees: [],
    themes: [...new Set([pick(random, THEMES), pick(random, THEMES)])],
    sdgs: [],
  };
}

const unlinked = <Coded extends { bodies: { name: string; relation: string }[] }>(coded: Coded) => ({
  ...coded,
  bodies: coded.bodies.map(({ name, relation }) => ({ name, relation })),
});

function readingIn(
  random: Random,
  tongue: Tongue,
  date: string,
  paragraphs: number,
  codings: readonly ReturnType<typeof coding>[],
) {
  const provisions = Array.from({ length: paragraphs }, (_, index) => ({
    id: `para_${index + 1}`,
    kind: 'paragraph',
    number: String(index + 1),
    parent: null,
    text: `${sentence(random, tongue, 18)} ${sentence(random, tongue, 32)}`,
  }));
  const commitments = codings.map((coded, index) => {
    const quote = provisions[index]?.text.split(/(?<=[.。]) /)[0] ?? '';
    return {
      ...coded,
      id: `${index + 1}.1`,
      provision: `para_${index + 1}`,
      span: [0, quote.length],
      quote,
      stem: null,
    };
  });
  return {
    kind: 'statement',
    symbol: null,
    title: sentence(random, tongue, 5),
    date,
    place: null,
    letter: null,
    provisions,
    commitments,
  };
}

/** A third of the promises are judged for one party. */
function standing(random: Random, commitment: { statement: string; id: string }): Deed[] {
  if (random() > 0.33) return [];
  return [
    deed(
      'commitment.judge',
      {
        commitment,
        party: pick(random, PARTIES),
        verdict: pick(random, [1, 0, -1]),
        on: '2025-01-01',
        sources: [{ address: 'https://example.org/report' }],
      },
      RESEARCHER,
    ),
  ];
}

/** Every act that makes a community of that size, statement by statement. */
export function* communityOf(size: Size): Generator<Deed[]> {
  const random = randomFrom(size.seed ?? 1);
  yield founding();
  for (let number = 0; number < size.statements; number++) yield statement(random, number, size);
}

/** Fills an empty community; gives the number of acts. Throws where the record refuses one: a fault of this file. */
export async function fillCommunity(record: TheRecord, community: string, size: Size): Promise<number> {
  let acts = 0;
  for (const deeds of communityOf(size)) {
    const done = await record.performAll(community, deeds);
    if (!done.ok) throw new Error(JSON.stringify(done.fault));
    acts += done.value.length;
  }
  return acts;
}
