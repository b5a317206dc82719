/** maslahat export: the record, an act a line and its checkpoint last; or one statement as JSON. */
import { statementShow } from '@maslahat/secretariat';
import type { Run, Surroundings } from '../command.ts';
import { type OpenedRecord, withRecord } from '../opened-record.ts';

export const run: Run = (given, surroundings) =>
  withRecord(given, surroundings, async (opened) => {
    const statement = given.flags.get('statement');
    if (statement !== undefined) return oneStatement(statement, opened, surroundings);
    for await (const line of opened.record.lines(opened.community)) await surroundings.out(`${line}\n`);
    return 0;
  });

async function oneStatement(
  id: string,
  { store, community }: OpenedRecord,
  { out, say }: Pick<Surroundings, 'out' | 'say'>,
) {
  const statement = await statementShow.read(store.database, community, { id });
  if (statement === null) {
    await say('export.no-statement', { statement: id });
    return 2;
  }
  await out(`${JSON.stringify(statement)}\n`);
  return 0;
}
