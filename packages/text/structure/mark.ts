import { inAnyCase } from '../language/any-case.ts';
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
  /** Characters from the beginning of the text to what the number numbers. */
  readonly length: number;
}

/** Longest number with its brackets and the white space after it. */
const LONGEST = 40;

/** All readings of the head of a text as a number: '(i)' is the ninth letter or the first Roman numeral. */
export function marksOf(text: string, rules: readonly NumberRule[]): Mark[] {
  const head = text.slice(0, LONGEST);
  const marks: Mark[] = [];
  for (const rule of rules) {
    const found = inAnyCase(rule.pattern).exec(head);
    if (!found) continue;
    const { number = found[0], numeral = number } = found.groups ?? {};
    const value = rule.spelled?.[numeral] ?? numeralValue(numeral, rule.style);
    if (value === null || Number.isNaN(value)) continue;
    marks.push({ rule, number, value, key: numeralKey(value, rule.style), length: found[0].length });
  }
  return marks;
}
