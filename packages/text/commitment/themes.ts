/** Stage: the areas a promise belongs to. */
import type { Theme } from '../reading.ts';
import type { FoundBody } from './bodies.ts';
import type { Context } from './context.ts';
import { isNoun } from './names.ts';
import { byGround, byRule, type Reason, spanOf, takenOver } from './reason.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import type { Target } from './targets.ts';

/** By its own words; "in these areas" adds those of the sentence before, and a promise without any keeps the last ones. */
export function themesOf(
  sentence: Sentence,
  target: Target,
  scope: Span,
  bodies: readonly FoundBody[],
  { themes: before, earlier, reasons: known }: Pick<Context, 'themes' | 'earlier' | 'reasons'>,
): { themes: Theme[]; reasons: Reason[] } {
  const { provision } = sentence;
  const all = within(sentence.marks.themes, scope);
  const strong = all.filter(({ rule }) => !rule.weak);
  const onlyMeeting =
    before.length > 0 && all.every(({ rule }) => rule.themes.every((theme) => theme === 'institutions'));
  const marks = strong.length > 0 ? strong : onlyMeeting ? [] : all;
  const themes = new Set(marks.flatMap(({ rule }) => rule.themes));
  const reasons = marks.flatMap((mark) =>
    mark.rule.themes.map((theme) => byRule('themes', theme, provision, mark)),
  );
  const add = (added: readonly Theme[], why: readonly Reason[]): void => {
    const fresh = new Set<Reason['value']>(added.filter((theme) => !themes.has(theme)));
    for (const theme of added) themes.add(theme);
    reasons.push(...why.filter(({ value }) => fresh.has(value)));
  };
  const back = within(sentence.clauses, [scope[0], target.start]).find(({ rule }) => rule.role === 'back');
  if (back) {
    const pointing = earlier.map((theme) => byRule('themes', theme, provision, back, 'pronoun'));
    add(earlier, [...takenOver(known.earlier), ...pointing]);
  }
  const created = bodies.filter(({ relation }) => relation === 'create');
  if (created.length > 0) {
    const spans = created.flatMap(({ by, span }) => [...(by === null ? [] : [spanOf(by)]), span]);
    add(['institutions'], [byGround('themes', 'institutions', 'creates', provision, spans)]);
  }
  if (themes.size === 0 || (created.length > 0 && themes.size === 1)) add(before, takenOver(known.themes));
  if (themes.size === 0) {
    // "With a view to saving the sturgeon, they agreed …": what the sentence says before it or after it.
    const around = within(sentence.marks.themes, sentence.span).filter(({ rule }) => !rule.weak);
    add(
      around.flatMap(({ rule }) => rule.themes),
      around.flatMap((mark) => mark.rule.themes.map((theme) => byRule('themes', theme, provision, mark))),
    );
  }
  if (themes.size === 0) {
    // "The Council shall meet once a year": of what an organ does nothing else is said.
    const organs = within(sentence.marks.bodies, scope).filter(isNoun);
    if (organs.length > 0)
      add(['institutions'], [byGround('themes', 'institutions', 'organ', provision, organs.map(spanOf))]);
  }
  return { themes: [...themes], reasons };
}
