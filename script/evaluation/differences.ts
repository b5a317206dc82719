/**
 * Where rules and a person differ, clause by clause, for whoever mends rules:
 *
 *   resolution.en.txt, clause 12: Requests the Secretary-General to submit a report …
 *     not found    Requests the Secretary-General to submit a report
 *     differs      decided to set up a Council of Wells
 *       bodies     gold: create Council of Wells   found: –
 */
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Coded, matchItems } from '../../packages/text/commitment/evaluate.ts';
import { codeAnew } from '../../packages/text/commitment/gold.ts';
import { explain, readCodedFile, stop } from './samples.ts';

const VALUES: readonly (readonly [field: string, show: (coded: Coded) => string])[] = [
  ['quotation', ({ quote }) => quote],
  ['force', ({ force }) => force],
  ['action', ({ action }) => String(action)],
  ['actors', ({ actors }) => listed(actors)],
  ['bodies', ({ bodies }) => listed(bodies.map(({ name, relation }) => `${relation} ${name}`))],
  ['initiator', ({ initiator }) => initiator ?? '–'],
  ['deadline', ({ deadline }) => (deadline ? `${deadline.from}..${deadline.to} ${deadline.event}` : '–')],
  ['addressees', ({ addressees }) => listed(addressees)],
  ['themes', ({ themes }) => listed(themes)],
];

/** As a set: the order in which names stand is no difference. */
const listed = (values: readonly string[]): string => [...values].sort().join(', ') || '–';

/** What differs in one clause, a line each; none where all is equal. */
export function differencesOf(gold: readonly Coded[], found: readonly Coded[]): string[] {
  const pairs = matchItems(gold, found);
  const missed = gold.filter((item) => !pairs.some(([expert]) => expert === item));
  const unasked = found.filter((item) => !pairs.some(([, ours]) => ours === item));
  const line = (name: string, words: string): string => `  ${name.padEnd(12)} ${words}`;
  return [
    ...missed.map(({ quote }) => line('not found', quote)),
    ...unasked.map(({ quote }) => line('no promise', quote)),
    ...pairs.flatMap(([expert, ours]) => {
      const differing = VALUES.filter(([, show]) => show(expert) !== show(ours));
      if (differing.length === 0) return [];
      const fields = differing.map(([field, show]) =>
        line(`  ${field}`, `gold: ${show(expert)}   found: ${show(ours)}`),
      );
      return [line('differs', expert.quote), ...fields];
    }),
  ];
}

function differencesIn(folder: string, file: string): string[] {
  const read = readCodedFile(folder, file);
  if (!read.ok) return stop(explain(read.fault));
  const { kind, language, clauses } = read.value;
  return clauses.flatMap((clause, at) => {
    const { gold, found } = codeAnew([clause], language, kind);
    const lines = differencesOf(gold, found);
    return lines.length === 0 ? [] : [[`${file}, clause ${at + 1}: ${clause.text}`, ...lines].join('\n')];
  });
}

/** Folders whose clauses nobody who mends rules may see: gold/commitments/README.md. */
const APART = /^(?:held-back|second-coder)/;

const [folder, language] = process.argv.slice(2);
if (folder === undefined) stop('Which folder of gold? script/evaluate differences FOLDER [LANGUAGE]');
if (APART.test(basename(resolve(folder)))) stop(`${folder}: its clauses are held back; they are not shown`);
const files = readdirSync(folder).filter((name) => name.endsWith(language ? `.${language}.txt` : '.txt'));
if (files.length === 0) stop(`${folder}: no gold file (KIND.LANGUAGE.txt) in it`);
process.stdout.write(`${files.flatMap((file) => differencesIn(folder, file)).join('\n\n')}\n`);
