import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../sample/club.ts';
import { startWriter } from '../../sample/process.ts';
import { expectValue, isEmbedded, temporaryFolder } from '../../testing.ts';
import { openStore } from '../store.ts';
import { isRoot } from './account.ts';
import { runs } from './lock.ts';
import { startEmbedded } from './server.ts';

const folders: string[] = [];
function aside(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const postmasterOf = (folder: string): number =>
  Number.parseInt(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8'), 10);

describe.runIf(isEmbedded)('an embedded PostgreSQL', () => {
  it('keeps what was written from one start to the next, durably', async () => {
    const dataFolder = aside();
    const first = expectValue(await openStore({ dataFolder }, MIGRATIONS));
    expect(first.kind).toBe('embedded');
    await first.pool.query("insert into head values ('x', 0, null, '')");
    const settings = await first.pool.query(
      "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses') order by name",
    );
    expect(settings.rows.map(({ setting }) => setting)).toEqual(['on', 'on', '', 'on']);
    await first.close();
    const second = expectValue(await openStore({ dataFolder }, MIGRATIONS));
    expect((await second.pool.query('select community_id from head')).rows).toEqual([{ community_id: 'x' }]);
    await second.close();
  });

  it('is not started twice in one folder: the second is told who has it', async () => {
    const dataFolder = aside();
    const server = expectValue(await startEmbedded(dataFolder));
    expect(await startEmbedded(dataFolder)).toEqual({
      ok: false,
      fault: { code: 'data-folder-in-use', evidence: { folder: dataFolder, pid: process.pid } },
    });
    await server.stop();
    await expectValue(await startEmbedded(dataFolder)).stop();
  });

  it('takes over the lock of a dead process, also where its number runs again', async () => {
    const dataFolder = aside();
    await expectValue(await startEmbedded(dataFolder)).stop();
    const { pid } = spawnSync('true');
    for (const mark of [`${pid} 1`, `${process.pid} 1`, 'not a lock']) {
      writeFileSync(join(dataFolder, 'lock'), mark);
      await expectValue(await startEmbedded(dataFolder)).stop();
      expect(existsSync(join(dataFolder, 'lock'))).toBe(false);
    }
  });

  it('ends when the process that started it is killed outright', async () => {
    const dataFolder = aside();
    const founded = expectValue(await openStore({ dataFolder }, MIGRATIONS));
    await founded.close();
    const writer = startWriter({ dataFolder }, 'n', '0');
    await writer.ended;
    const sleeper = startWriter({ dataFolder }, 'n');
    await sleeper.saying(1);
    const postmaster = postmasterOf(dataFolder);
    sleeper.child.kill('SIGKILL');
    await sleeper.ended;
    await expect.poll(() => runs(postmaster), { timeout: 10_000 }).toBe(false);
  });

  it('is ended and started anew where it outlived its parent and its supervisor', async () => {
    const dataFolder = aside();
    const founded = expectValue(await openStore({ dataFolder }, MIGRATIONS));
    await founded.close();
    const writer = startWriter({ dataFolder }, 'n');
    await writer.saying(1);
    const postmaster = postmasterOf(dataFolder);
    // Field 4 of /proc/<pid>/stat is the parent: the supervisor, which has a watching child of its own.
    const supervisor = Number(readFileSync(`/proc/${postmaster}/stat`, 'utf8').split(' ')[3]);
    const children = readFileSync(`/proc/${supervisor}/task/${supervisor}/children`, 'utf8')
      .trim()
      .split(' ')
      .map(Number);
    for (const pid of [...children.filter((child) => child !== postmaster), supervisor])
      process.kill(pid, 'SIGKILL');
    writer.child.kill('SIGKILL');
    await writer.ended;
    expect(runs(postmaster)).toBe(true);
    const server = expectValue(await startEmbedded(dataFolder));
    expect(runs(postmaster)).toBe(false);
    expect(postmasterOf(dataFolder)).toBe(server.pid);
    await server.stop();
  });

  it('works under a path too long for a socket', async () => {
    const dataFolder = join(aside(), 'a'.repeat(90));
    const server = expectValue(await startEmbedded(dataFolder));
    expect(server.connection.host.length).toBeLessThan(90);
    await server.stop();
    expect(existsSync(server.connection.host)).toBe(false);
  });

  it('begins again where its making was cut short', async () => {
    const dataFolder = aside();
    mkdirSync(join(dataFolder, 'postgres.new'), { recursive: true });
    writeFileSync(join(dataFolder, 'postgres.new/PG_VERSION'), '18\n');
    await expectValue(await startEmbedded(dataFolder)).stop();
  });
});

describe.runIf(isEmbedded)('an embedded PostgreSQL is not started', () => {
  it('in a folder that holds files of others, which stay as they are', async () => {
    const dataFolder = aside();
    mkdirSync(dataFolder, { mode: 0o750 });
    writeFileSync(join(dataFolder, 'letter.txt'), 'mine');
    expect(await startEmbedded(dataFolder)).toEqual({
      ok: false,
      fault: { code: 'data-folder-foreign', evidence: { folder: dataFolder, found: 'letter.txt' } },
    });
    expect(existsSync(join(dataFolder, 'lock'))).toBe(false);
  });

  it('on the data of another version', async () => {
    const dataFolder = aside();
    mkdirSync(join(dataFolder, 'postgres'), { recursive: true });
    writeFileSync(join(dataFolder, 'postgres/PG_VERSION'), '12\n');
    expect(await startEmbedded(dataFolder)).toEqual({
      ok: false,
      fault: { code: 'data-folder-of-version', evidence: { folder: dataFolder, found: '12', wanted: '18' } },
    });
    expect(existsSync(join(dataFolder, 'lock'))).toBe(false);
  });

  it.runIf(isRoot())('where its account cannot enter, and says at which folder', async () => {
    const closed = aside();
    mkdirSync(closed, { mode: 0o700 });
    const dataFolder = join(closed, 'data');
    expect(await startEmbedded(dataFolder)).toMatchObject({
      ok: false,
      fault: { code: 'data-folder-unreachable', evidence: { folder: dataFolder, barrier: closed } },
    });
  });

  it('and says what it said, when it ends before it answers', async () => {
    const dataFolder = aside();
    await expectValue(await startEmbedded(dataFolder)).stop();
    writeFileSync(join(dataFolder, 'postgres/postgresql.auto.conf'), 'no_such_setting = 1\n');
    const started = await startEmbedded(dataFolder);
    expect(started).toMatchObject({ ok: false, fault: { code: 'server-not-started' } });
    expect(JSON.stringify(started)).toContain('no_such_setting');
  });
});
