/**
 * Where rules and a person differ, clause by clause, for whoever mends rules:
 *
 *   resolution.en.txt, para_12: Requests the Secretary-General to submit a report …
 *     not found    Requests the Secretary-General to submit a report
 *     differs      decided to set up a Council of Wells
 *       bodies     gold: create Council of Wells   found: –
 */
import { basename, resolve } from 'node:path';
import { type Coded, matchItems } from '../../packages/text/commitment/evaluate.ts';
import { type Sample, samplesIn, stop } from './samples.ts';

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

function differencesIn({ file, texts, gold, found }: Sample): string[] {
  return [...texts].flatMap(([id, text]) => {
    const here = ({ provision }: Coded): boolean => provision === id;
    const lines = differencesOf(gold.filter(here), found.filter(here));
    return lines.length === 0 ? [] : [[`${file}, ${id}: ${text}`, ...lines].join('\n')];
  });
}

/** Folders whose clauses nobody who mends rules may see: gold/commitments/README.md. */
const APART = /^(?:held-back|first-coder|second-coder)/;

const [folder, language] = process.argv.slice(2);
if (folder === undefined) stop('Which folder of gold? script/evaluate differences FOLDER [LANGUAGE]');
if (APART.test(basename(resolve(folder)))) stop(`${folder}: its clauses are held back; they are not shown`);
const samples = samplesIn(folder).filter((sample) => language === undefined || sample.language === language);
if (samples.length === 0) stop(`${folder}: no gold in it${language ? ` in ${language}` : ''}`);
process.stdout.write(`${samples.flatMap(differencesIn).join('\n\n')}\n`);
