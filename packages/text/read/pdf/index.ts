import { getDocumentProxy } from 'unpdf';
import { failure, type ReadingFault, type Result, success } from '../../fault.ts';
import type { Limits } from '../limits.ts';
import type { Source, SourceNote } from '../source.ts';
import { bracketsAreMirrored } from './brackets.ts';
import type { PageLine, Run } from './glyphs.ts';
import { partNotes } from './notes.ts';
import { pageLines } from './page-lines.ts';
import { withoutRadicals } from './radicals.ts';
import { withoutRunning } from './running.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A distance between lines this much larger than usual parts two texts. */
const APART = 1.2;
/** Fewest lines from which the usual distance can be told; without it, that of type set solid and a quarter. */
const ENOUGH = 3;
const SOLID = 1.25;
/** Spaces that PDF writers put between Chinese characters and figures: '2026 年 12 月'. */
const spacedFigures =
  /(?<=[\p{Script=Han}、。，；：（）]) (?=[\d])|(?<=[\d%]) (?=[\p{Script=Han}、。，；：（）])/gu;

/**
 * The text of a PDF that has one: lines from the places of glyphs, without running heads, feet and page numbers.
 * Faults: encrypted {form}, damaged-file {form}, no-text-layer {form, pages}, too-large {pages, limit}.
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Result<Source, ReadingFault>> {
  const pages = await pagesOf(bytes, limits);
  return pages.ok ? success({ format: 'pdf', ...textOf(pages.value), warnings: [], paged: true }) : pages;
}

/** The lines of each page as they are printed, before any are joined. Faults as readPdf. */
export async function pagesOf(
  bytes: Uint8Array,
  limits: Limits,
): Promise<Result<PageLine[][], ReadingFault>> {
  // pdf.js takes the bytes away from whoever gives them: it gets a copy, which the slice of a Buffer would not be.
  const opened = await open(new Uint8Array(bytes));
  if (!opened.ok) return opened;
  const document = opened.value;
  const pages = document.numPages;
  if (pages > limits.pages) return failure({ code: 'too-large', evidence: { pages, limit: limits.pages } });
  try {
    const runs: Run[][] = [];
    for (let page = 1; page <= pages; page++) runs.push(await runsOf(document, page));
    const mirrored = bracketsAreMirrored(runs);
    const read = runs.map((page) => pageLines(page, mirrored));
    if (read.every((lines) => lines.length === 0))
      return failure({ code: 'no-text-layer', evidence: { form: 'PDF', pages } });
    return success(withoutRunning(read));
  } catch {
    return DAMAGED; // A page that pdf.js throws at has lost a part that its text stands in.
  } finally {
    await document.loadingTask.destroy();
  }
}

const DAMAGED = failure({ code: 'damaged-file', evidence: { form: 'PDF' } } as const);

async function open(bytes: Uint8Array): Promise<Result<Document, ReadingFault>> {
  try {
    return success(await getDocumentProxy(bytes, { verbosity: 0, useSystemFonts: false }));
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return locked ? failure({ code: 'encrypted', evidence: { form: 'PDF' } }) : DAMAGED;
  }
}

async function runsOf(document: Document, number: number): Promise<Run[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
    return [{ text: withoutRadicals(item.str), x, y, width: item.width, size: Math.hypot(a, b) }];
  });
}

/** Pages to text with its notes; a distance between lines becomes an empty line, a page end a form feed. */
function textOf(pages: readonly (readonly PageLine[])[]): { text: string; notes: SourceNote[] } {
  const size = usualSize(pages.flat());
  const parted = pages.map((page) => partNotes(page, size));
  const leading = usualLeading(parted.map(({ lines }) => lines));
  let text = '';
  let line = 1;
  const notes: SourceNote[] = [];
  parted.forEach(({ lines, notes: own }, page) => {
    if (page > 0) text += '\n\f';
    if (page > 0) line++;
    const open = new Map(own.map((note) => [note.mark, note]));
    lines.forEach((current, at) => {
      const before = lines[at - 1];
      const distance = before ? before.y - current.y : 0;
      const apart =
        distance > (leading === 0 ? current.size * SOLID : Math.max(leading, current.size)) * APART;
      const ends = before ? endOf(before, current, apart) : '';
      line += ends === ' ' ? 0 : ends.length;
      const indent = ends === ' ' || ends === '' ? 0 : Math.min(Math.round(current.indent / (size / 2)), 60);
      text += ends + ' '.repeat(indent) + withoutCalls(current, open).replace(spacedFigures, '');
      for (const mark of current.raised) {
        const note = open.get(mark);
        if (note) notes.push({ ...note, line });
        open.delete(mark);
      }
    });
    for (const note of open.values()) notes.push({ ...note, line: null });
  });
  return { text, notes };
}

/** What stands between two lines: an empty line, a line end, or, where a text only wraps, what joins it. */
function endOf(before: PageLine, line: PageLine, apart: boolean): '\n\n' | '\n' | ' ' | '' {
  if (apart) return '\n\n';
  if (!wraps(before, line)) return '\n';
  if (/[\p{L}\d][-–]$/u.test(before.text)) return '';
  return hanAtEnd.test(before.text) && (hanAtHead.test(line.text) || /^\d/.test(line.text)) ? '' : ' ';
}

/** Whether a line goes on in the next for want of room: unless it came to an end, or the next begins a point. */
function wraps(before: PageLine, line: PageLine): boolean {
  const width = (line.right - line.left) / Math.max(line.text.length, 1);
  // No stop begins a line of Chinese: the character before it comes down with it.
  const word = hanAtHead.test(line.text) ? 2 : (line.text.split(' ', 1)[0] ?? '').length + 1;
  if (before.room > word * width * 1.1 || line.indent > before.indent + line.size) return false;
  return Math.abs(before.size - line.size) < 0.5 && !ended.test(before.text) && !begins.test(line.text);
}

/** Characters and full-width signs. */
const hanAtHead = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]/u;
const hanAtEnd = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]$/u;
const ended = /[.;:!?。；：！？\u00ad]["”»’)）]*$/;
const begins = /^(?:\(?[\p{L}\d]{1,4}[.)）、]|[–—•·●▪-]\s)/u;

/** A raised sign whose note is known stands no longer in the text: 'the lake3 and' with note 3 → 'the lake and'. */
function withoutCalls({ text, raised }: PageLine, notes: ReadonlyMap<string, unknown>): string {
  let rest = text;
  for (const mark of raised) {
    if (!notes.has(mark)) continue;
    const at = rest.search(
      new RegExp(`(?<=[\\p{L}\\p{P}])\\s?${mark.replace(/\W/g, '\\$&')}(?![\\p{L}\\d])`, 'u'),
    );
    if (at >= 0) rest = rest.slice(0, at) + rest.slice(at).replace(/^\s?(?:\d{1,3}|\S)/, '');
  }
  return rest;
}

/** The size that most characters have. */
function usualSize(lines: readonly PageLine[]): number {
  return mostCommon(lines.map(({ size, text }) => [Math.round(size * 2) / 2, text.length]));
}

/** The distance of most lines that go on from the one before: of short paragraphs, more lines begin one than go on. */
function usualLeading(pages: readonly (readonly PageLine[])[]): number {
  const distances = pages.flatMap((page) =>
    page.slice(1).flatMap((line, at): [number, number][] => {
      const before = page[at];
      const distance = before ? Math.round((before.y - line.y) * 2) / 2 : 0;
      return before && distance > 0 && wraps(before, line) ? [[distance, 1]] : [];
    }),
  );
  return distances.length < ENOUGH ? 0 : mostCommon(distances);
}

function mostCommon(weighed: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
