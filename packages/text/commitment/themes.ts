/** Stage: the areas a promise belongs to. */
import type { Rule } from '../language/coding.ts';
import type { Theme } from '../reading.ts';
import type { Context } from './context.ts';
import type { Mark } from './lexicon.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import type { Target } from './targets.ts';

/** By its own words; "in these areas" adds those of the sentence before, and a promise without any keeps the last ones. */
export function themesOf(
  sentence: Sentence,
  target: Target,
  scope: Span,
  creates: boolean,
  { themes: before, earlier }: Pick<Context, 'themes' | 'earlier'>,
): { themes: Theme[]; marks: Mark<Rule>[] } {
  const marks = within(sentence.marks.themes, scope);
  const themes = new Set(marks.flatMap(({ rule }) => rule.themes));
  const back = within(sentence.clauses, [scope[0], target.start]).some(({ rule }) => rule.role === 'back');
  if (back) for (const theme of earlier) themes.add(theme);
  if (creates) themes.add('institutions');
  if (themes.size === 0) for (const theme of before) themes.add(theme);
  return { themes: [...themes], marks };
}
