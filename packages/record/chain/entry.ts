/**
 * An entry: one act as the chain keeps it. Its canonical JSON is what is hashed, stored and exported:
 *
 *   {"act":"meeting.register","actor":{"id":"operator","party":null,"role":"operator"},
 *    "at":"2026-03-01T09:00:00.000Z","community":"central-asia","input":{…},"position":0,"previous":null}
 *
 * A confidential act has "sealed" (a salted digest of its input) in place of "input".
 */
import type { Actor } from '../act.ts';
import { sha256Hex } from './sha256.ts';

interface EntryOfAnyAct {
  readonly act: string;
  readonly actor: Actor;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  readonly community: string;
  /** Counted from 0 in each community. */
  readonly position: number;
  /** SHA-256 of the entry before, 64 lower-case hexadecimal digits; null at position 0. */
  readonly previous: string | null;
}
interface OpenEntry extends EntryOfAnyAct {
  readonly input: unknown;
}
interface SealedEntry extends EntryOfAnyAct {
  /** See `sealOf`. */
  readonly sealed: string;
}
export type Entry = OpenEntry | SealedEntry;

/** What stands beside the chain for a sealed entry. */
export interface SealedContent {
  /** 64 lower-case hexadecimal digits, drawn at random for this act alone. */
  readonly salt: string;
  /** Canonical JSON of the act's input. */
  readonly content: string;
}

/** SHA-256 over the UTF-8 bytes of an entry's text, as 64 lower-case hexadecimal digits. */
export const digestOf = (text: string): string => sha256Hex(text);

/** The salt keeps anyone from finding a short content by trying all of them. */
export const sealOf = ({ salt, content }: SealedContent): string => digestOf(salt + content);

const NAMES_OPEN = 'act,actor,at,community,input,position,previous';
const NAMES_SEALED = 'act,actor,at,community,position,previous,sealed';

/** The entry in a value parsed from canonical JSON (so its names are sorted), or null where it is none. */
export function entryIn(value: unknown): Entry | null {
  if (typeof value !== 'object' || value === null) return null;
  const names = Object.keys(value).join();
  if (names !== NAMES_OPEN && names !== NAMES_SEALED) return null;
  if (!('act' in value && typeof value.act === 'string')) return null;
  if (!('actor' in value && isActor(value.actor))) return null;
  if (!('at' in value && typeof value.at === 'string' && isInstant(value.at))) return null;
  if (!('community' in value && typeof value.community === 'string')) return null;
  if (!('position' in value && typeof value.position === 'number')) return null;
  if (!('previous' in value && (value.previous === null || typeof value.previous === 'string'))) return null;
  const { act, actor, at, community, position, previous } = value;
  if ('input' in value) return { act, actor, at, community, input: value.input, position, previous };
  if (!('sealed' in value && isDigest(value.sealed))) return null;
  return { act, actor, at, community, position, previous, sealed: value.sealed };
}

function isActor(value: unknown): value is Actor {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).join() === 'id,party,role' &&
    'id' in value &&
    typeof value.id === 'string' &&
    'party' in value &&
    (value.party === null || typeof value.party === 'string') &&
    'role' in value &&
    typeof value.role === 'string'
  );
}

/** '2026-03-01T09:00:00.000Z' → 2026, 03, 01, and hours, minutes, seconds within their bounds */
const INSTANT = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** The one form that `Date.prototype.toISOString` gives, of a day that is: so that order of text is order of time. */
export function isInstant(text: string): boolean {
  const [, year, month, day] = INSTANT.exec(text) ?? [];
  if (day === undefined) return false;
  // Every month has 28 days; of the others the calendar is asked.
  return (
    Number(day) <= 28 ||
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
  );
}

const DIGEST = /^[0-9a-f]{64}$/;
const isDigest = (value: unknown): value is string => typeof value === 'string' && DIGEST.test(value);
