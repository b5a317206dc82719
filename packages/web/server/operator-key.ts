/**
 * The operator's key: what stands for signing in until people sign in themselves.
 * It is made once for a data folder and kept there, readable by its owner alone; in memory stands only its digest.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who may act. The key comes from outside as text; a session is what a browser keeps instead of it. */
export interface OperatorKey {
  readonly admits: (key: string) => boolean;
  /** A session from now on, as the value of a cookie: '1764086400.q3X…' (end in seconds, then its seal). */
  readonly session: (now: Date) => string;
  readonly continues: (session: string, now: Date) => boolean;
}

export const SESSION_HOURS = 12;
const FILE = 'operator.key';
/** Without l, o, 0 and 1: a key is also read out and typed. 32 letters, so that a byte falls on them evenly. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const GROUPS = 5;
const GROUP_LENGTH = 5;

/** 'k3f7q-…': 125 bits from 25 random bytes. */
export function makeKey(random: Uint8Array): string {
  const letters = Array.from(random.subarray(0, GROUPS * GROUP_LENGTH), (byte) => LETTERS[byte % 32] ?? '');
  return Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH).join(''),
  ).join('-');
}

/** The key of a data folder; made from `random` (25 bytes) and written with mode 0600 where there is none yet. */
export function keyOf(folder: string, random: () => Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, FILE);
  try {
    writeFileSync(file, `${makeKey(random())}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    chmodSync(file, 0o600);
  }
  return readFileSync(file, 'utf8').trim();
}

export function operatorKey(key: string): OperatorKey {
  const digest = digestOf(key);
  const sealing = createHmac('sha256', digest).update('session').digest();
  const seal = (end: string) => createHmac('sha256', sealing).update(end).digest('base64url');
  return {
    // Digests are of one length, so the comparison tells nothing of the key by its time.
    admits: (offered) => timingSafeEqual(digestOf(offered.trim()), digest),
    session: (now) => {
      const end = String(Math.floor(now.getTime() / 1000) + SESSION_HOURS * 3600);
      return `${end}.${seal(end)}`;
    },
    continues: (session, now) => {
      const [end = '', offered = ''] = session.split('.', 2);
      return (
        /^\d{1,12}$/.test(end) &&
        Number(end) * 1000 > now.getTime() &&
        timingSafeEqual(digestOf(offered), digestOf(seal(end)))
      );
    },
  };
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
