/** maslahat serve [FILE]: the store opened, the example and a statement read into it if asked, then the site. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { importStatement, loadExample } from '@maslahat/secretariat';
import { sentenceOfImporting, sentenceOfLoading } from '@maslahat/web/faults/importing';
import { keyOf, serve } from '@maslahat/web/server';
import type { ExitCode, Given, Run, Surroundings } from '../command.ts';
import { OPERATOR, type OpenedRecord, ROOT, withRecord } from '../opened-record.ts';
import { limitsGiven, type StatementFile, sayWarnings, statementIn } from '../statement-file.ts';

const PORT = '3000';
const HOST = '127.0.0.1';
const EXAMPLES = join(ROOT, 'examples');

export const run: Run = async (given, surroundings) => {
  // The site reads files within them too: better refused now than passed over later.
  if ((await limitsGiven(surroundings)) === null) return 2;
  const file = given.arguments.get('FILE') ?? given.flags.get('statement');
  const statement = file === undefined ? undefined : await statementIn(file, surroundings);
  if (statement === null) return 2;
  return withRecord(given, surroundings, async (opened) => {
    const ready = await filled(given, opened, statement, surroundings);
    return ready ? served(given, opened, surroundings) : 2;
  });
};

/** The record as asked for: the example into an empty one, then the statement if the example did not take it in. */
async function filled(
  { flags }: Given,
  { store, record, community }: OpenedRecord,
  statement: StatementFile | undefined,
  surroundings: Surroundings,
): Promise<boolean> {
  const { say, language } = surroundings;
  const at = new Date().toISOString();
  const { size } = await record.head(community);
  if (statement !== undefined) await sayWarnings(statement.reading, surroundings);
  const example = flags.get('example');
  if (example !== undefined && size === 0) {
    const firstText = statement === undefined ? {} : { firstText: statement.bytes };
    const loaded = await loadExample(store.database, record, join(EXAMPLES, example), {
      community,
      at,
      ...firstText,
    });
    if (!loaded.ok) {
      await say('wrong', { sentence: sentenceOfLoading(language, loaded.fault) });
      return false;
    }
    const { acts, unresolved } = loaded.value;
    await say('serve.example.loaded', { acts });
    if (unresolved.length > 0) await say('serve.example.unresolved', { entries: unresolved.length });
    return true;
  }
  if (statement === undefined) {
    if (size === 0) await say('serve.empty');
    return true;
  }
  const request = { reading: statement.reading, meeting: null, edition: 'official' as const, sources: [] };
  const imported = await importStatement(store.database, record, { community, actor: OPERATOR, at }, request);
  if (imported.ok) {
    const commitments = statement.reading.commitments.length;
    await say('import.done', { statement: imported.value.statement, commitments });
    return true;
  }
  await say('wrong', { sentence: sentenceOfImporting(language, imported.fault) });
  // The second start with the same file finds it there: that is no reason not to serve it.
  return imported.fault.code === 'already-registered';
}

async function served(
  { flags }: Given,
  { store, record, community, dataFolder }: OpenedRecord,
  { say, ended }: Surroundings,
): Promise<ExitCode> {
  const key = keyOf(dataFolder, () => randomBytes(25));
  const origin = flags.get('origin') ?? null;
  const serving = await serve({
    store,
    record,
    community,
    key,
    host: flags.get('host') ?? HOST,
    port: Number(flags.get('port') ?? PORT),
    origin,
    now: () => new Date(),
  });
  if (!serving.ok) {
    await say(`serve.fault.${serving.fault.code}`, serving.fault.evidence);
    return 2;
  }
  const { address, close } = serving.value;
  await say('serve.ready', { address });
  await say('serve.key', { key });
  await say('serve.next', { address: origin ?? address });
  await ended();
  await say('serve.ending');
  await close();
  return 0;
}
