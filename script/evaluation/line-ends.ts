/** Whether line ends of PDFs are told right: within a text, or between two, as in the plain text beside. */
import { readdirSync, readFileSync } from 'node:fs';
import { LIMITS } from '../../packages/text/read/limits.ts';
import { pagesOf } from '../../packages/text/read/pdf/index.ts';
import { piecesOf } from '../specimens/pieces.ts';
import { expectedIn } from './expected.ts';
import { foundIn } from './found.ts';

export interface LineEnds {
  readonly all: number;
  /** Within a text. */
  readonly soft: number;
  readonly right: number;
}

/** Letters on each side by which a line end is found again in a text. */
const AROUND = 10;

/** Of every PDF LANGUAGE/NAME.….pdf that has LANGUAGE/NAME.txt and LANGUAGE/NAME.structure.txt beside it. */
export async function lineEndsIn(folder: URL): Promise<LineEnds> {
  const sum = { all: 0, soft: 0, right: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const within = new URL(`${entry.name}/`, folder);
    const names = entry.isDirectory() ? readdirSync(within) : [];
    for (const file of names.filter((name) => name.endsWith('.pdf'))) {
      const name = file.slice(0, file.indexOf('.'));
      if (!names.includes(`${name}.txt`) || !names.includes(`${name}.structure.txt`)) continue;
      const expected = expectedIn(readFileSync(new URL(`${name}.structure.txt`, within), 'utf8'));
      const pieces = piecesOf(readFileSync(new URL(`${name}.txt`, within)), expected);
      const meant = new Texts(pieces.map(({ label, text }) => label + text));
      const ends = await judged(readFileSync(new URL(file, within)), meant);
      sum.all += ends.all;
      sum.soft += ends.soft;
      sum.right += ends.right;
    }
  }
  return sum;
}

async function judged(bytes: Uint8Array, meant: Texts): Promise<LineEnds> {
  const [pages, found] = [await pagesOf(bytes, LIMITS), await foundIn(bytes)];
  const ends = { all: 0, soft: 0, right: 0 };
  if (!pages.ok || !found.ok) return ends;
  const read = new Texts([
    ...found.value.masthead,
    ...found.value.provisions.map(({ number, text }) => (number ?? '') + text),
  ]);
  const lines = pages.value.flat().map(({ text }) => letters(text));
  let before = '';
  lines.forEach((line, at) => {
    before = (before + line).slice(-AROUND);
    const after = lines
      .slice(at + 1)
      .join('')
      .slice(0, AROUND);
    const soft = after === '' ? null : meant.goesOn(before, after);
    // Ends beside a running head stand in no text.
    if (soft === null) return;
    ends.all++;
    if (soft) ends.soft++;
    if (read.goesOn(before, after) === soft) ends.right++;
  });
  return ends;
}

/** Texts one after the other, by their letters and figures. */
class Texts {
  readonly #whole: string;
  readonly #ends = new Set<number>();

  constructor(texts: readonly string[]) {
    let whole = '';
    for (const text of texts) {
      whole += letters(text);
      this.#ends.add(whole.length);
    }
    this.#whole = whole;
  }

  /** Whether no text ends between these letters; null where they do not stand side by side. */
  goesOn(before: string, after: string): boolean | null {
    const at = this.#whole.indexOf(before + after);
    return at < 0 ? null : !this.#ends.has(at + before.length);
  }
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
