import { describe, expect, test } from 'vitest';
import { LANGUAGES } from './grammars.ts';
import type { LineRule } from './line-rule.ts';

/** Every rule of a language's reading grammar, found wherever it stands. */
function rulesOf(part: unknown): LineRule[] {
  if (typeof part !== 'object' || part === null || part instanceof RegExp) return [];
  if (isRule(part)) return [part];
  return Object.values(part).flatMap(rulesOf);
}

function isRule(part: object): part is LineRule {
  return 'pattern' in part && 'example' in part && 'name' in part;
}

describe.each(LANGUAGES.map((language) => [language.code, rulesOf(language)] as const))('%s', (_, rules) => {
  test.each(rules.map((rule) => [rule.name, rule] as const))(
    '%s',
    (_name, { pattern, example, takes = {}, unlike }) => {
      const found = pattern.exec(example);
      expect(found, example).not.toBeNull();
      for (const [group, value] of Object.entries(takes)) expect(found?.groups?.[group]?.trim()).toBe(value);
      if (unlike !== undefined) expect(pattern.test(unlike), unlike).toBe(false);
    },
  );

  test('has rules at all, and a near miss for most', () => {
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter(({ unlike }) => unlike !== undefined).length).toBeGreaterThan(rules.length * 0.8);
  });
});

test('no pattern keeps a place between two texts', () => {
  const kept = LANGUAGES.flatMap(rulesOf).filter(({ pattern }) => pattern.global || pattern.sticky);
  expect(kept).toEqual([]);
});
