/** A registered statement as a file: in one language, or, as Akoma Ntoso, in all it has. */
import { createHash, randomUUID } from 'node:crypto';
import { type StatementDetail, type StatementText, statementShow } from '@maslahat/secretariat';
import type { PrintForm, Statement } from '@maslahat/text/typeset';
import { dayIn } from '@maslahat/text/typeset/day';
import { invalidInput, problemResponse } from '../api/problem.ts';
import type { FaultLanguage } from '../faults/index.ts';
import type { House } from '../server/house.ts';
import { letterOf, readingOf, titleOf } from './reading.ts';

const FORMS = {
  akn: { suffix: 'xml', type: 'application/akn+xml' },
  docx: {
    suffix: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  pdf: { suffix: 'pdf', type: 'application/pdf' },
  html: { suffix: 'html', type: 'text/html; charset=utf-8' },
  json: { suffix: 'json', type: 'application/json' },
} as const;
export type DownloadForm = keyof typeof FORMS;

const isForm = (form: string): form is DownloadForm => Object.hasOwn(FORMS, form);

export interface Asked {
  /** Id of the statement: '2021-turkmenbashi'. */
  readonly statement: string;
  readonly form: string;
  readonly query: URLSearchParams;
  readonly house: House;
  /** Of the reader; taken where the address names none. */
  readonly locale: FaultLanguage;
  /** If-None-Match: what the asker has already. */
  readonly known: string | null;
}

/** Seconds after which a reader who was refused a PDF may try again. */
const SOON = 5;

/**
 * The file, or a problem document: no such statement, form or language, or too many PDFs at once.
 * A file is a function of the record's head, its address and the program that makes it: whoever has it is told so
 * before anything is made.
 */
export async function downloaded({ statement, form, query, house, locale, known }: Asked): Promise<Response> {
  if (!isForm(form)) return problemResponse({ code: 'not-found', evidence: { form } }, locale);
  const strange = [...query.keys()].filter((name) => name !== 'language' && name !== 'lang');
  if (strange.length > 0) {
    const issues = strange.map((name) => ({ code: 'unrecognized_keys', path: [name], message: 'unknown' }));
    return problemResponse(invalidInput(issues), locale);
  }
  const etag = etagOf(`${house.head()} ${statement} ${form} ${query.get('language') ?? `for ${locale}`}`);
  if (known === etag) return new Response(null, { status: 304, headers: { etag, ...KEPT } });
  const detail = await statementShow.read(house.database, house.community, { id: statement });
  const language = query.get('language');
  const texts = detail ? textsAsked(detail, form, language, locale) : [];
  if (detail === null || texts.length === 0)
    return problemResponse({ code: 'not-found', evidence: { statement, language } }, locale);
  const body = await BODIES[form](detail, texts, house);
  if (body === null) {
    const evidence = { seconds: SOON };
    const headers = { 'retry-after': String(SOON) };
    return problemResponse({ code: 'too-many-requests', evidence, headers }, locale);
  }
  const { suffix, type } = FORMS[form];
  const name = [statement, ...(texts.length === 1 ? texts.map((text) => text.language) : []), suffix].join(
    '.',
  );
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      etag,
      ...KEPT,
    },
  });
}

/** Without a language in the address, the reader's own decides, which headers and a cookie tell. */
const KEPT = { 'cache-control': 'public, no-cache', vary: 'accept-language, cookie' };

/** Another start may be another version of the program, so its files are others. */
const STARTED = randomUUID();

function etagOf(text: string): string {
  return `W/"${createHash('sha256').update(`${STARTED} ${text}`).digest('base64url').slice(0, 27)}"`;
}

/** One version a language, the official one first; of those the one asked for, the reader's, or the base text. */
function textsAsked(
  { texts }: StatementDetail,
  form: DownloadForm,
  language: string | null,
  locale: string,
): StatementText[] {
  const best = new Map<string, StatementText>();
  for (const text of texts)
    if (!best.has(text.language) || text.edition === 'official') best.set(text.language, text);
  if (language === null && form === 'akn') return [...best.values()];
  const wanted = language === null ? (best.get(locale) ?? texts[0]) : best.get(language);
  return wanted === undefined ? [] : [wanted];
}

type Make = (
  statement: StatementDetail,
  texts: readonly StatementText[],
  house: House,
) => Promise<string | Uint8Array<ArrayBuffer> | null>;

/** Each loads what it needs when it is first asked for. Null: not now. */
const BODIES: Readonly<Record<DownloadForm, Make>> = {
  akn: async (statement, texts, { community }) => {
    const { identityOf, writeAkn } = await import('@maslahat/text/akn');
    const readings = texts.map((text) => readingOf(statement, text));
    const [first] = readings;
    if (first === undefined) return null;
    const actor = { id: community, name: community };
    return writeAkn(readings, identityOf(first, { number: statement.id, actor }));
  },
  json: async (statement, texts) => {
    const [reading] = texts.map((text) => readingOf(statement, text));
    return reading === undefined ? null : `${JSON.stringify(reading)}\n`;
  },
  html: printedAs('html'),
  docx: printedAs('docx'),
  pdf: printedAs('pdf'),
};

function printedAs(form: PrintForm): Make {
  return async (statement, [text], { typeset }) => {
    const file = text ? await typeset(sheetOf(statement, text), form) : null;
    return file && new Uint8Array(file);
  };
}

/** What is printed. Places and days stand in the language of the text. */
export function sheetOf(statement: StatementDetail, text: StatementText): Statement {
  const { language } = text;
  const day = statement.date && dayIn(statement.date, language);
  const letter = letterOf(text);
  return {
    language,
    title: titleOf(statement, text) ?? statement.id,
    symbol: statement.symbol,
    // The day of issue is not kept; that of the letter is the nearest that is.
    issued: { date: letter?.date ?? statement.date, original: letter?.annexOriginalLanguage ?? null },
    facts: [statement.place[language], day].flatMap((fact) => fact || []),
    letter,
    provisions: text.provisions,
  };
}
