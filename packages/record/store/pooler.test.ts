/** Behind pgbouncer in transaction mode each transaction may meet another connection: nothing may rest on one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLERK } from '../sample/acts.ts';
import { clubRecord, dump, joining, MIGRATIONS, WHEN, writing } from '../sample/club.ts';
import { describeStore, expectValue, temporaryFolder } from '../testing.ts';
import { isRoot, unprivilegedAccount } from './embedded/account.ts';
import { openStore, type Store } from './store.ts';

const PROGRAM = '/usr/sbin/pgbouncer';
const isMissing = !existsSync(PROGRAM);

describeStore('behind a pooler in transaction mode', MIGRATIONS, (open) => {
  const folder = temporaryFolder();
  let store: Store | null = null;
  let stop = async () => {};

  beforeAll(async () => {
    if (isMissing) return;
    const { databaseUrl: listenUrl } = open();
    const database = new URL(listenUrl).pathname.slice(1);
    const host = new URL(listenUrl).searchParams.get('host');
    const account = isRoot() ? unprivilegedAccount() : null;
    mkdirSync(folder);
    if (account !== null) chownSync(folder, account.uid, account.gid);
    const settings = join(folder, 'settings.ini');
    writeFileSync(
      settings,
      `[databases]\n${database} = host=${host} user=maslahat\n[pgbouncer]\nlisten_addr =\nunix_socket_dir = ${folder}\n` +
        'listen_port = 6432\nauth_type = any\npool_mode = transaction\ndefault_pool_size = 2\n',
    );
    const as = account === null ? {} : { uid: account.uid, gid: account.gid };
    const pooler = spawn(PROGRAM, [settings], { ...as, stdio: 'ignore' });
    stop = async () => {
      pooler.kill('SIGTERM');
      await once(pooler, 'exit');
    };
    while (!existsSync(join(folder, '.s.PGSQL.6432')) && pooler.exitCode === null) await pause(10);
    const databaseUrl = `postgresql://maslahat@localhost:6432/${database}?host=${encodeURIComponent(folder)}`;
    store = expectValue(await openStore({ databaseUrl, listenUrl }, MIGRATIONS));
  });
  afterAll(async () => {
    await store?.close();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const title = 'performs, replays, proves and hears as without it';
  it.skipIf(isMissing)(isMissing ? `${title} (skipped: there is no ${PROGRAM})` : title, async () => {
    if (store === null) throw new Error('the store behind the pooler was not opened');
    const record = clubRecord(store);
    const heads = new Set<number>();
    const end = await record.onHead(({ size }) => heads.add(size));
    expectValue(await record.performAll('club', [joining('ann')]));
    const ids = Array.from({ length: 60 }, (_, n) => `n${n}`);
    for (const done of await Promise.all(
      ids.map((id) => record.perform('note.write', writing(id).input, CLERK, WHEN)),
    )) {
      expectValue(done);
    }
    expect(expectValue(await record.verify('club')).size).toBe(61);
    const before = await dump(store.pool);
    expectValue(await record.replay('club'));
    expect(await dump(store.pool)).toBe(before);
    expectValue(await record.inclusionProof('club', 30));
    await expect.poll(() => heads.has(61)).toBe(true);
    await end();
  });
});
