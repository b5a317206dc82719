/** The HTTP interface over a real record: what it gives, what it takes, and what it refuses without writing. */
import { describeStore } from '@maslahat/record/testing';
import { acts, migrations, views } from '@maslahat/secretariat';
import { expect, it } from 'vitest';
import { AT, COMMUNITY, FOUNDING, OPERATOR, recordOf } from '../../secretariat/testing.ts';
import type { House } from '../server/house.ts';
import { operatorKey } from '../server/operator-key.ts';
import { reader } from '../server/reader.ts';
import { TRIED_FILES } from '../testing/bad-files.ts';
import { BODY_LIMIT } from './body.ts';
import { interfaceOf } from './index.ts';
import { namesIn } from './route.ts';

const KEY = 'k3f7q-aaaaa-bbbbb-ccccc-ddddd';
const theInterface = interfaceOf(acts, views);

describeStore('the HTTP interface', migrations, (opened) => {
  let founded: Promise<unknown> | null = null;

  async function houseOf(): Promise<House> {
    const record = recordOf(opened());
    founded ??= record.performAll(COMMUNITY, FOUNDING);
    await founded;
    return {
      database: opened().store.database,
      community: COMMUNITY,
      head: () => '',
      lines: () => record.lines(COMMUNITY),
      now: () => new Date(AT),
      perform: (act, input) => record.perform(act, input, OPERATOR, { community: COMMUNITY, at: AT }),
      reader,
      typeset: async () => {
        throw new Error('no statement is printed through the HTTP interface');
      },
      importStatement: async () => {
        throw new Error('no import goes through the HTTP interface');
      },
      operator: operatorKey(KEY),
    };
  }

  interface Asked extends RequestInit {
    readonly from?: string;
    readonly language?: 'en' | 'ru';
    readonly duplex?: 'half';
  }

  async function ask(address: string, { from = '192.0.2.1', language = 'en', ...init }: Asked = {}) {
    const url = new URL(`http://x/api/v1${address}`);
    const response = await theInterface.answer(url.pathname.slice('/api/v1'.length), {
      request: new Request(url, init),
      house: await houseOf(),
      language,
      from,
      query: url.searchParams,
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: JSON.parse(text) };
  }

  const size = async () => (await ask('/record/head')).body.position;
  const authorized = { authorization: `Bearer ${KEY}` };
  const meeting = {
    id: '2026-tavan',
    name: { en: 'Third session' },
    state: 'announced',
    place: { en: 'Tavan' },
  };

  it('answers every view that needs nothing named, as its shape says', async () => {
    const named = { search: '?q=river' } as Record<string, string>;
    for (const view of views.filter(({ path }) => namesIn(path).length === 0)) {
      const { status, body } = await ask(`${view.path}${named[view.name] ?? ''}`);
      expect([view.name, status]).toEqual([view.name, 200]);
      expect(view.output.safeParse(body).error).toBeUndefined();
    }
  });

  it('answers what is named in the path', async () => {
    expect((await ask('/meetings/2023-ostrel')).body).toMatchObject({ id: '2023-ostrel', host: 'AAA' });
    expect((await ask('/parties/AAA')).body).toMatchObject({ code: 'AAA' });
  });

  it('what is not there is a problem document, in the reader’s language', async () => {
    const { status, headers, body } = await ask('/meetings/2099-nowhere', { language: 'ru' });
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(headers.get('content-language')).toBe('ru');
    expect(body).toEqual({
      type: '/api#not-found',
      title: 'Такого нет',
      status: 404,
      detail: 'По этому адресу ничего не хранится. Что есть, названо в списках.',
      code: 'not-found',
      evidence: { id: '2099-nowhere' },
    });
  });

  it.each([
    ['/commitments?thema=water', 'thema'],
    ['/commitments?page=0', 'page'],
    ['/commitments?page=1;drop', 'page'],
    ['/meetings?sort=sideways', 'sort'],
  ])('a field that is unknown or wrong is named: %s', async (address, path) => {
    const { status, body } = await ask(address);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'input-invalid', evidence: { path } });
  });

  it('a language asked for in the address is no field of a view', async () => {
    expect((await ask('/meetings?lang=ru')).status).toBe(200);
  });

  it('an address takes its own methods and no others', async () => {
    const { status, headers, body } = await ask('/meetings', { method: 'DELETE' });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET');
    expect(body.detail).toContain('GET');
    expect((await ask('/acts/meeting.register')).status).toBe(405);
    expect((await ask('/nowhere')).status).toBe(404);
  });

  it('performs an act for who holds the key, and answers with its place in the record', async () => {
    const before = await size();
    const { status, headers, body } = await ask('/acts/meeting.register', {
      method: 'POST',
      headers: authorized,
      body: JSON.stringify(meeting),
    });
    expect(status).toBe(201);
    expect(body).toEqual({ position: before, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(headers.get('location')).toBe(`/api/v1/record/acts/${before}`);
    expect((await ask(`/record/acts/${before}`)).body).toMatchObject({ act: 'meeting.register' });
  });

  it.each([
    ['no key', {}, meeting, 401, 'key-missing'],
    ['a wrong key', { authorization: 'Bearer k3f7q' }, meeting, 403, 'key-wrong'],
    ['another scheme', { authorization: `Basic ${KEY}` }, meeting, 401, 'key-missing'],
    ['an input that lacks a field', authorized, { id: '2027-x' }, 400, 'input-invalid'],
    ['a field too many', authorized, { ...meeting, id: '2027-x', extra: 1 }, 400, 'input-invalid'],
    ['what is there already', authorized, { ...meeting, id: '2023-ostrel' }, 409, 'act-refused'],
    [
      'a lone surrogate',
      authorized,
      { ...meeting, id: '2027-x', name: { en: '\ud800' } },
      400,
      'input-invalid',
    ],
  ])('refuses %s and writes nothing', async (_what, headers, input, status, code) => {
    const before = await size();
    const { status: answered, body } = await ask('/acts/meeting.register', {
      method: 'POST',
      headers,
      body: JSON.stringify(input),
      from: `192.0.2.${status % 250}`,
    });
    expect({ status: answered, code: body.code }).toEqual({ status, code });
    expect(body.detail).toMatch(/\.$/);
    expect(await size()).toBe(before);
  });

  it('an act that is not the operator’s to perform is refused', async () => {
    const { status, body } = await ask('/acts/commitment.judge', {
      method: 'POST',
      headers: authorized,
      body: JSON.stringify({
        commitment: { statement: '2023-ostrel', id: '1.1' },
        party: 'AAA',
        verdict: 1,
        on: '2026-01-01',
        sources: [{ address: 'https://example.org' }],
      }),
    });
    expect({ status, code: body.code }).toEqual({ status: 403, code: 'may-not' });
  });

  it.each(['', '{', '[1'])('a body that is no JSON is told so: %j', async (text) => {
    const { status, body } = await ask('/acts/meeting.register', {
      method: 'POST',
      headers: authorized,
      body: text,
    });
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'not-json' });
  });

  it('slows down who tries keys', async () => {
    const tried = { method: 'POST', headers: { authorization: 'Bearer x' }, body: '{}', from: '192.0.2.77' };
    for (let count = 0; count < 10; count += 1)
      expect((await ask('/acts/meeting.register', tried)).status).toBe(403);
    const { status, headers } = await ask('/acts/meeting.register', tried);
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    const right = { ...tried, headers: authorized, body: JSON.stringify({}) };
    expect((await ask('/acts/meeting.register', right)).body.code).toBe('input-invalid');
  });

  it.each(TRIED_FILES)('reads or refuses $name, and writes nothing', async ({ name, bytes, outcome }) => {
    const before = await size();
    const { status, body } = await ask('/readings', { method: 'POST', body: await bytes(), from: name });
    if (!outcome.read) {
      expect({ status, fault: body.evidence.fault }).toEqual({ status: 422, fault: outcome.fault });
      expect(body.detail).toContain(outcome.sentence);
    } else if ('language' in outcome) {
      expect({ status, language: body.language }).toEqual({ status: 200, language: outcome.language });
    } else {
      expect(status).toBe(200);
      expect(body.warnings).toContainEqual(expect.objectContaining({ code: outcome.warning }));
    }
    expect(await size()).toBe(before);
  });

  it('of 200 MB of zeros it reads no more than the limit', async () => {
    let sent = 0;
    const chunk = new Uint8Array(64 * 1024);
    const zeros = new ReadableStream({
      pull: (controller) => {
        sent += chunk.length;
        controller.enqueue(chunk);
        if (sent >= 200 * 1024 * 1024) controller.close();
      },
    });
    const { status, body } = await ask('/readings', {
      method: 'POST',
      body: zeros,
      duplex: 'half',
      from: 'zeros',
    });
    expect({ status, code: body.code }).toEqual({ status: 413, code: 'too-large' });
    expect(sent).toBeLessThan(BODY_LIMIT + 4 * chunk.length);
  });
});
