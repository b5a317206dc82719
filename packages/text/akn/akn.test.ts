/** Writing is always valid and keeps every character; reading what was written gives the same reading. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '../read-file.ts';
import { readStatement } from '../read-statement.ts';
import {
  BODY_RELATIONS,
  FORCES,
  FORMATS,
  PROVISION_KINDS,
  type Reading,
  STATEMENT_KINDS,
  THEMES,
  WARNING_CODES,
} from '../reading.ts';
import { identityOf, readAkn, writeAkn } from './index.ts';
import { openSchema } from './testing.ts';

const root = new URL('../../../', import.meta.url);
const examples = new URL('examples/statements/', root);
const official = new URL('../shared/statements/2021-turkmenbashi.zh.txt', root);
const files = readdirSync(examples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => new URL(name, examples));
if (existsSync(official)) files.push(official);
// Promises whose verb closes the clause: the quotation ends where elsewhere it begins.
for (const language of ['kk', 'ky', 'tg', 'tk', 'uz-Latn', 'uz-Cyrl'])
  files.push(new URL(`../gold/${language}/joint.txt`, import.meta.url));

const faultOfSchema = openSchema();

function reading(source: Uint8Array | string, language?: string): Reading {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const read = readStatement(bytes, language === undefined ? {} : { language });
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

function written(given: Reading): string {
  return writeAkn(given, identityOf(given, { number: '1' }));
}

function readBack(xml: string | Uint8Array): Reading {
  const read = readAkn(xml);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

/** The text between the tags of what is no metadata. */
function textBetweenTags(xml: string): string {
  return xml
    .replace(/<\?xml[^>]*\?>|<meta>[\s\S]*?<\/meta>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#13;/g, '\r')
    .replace(/&amp;/g, '&');
}

/** How often each character but white space stands in texts. */
function census(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const character of texts.join('').replace(/\s/g, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts].sort();
}

function textsOf({ masthead, letter, provisions, notes }: Reading): string[] {
  return [
    ...masthead,
    ...(letter?.text ?? []),
    ...provisions.flatMap(({ number, text }) => [number ?? '', text]),
    ...notes.map(({ text }) => text),
  ];
}

describe.each(files.map((file) => [file.pathname.split('/').slice(-2).join('/'), file] as const))(
  '%s',
  (_, file) => {
    const given = reading(readFileSync(file));
    const xml = written(given);

    test.skipIf(!faultOfSchema)('is valid (needs the schema beside the project)', () => {
      expect(faultOfSchema?.(xml)).toBeNull();
    });

    test('gives the same reading back', () => {
      expect(readBack(xml)).toEqual(given);
      expect(readBack(new TextEncoder().encode(xml))).toEqual(given);
      expect(written(readBack(xml))).toBe(xml);
    });

    test('keeps all text outside its metadata', () => {
      expect(census([textBetweenTags(xml)])).toEqual(census(textsOf(given)));
    });

    test('has no id twice, and its ids say where a provision stands', () => {
      const ids = [...xml.matchAll(/ eId="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id } of given.provisions) expect(xml).toContain(` wId="${id}"`);
    });
  },
);

test.skipIf(!existsSync(official))(
  'a letter carries the statement as its annex (needs the official text)',
  () => {
    const xml = written(reading(readFileSync(official)));
    expect(xml).toMatch(
      /<doc name="officialLetter">[\s\S]*<attachment eId="att_1">\s*<doc name="declaration">/,
    );
    expect(xml).toContain('eId="att_1__para_16__p_4" wId="para_16__p_4"');
    expect(xml.indexOf('<mainBody')).toBeLessThan(xml.indexOf('<attachments>'));
  },
);

describe('language versions of one statement', () => {
  const versions = ['en', 'ru', 'zh'].map((language) =>
    reading(readFileSync(new URL(`2021-turkmenbashi.${language}.txt`, examples))),
  );
  const [en, ru, zh] = versions;
  if (!en || !ru || !zh) throw new Error('the renderings of 2021 are missing');
  const identity = identityOf(en, { number: '2021-turkmenbashi' });
  const wIds = (xml: string): string[] =>
    [...xml.matchAll(/ wId="([^"]*)" m:lines/g)].map(([, id = '']) => id);

  test('agree in their wIds, each in a file of its own', () => {
    expect(wIds(writeAkn(ru, identity))).toEqual(wIds(writeAkn(en, identity)));
    expect(wIds(writeAkn(zh, identity))).toEqual(wIds(writeAkn(en, identity)));
  });

  const xml = writeAkn(versions, identity);

  test('are one work with an expression each', () => {
    const works = [...xml.matchAll(/<FRBRWork>\s*<FRBRthis value="([^"]*)"/g)].map(([, work]) => work);
    expect(new Set(works.slice(1)).size).toBe(1);
    expect(works).toHaveLength(4);
    for (const code of ['eng', 'rus', 'zho']) expect(xml).toContain(`<FRBRlanguage language="${code}"/>`);
    expect(xml.match(/<FRBRmasterExpression/g)).toHaveLength(2);
  });

  test.skipIf(!faultOfSchema)('are valid together (needs the schema beside the project)', () => {
    expect(faultOfSchema?.(xml)).toBeNull();
  });

  test.each(versions)('are each read back: $language', (version) => {
    expect(readAkn(xml, { language: version.language })).toEqual({ ok: true, value: version });
  });

  test('a version that the file has not is refused, not replaced', () => {
    expect(readAkn(xml, { language: 'fr' })).toMatchObject({
      ok: false,
      fault: { code: 'unknown-language' },
    });
  });

  test('a version with a paragraph less bears the ids of the first, and a commitment is found by them', () => {
    const shortened = reading(
      'Совместное заявление\n\nСтороны заявляют о нижеследующем:\n\n1. Стороны согласны.\n\nСтороны решили создать фонд до 2030 года.\n\n2. Стороны договорились провести форум в 2027 году.\n',
    );
    const whole = reading(
      'Joint Statement\n\nThe Parties declare as follows:\n\n1. The Parties agree.\n\nThe Parties are glad.\n\nThe Parties decided to establish a fund by 2030.\n\n2. The Parties agreed to hold a forum in 2027.\n',
    );
    const both = writeAkn([whole, shortened], identity);
    expect(faultOfSchema?.(both) ?? null).toBeNull();
    expect(both).toContain('m:id="para_1__p_2"');
    expect(readAkn(both, { language: 'ru' })).toEqual({ ok: true, value: shortened });
    expect(shortened.commitments.length).toBeGreaterThan(0);
  });
});

test('a file is known for Akoma Ntoso by its bytes, and read as one', async () => {
  const given = reading(readFileSync(new URL('2023-ostrel.en.txt', examples)));
  const bytes = new TextEncoder().encode(written(given));
  expect(await readFile(bytes)).toEqual({ ok: true, value: given });
  expect(await readFile(bytes.subarray(0, 5000))).toMatchObject({
    ok: false,
    fault: { code: 'damaged-file' },
  });
  expect(await readFile(bytes, { limits: { depth: 3 } })).toMatchObject({ fault: { code: 'too-large' } });
});

describe('readings of any shape', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('<p>&amp;"\'', ' two  spaces ', 'a\tb\r\nc', ']]>', '', '\u2028', 'العربية'),
  );
  const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
    fc.option(value, { nil: null });
  const day = maybe(fc.constantFrom('2021-08-06', '1900-01-01', '2021-02-31'));
  const number = maybe(
    fc.constantFrom('1', '16', '(a)', 'б)', 'Article 3', '第三条', '–', 'IV', '11.2 Rev. A', '٣'),
  );
  /** Provisions in the order of a tree: the parent is one of those on the way from the root to the last. */
  const provisions = fc
    .array(fc.record({ kind: fc.constantFrom(...PROVISION_KINDS), number, text, depth: fc.nat(4) }), {
      maxLength: 12,
    })
    .map((drawn) => {
      const path: string[] = [];
      return drawn.map(({ depth, ...provision }, at) => {
        path.length = Math.min(depth, path.length);
        const parent = path.at(-1) ?? null;
        const id = `${at % 3 === 0 ? 'art' : 'para'}_${at + 1}`;
        path.push(id);
        return { ...provision, id, parent, lines: [at + 1, at + 2] satisfies [number, number] };
      });
    });
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const line = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 });
  const letter = fc.record({
    date: day,
    sender: fc.record({ party: maybe(word), office: maybe(word), name: maybe(word) }),
    addressee: maybe(text),
    agendaItems: fc.array(fc.record({ number: word, title: maybe(text) }), { maxLength: 3 }),
    annexOriginalLanguage: maybe(fc.constantFrom('ru', 'en')),
    text: fc.array(line, { maxLength: 5 }),
  });
  const commitment = fc.record({
    id: word,
    stem: maybe(text),
    actors: fc.array(text, { maxLength: 2 }),
    force: fc.constantFrom(...FORCES),
    action: fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<Reading['commitments'][number]['action']>,
    deadline: maybe(fc.record({ from: day, to: day, event: maybe(text), text })),
    bodies: fc.array(fc.record({ name: text, relation: fc.constantFrom(...BODY_RELATIONS) }), {
      maxLength: 2,
    }),
    initiator: maybe(word),
    addressees: fc.array(text, { maxLength: 2 }),
    themes: fc.uniqueArray(fc.constantFrom(...THEMES), { maxLength: 3 }),
    sdgs: fc.uniqueArray(fc.integer({ min: 1, max: 17 }), { maxLength: 3 }),
  });
  const any: fc.Arbitrary<Reading> = fc
    .record({
      format: fc.constantFrom(...FORMATS),
      language: fc.constantFrom('en', 'ru', 'zh', 'uz-Latn', 'ar', 'xx'),
      kind: fc.constantFrom(...STATEMENT_KINDS),
      symbol: maybe(fc.constantFrom('A/75/984', 'A/RES/76/299')),
      title: maybe(line),
      date: day,
      place: maybe(text),
      sponsors: fc.array(fc.oneof(word, fc.constantFrom('KAZ', 'Ardania', '#1', '')), { maxLength: 3 }),
      letter: maybe(letter),
      masthead: fc.array(line, { maxLength: 4 }),
      provisions: provisions.filter((list) => list.length > 0),
      commitments: fc.array(commitment, { maxLength: 3 }),
      notes: fc.array(
        fc.record({
          mark: word,
          text: line,
          place: maybe(fc.constantFrom('para_2', 'letter', 'masthead', 'para_5')),
        }),
        { maxLength: 3 },
      ),
      warnings: fc.array(
        fc.record({
          code: fc.constantFrom(...WARNING_CODES),
          message: text,
          line: maybe(fc.nat()),
          evidence: fc.dictionary(word, fc.oneof(text, fc.nat())),
        }),
        { maxLength: 2 },
      ),
    })
    .map((drawn) => ({
      ...drawn,
      commitments: drawn.commitments.map((one, at) => {
        const { id, text: said } = drawn.provisions[at % drawn.provisions.length] ?? { id: '', text: '' };
        const end = Math.min(said.length, at + 3);
        return {
          ...one,
          provision: id,
          span: [0, end] satisfies [number, number],
          quote: said.slice(0, end),
        };
      }),
    }));

  test.skipIf(!faultOfSchema)('are written as valid XML (needs the schema beside the project)', () => {
    fc.assert(
      fc.property(any, (given) => {
        expect(faultOfSchema?.(written(given))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('are read back as they were', () => {
    fc.assert(
      fc.property(any, (given) => {
        expect(readBack(written(given))).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });
});

test('what XML cannot hold becomes the replacement character, and nothing moves', () => {
  const given = reading(
    'Joint Statement\n\nThe Parties declare as follows:\n\n1. The Parties agree.\n\n2. They meet.\n',
  );
  const [first, ...rest] = given.provisions;
  if (!first) throw new Error('nothing was read');
  const odd = { ...given, provisions: [{ ...first, text: 'a\u0001b\ud800c\ufffe' }, ...rest] };
  const xml = written(odd);
  expect(faultOfSchema?.(xml) ?? null).toBeNull();
  expect(readBack(xml).provisions[0]?.text).toBe('a\ufffdb\ufffdc\ufffd');
});
