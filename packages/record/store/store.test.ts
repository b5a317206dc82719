import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../sample/club.ts';
import { describeStore } from '../testing.ts';
import { openStore } from './store.ts';

/** A copy of the club's migrations with one more of ours. */
function withMigration(sql: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'maslahat-migrations-'));
  cpSync(MIGRATIONS, folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8'));
  journal.entries.push({ ...journal.entries[0], idx: 1, tag: '0001_more' });
  writeFileSync(file, JSON.stringify(journal));
  writeFileSync(join(folder, '0001_more.sql'), sql);
  return folder;
}

describeStore('a given database', MIGRATIONS, (open) => {
  it('takes a migration that is new, and then knows it', async () => {
    const { databaseUrl, store } = open();
    const folder = withMigration(
      'create table more (a integer);--> statement-breakpoint\ninsert into more values (1);',
    );
    for (let time = 0; time < 2; time += 1) {
      const again = await openStore({ databaseUrl }, folder);
      expect(again.ok).toBe(true);
      if (again.ok) await again.value.close();
    }
    expect((await store.pool.query('select a from more')).rows).toEqual([{ a: 1 }]);
    // The program of before does not know the schema any more.
    expect(await openStore({ databaseUrl }, MIGRATIONS)).toEqual({
      ok: false,
      fault: { code: 'database-newer', evidence: { unknown: 1 } },
    });
    await store.pool.query('delete from migration where position = 1; drop table more');
    rmSync(folder, { recursive: true });
  });

  it('stays as it was when a migration fails half-way', async () => {
    const { databaseUrl, store } = open();
    const folder = withMigration('create table half (a integer);--> statement-breakpoint\nselect nonsense;');
    expect(await openStore({ databaseUrl }, folder)).toMatchObject({
      ok: false,
      fault: { code: 'migration-refused', evidence: { migration: 1 } },
    });
    expect((await store.pool.query("select to_regclass('half') as half")).rows).toEqual([{ half: null }]);
    rmSync(folder, { recursive: true });
  });
});

describe('a database that cannot be had', () => {
  it('is a fault without the password of its address', async () => {
    const opened = await openStore({ databaseUrl: 'postgresql://ann:secret@localhost:1/none' }, MIGRATIONS);
    expect(opened).toMatchObject({ ok: false, fault: { code: 'database-unreachable' } });
    expect(JSON.stringify(opened)).not.toContain('secret');
  });
});
