import { inAnyCase } from './any-case.ts';

/**
 * A rule of a grammar: a name to cite, a pattern, and a line that it is about.
 * Groups with names in the pattern are what the rule takes from the line.
 */
export interface LineRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
  /** What is taken from the example, group by group. */
  readonly takes?: Readonly<Record<string, string>>;
  /** A near miss that the rule must leave alone. */
  readonly unlike?: string;
}

export interface Match {
  readonly rule: LineRule;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Where the match begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** The first rule of the list that the text fits, with what it takes; null when none does. */
export function firstMatch(rules: readonly LineRule[], text: string): Match | null {
  for (const rule of rules) {
    const found = inAnyCase(rule.pattern).exec(text);
    if (found)
      return { rule, groups: found.groups ?? {}, start: found.index, end: found.index + found[0].length };
  }
  return null;
}
