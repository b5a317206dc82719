/** Which promises are taken for one, which are not, and what is said to have become of them. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { analyse } from '../language/analysis.ts';
import { readStatement } from '../read-statement.ts';
import { archiveOf } from './archive.ts';
import { changesBetween, relationsOf } from './changes.ts';
import { laterStatements, proposeLinks } from './propose.ts';
import { traceStatement } from './series.ts';
import type { Traced } from './traced.ts';

const promise = (key: string, text: string, fields: Partial<Traced> = {}): Traced => {
  const [statement = ''] = key.split('/');
  return {
    key,
    statement,
    adoptedOn: `${statement.slice(0, 4)}-06-01`,
    words: { en: analyse(text, 'en') },
    actors: ['parties'],
    force: 'agree',
    action: 4,
    deadline: null,
    bodies: [],
    initiator: null,
    addressees: [],
    themes: [],
    sdgs: [],
    ...fields,
  };
};

/** A whole statement around the promises compared, so that common words are common. */
const AROUND = (() => {
  const file = new URL('../../../examples/statements/2021-turkmenbashi.en.txt', import.meta.url);
  const reading = readStatement(readFileSync(file));
  if (!reading.ok) throw new Error(reading.fault.code);
  return traceStatement('2021-turkmenbashi', [{ ...reading.value, date: '2021-05-01' }]).map(
    ({ traced }) => traced,
  );
})();
const links = (later: readonly Traced[], earlier: readonly Traced[]) =>
  proposeLinks(later, archiveOf([...AROUND, ...earlier, ...later])).map((one) => [one.earlier, one.later]);

const STURGEON = 'agreed to protect the sturgeon of the lower river';

describe('is taken up again', () => {
  test.each<[string, string, string, Partial<Traced>]>([
    ['in other words', STURGEON, 'will jointly protect the sturgeon in the lower river', {}],
    ['with another date', 'will connect the power grids by 2023', 'will connect the power grids by 2026', {}],
    [
      'more firmly',
      'intend to hold a festival of epic song',
      'decided to hold a festival of epic song',
      { force: 'decide' },
    ],
  ])('%s', (_what, earlier, later, fields) => {
    const [one, other] = [promise('2021-a/9.1', earlier), promise('2022-b/1.1', later, fields)];
    expect(links([other], [one])).toContainEqual(['2021-a/9.1', '2022-b/1.1']);
  });

  it('in another language, by what both speak of', () => {
    const earlier = promise('2021-a/9.1', '', {
      words: { ru: analyse('договорились развивать торговлю водными ресурсами', 'ru') },
      themes: ['water', 'trade'],
    });
    const later = promise('2022-b/1.1', 'agreed to develop the trade in water', {
      themes: ['water', 'trade'],
    });
    const [proposal] = proposeLinks([later], archiveOf([...AROUND, earlier]));
    expect(proposal?.evidence.find(({ rule }) => rule === 'same-concepts')?.on).toEqual(
      expect.arrayContaining(['water', 'trade']),
    );
  });

  it('by the registered body, however it is named in another language', () => {
    const fund = (name: string, language: string) => [
      { id: 'river-fund', name: [name], language, relation: 'reform' as const },
    ];
    const earlier = promise('2021-a/9.1', '', {
      words: { zh: analyse('改革河流基金', 'zh') },
      bodies: fund('河流基金', 'zh'),
      themes: ['water'],
    });
    const later = promise('2022-b/1.1', 'agreed to reform the River Fund', {
      bodies: fund('River Fund', 'en'),
      themes: ['water'],
    });
    expect(links([later], [earlier])).toEqual([['2021-a/9.1', '2022-b/1.1']]);
  });
});

describe('is not taken for the same', () => {
  test.each([
    [
      'another proposal of another state',
      'supported the proposal for a Year of the Sturgeon',
      'supported the proposal for a Week of Herons',
      'BBB',
    ],
    ['the same verb with another target', STURGEON, 'agreed to exchange teachers of music', null],
  ] as const)('%s', (_what, earlier, later, initiator) => {
    const one = promise('2021-a/9.1', earlier, { initiator: initiator === null ? null : 'AAA' });
    expect(links([promise('2022-b/1.1', later, { initiator })], [one])).toEqual([]);
  });

  it('a promise of the same day, or of a later one', () => {
    const [one, other] = [promise('2022-b/1.1', STURGEON), promise('2022-c/1.1', STURGEON)];
    expect(links([one, other], [])).toEqual([]);
    expect(links([one], [promise('2023-d/1.1', STURGEON)])).toEqual([]);
  });

  it('one earlier promise with two of a later statement', () => {
    const later = [promise('2022-b/1.1', STURGEON), promise('2022-b/2.1', `${STURGEON} and its tributaries`)];
    expect(links(later, [promise('2021-a/9.1', STURGEON)])).toEqual([['2021-a/9.1', '2022-b/1.1']]);
  });
});

it('finds from the earlier promise the statements that may take it up', () => {
  const [one, other] = [promise('2021-a/9.1', STURGEON), promise('2022-b/1.1', STURGEON)];
  const archive = archiveOf([...AROUND, one, other]);
  expect(laterStatements(one, archive, 8)).toEqual(['2022-b']);
  expect(laterStatements(other, archive, 8)).toEqual([]);
});

const words = fc.array(fc.constantFrom('river', 'bridge', 'grid', 'school', 'fund', 'sturgeon', 'border'), {
  minLength: 1,
  maxLength: 6,
});
const promises = fc
  .array(fc.record({ year: fc.integer({ min: 2021, max: 2025 }), words }), { maxLength: 25 })
  .map((rows) => rows.map((row, at) => promise(`${row.year}-x/${at}.1`, row.words.join(' '))));

it('never links backwards, nor two promises of one statement, nor one promise twice with a statement', () => {
  fc.assert(
    fc.property(promises, (all) => {
      const byKey = new Map(all.map((one) => [one.key, one]));
      const ends = new Set<string>();
      for (const { earlier, later } of proposeLinks(all, archiveOf(all))) {
        const [one, other] = [byKey.get(earlier), byKey.get(later)];
        expect((one?.adoptedOn ?? '') < (other?.adoptedOn ?? '')).toBe(true);
        for (const end of [`${later} ${one?.statement}`, `${earlier} ${other?.statement}`]) {
          expect(ends.has(end)).toBe(false);
          ends.add(end);
        }
      }
    }),
  );
});

describe('what became of it', () => {
  const day = (to: string) => ({ from: null, to, event: null, text: to });
  const was = promise('2021-a/1.1', 'to set up a fund for the river', {
    force: 'intend',
    deadline: day('2023-12-31'),
  });
  test.each<[string, Partial<Traced>, string[]]>([
    ['nothing', {}, ['reaffirmed']],
    ['a firmer word', { force: 'agree' }, ['strengthened']],
    ['a weaker word', { force: 'support' }, ['weakened']],
    ['a more concrete deed', { action: 5 }, ['strengthened']],
    ['another date', { deadline: day('2025-12-31') }, ['changed-in-date']],
    ['no date', { deadline: null }, ['weakened']],
    ['only one of the states', { actors: ['KAZ'] }, ['narrowed']],
    [
      'a firmer word and another date',
      { force: 'agree', deadline: day('2025-12-31') },
      ['strengthened', 'changed-in-date'],
    ],
    [
      'an event for a day',
      { deadline: { from: null, to: null, event: 'the next meeting', text: '' } },
      ['changed-in-date'],
    ],
    ['an organ of theirs', { actors: ['foreign-ministries'] }, ['reaffirmed']],
    ['fewer words and none new', { words: { en: analyse('to set up a fund', 'en') } }, ['narrowed']],
    ['words of another language', { words: { ru: ['фонд'] } }, ['reaffirmed']],
  ])('%s', (_what, fields, relations) => {
    expect(relationsOf(changesBetween(was, { ...was, key: '2022-b/1.1', ...fields }))).toEqual(relations);
  });

  it('is the opposite the other way round, but for a changed date', () => {
    const OPPOSITE = {
      strengthened: 'weakened',
      weakened: 'strengthened',
      narrowed: 'widened',
      widened: 'narrowed',
      reaffirmed: 'reaffirmed',
      'changed-in-date': 'changed-in-date',
    } as const;
    const some: Traced = {
      ...was,
      key: '2022-b/1.1',
      force: 'decide',
      actors: ['KAZ'],
      deadline: null,
    };
    expect(changesBetween(some, was).map(({ relation }) => relation)).toEqual(
      changesBetween(was, some).map(({ relation }) => OPPOSITE[relation]),
    );
  });
});
