/** Words and signs for promises through the years. */
import type { LineageChange, LineStep, Localised, Relation } from '@maslahat/secretariat';
import { isMessageKey } from './messages.ts';
import { actorName } from './names.ts';
import type { Reader } from './reader.ts';

/** In a table of lines, where a word would not fit; the word is always there for who asks. */
export const SIGN: Readonly<Record<Relation, string>> = {
  reaffirmed: '=',
  strengthened: '↑',
  weakened: '↓',
  narrowed: '⊂',
  widened: '⊃',
  'changed-in-date': '↷',
};

/** 'force: they intend → they agree' */
export function changeWords({ aspect, relation, from, to }: LineageChange, reader: Reader): string {
  if (aspect === 'scope')
    return reader.say(relation === 'widened' ? 'lineage.change.scope.widened' : 'lineage.change.scope');
  const word = (value: string | null): string => {
    if (value === null) return reader.say('lineage.change.none');
    if (aspect === 'date') return /^\d{4}(-\d\d){0,2}$/.test(value) ? reader.day(value) : value;
    if (aspect === 'actors')
      return value
        .split(', ')
        .map((actor) => actorName(actor, reader))
        .join(', ');
    const key = `force.${value}`;
    return aspect === 'force' && isMessageKey(key) ? reader.say(key) : value;
  };
  return reader.say(`lineage.change.${aspect}`, { from: word(from), to: word(to) });
}

/** What stands in one statement of a line; two promises where one was split. */
export const stepsIn = (steps: readonly LineStep[], statement: string): LineStep[] =>
  steps.filter((step) => step.statement === statement);

/** What a piece of evidence rests on, in one breath: themes by their names, states by theirs, the rest as it is. */
export function evidenceWords(on: readonly Localised[], reader: Reader): string {
  return on
    .map((each) => {
      const plain = each[''];
      if (plain === undefined) return reader.text(each);
      const theme = `theme.${plain}`;
      return isMessageKey(theme) ? reader.say(theme) : actorName(plain, reader);
    })
    .join(', ');
}
