/** What the server process hands to every page and to the HTTP interface: the open record, the clock, the key. */
import type { Database, PerformFault, Receipt, Result } from '@maslahat/record';
import type { ImportRequest, importStatement } from '@maslahat/secretariat';
import type { OperatorKey } from './operator-key.ts';
import type { Typeset } from './printing.ts';
import type { Reader } from './reader.ts';

export interface House {
  /** What views read from. */
  readonly database: Database;
  /** Id of the community served: 'central-asia'. */
  readonly community: string;
  /** Names the record's last act as this process knows it: what was read stays true until it changes. */
  readonly head: () => string;
  /** The clock. Pages ask the house for today, never the machine. */
  readonly now: () => Date;
  /** Performs an act for the operator, now. The one way to change anything. */
  readonly perform: (act: string, input: unknown) => Promise<Result<Receipt, PerformFault>>;
  /** Imports a statement for the operator, now: all the acts that it takes, or none. */
  readonly importStatement: (request: ImportRequest) => ReturnType<typeof importStatement>;
  /** The whole record as lines of an export, which anyone may check. */
  readonly lines: () => AsyncGenerator<string>;
  /** Reads files of any form. */
  readonly reader: Reader;
  /** Sets a statement as HTML, DOCX or PDF. */
  readonly typeset: Typeset;
  /** Who holds the operator's key, or a session that it opened. */
  readonly operator: OperatorKey;
}

/** The cookie of an operator who gave the key once. Requests that carry it are never answered from the page cache. */
export const SESSION_COOKIE = 'operator';

declare module 'node:http' {
  interface IncomingMessage {
    house?: House;
  }
}

/** '2026-11-23': the day in UTC on which a request is answered. */
export function today(house: Pick<House, 'now'>): string {
  return house.now().toISOString().slice(0, 10);
}
