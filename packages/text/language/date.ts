import { plainDigits } from './digits.ts';
import type { DateGrammar } from './language.ts';
import { firstMatch, type Match } from './line-rule.ts';
import { hanValue } from './numerals.ts';

/** The first date that a text names, ISO 8601; of a range of days the last. Null when it names none. */
export function dateIn(text: string, grammar: DateGrammar): string | null {
  const found = firstMatch(grammar.days, text);
  return found ? dateOf(found, grammar) : null;
}

/** The date in what a rule took; null when it is no day of the calendar (31 February). */
export function dateOf({ groups }: Match, { months }: DateGrammar): string | null {
  const year = numberOf(groups['year']);
  const month = months[groups['month']?.toLowerCase() ?? ''] ?? numberOf(groups['month']);
  const day = numberOf(groups['last'] ?? groups['day']);
  if (year === null || month === null || day === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const stands =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return stands ? date.toISOString().slice(0, 10) : null;
}

function numberOf(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  const plain = plainDigits(printed);
  return /^\d+$/.test(plain) ? Number.parseInt(plain, 10) : hanValue(printed);
}
