/** The table of speed. `script/bench reading record` measures only what is named. */
import { type Figure, kept, table } from './figure.ts';

/** In this order: what needs no server first. */
const MEASURES: readonly { readonly name: string; readonly measure: () => Promise<Figure[]> }[] = [
  { name: 'reading', measure: async () => (await import('./reading.ts')).measureReading() },
  { name: 'forms', measure: async () => (await import('./forms.ts')).measureForms() },
  { name: 'akn', measure: async () => (await import('./akn.ts')).measureAkn() },
  { name: 'lineage', measure: async () => (await import('./lineage.ts')).measureLineage() },
  { name: 'record', measure: async () => (await import('./record.ts')).measureTheRecord() },
  { name: 'search', measure: async () => (await import('./search.ts')).measureSearch() },
  { name: 'site', measure: async () => (await import('./site.ts')).measureSite() },
];

const named = process.argv.slice(2);
const figures: Figure[] = [];
for (const { name, measure } of MEASURES) {
  if (named.length > 0 && !named.includes(name)) continue;
  process.stderr.write(`measuring ${name} …\n`);
  figures.push(...(await measure()));
}

process.stdout.write(`\n${table(figures)}\n`);
const short = figures.filter((figure) => !kept(figure));
process.stdout.write(`\n${figures.length - short.length} of ${figures.length} within their limits\n`);
process.exitCode = short.length === 0 ? 0 : 1;
