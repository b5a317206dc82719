/** What the lines of promises in lineage/ say must stand in the statements beside them, once and in order. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type FollowedLine, readFollowedLines } from '../lineage/gold.ts';
import { type Study, studyStatement } from '../study.ts';

const RELATIONS = [
  'reaffirmed',
  'strengthened (force)',
  'strengthened (action)',
  'strengthened (date set)',
  'weakened (force)',
  'weakened (date lost)',
  'narrowed (actors)',
  'narrowed (scope)',
  'widened (scope)',
  'changed-in-date',
];

/** Relations that deny one another. */
const OPPOSITES = [
  ['strengthened (force)', 'weakened (force)'],
  ['strengthened (date set)', 'weakened (date lost)'],
  ['strengthened (date set)', 'changed-in-date'],
  ['weakened (date lost)', 'changed-in-date'],
  ['narrowed (scope)', 'widened (scope)'],
] as const;

type Line = FollowedLine;

function linesIn(file: URL): Line[] {
  const read = readFollowedLines(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`${file.pathname}:${read.fault.evidence.line}: ${read.fault.code}`);
  return read.value;
}

function study(file: URL): Study {
  const read = studyStatement(readFileSync(file));
  if (!read.ok) throw new Error(`${file.pathname}: ${read.fault.code}`);
  return read.value;
}

function times(quote: string, text: string): number {
  return text.split(quote).length - 1;
}

const folder = new URL('lineage/', import.meta.url);
const series = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(series.map(({ name }) => name))('%s', (name) => {
  const within = new URL(`${name}/`, folder);
  const files = readdirSync(within).filter((file) => /^\d{4}-/.test(file));
  const statements = [...new Set(files.map((file) => file.split('.')[0] ?? ''))].sort();
  const texts = new Map(
    statements.map((statement) => [
      statement,
      files
        .filter((file) => file.startsWith(`${statement}.`))
        .map((file) => readFileSync(new URL(file, within), 'utf8'))
        .join('\n'),
    ]),
  );
  const lines = linesIn(new URL('lines.txt', within));
  const pairs = linesIn(new URL('not-the-same.txt', within));
  const shown = (line: Line) => line.promises.map(({ statement, quote }) => `${statement} «${quote}»`);

  test.each(files)(
    '%s is read in the language its name says, with title, date, place and no doubt',
    (file) => {
      const { language, structure } = study(new URL(file, within));
      expect(language).toBe(file.split('.').at(-2));
      expect(structure.kind).toBe('statement');
      expect(structure.title).not.toBeNull();
      expect(structure.date?.slice(0, 4)).toBe(file.slice(0, 4));
      expect(structure.place).not.toBeNull();
      expect(structure.warnings).toEqual([]);
    },
  );

  test.each(statements)('the versions of %s have the same provisions', (statement) => {
    const [first = [], ...others] = files
      .filter((file) => file.startsWith(`${statement}.`))
      .map((file) => study(new URL(file, within)).structure.provisions.map(({ id, kind }) => [id, kind]));
    for (const other of others) expect(other).toEqual(first);
    expect(first.filter(([, kind]) => kind === 'paragraph').length).toBeGreaterThan(7);
  });

  test('every quotation stands once in its statement, all versions taken together', () => {
    const astray = [...lines, ...pairs]
      .flatMap(({ promises }) => promises)
      .filter(({ statement, quote }) => times(quote, texts.get(statement) ?? '') !== 1);
    expect(astray).toEqual([]);
  });

  test('a line goes from one statement to the next, without a gap, and ends where it says', () => {
    for (const { promises, dropped } of lines) {
      const at = promises.map(({ statement }) => statements.indexOf(statement));
      const [first = -1] = at;
      expect(first).toBeGreaterThanOrEqual(0);
      expect(at).toEqual(at.map((_, step) => first + step));
      const next = statements[first + at.length];
      expect(dropped).toBe(next ?? null);
    }
  });

  test('every later promise has relations to the one before, and the first has none', () => {
    for (const { promises } of lines) {
      const [first, ...later] = promises;
      expect(first?.relations).toEqual([]);
      for (const { relations } of later) {
        expect(relations).not.toEqual([]);
        expect(relations.filter((relation) => !RELATIONS.includes(relation))).toEqual([]);
        expect(new Set(relations).size).toBe(relations.length);
      }
    }
  });

  test('no promise is both reaffirmed and changed, nor changed in two opposite ways', () => {
    for (const { relations } of lines.flatMap(({ promises }) => promises)) {
      if (relations.includes('reaffirmed')) expect(relations).toEqual(['reaffirmed']);
      for (const opposites of OPPOSITES)
        expect(opposites.every((relation) => relations.includes(relation))).toBe(false);
    }
  });

  test('no promise stands on two lines', () => {
    const all = lines.flatMap(shown);
    expect(all.filter((promise, at) => all.indexOf(promise) !== at)).toEqual([]);
  });

  test('a pair that is not the same stands in two statements, once, and on no common line', () => {
    const written = pairs.map((pair) => shown(pair).join('\n'));
    expect(written.filter((pair, at) => written.indexOf(pair) !== at)).toEqual([]);
    for (const pair of pairs) {
      const [earlier, later, ...more] = pair.promises;
      expect(more).toEqual([]);
      expect(pair.dropped).toBeNull();
      expect(statements.indexOf(earlier?.statement ?? '')).toBeLessThan(
        statements.indexOf(later?.statement ?? ''),
      );
      const [one = '', other = ''] = shown(pair);
      expect(lines.filter((line) => shown(line).includes(one) && shown(line).includes(other))).toEqual([]);
    }
  });
});

describe('a block of lines.txt', () => {
  test('gives promises with their relations, and the statement that no longer has it', () => {
    const block = '2022-lisgor «a»\n2023-ostrel «b c»\n  reaffirmed, widened (scope)\n2024-mare dropped\n\n';
    expect(readFollowedLines(`${block}${block}`)).toEqual({
      ok: true,
      value: Array(2).fill({
        promises: [
          { statement: '2022-lisgor', quote: 'a', relations: [] },
          { statement: '2023-ostrel', quote: 'b c', relations: ['reaffirmed', 'widened (scope)'] },
        ],
        dropped: '2024-mare',
      }),
    });
  });

  test.each([
    ['a quotation inside a quotation', '2022-lisgor «a «b» c»', 1],
    ['relations of nothing', '  reaffirmed', 1],
    ['relations of the block before', '2022-lisgor «a»\n\n  reaffirmed', 3],
    ['two lines of relations', '2022-lisgor «a»\n2023-ostrel «b»\n  reaffirmed\n  widened (scope)', 4],
    ['a promise after its end', '2022-lisgor «a»\n2023-ostrel dropped\n2024-mare «a»', 3],
    ['an end of nothing', '2022-lisgor dropped', 1],
    ['words of no known form', '2022-lisgor: a', 1],
  ])('is refused with %s, by its line', (_, block, line) => {
    expect(readFollowedLines(block)).toMatchObject({ ok: false, fault: { evidence: { line } } });
  });
});
