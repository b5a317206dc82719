/** How well files are read, against what is expected of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { median } from '../measure/figure.ts';
import { type Expected, expectedFacts, expectedIn, isText } from './expected.ts';
import { type Found, foundIn } from './found.ts';

/** One file with what was made of it. */
export interface Judged {
  readonly name: string;
  readonly language: string;
  readonly form: string;
  readonly expected: number;
  readonly found: number;
  /** Provisions whose id, kind, number and text are all as expected. */
  readonly exact: number;
  /** Kind expected and kind found, a pair a provision; null where there is none on that side. */
  readonly kinds: readonly (readonly [string | null, string | null])[];
  readonly numbers: { readonly expected: number; readonly exact: number };
  /** What is said of the file as a whole: symbol, date, sponsors … */
  readonly facts: { readonly expected: number; readonly exact: number };
  /** Characters of the source that stand nowhere, and characters that stand more often than in the source. */
  readonly lost: number;
  readonly doubled: number;
  readonly pages: number;
  readonly milliseconds: number;
  /** What differs, in words. */
  readonly faults: readonly string[];
}

const STRUCTURE = '.structure.txt';
const ROUNDS = 3;

/** Every file LANGUAGE/NAME.FORM of a folder that has LANGUAGE/NAME.structure.txt beside it. */
export async function judgeFolder(folder: URL): Promise<Judged[]> {
  const judged: Judged[] = [];
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name: language } of languages) {
    const within = new URL(`${language}/`, folder);
    const names = readdirSync(within).sort();
    for (const structure of names.filter((name) => name.endsWith(STRUCTURE))) {
      const name = structure.slice(0, -STRUCTURE.length);
      const written = readFileSync(new URL(structure, within), 'utf8');
      const expected = { provisions: expectedIn(written), facts: expectedFacts(written) };
      const files = names.filter((file) => file.startsWith(`${name}.`) && file !== structure);
      for (const file of files)
        judged.push(await judge(language, file, readFileSync(new URL(file, within)), expected));
    }
  }
  return judged;
}

interface Whole {
  readonly provisions: readonly Expected[];
  readonly facts: ReadonlyMap<string, string>;
}

async function judge(language: string, file: string, bytes: Uint8Array, expected: Whole): Promise<Judged> {
  const name = `${language}/${file}`;
  const form = file.slice(file.lastIndexOf('.') + 1);
  const times: number[] = [];
  let found = await foundIn(bytes);
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    found = await foundIn(bytes);
    times.push(performance.now() - start);
  }
  const milliseconds = median(times);
  if (!found.ok) return refused({ name, language, form, milliseconds }, expected, found.fault.code);
  return compared({ name, language, form, milliseconds }, expected, found.value);
}

type Heading = Pick<Judged, 'name' | 'language' | 'form' | 'milliseconds'>;

function compared(heading: Heading, { provisions: expected, facts }: Whole, reading: Found): Judged {
  const { provisions, language, missing, added, pages } = reading;
  const left = new Set(provisions);
  const faults: string[] = [];
  const kinds: [string | null, string | null][] = [];
  let [exact, numbers, exactNumbers] = [0, 0, 0];
  for (const one of expected) {
    const found = [...left].find(
      ({ id, text }) => isText(one.text, text) && (one.text !== '' || id === one.id),
    );
    if (found) left.delete(found);
    kinds.push([one.kind, found?.kind ?? null]);
    if (one.number !== null) numbers++;
    if (one.number !== null && found?.number === one.number) exactNumbers++;
    const same = found && found.id === one.id && found.kind === one.kind && found.number === one.number;
    if (same) exact++;
    else if (found)
      faults.push(`${one.id} ${one.kind} ${one.number} is ${found.id} ${found.kind} ${found.number}`);
    else faults.push(`${one.id} was not found: ${one.text}`);
  }
  for (const { id, kind, text } of left) {
    kinds.push([null, kind]);
    faults.push(`${id} ${kind} was not expected: ${text.slice(0, 40)}`);
  }
  const untold = [...facts].filter(([name, said]) => reading.facts.get(name) !== said);
  for (const [name, said] of untold) faults.push(`${name} is ${reading.facts.get(name)}, not ${said}`);
  if (language !== heading.language) faults.push(`was taken for ${language}`);
  return {
    ...heading,
    expected: expected.length,
    found: provisions.length,
    exact,
    kinds,
    numbers: { expected: numbers, exact: exactNumbers },
    facts: { expected: facts.size, exact: facts.size - untold.length },
    lost: missing.replace(SET_OFF, '').length,
    doubled: added.replace(SET_OFF, '').length,
    pages,
    faults,
  };
}

/** What sets a number off from its text is no part of either. */
const SET_OFF = /[.．、:：—–-]/gu;

function refused(heading: Heading, { provisions: expected, facts }: Whole, code: string): Judged {
  return {
    ...heading,
    expected: expected.length,
    found: 0,
    exact: 0,
    kinds: expected.map(({ kind }) => [kind, null]),
    numbers: { expected: expected.filter(({ number }) => number !== null).length, exact: 0 },
    facts: { expected: facts.size, exact: 0 },
    lost: 0,
    doubled: 0,
    pages: 1,
    faults: [`was refused: ${code}`],
  };
}

/** The figures of several files together. */
export interface Summary {
  readonly files: number;
  readonly provisions: number;
  /** F1 of exact provisions. */
  readonly exact: number;
  readonly macroF1: number;
  readonly numbers: number;
  readonly facts: number;
  readonly lost: number;
  readonly doubled: number;
  /** A page, the median of several readings of each file. */
  readonly milliseconds: number;
}

export function summary(files: readonly Judged[]): Summary {
  const total = (of: (one: Judged) => number): number => files.reduce((sum, one) => sum + of(one), 0);
  const expected = total((one) => one.expected);
  return {
    files: files.length,
    provisions: expected,
    exact: ratio(2 * total(({ exact }) => exact), expected + total(({ found }) => found)),
    macroF1: macroF1(files.flatMap(({ kinds }) => kinds)),
    numbers: ratio(
      total(({ numbers }) => numbers.exact),
      total(({ numbers }) => numbers.expected),
    ),
    facts: ratio(
      total(({ facts }) => facts.exact),
      total(({ facts }) => facts.expected),
    ),
    lost: total((one) => one.lost),
    doubled: total(({ doubled }) => doubled),
    milliseconds: ratio(
      total((one) => one.milliseconds),
      total(({ pages }) => pages),
    ),
  };
}

/** The mean over all kinds that are expected of the F1 with which each is found. */
export function macroF1(kinds: Judged['kinds']): number {
  const names = new Set(kinds.flatMap(([expected]) => expected ?? []));
  const rates = [...names].map((name) => {
    const common = kinds.filter(([expected, found]) => expected === name && found === name).length;
    const either = kinds.flat().filter((kind) => kind === name).length;
    return ratio(2 * common, either);
  });
  return ratio(
    rates.reduce((sum, rate) => sum + rate, 0),
    rates.length,
  );
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
