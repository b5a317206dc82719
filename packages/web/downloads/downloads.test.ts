/** A registered statement as a file, over a real record: every form, and what is refused. */
import { describeStore } from '@maslahat/record/testing';
import { migrations } from '@maslahat/secretariat';
import { readAkn } from '@maslahat/text/akn';
import { readingShape } from '@maslahat/text/shapes';
import type { Statement } from '@maslahat/text/typeset';
import { expect, it } from 'vitest';
import {
  AT,
  COMMUNITY,
  deed,
  FOUNDING,
  OPERATOR,
  PROMISES,
  READING,
  recordOf,
  STATEMENT,
} from '../../secretariat/testing.ts';
import type { House } from '../server/house.ts';
import { operatorKey } from '../server/operator-key.ts';
import type { Typeset } from '../server/printing.ts';
import { reader } from '../server/reader.ts';
import { downloaded } from './index.ts';

const RUSSIAN = {
  ...READING,
  title: 'Острельская декларация',
  place: 'Острел',
  provisions: [{ id: 'para_1', kind: 'paragraph', number: '1', parent: null, text: 'Стороны очистят реку.' }],
  commitments: [{ ...PROMISES[0], span: [0, 20], quote: 'Стороны очистят реку', bodies: [] }],
};
const TEXT = deed('statement.addText', {
  statement: '2023-ostrel',
  language: 'ru',
  edition: 'unofficial',
  reading: RUSSIAN,
  matches: [{ base: '1.1', here: '1.1' }],
  sources: [],
});

describeStore('downloads', migrations, (opened) => {
  let founded: Promise<unknown> | null = null;
  const sheets: Statement[] = [];
  const typeset: Typeset = async (statement, form) => {
    sheets.push(statement);
    return new TextEncoder().encode(form);
  };

  async function ask(form: string, query = '', given: Partial<House> = {}, known: string | null = null) {
    const record = recordOf(opened());
    founded ??= record.performAll(COMMUNITY, [...FOUNDING, STATEMENT, TEXT]);
    await founded;
    const house: House = {
      database: opened().store.database,
      community: COMMUNITY,
      head: () => '',
      lines: () => record.lines(COMMUNITY),
      now: () => new Date(AT),
      perform: (act, input) => record.perform(act, input, OPERATOR, { community: COMMUNITY, at: AT }),
      importStatement: async () => {
        throw new Error('nothing is imported by a download');
      },
      reader,
      typeset,
      operator: operatorKey('k3f7q-aaaaa-bbbbb-ccccc-ddddd'),
      ...given,
    };
    const asked = { statement: '2023-ostrel', form, query: new URLSearchParams(query), house };
    const response = await downloaded({ ...asked, locale: 'en', known });
    return { status: response.status, headers: response.headers, body: await response.text() };
  }

  it('JSON is a reading, with what was coded of its promises', async () => {
    const { headers, body } = await ask('json', 'language=en');
    expect(headers.get('content-disposition')).toBe('attachment; filename="2023-ostrel.en.json"');
    const reading = readingShape.parse(JSON.parse(body));
    expect(reading).toMatchObject({ language: 'en', title: 'Declaration of Ostrel', place: 'Ostrel' });
    expect(reading.commitments.map(({ id, quote }) => [id, quote])).toEqual(
      PROMISES.map(({ id, quote }) => [id, quote]),
    );
  });

  it('Akoma Ntoso holds every language version, or the one asked for', async () => {
    const all = await ask('akn');
    expect(all.headers.get('content-type')).toBe('application/akn+xml');
    expect(all.headers.get('content-disposition')).toBe('attachment; filename="2023-ostrel.xml"');
    for (const language of ['en', 'ru'])
      expect(readAkn(all.body, { language })).toMatchObject({ ok: true, value: { language } });
    const one = await ask('akn', 'language=ru');
    expect(one.headers.get('content-disposition')).toBe('attachment; filename="2023-ostrel.ru.xml"');
    expect(readAkn(one.body)).toMatchObject({
      ok: true,
      value: { title: 'Острельская декларация', commitments: [{ id: '1.1', quote: 'Стороны очистят реку' }] },
    });
  });

  it.each(['html', 'docx', 'pdf'])('%s is set in the language asked for', async (form) => {
    const { status, headers, body } = await ask(form, 'language=ru');
    expect({ status, body }).toEqual({ status: 200, body: form });
    expect(headers.get('content-disposition')).toBe(`attachment; filename="2023-ostrel.ru.${form}"`);
    expect(sheets.at(-1)).toMatchObject({
      language: 'ru',
      title: 'Острельская декларация',
      facts: ['Острел', '14 мая 2023 г.'],
    });
  });

  it.each([
    ['exe', '', 404],
    ['toString', '', 404],
    ['pdf', 'language=tk', 404],
    ['pdf', 'colour=red', 400],
  ])('refuses %s?%s with %i', async (form, query, status) => {
    const answer = await ask(form, query);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it('is spared who has it, until the record moves', async () => {
    const etag = (await ask('pdf', 'language=en')).headers.get('etag');
    const typesetNothing = {
      typeset: async () => {
        throw new Error('a file that is known was made again');
      },
    };
    expect(await ask('pdf', 'language=en', typesetNothing, etag)).toMatchObject({ status: 304, body: '' });
    expect((await ask('pdf', 'language=ru', {}, etag)).status).toBe(200);
    expect((await ask('pdf', 'language=en', { head: () => 'later' }, etag)).status).toBe(200);
  });

  it('too many PDFs at once are refused for the moment', async () => {
    const { status, headers } = await ask('pdf', '', { typeset: async () => null });
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
