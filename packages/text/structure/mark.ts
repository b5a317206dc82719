import type { NumberRule } from '../language/language.ts';
import { numeralKey, numeralValue } from '../language/numerals.ts';

/** The number at the head of a text, taken off it. */
export interface Mark {
  readonly rule: NumberRule;
  /** As printed: '16', '(a)', '第三条'. */
  readonly number: string;
  readonly value: number;
  /** As ids write it: '16', 'a', '3'. */
  readonly key: string;
  /** The text after the number. */
  readonly rest: string;
}

/** Longest number with its brackets and the white space after it. */
const LONGEST = 40;

/** All readings of the head of a text as a number: '(i)' is the ninth letter or the first Roman numeral. */
export function marksOf(text: string, rules: readonly NumberRule[]): Mark[] {
  const head = text.slice(0, LONGEST);
  return rules.flatMap((rule) => {
    const found = rule.pattern.exec(head);
    if (!found) return [];
    const { number = found[0], numeral = number } = found.groups ?? {};
    const value = numeralValue(numeral, rule.style);
    if (value === null) return [];
    return [{ rule, number, value, key: numeralKey(value, rule.style), rest: text.slice(found[0].length) }];
  });
}
