/** Deeds that the tables know by their infinitives, as one word promises or states them: «откроют», 'ouvriront', 'abrirán'. */
import type { Action } from '../reading.ts';
import type { ActionRule, ForceRule } from './coding.ts';

/** One manner of saying a deed in a finite verb. */
export interface Said {
  /** What the rows are called after the deed: 'will'. */
  readonly name: string;
  /** The forms of an infinitive; none where the verb has none of this manner. */
  readonly forms: (infinitive: string) => readonly string[];
  /** What such a form comes to, for a deed of this level. */
  readonly binds: (level: Action) => Pick<ForceRule, 'force' | 'action' | 'inTreaty'>;
  /** Who acts in the example. */
  readonly subject: string;
}

/**
 * A row of deeds gives a row of force. `infinitive`: how the language's infinitives end; `listed`: forms that rows
 * written by hand have, and mean otherwise (see `spellings`).
 */
export function finite(
  actions: readonly ActionRule[],
  infinitive: RegExp,
  listed: ReadonlySet<string>,
  said: Said,
): ForceRule[] {
  return actions.flatMap(({ name, level, words, weight, vague, means, relation }) => {
    if (weight !== undefined || vague || means !== undefined) return [];
    const forms = verbsOf(words, infinitive)
      .flatMap(([verb, rest]) => said.forms(verb).map((form) => form + rest))
      .filter((form) => !listed.has(form));
    if (forms.length === 0) return [];
    return {
      name: `${name}: ${said.name}`,
      after: 'row',
      takes: 'thing',
      ...said.binds(level),
      ...(relation && { relation }),
      words: forms,
      example: `${said.subject} [${forms[0]}]`,
    };
  });
}

/** '(ouvrir|mettre en place)' → each verb with what belongs to it. */
export const verbsOf = (
  words: readonly string[],
  infinitive: RegExp,
): (readonly [verb: string, rest: string])[] =>
  words
    .filter((choice) => /^\([^()]*\)$/.test(choice))
    .flatMap((choice) => choice.slice(1, -1).split('|'))
    .map((choice): [string, string] => [choice.split(' ')[0] ?? '', choice.replace(/^\S+/, '')])
    .filter(([verb]) => infinitive.test(verb));

/** What rows of plain alternatives spell: 'не (вводят|допускают) [*]' → 'не вводят', 'не допускают'. */
export const spellings = (rows: readonly ForceRule[]): Set<string> =>
  new Set(
    rows.flatMap(({ words }) =>
      words.flatMap((choice) => {
        const [, before = '', choices = ''] =
          /^(?:\[[^\]]*\] )*((?:\p{L}+ )?)\(([^()]*)\)(?: \[[^\]]*\])*$/u.exec(choice) ?? [];
        return choices.split('|').map((one) => before + one);
      }),
    ),
  );
