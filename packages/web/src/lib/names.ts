/** Names of those who promise and of what is chosen from, in the reader's language. */
import { type CommitmentList, type CommitmentRow, GROUPINGS, MARKS, SORTS } from '@maslahat/secretariat';
import { FORCES, THEMES } from '@maslahat/text';
import type { Chosen } from './filter.ts';
import { isMessageKey } from './messages.ts';
import type { Reader } from './reader.ts';

type Namer = Pick<Reader, 'say' | 'party' | 'number' | 'text'>;

/** 'parties' → 'the Parties'; 'TJK' → 'Tajikistan'; a body's name as printed stays as it is. */
export function actorName(actor: string, reader: Pick<Reader, 'say' | 'party'>): string {
  const key = `actor.${actor}`;
  return isMessageKey(key) ? reader.say(key) : reader.party(actor);
}

/** The states that have a mark on any of the rows. */
export function partyCodes(rows: readonly CommitmentRow[]): string[] {
  return [...new Set(rows.flatMap((row) => row.marks.map(({ party }) => party)))];
}

/** The word for a value of a field: ('theme', 'water') → 'water'; ('initiator', 'TJK') → 'Tajikistan'. */
export function valueName(field: string, value: string, reader: Pick<Reader, 'say' | 'party'>): string {
  if (field === 'initiator' || field === 'party') return reader.party(value);
  if (field === 'action') return reader.say('action.of', { action: Number(value) });
  const key = `${field}.${value}`;
  return isMessageKey(key) ? reader.say(key) : value;
}

/** The heading of a group: what the register says of it, else the word for its key. */
export function groupLabel(
  grouping: string | undefined,
  group: Pick<CommitmentList['groups'][number], 'key' | 'label'>,
  reader: Namer,
): string {
  if (group.label !== null) return reader.text(group.label);
  if (group.key === '') return reader.say('group.none');
  if (grouping === 'paragraph') return reader.say('provision.numbered', { number: group.key });
  return valueName(grouping === 'party-mark' ? 'mark' : (grouping ?? ''), group.key, reader);
}

/** Values that stand to choice though nothing now has them. */
const ALWAYS: Partial<Record<Chosen, readonly string[]>> = {
  theme: THEMES,
  force: FORCES,
  mark: MARKS,
  action: ['1', '2', '3', '4', '5'],
  need: ['with', 'only'],
  group: GROUPINGS,
  sort: SORTS.filter((sort) => sort !== 'statement'),
};

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What may stand at a place of the sentence: anything, then each value with how many there would be. */
export function choices(
  name: Chosen,
  current: string | undefined,
  { facets, parties }: Pick<CommitmentList, 'facets' | 'parties'>,
  reader: Namer,
): Choice[] {
  const counted = facets[name] ?? [];
  const totals = new Map(counted.map(({ value, total }) => [value, total]));
  const usual = name === 'party' ? parties : (ALWAYS[name] ?? counted.map(({ value }) => value));
  const values = new Set([...usual, ...(current ? [current] : [])]);
  const any = `filter.any.${name}`;
  return [
    { value: '', label: isMessageKey(any) ? reader.say(any) : '' },
    ...[...values].map((value) => {
      const word = value
        .split(',')
        .map((each) => valueName(name, each, reader))
        .join(', ');
      const total = totals.get(value);
      return {
        value,
        label:
          total === undefined ? word : reader.say('filter.counted', { word, count: reader.number(total) }),
      };
    }),
  ];
}
