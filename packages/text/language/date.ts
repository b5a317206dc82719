import { plainDigits } from './digits.ts';
import type { DateGrammar } from './language.ts';
import { firstMatch, type Match } from './line-rule.ts';
import { hanValue } from './numerals.ts';
import { spelledValue } from './quantity.ts';

/** The first date that a text names, ISO 8601; of a range of days the last. Null when it names none. */
export function dateIn(text: string, grammar: DateGrammar): string | null {
  const found = firstMatch(grammar.days, text);
  return found ? dateOf(found, grammar) : null;
}

/** The date in what a rule took; null when it is no day of the calendar (31 February). */
export function dateOf({ groups }: Match, grammar: DateGrammar): string | null {
  const year = numberOf(groups['year'], grammar);
  const month = monthOf(groups['month'], grammar);
  const day = numberOf(groups['last'] ?? groups['day'], grammar);
  if (year === null || month === null || day === null) return null;
  if (year < FIRST_YEAR || day < 1 || day > lastDayOf(year, month)) return null;
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Figures of fewer places are no year: 'mai deux'. */
const FIRST_YEAR = 1000;

/** Days of a month, so its last. */
export const lastDayOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Value of a month by its name or number; null when there is none of that name. */
export function monthOf(printed: string | undefined, grammar: DateGrammar): number | null {
  const named = grammar.months[printed?.toLowerCase() ?? ''];
  const month = named ?? numberOf(printed, grammar);
  return month !== null && month >= 1 && month <= 12 ? month : null;
}

/** Value of a number in figures, in Chinese characters, or spelled out. */
export function numberOf(printed: string | undefined, { spelled }: DateGrammar): number | null {
  if (printed === undefined) return null;
  const plain = plainDigits(printed);
  if (/^\d+$/.test(plain)) return Number.parseInt(plain, 10);
  return hanValue(printed) ?? spelledValue(printed, spelled);
}
