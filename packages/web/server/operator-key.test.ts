import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keyOf, makeKey, operatorKey, SESSION_HOURS } from './operator-key.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maslahat-key-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const random = (first: number) => () => Uint8Array.from({ length: 25 }, (_, index) => first + index);

it('a key is made once for a folder, and only its owner reads it', () => {
  const key = keyOf(join(folder, 'data'), random(7));
  expect(key).toMatch(/^[a-km-np-z2-9]{5}(-[a-km-np-z2-9]{5}){4}$/);
  expect(keyOf(join(folder, 'data'), random(90))).toBe(key);
  expect(statSync(join(folder, 'data/operator.key')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, 'data/operator.key'), 'utf8')).toBe(`${key}\n`);
});

it('admits the key, also with white space around it, and nothing else', () => {
  const key = makeKey(random(3)());
  const door = operatorKey(key);
  expect(door.admits(key)).toBe(true);
  expect(door.admits(` ${key}\n`)).toBe(true);
  for (const other of ['', key.slice(1), `${key}a`, key.toUpperCase(), makeKey(random(4)())]) {
    expect(door.admits(other)).toBe(false);
  }
});

it('a session ends after its hours, and no one can lengthen it', () => {
  const door = operatorKey('one');
  const start = new Date('2026-11-23T08:00:00Z');
  const later = (hours: number) => new Date(start.getTime() + hours * 3_600_000);
  const session = door.session(start);
  expect(door.continues(session, start)).toBe(true);
  expect(door.continues(session, later(SESSION_HOURS - 1))).toBe(true);
  expect(door.continues(session, later(SESSION_HOURS))).toBe(false);
  const [end = '', seal = ''] = session.split('.');
  expect(door.continues(`${Number(end) + 3600}.${seal}`, start)).toBe(false);
  expect(door.continues(`${end}.`, start)).toBe(false);
  expect(door.continues('', start)).toBe(false);
});

it('a session of another key is none', () => {
  const start = new Date('2026-11-23T08:00:00Z');
  expect(operatorKey('two').continues(operatorKey('one').session(start), start)).toBe(false);
});
