import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Provision } from '../reading.ts';
import { explainCommitments, findCommitments } from './index.ts';

interface Case {
  readonly text: string;
  readonly promises: readonly { quote: string; force: string; action: number; initiator?: string }[];
}

const provision = (text: string, fields: Partial<Provision> = {}): Provision => ({
  id: 'para_1',
  kind: 'paragraph',
  number: '1',
  parent: null,
  text,
  lines: [1, 1],
  ...fields,
});

const codedIn = (language: string, ...texts: readonly string[]) =>
  findCommitments(
    texts.map((text, at) => provision(text, { id: `para_${at + 1}`, number: String(at + 1) })),
    language,
  );

const LANGUAGES = ['zh', 'en', 'ru', 'fr', 'es', 'ar'] as const;

describe.each(LANGUAGES)('single clauses in %s', (language) => {
  const cases: Case[] = JSON.parse(
    readFileSync(new URL(`../gold/${language}.json`, import.meta.url), 'utf8'),
  );

  it.each(cases.filter(({ promises }) => promises.length > 0))('$text', ({ text, promises }) => {
    const found = codedIn(language, text);
    expect(found.map(({ quote, force, action }) => ({ quote, force, action }))).toEqual(
      promises.map(({ quote, force, action }) => ({ quote, force, action })),
    );
    expect(found.map(({ initiator }) => initiator)).toEqual(
      promises.map(({ initiator }) => initiator ?? null),
    );
  });

  it.each(cases.filter(({ promises }) => promises.length === 0))('promises nothing: $text', ({ text }) => {
    expect(codedIn(language, text)).toEqual([]);
  });

  it('a third of the cases promise nothing', () => {
    const nothing = cases.filter(({ promises }) => promises.length === 0).length;
    expect(nothing / cases.length).toBeGreaterThanOrEqual(0.33);
  });
});

describe('stems, so that each promise can be read alone', () => {
  it.each([
    [
      'ru',
      'Учитывая вред, который потепление наносит ледникам, Стороны поддержали предложение Таджикистана объявить 2025 год Годом ледников.',
      ['Учитывая вред, который потепление наносит ледникам, Стороны'],
    ],
    ['zh', '在这方面，各方商定加强互访，并设立论坛。', ['在这方面，各方', '在这方面，各方商定']],
    [
      'en',
      'In this regard, the Parties agreed to deepen ties and to set up a forum.',
      ['In this regard, the Parties', 'In this regard, the Parties agreed to'],
    ],
    [
      'ru',
      'В этой связи Стороны договорились углублять связи и создать форум.',
      ['В этой связи Стороны', 'В этой связи Стороны договорились'],
    ],
  ])('%s', (language, text, stems) => {
    expect(codedIn(language, text).map(({ stem }) => stem)).toEqual(stems);
  });
  it('a need behind a verb of saying keeps that verb', () => {
    const [one, two] = codedIn('zh', '各方认识到必须保护冰川，同时有必要发展灌溉。');
    expect([one?.stem, two?.stem]).toEqual(['各方认识到', '各方认识到']);
  });
  it('is null where nothing stands before the verb', () => {
    expect(codedIn('en', 'Decides to establish a commission;')[0]?.stem).toBeNull();
  });
});

describe('who acts', () => {
  it('a pronoun means those named before', () => {
    const found = codedIn('en', 'The Presidents agreed to meet yearly. They agreed to hold a forum.');
    expect(found.map(({ actors }) => actors)).toEqual([['heads-of-state'], ['heads-of-state']]);
  });
  it('some of the states promise for themselves only', () => {
    expect(codedIn('en', 'Kazakhstan and Uzbekistan will open a bridge.')[0]?.actors).toEqual(['KAZ', 'UZB']);
  });
  it('an organ that is told acts, not those who tell it', () => {
    expect(
      codedIn('ru', 'Президенты поручили министерствам иностранных дел подготовить план.')[0]?.actors,
    ).toEqual(['foreign-ministries']);
  });
  it('an organ by its name', () => {
    expect(codedIn('en', 'The River Commission shall report every year.')[0]?.actors).toEqual([
      'River Commission',
    ]);
  });
  it('those who meet in the assembly that speaks, by the line at the head of its resolution', () => {
    const found = findCommitments(
      [
        provision('The Assembly,', { id: 'pre_1', kind: 'preambular', number: null }),
        provision('Decides to meet in May;'),
      ],
      'en',
    );
    expect(found.map(({ actors }) => actors)).toEqual([['parties']]);
  });
  it('those who meet in a council, which is then no body; in a treaty the council is an organ', () => {
    const [met] = codedIn('en', 'The Council of Ministers decides to found a bank.');
    expect([met?.actors, met?.bodies.map(({ name }) => name)]).toEqual([['parties'], ['bank']]);
    const [organ] = codedIn('en', 'Under this Agreement, the Council of Ministers shall meet in May.');
    expect([organ?.actors, organ?.bodies.map(({ name }) => name)]).toEqual([
      ['Council of Ministers'],
      ['Council of Ministers'],
    ]);
  });
  it('an organ of their own that is invited is told; any other is asked', () => {
    const coded = (whom: string) =>
      codedIn('en', `The Council invites ${whom} to report.`).map(({ force, actors }) => [force, ...actors]);
    expect(coded('the Commission')).toEqual([['instruct', 'Commission']]);
    expect(coded('the World Bank')).toEqual([['support', 'parties']]);
    expect(coded('farmers')).toEqual([['support', 'parties']]);
  });
  it('a community calls on its own states, the General Assembly on those of the world', () => {
    const asked = (organ: string) =>
      codedIn('en', `The ${organ} urges member States to ratify it.`).flatMap(({ addressees }) => addressees);
    expect(asked('Economic Council')).toEqual([]);
    expect(asked('General Assembly')).toEqual(['member States']);
  });
  it('a paragraph does not inherit the subject of the one before', () => {
    const found = codedIn('zh', '各位元首决定设立基金。', '商定举办论坛。');
    expect(found.map(({ actors }) => actors)).toEqual([['heads-of-state'], ['parties']]);
  });
});

describe('points under a stem', () => {
  const points = (...texts: readonly string[]) => [
    provision('We will:'),
    ...texts.map((text, at) =>
      provision(text, { id: `para_1__point_${at}`, kind: 'point', parent: 'para_1' }),
    ),
  ];
  it('each point that begins with a verb is a promise', () => {
    const found = findCommitments(points('deepen the channel;', 'publish the levels.'), 'en');
    expect(found.map(({ id, quote, stem }) => [id, quote, stem])).toEqual([
      ['1.1', 'deepen the channel', 'We will:'],
      ['1.2', 'publish the levels', 'We will:'],
    ]);
  });
  it('an item of a list set in the line, the first with the words that lead it', () => {
    const found = codedIn('en', 'In Osh they agreed: (a) to open a school; and (b) to hold a fair.');
    expect(found.map(({ quote, stem }) => [quote, stem])).toEqual([
      ['agreed: (a) to open a school', 'In Osh they'],
      ['to hold a fair', 'In Osh they agreed:'],
    ]);
  });
  it('a point that only names someone is none', () => {
    expect(findCommitments(points('the harbour offices;'), 'en')).toEqual([]);
  });
  it('the stem governs its own points, not the next paragraph', () => {
    const found = findCommitments(
      [...points('deepen the channel;'), provision('publish the levels.', { id: 'para_2', number: '2' })],
      'en',
    );
    expect(found).toHaveLength(1);
  });
});

describe('deadlines', () => {
  it.each([
    ['zh', '各方商定在 2027 年底前签署协定。', { from: null, to: '2027-12-31', event: null }],
    ['zh', '各方商定自 2027 年 3 月 1 日起取消关税。', { from: '2027-03-01', to: null, event: null }],
    [
      'en',
      'The Parties agreed to sign the agreement by the end of February 2028.',
      { from: null, to: '2028-02-29', event: null },
    ],
    [
      'en',
      'The Parties agreed to report at the next meeting.',
      { from: null, to: null, event: 'the next meeting' },
    ],
    [
      'ru',
      'Стороны договорились подписать соглашение до 1 марта 2027 года.',
      { from: null, to: '2027-03-01', event: null },
    ],
    [
      'ru',
      'Стороны договорились проводить выставки в 2026–2028 годах.',
      { from: '2026-01-01', to: '2028-12-31', event: null },
    ],
    ['en', 'The Parties agreed to meet in May 2025.', { from: '2025-05-01', to: '2025-05-31' }],
    ['ru', 'Стороны договорились встретиться в мае 2025 года.', { from: '2025-05-01', to: '2025-05-31' }],
    ['zh', '各方商定于 2025 年 5 月举行会议。', { from: '2025-05-01', to: '2025-05-31' }],
    [
      'en',
      'The Parties agreed to report by the end of the first quarter of 2024.',
      { from: null, to: '2024-03-31' },
    ],
    [
      'ru',
      'Стороны договорились доложить до конца первого квартала 2024 года.',
      { from: null, to: '2024-03-31' },
    ],
    ['zh', '各方商定在 2024 年第一季度末之前提交报告。', { from: null, to: '2024-03-31' }],
    ['en', 'From 2026 the Parties will publish the levels.', { from: '2026-01-01', to: null }],
    ['ru', 'Стороны договорились отменить сборы с 2026 года.', { from: '2026-01-01', to: null }],
    ['zh', '各方商定从 2026 年起公布清单。', { from: '2026-01-01', to: null }],
    ['en', 'The Parties agreed to meet from 4 to 8 October 2027.', { from: '2027-10-04', to: '2027-10-08' }],
  ])('%s: %s', (language, text, expected) => {
    expect(codedIn(language, text)[0]?.deadline).toMatchObject(expected);
  });
  it('a year inside a title is no deadline', () => {
    expect(codedIn('zh', '各方商定执行《2030 年可持续发展议程》。')[0]?.deadline).toBeNull();
    expect(
      codedIn('en', 'The Parties agreed to implement the “Plan to act by 2030”.')[0]?.deadline,
    ).toBeNull();
  });
});

describe('recommendations', () => {
  it.each([
    ['en', 'Ratify the Convention on water.'],
    ['ru', 'Ратифицировать Конвенцию о воде.'],
    ['zh', '批准《水公约》。'],
  ])('the imperative calls on others: %s', (language, text) => {
    expect(codedIn(language, text).map(({ force, action }) => [force, action])).toEqual([['support', 5]]);
  });
  it.each([
    ['en', 'Ratification of the Convention was under way.'],
    ['en', 'Sharing knowledge is a tradition of the region.'],
    ['ru', 'Ратификация Конвенции продолжается.'],
    ['zh', '代表团表示，该公约已获批准。'],
  ])('a noun, a gerund or a report is none: %s', (language, text) => {
    expect(codedIn(language, text)).toEqual([]);
  });
});

describe('what a reading may rely on', () => {
  it('a second target carries whom the order tells, and nothing of the first', () => {
    const text = '各位元首指示外交部长就举行会议的日期拟定建议，并拟定该会议的议程。';
    const stems = findCommitments([provision(text)], 'zh').map(({ stem }) => stem);
    expect(stems).toEqual(['各位元首', '各位元首指示外交部长']);
  });
  it('a language without a grammar has no commitments', () => {
    expect(codedIn('mn', 'Талууд форум зохион байгуулахаар тохиров.')).toEqual([]);
  });
  it('preambles, headings, closings and signatures promise nothing', () => {
    const kinds = ['preambular', 'heading', 'enacting', 'closing', 'signature'] as const;
    const provisions = kinds.map((kind) =>
      provision('The Parties agreed to hold a forum.', { id: kind, kind }),
    );
    expect(findCommitments(provisions, 'en')).toEqual([]);
  });
  it('every field that is not the default says which rule gave it and on which words it rests', () => {
    const text = 'The Parties support the proposal of Tajikistan to establish a Water Council by 2027.';
    const [found] = explainCommitments([provision(text)], 'en');
    const reasons = found?.reasons.map(({ field, value, ground, rule, words }) => {
      const quoted = words.map(({ span }) => text.slice(...span)).join(' + ');
      return `${field} ${value ?? ''}: ${ground} ${rule ?? ''} — ${quoted}`;
    });
    expect(reasons).toEqual([
      'actors parties: words parties — The Parties',
      'force : words supports, advocates — support',
      'action : words establish — establish',
      'deadline : words by a year — by 2027',
      'bodies Water Council: words noun of a lasting organ — Council',
      'bodies Water Council: verb establish — establish',
      'initiator : words proposal — proposal',
      'initiator : proposer TJK — Tajikistan',
      'themes water: words water — Water',
      'themes institutions: creates  — establish + Water Council',
      'sdgs 6: goal water — Water',
      'sdgs 17: goal institutions — establish + Water Council',
      'stem : left-out  — The Parties',
      'span : words supports, advocates — support',
    ]);
  });

  const pieces = fc.constantFrom(
    '各方',
    '商定',
    '，',
    '并',
    '设立',
    '论坛',
    '。',
    '需要',
    '“',
    '”',
    '(',
    ')',
    '：',
    '2025 年',
    '\u0130',
    '\ud83d',
    'The Parties ',
    'agreed to ',
    'and ',
    'hold ',
    'support ',
    ', ',
    'to ',
    'which ',
    'the initiative of ',
    'Tajikistan ',
    ': ',
    'Стороны ',
    'договорились ',
    'и ',
    'создать ',
    'необходимо ',
    'до 2025 года ',
  );
  it.each(LANGUAGES)(
    '%s: whatever the text, spans are exact, in order of place, and ids are unique',
    (language) => {
      fc.assert(
        fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
          const given = provision(words.join(''));
          const found = findCommitments([given], language);
          for (const { span, quote } of found) {
            expect(given.text.slice(...span)).toBe(quote);
            expect(quote.length).toBeGreaterThan(0);
          }
          for (const [at, { span }] of found.entries())
            expect(span[0]).toBeGreaterThanOrEqual(found[at - 1]?.span[1] ?? 0);
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe('a decision, whose paragraphs name deeds only', () => {
  const decision = (language: string, enacting: string, ...texts: readonly string[]) =>
    findCommitments(
      [
        provision(enacting, { id: 'enacting_1', kind: 'enacting', number: null }),
        ...texts.map((text, at) => provision(text, { id: `para_${at + 1}`, number: String(at + 1) })),
      ],
      language,
    ).map(({ force, actors, quote }) => [force, actors.join(), quote]);

  it.each([
    [
      'en',
      'The Council of Ministers decides:',
      'To establish a fund.',
      'To request the Secretariat to report.',
      [
        ['decide', 'parties', 'To establish a fund'],
        ['instruct', 'Secretariat', 'request the Secretariat to report'],
      ],
    ],
    [
      'ru',
      'Совет министров решил:',
      'Контроль за выполнением возложить на Комитет.',
      'Поручить Комитету доложить.',
      [
        ['instruct', 'Комитет', 'возложить на Комитет'],
        ['instruct', 'Комитету', 'Поручить Комитету доложить'],
      ],
    ],
    [
      'fr',
      'Le Conseil des ministres décide :',
      'De créer un fonds.',
      'De prier le Secrétariat de rendre compte.',
      [
        ['decide', 'parties', 'De créer un fonds'],
        ['instruct', 'Secrétariat', 'prier le Secrétariat de rendre compte'],
      ],
    ],
    [
      'es',
      'El Consejo de Ministros decide:',
      'Crear un fondo.',
      'Pedir a la Secretaría que informe.',
      [
        ['decide', 'parties', 'Crear un fondo'],
        ['instruct', 'Secretaría', 'Pedir a la Secretaría que informe'],
      ],
    ],
    [
      'zh',
      '部长理事会决定：',
      '设立山区基金。',
      '请秘书处提交报告。',
      [
        ['decide', 'parties', '设立山区基金'],
        ['instruct', '秘书处', '请秘书处提交报告'],
      ],
    ],
  ])(
    'in %s is decided by those who meet in the organ that opens it',
    (language, enacting, one, other, expected) => {
      expect(decision(language, enacting, one, other)).toEqual(expected);
    },
  );

  it('leaves alone what only says when it takes effect', () => {
    expect(
      decision('ru', 'Совет решил:', 'Настоящее Решение вступает в силу со дня его подписания.'),
    ).toEqual([]);
    expect(decision('en', 'The Council decides:', 'This decision takes effect on its signature.')).toEqual(
      [],
    );
  });
});
