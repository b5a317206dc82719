/** maslahat import FILE [--meeting ID] [corrections]: read, then registered by one or two acts, or not at all. */
import { EDITIONS, importStatement } from '@maslahat/secretariat';
import { type Reading, STATEMENT_KINDS } from '@maslahat/text';
import type { Given, Run } from '../command.ts';
import { OPERATOR, withRecord } from '../opened-record.ts';
import { sayWarnings, statementIn } from '../statement-file.ts';

export const run: Run = async (given, surroundings) => {
  // The file first: a wrong one starts no database.
  const statement = await statementIn(given.arguments.get('FILE') ?? '', surroundings);
  if (statement === null) return 2;
  await sayWarnings(statement.reading, surroundings);
  if (isDoubtful(statement.reading) && !given.flags.has('accept-doubts')) {
    await surroundings.say('import.doubtful');
    return 2;
  }
  return withRecord(given, surroundings, async ({ store, record, community }) => {
    const { flags } = given;
    const importer = { community, actor: OPERATOR, at: new Date().toISOString() };
    const imported = await importStatement(store.database, record, importer, {
      reading: statement.reading,
      meeting: flags.get('meeting') ?? null,
      edition: EDITIONS.find((edition) => edition === flags.get('edition')) ?? 'official',
      sources: [],
      corrections: correctionsIn(flags),
    });
    if (!imported.ok) {
      const { sentenceOfImporting } = await import('@maslahat/web/faults/importing');
      await surroundings.say('wrong', {
        sentence: sentenceOfImporting(surroundings.language, imported.fault),
      });
      return 2;
    }
    const { meeting, statement: id, receipts } = imported.value;
    await surroundings.out(`${JSON.stringify({ meeting, statement: id, receipts })}\n`);
    await surroundings.say('import.done', {
      statement: id,
      commitments: statement.reading.commitments.length,
    });
    return 0;
  });
};

/** Numbers that do not follow one another: a page may be missing, or stand twice. */
function isDoubtful({ warnings }: Reading): boolean {
  return warnings.some(({ code }) => code.startsWith('number-'));
}

function correctionsIn(flags: Given['flags']) {
  const words = (['title', 'symbol', 'date', 'place'] as const).flatMap((name) => {
    const value = flags.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  const kind = STATEMENT_KINDS.find((known) => known === flags.get('kind'));
  return { ...Object.fromEntries(words), ...(kind === undefined ? {} : { kind }) };
}
