/** Why each value of a promise is as it is: values and their words numbered alike, so that one lights the other. */
import type { CommitmentDetail, CommitmentReasons, Reason, ReasonedValue } from '@maslahat/secretariat';
import { type Layered, layers } from './cut.ts';
import type { MessageKey } from './messages.ts';
import { actorName, valueName } from './names.ts';
import type { Reader } from './reader.ts';

/** A promise has some twenty values. /lit.css pairs so many with their words; beyond it `why` alone tells them. */
export const LIT_LIMIT = 60;

export type Field = ReasonedValue['field'];

/** The numbers of the values: 'themes water' → 7. */
export type Numbers = ReadonlyMap<string, number>;

const keyOf = (field: Field, value: ReasonedValue['value']): string => `${field} ${value ?? ''}`;

/** All values that have a reason in one language version or another. */
export function numbersOf({ texts }: Pick<CommitmentReasons, 'texts'>): Numbers {
  const keys = new Set(texts.flatMap(({ values }) => values.map(({ field, value }) => keyOf(field, value))));
  return new Map([...keys].map((key, at) => [key, at + 1]));
}

export const numberOf = (
  numbers: Numbers,
  field: Field,
  value: ReasonedValue['value'] = null,
): number | undefined => numbers.get(keyOf(field, value));

type Text = CommitmentDetail['texts'][number];

const ofText = (
  { texts }: Pick<CommitmentReasons, 'texts'>,
  { language, edition }: Pick<Text, 'language' | 'edition'>,
) => texts.find((text) => text.language === language && text.edition === edition);

/** A passage as it is shown: context, promise, context, each cut where words of values begin and end. */
export function litPassage(
  text: Text,
  reasons: CommitmentReasons,
  numbers: Numbers,
): { promised: boolean; words: Layered<number>[] }[] {
  const ranges = (ofText(reasons, text)?.values ?? []).flatMap(({ field, value, reasons: why }) => {
    const note = numberOf(numbers, field, value);
    if (note === undefined) return [];
    return why
      .flatMap(({ words }) => words)
      .filter(({ provision }) => provision === text.provision)
      .map(({ span }) => ({ span, note }));
  });
  const [from, to] = text.span ?? [0, 0];
  const parts: readonly [number, number, boolean][] = [
    [0, from, false],
    [from, to, true],
    [to, text.text.length, false],
  ];
  return parts
    .filter(([start, end]) => end > start)
    .map(([start, end, promised]) => ({
      promised,
      words: layers(
        text.text.slice(start, end),
        ranges.flatMap(({ span, note }) => {
          const within: [number, number] = [Math.max(span[0], start) - start, Math.min(span[1], end) - start];
          return within[1] > within[0] ? [{ span: within, note }] : [];
        }),
      ),
    }));
}

/** The reasons of a value and the text they quote: the one shown, else the first that has any. */
export function whyOf(
  reasons: CommitmentReasons,
  shown: Pick<Text, 'language' | 'edition'>,
  field: Field,
  value: ReasonedValue['value'] = null,
): { language: string; reasons: readonly Reason[] } | null {
  const own = ofText(reasons, shown);
  for (const text of [...(own ? [own] : []), ...reasons.texts]) {
    const found = text.values.find((each) => keyOf(each.field, each.value) === keyOf(field, value));
    if (found) return { language: text.language, reasons: found.reasons };
  }
  return null;
}

/** The sentence that says a reason; some say it otherwise where no rule or no word can be named. */
export function reasonKey({ ground, rule, words }: Reason): MessageKey {
  if (ground === 'before' && rule === null) return 'why.before.unruled';
  if (ground === 'told' && rule === null) return 'why.told.unruled';
  if (ground === 'unlisted' && words.length === 0) return 'why.unlisted.none';
  return `why.${ground}`;
}

/** 'glaciers' as the tables of rules have it; of a goal the theme, in the reader's words. */
export const ruleName = ({ ground, rule }: Reason, reader: Pick<Reader, 'say' | 'party'>): string =>
  ground === 'goal' ? valueName('theme', rule ?? '', reader) : (rule ?? '');

/** 'adapt to [climate] change' → ['adapt to ', 'climate', ' change'] */
export function exampleParts(example: string): readonly [string, string, string] {
  const [, before = '', words = '', after = ''] = /^([^[]*)\[([^\]]*)\](.*)$/s.exec(example) ?? [];
  return [before, words, after];
}

/** How the record stands to today's rules, where it does not stand as read; null where it does. */
export function fieldNote(reasons: CommitmentReasons, field: Field, reader: Reader): string | null {
  const { state, on } = reasons.fields.find((each) => each.field === field) ?? { state: 'as-read', on: null };
  if (state === 'as-read') return null;
  if (state === 'corrected') return reader.say('why.corrected', { day: reader.day(on ?? '') });
  const day = reader.day(reasons.readOn);
  if (reasons.today === null) return reader.say('why.differs.none', { day });
  const today = todayText(reasons.today, field, reader);
  return today === '' ? reader.say('why.differs.empty', { day }) : reader.say('why.differs', { day, today });
}

function todayText(today: NonNullable<CommitmentReasons['today']>, field: Field, reader: Reader): string {
  switch (field) {
    case 'actors':
    case 'addressees':
      return today[field].map((name) => actorName(name, reader)).join(', ');
    case 'force':
      return valueName('force', today.force, reader);
    case 'action':
      return valueName('action', String(today.action), reader);
    case 'deadline':
      return today.deadline === null ? '' : (reader.deadline(today.deadline) ?? today.deadline.text);
    case 'bodies':
      return today.bodies
        .map(({ name, relation }) => `${name} (${reader.say(`relation.${relation}`)})`)
        .join(', ');
    case 'initiator':
      return today.initiator === null ? '' : reader.party(today.initiator);
    case 'themes':
      return today.themes.map((theme) => valueName('theme', theme, reader)).join(', ');
    case 'sdgs':
      return today.sdgs.join(', ');
    case 'stem':
      return today.stem ?? '';
    case 'span':
      return reader.say('why.elsewhere');
  }
}
