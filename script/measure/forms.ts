/**
 * Word files and PDFs of about twenty pages, each beside a reader that gives nothing but their text, on the same file.
 * Times are the processor's (user and system), which others at work on the machine lengthen less than the clock's.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFile, readStatement } from '@maslahat/text';
import { typeset } from '@maslahat/text/typeset';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { hasBrowser, printed } from '../../packages/text/read/pdf/testing.ts';
import { studyFile } from '../../packages/text/study-file.ts';
import { textsIn, wordOf } from '../../packages/text/testing.ts';
import { type Figure, median } from './figure.ts';
import { lengthened } from './reading.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Times the statement of 2021 over, which fill about twenty pages. */
const TIMES = { en: 4, zh: 6 };
const ROUNDS = 9;

export async function measureForms(): Promise<Figure[]> {
  const text = lengthenedIn('en');
  const [word, chinese] = [await wordOf(text), lengthenedIn('zh')];
  const files: [string, Uint8Array][] = [
    ['PDF set by Typst, English', await setAsPdf(text)],
    ['PDF set by Typst, Chinese', await setAsPdf(chinese)],
  ];
  const style = '@page{size:A4}';
  if (hasBrowser)
    files.push(
      ['PDF printed by Chromium, English', await printed(sheetOf(text), { language: 'en', style })],
      ['PDF printed by Chromium, Chinese', await printed(sheetOf(chinese), { language: 'zh', style })],
    );
  const figures = [await measureThread(), await measureWord(word)];
  for (const [what, bytes] of files) figures.push(await measurePdf(what, bytes));
  return figures;
}

/** What a thread of its own costs: by the clock, for its start is spread over processors. */
async function measureThread(): Promise<Figure> {
  const bytes = readFileSync(join(ROOT, 'packages/text/gold/en/joint.office.pdf'));
  const clock = async (): Promise<number> => {
    const start = performance.now();
    await readFile(bytes);
    return performance.now() - start;
  };
  const first = await clock();
  return {
    what: 'PDF of one page: first file, with the start of its thread',
    value: first,
    unit: 'ms',
    limit: null,
    beside: `the next, in the same thread, ${(await clock()).toFixed(0)} ms`,
  };
}

async function measureWord(bytes: Uint8Array): Promise<Figure> {
  const buffer = Buffer.from(bytes);
  const [ours, alone] = await besides(
    () => studied(bytes),
    () => mammoth.extractRawText({ buffer }),
  );
  return {
    what: 'DOCX of 20 pages: read, numbers worked out and structured',
    value: ours,
    unit: 'ms',
    limit: { at: 'most', value: 60 },
    beside: `mammoth, text without numbers ${alone.toFixed(0)} ms`,
  };
}

async function measurePdf(what: string, bytes: Uint8Array): Promise<Figure> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages = document.numPages;
  await document.loadingTask.destroy();
  const [ours, alone] = await besides(
    () => studied(bytes),
    () => extracted(bytes),
  );
  return {
    what: `${what}: read and structured, a page`,
    value: ours / pages,
    unit: 'ms',
    limit: { at: 'most', value: 15 },
    beside: `${pages} pages; unpdf, text alone ${(alone / pages).toFixed(1)} ms, so ${(ours / alone).toFixed(2)} times`,
  };
}

async function studied(bytes: Uint8Array): Promise<void> {
  const study = await studyFile(bytes);
  if (!study.ok) throw new Error(`the specimen cannot be read: ${study.fault.code}`);
}

async function extracted(bytes: Uint8Array): Promise<void> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  await extractText(document);
  await document.loadingTask.destroy();
}

/** Medians of two tasks done by turns, so that what disturbs one disturbs the other. */
async function besides(
  ours: () => Promise<unknown>,
  theirs: () => Promise<unknown>,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  // The first rounds load what is needed and let the engine learn: they are left out.
  for (let round = -3; round < ROUNDS; round++) {
    const [mine, other] = [await processor(ours), await processor(theirs)];
    if (round < 0) continue;
    times[0].push(mine);
    times[1].push(other);
  }
  return [median(times[0]), median(times[1])];
}

/** Milliseconds of the processor. */
async function processor(task: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function lengthenedIn(language: keyof typeof TIMES): Buffer {
  const text = readFileSync(join(ROOT, `examples/statements/2021-turkmenbashi.${language}.txt`), 'utf8');
  return Buffer.from(lengthened(text, TIMES[language]));
}

async function setAsPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const read = readStatement(bytes);
  if (!read.ok) throw new Error(read.fault.code);
  const { language, title, symbol, letter, provisions } = read.value;
  const issued = { date: null, original: null };
  return typeset({ language, title: title ?? '', symbol, issued, facts: [], letter, provisions }, 'pdf');
}

const sheetOf = (bytes: Uint8Array): string =>
  textsIn(bytes)
    .map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n');
