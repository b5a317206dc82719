import type { Reading } from '../reading.ts';

/** Who speaks: 'ga' · 'General Assembly'. The id stands in addresses: letters, digits, dots and hyphens. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a work is known by. AKN4UN makes its address of it: /akn/un/doc/communication/{actor}/{date}/{number}. */
export interface Identity {
  /** 'un' in AKN4UN. */
  readonly jurisdiction: string;
  /** Those who adopted the statement. */
  readonly actor: Named;
  /** Of adoption, ISO 8601; where unknown, '1900-01-01' as AKN4UN has it for undated texts. */
  readonly date: string;
  /** As printed: 'A/75/984'; without one, any that is unique among the actor's works of that day. */
  readonly number: string;
  /** Who made this file. */
  readonly editor: Named;
}

export const UNDATED = '1900-01-01';

/**
 * The identity of a reading, from what it says of itself.
 *
 * @param number stands in for a symbol, where the file shows none
 */
export function identityOf(
  { date, symbol, letter }: Reading,
  { number, actor = PARTIES }: { number: string; actor?: Named },
): Identity {
  return {
    jurisdiction: 'un',
    actor,
    date: realDay(date ?? letter?.date ?? null) ?? UNDATED,
    number: symbol ?? number,
    editor: EDITOR,
  };
}

const PARTIES: Named = { id: 'parties', name: 'Parties' };
const EDITOR: Named = { id: 'maslahat', name: 'Maslahat' };

/** ISO 8601, or null for what is no day of the calendar: '2021-02-31'. */
export function realDay(date: string | null): string | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : null;
}

/** A part of an address: '/' becomes '-', white space '_', what addresses do not take is written in percents. */
export function segment(printed: string): string {
  const plain = printed.trim().toWellFormed().replace(/\//g, '-').replace(/\s+/g, '_');
  return plain === '' ? 'none' : encodeURIComponent(plain);
}
