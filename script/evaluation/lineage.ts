/**
 * How well promises are followed from statement to statement: against our own lines (packages/text/gold/lineage), or
 * against a folder of others laid out the same way. Only promises that the reader finds can be linked; what it does
 * not find is counted apart.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveOf } from '../../packages/text/lineage/archive.ts';
import { type Agreement, agreementOf, type Series } from '../../packages/text/lineage/evaluate.ts';
import { readFollowedLines } from '../../packages/text/lineage/gold.ts';
import { proposeLinks } from '../../packages/text/lineage/propose.ts';
import { traceStatement } from '../../packages/text/lineage/series.ts';
import { readStatement } from '../../packages/text/read-statement.ts';

const OURS = 'packages/text/gold/lineage';

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function linesIn(file: string) {
  const read = readFollowedLines(readFileSync(file, 'utf8'));
  if (!read.ok)
    stop(`${file}, line ${read.fault.evidence.line}: ${read.fault.code}: ${read.fault.evidence.text}`);
  return read.value;
}

/** '2021-altynkul.ru.txt' and its versions in one list, the statements oldest first. */
function readSeries(folder: string): Series {
  const files = readdirSync(folder).filter((file) => /^\d{4}-[a-z-]+\.[\w-]+\.txt$/.test(file));
  const statements = [...Map.groupBy(files, (file) => file.split('.')[0] ?? '')].sort();
  const promises = statements.flatMap(([statement, versions]) =>
    traceStatement(
      statement,
      versions.map((file) => {
        const reading = readStatement(readFileSync(join(folder, file)));
        if (!reading.ok) stop(`${join(folder, file)}: ${reading.fault.code}`);
        return reading.value;
      }),
    ),
  );
  return {
    promises,
    lines: linesIn(join(folder, 'lines.txt')),
    apart: linesIn(join(folder, 'not-the-same.txt')),
  };
}

function measure(folder: string): Agreement {
  const series = readSeries(folder);
  const traced = series.promises.map(({ traced: one }) => one);
  const archive = archiveOf(traced);
  return agreementOf(series, proposeLinks(traced, archive));
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

function report(name: string, { quoted, links, relations, apart, beside }: Agreement): string {
  const rows = [
    ['quotations that lie in a promise found', `${quoted.found} of ${quoted.all}`],
    ...Object.entries(links).flatMap(([kind, { gold, proposed, common }]) => [
      [`links ${kind}: recall`, `${percent(common, gold)} (${common} of ${gold})`],
      [`links ${kind}: precision`, `${percent(common, proposed)} (${common} of ${proposed})`],
    ]),
    ['look-alikes linked', `${apart.linked} of ${apart.all}`],
    ['relations exact', percent(relations.exact, relations.links)],
    ...Object.entries(relations.byKind).map(([kind, { gold, given, common }]) => [
      `  ${kind}`,
      `${gold} in gold, ${given} given, ${common} in common`,
    ]),
    ['proposals with a promise of no line', `${beside}`],
  ];
  const width = Math.max(...rows.map(([title = '']) => title.length));
  return [name, ...rows.map(([title = '', value = '']) => `  ${title.padEnd(width)}  ${value}`)].join('\n');
}

const [folder = OURS] = process.argv.slice(2);
if (!existsSync(folder)) stop(`${folder}: there is no such folder`);
const series = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'lines.txt')))
  .map(({ name }) => name);
if (series.length === 0) stop(`${folder}: no series (a folder with lines.txt) in it`);
process.stdout.write(`${series.map((name) => report(name, measure(join(folder, name)))).join('\n\n')}\n`);
