/** Opens the store and the record for a command, or says in one line why that cannot be. */
import { resolve } from 'node:path';
import {
  defaultDataFolder,
  openRecord,
  openStore,
  type Store,
  type StoreFault,
  type StorePlace,
  type TheRecord,
} from '@maslahat/record';
import { acts, migrations, tables } from '@maslahat/secretariat';
import type { Given, Surroundings } from './command.ts';

export interface OpenedRecord {
  readonly store: Store;
  readonly record: TheRecord;
  readonly community: string;
  /** Where the operator's key is kept, and the embedded database. */
  readonly dataFolder: string;
}

/** Who holds the command line holds the data folder: no key is asked. */
export const OPERATOR = { id: 'operator', role: 'operator', party: null };

export const ROOT = resolve(import.meta.dirname, '../..');
const COMMUNITY = 'central-asia';

export async function openedRecord(given: Given, surroundings: Surroundings): Promise<OpenedRecord | null> {
  const { DATABASE_URL: databaseUrl, DATABASE_LISTEN_URL: listenUrl } = surroundings.environment;
  const folder = given.flags.get('data');
  const dataFolder = folder === undefined ? defaultDataFolder(ROOT) : resolve(folder);
  const place: StorePlace = databaseUrl
    ? { databaseUrl, ...(listenUrl ? { listenUrl } : {}) }
    : { dataFolder };
  const store = await openStore(place, migrations);
  if (!store.ok) {
    await sayStoreFault(store.fault, surroundings);
    return null;
  }
  return {
    store: store.value,
    record: openRecord(store.value, { acts, tables }),
    community: given.flags.get('community') ?? given.flags.get('example') ?? COMMUNITY,
    dataFolder,
  };
}

async function sayStoreFault(
  { code, evidence }: StoreFault,
  { say, language }: Pick<Surroundings, 'say' | 'language'>,
): Promise<void> {
  const { sentence } = await import('@maslahat/web/faults');
  await say('wrong', { sentence: sentence(language, `store.${code}`, evidence) });
}

/** Opens, works, closes, whatever comes of the work. 2 where the store cannot be opened. */
export async function withRecord<Outcome>(
  given: Given,
  surroundings: Surroundings,
  work: (opened: OpenedRecord) => Promise<Outcome>,
): Promise<Outcome | 2> {
  const opened = await openedRecord(given, surroundings);
  if (opened === null) return 2;
  try {
    return await work(opened);
  } finally {
    await opened.store.close();
  }
}
