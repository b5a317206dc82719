/** maslahat read FILE [FILE …] [--json] [--akn] [--explain] */
import { basename } from 'node:path';
import { explainFile, type Reading } from '@maslahat/text';
import type { Run, Surroundings } from '../command.ts';
import { limitsGiven, sayWarnings, statementIn } from '../statement-file.ts';

export const run: Run = async ({ arguments: given, others, flags }, surroundings) => {
  const file = given.get('FILE') ?? '';
  if (others.length > 0 && !flags.has('akn')) {
    await surroundings.say('read.versions');
    return 2;
  }
  const statement = await statementIn(file, surroundings);
  if (statement === null) return 2;
  const { bytes, reading } = statement;
  if (flags.has('explain')) {
    const limits = await limitsGiven(surroundings);
    const explained = await explainFile(bytes, limits === null ? {} : { limits });
    const lines = explained.ok ? explained.value : [];
    await surroundings.out(
      flags.has('json')
        ? `${JSON.stringify(lines)}\n`
        : lines
            .map(({ line, stage, rule, place }) => `${line}\t${stage}\t${rule}\t${place ?? ''}\n`)
            .join(''),
    );
  } else if (flags.has('akn')) {
    return writeVersions(reading, file, others, surroundings);
  } else if (flags.has('json')) {
    await surroundings.out(`${JSON.stringify(reading)}\n`);
  } else {
    await surroundings.out(await summary(reading, surroundings));
    await sayWarnings(reading, surroundings);
  }
  return 0;
};

/** One work with an expression for each file; the first is the one whose ids the others bear. */
async function writeVersions(
  first: Reading,
  file: string,
  others: readonly string[],
  surroundings: Surroundings,
): Promise<0 | 2> {
  const readings = [first];
  for (const other of others) {
    const version = await statementIn(other, surroundings);
    if (version === null) return 2;
    const { language } = version.reading;
    if (readings.some((reading) => reading.language === language)) {
      await surroundings.say('read.same-language', { file: other, language });
      return 2;
    }
    readings.push(version.reading);
  }
  const { identityOf, writeAkn } = await import('@maslahat/text/akn');
  await surroundings.out(writeAkn(readings, identityOf(first, { number: workNumber(file) })));
  return 0;
}

/** What a statement without a symbol is numbered by: '…/2021-turkmenbashi.ru.txt' → '2021-turkmenbashi', in any language. */
const workNumber = (file: string): string => basename(file).split('.')[0] || 'statement';

/** The reading for people: what heads it, its provisions by their beginnings, its commitments one a line. */
async function summary(reading: Reading, { speak }: Surroundings): Promise<string> {
  const { letter } = reading;
  const facts = [
    [await speak('reading.title'), reading.title],
    [await speak('reading.kind'), reading.kind],
    [await speak('reading.language'), reading.language],
    [await speak('reading.date'), reading.date],
    [await speak('reading.place'), reading.place],
    [await speak('reading.symbol'), reading.symbol],
    [await speak('reading.letter'), letter && [letter.date, letter.sender.party].filter(Boolean).join(', ')],
    [await speak('reading.agenda'), letter?.agendaItems.map(({ number }) => number).join(', ')],
  ];
  const width = Math.max(...facts.map(([label]) => label?.length ?? 0));
  const head = facts.flatMap(([label, value]) => (value ? [`${label?.padEnd(width)}  ${value}`] : []));

  const provisions = reading.provisions.map(
    ({ id, text }) => `  ${id.padEnd(14)}  ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`,
  );
  const commitments = await Promise.all(
    reading.commitments.map(async ({ id, force, stem, quote }) => {
      const words = stem === null ? quote : `[${stem}] ${quote}`;
      return `  ${id.padEnd(6)}  ${await speak(`reading.force.${force}`)}: ${words}`;
    }),
  );
  const needs = reading.commitments.filter(({ force }) => force === 'recognize').length;
  const counted = await speak('reading.counted', { promises: reading.commitments.length - needs, needs });
  return [
    ...head,
    '',
    await speak('reading.provisions'),
    ...provisions,
    '',
    `${await speak('reading.commitments')}: ${counted}`,
    ...commitments,
    '',
  ].join('\n');
}
