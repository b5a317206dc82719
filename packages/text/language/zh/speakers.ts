import type { LineRule } from '../line-rule.ts';

export const speakers: readonly LineRule[] = [
  {
    name: 'the parties, the heads of state',
    pattern:
      /各方|双方|缔约[国方]|各?国?(?:家)?元首|各位总统|部长|大会|(?:理事会|委员会|会议)[^。]{0,20}(?:决定|议决)/u,
    example: '各方商定',
    unlike: '我们走进森林',
  },
];
