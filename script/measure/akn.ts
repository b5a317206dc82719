/** Akoma Ntoso: a statement of 400 paragraphs read, structured and written; 500 beside 5,000; read back; and set as PDF. */
import { readFileSync } from 'node:fs';
import { readStatement } from '@maslahat/text';
import { identityOf, readAkn, writeAkn } from '@maslahat/text/akn';
import { typeset } from '@maslahat/text/typeset';
import { type Figure, median } from './figure.ts';
import { lengthened, specimen } from './reading.ts';

/** Numbered paragraphs of the statement of 2021. */
const PARAGRAPHS = 28;
const SMALL = 400;
const [TENTH, LARGE] = [500, 5000];

function readingIn(bytes: Uint8Array) {
  const result = readStatement(bytes);
  if (!result.ok) throw new Error(`the specimen cannot be read: ${result.fault.code}`);
  return result.value;
}

function written(bytes: Uint8Array): string {
  const reading = readingIn(bytes);
  return writeAkn(reading, identityOf(reading, { number: 'measured' }));
}

function milliseconds(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

const middle = (rounds: number, task: () => unknown): number =>
  median(Array.from({ length: rounds }, () => milliseconds(task)));

/** Milliseconds of the processor, the median of some rounds. */
function processor(rounds: number, task: () => unknown): number {
  // Warm first: the engine goes on learning for some rounds, and its learning counts as the processor's time.
  for (let round = 0; round < rounds; round++) task();
  return median(Array.from({ length: rounds }, () => processorOnce(task)));
}

function processorOnce(task: () => unknown): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export async function measureAkn(): Promise<Figure[]> {
  const text = readFileSync(specimen, 'utf8');
  const ofLength = (paragraphs: number): Buffer =>
    Buffer.from(lengthened(text, Math.ceil(paragraphs / PARAGRAPHS)));
  const [small, tenth, large] = [ofLength(SMALL), ofLength(TENTH), ofLength(LARGE)];
  const cold = processorOnce(() => written(small));
  const [short, long] = [processor(21, () => written(tenth)), processor(5, () => written(large))];
  const xml = written(small);
  const back = middle(5, () => readAkn(xml));
  const { language, title, symbol, letter, provisions } = readingIn(small);
  const sheet = {
    language,
    title: title ?? '',
    symbol,
    issued: { date: null, original: null },
    facts: [],
    letter,
    provisions,
  };
  await typeset(sheet, 'pdf');
  const start = performance.now();
  const pdf = await typeset(sheet, 'pdf');
  const printing = performance.now() - start;
  return [
    {
      what: 'Akoma Ntoso: 400 paragraphs read and written, first time',
      value: cold,
      unit: 'ms',
      limit: { at: 'most', value: 1000 },
      beside: `${(xml.length / 1024).toFixed(0)} kB of XML; of the processor`,
    },
    {
      what: 'Akoma Ntoso: 5,000 paragraphs beside 500',
      value: long / short,
      unit: 'times as slow',
      limit: { at: 'most', value: 11 },
      beside: `${(large.length / tenth.length).toFixed(1)} times the bytes; ${long.toFixed(0)} and ${short.toFixed(0)} ms of the processor`,
    },
    {
      what: 'Akoma Ntoso: 400 paragraphs read back',
      value: back,
      unit: 'ms',
      limit: { at: 'most', value: 200 },
    },
    {
      what: 'print: 400 paragraphs as PDF/UA',
      value: printing,
      unit: 'ms',
      limit: { at: 'most', value: 250 },
      beside: `${(pdf.length / 1024).toFixed(0)} kB`,
    },
  ];
}
