/**
 * Light stemming. A rule is written on a word that shows it: 'стран|ами' says that the ending after the bar
 * is dropped, 'part|ies|y' that it becomes what stands after the second bar.
 */
export interface StemRound {
  readonly name: string;
  /** Fewest letters that must be left before the ending. */
  readonly leaves: number;
  readonly rules: readonly string[];
}

interface StemRule {
  readonly ending: string;
  readonly becomes: string;
  readonly leaves: number;
}

/** What a rule makes of the word it is written on: 'part|ies|y' → ['parties', 'party']. */
export function exampleOf(rule: string): readonly [string, string] {
  const [kept = '', ending = '', becomes = ''] = rule.split('|');
  return [kept + ending, kept + becomes];
}

/** Makes a stemmer of its rounds, in order; in a round the longest ending that fits is applied, once. */
export function stemmer(rounds: readonly StemRound[]): (word: string) => string {
  const tables = rounds.map(byLastLetter);
  return (word) => tables.reduce(applyRound, word);
}

type Table = ReadonlyMap<string, readonly StemRule[]>;

function byLastLetter(round: StemRound): Table {
  const rules = round.rules.map((rule): StemRule => {
    const [, ending = '', becomes = ''] = rule.split('|');
    return { ending, becomes, leaves: round.leaves };
  });
  const table = new Map<string, StemRule[]>();
  for (const rule of rules.sort((a, b) => b.ending.length - a.ending.length)) {
    const last = rule.ending.slice(-1);
    const listed = table.get(last);
    if (listed) listed.push(rule);
    else table.set(last, [rule]);
  }
  return table;
}

function applyRound(word: string, table: Table): string {
  for (const rule of table.get(word.slice(-1)) ?? []) {
    if (word.length - rule.ending.length >= rule.leaves && word.endsWith(rule.ending))
      return word.slice(0, word.length - rule.ending.length) + rule.becomes;
  }
  return word;
}
