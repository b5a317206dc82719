/** `script/evaluate reading [FOLDER]`: one table by language, one by form. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lineEndsIn } from './line-ends.ts';
import { type Judged, judgeFolder, type Summary, summary } from './reading.ts';

const [subject, folder = 'packages/text/gold'] = process.argv.slice(2);
if (subject !== 'reading') {
  process.stderr.write(
    'What is to be evaluated? script/evaluate reading|commitments|lineage [FOLDER], differences FOLDER, or agreement\n',
  );
  process.exit(2);
}
const place = pathToFileURL(`${resolve(folder)}/`);
const judged = await judgeFolder(place);
if (judged.length === 0) {
  process.stderr.write(
    `No file in ${folder} has its structure beside it: LANGUAGE/NAME.txt, LANGUAGE/NAME.structure.txt\n`,
  );
  process.exit(2);
}

const COLUMNS: readonly [string, (one: Summary) => string][] = [
  ['files', ({ files }) => String(files)],
  ['provisions', ({ provisions }) => String(provisions)],
  ['paragraphs exact', ({ exact }) => percent(exact)],
  ['type, macro-F1', ({ macroF1 }) => macroF1.toFixed(3)],
  ['numbers exact', ({ numbers }) => percent(numbers)],
  ['facts exact', ({ facts }) => percent(facts)],
  ['characters lost', ({ lost }) => String(lost)],
  ['doubled', ({ doubled }) => String(doubled)],
  ['ms a page', ({ milliseconds }) => milliseconds.toFixed(2)],
];

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function table(by: string, keyOf: (one: Judged) => string): string {
  const groups = Map.groupBy(judged, keyOf);
  const rows = [...groups].map(([key, files]) => [key, summary(files)] as const);
  const all = [...rows, ['all', summary(judged)] as const];
  const cells = [
    [by, ...COLUMNS.map(([name]) => name)],
    ...all.map(([key, one]) => [key, ...COLUMNS.map(([, show]) => show(one))]),
  ];
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return cells.map(line).join('\n');
}

process.stdout.write(
  `${table('language', ({ language }) => language)}\n\n${table('form', ({ form }) => form)}\n`,
);
const ends = await lineEndsIn(place);
if (ends.all > 0)
  process.stdout.write(
    `\nline ends of PDFs: ${ends.all}, ${ends.soft} of them within a text; told rightly ${percent(ends.right / ends.all)}\n`,
  );
const short = judged.filter(({ faults }) => faults.length > 0);
if (short.length > 0) {
  process.stdout.write('\nnot as expected:\n');
  for (const { name, faults } of short)
    for (const fault of faults) process.stdout.write(`  ${name}: ${fault}\n`);
}
