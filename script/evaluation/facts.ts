/** What a reading says of a file as a whole, by the names and in the words that expectations are written in. */
import type { Reading } from '../../packages/text/reading.ts';

type Facts = Pick<Reading, 'kind' | 'symbol' | 'title' | 'date' | 'place' | 'sponsors' | 'letter'>;

export function factsOf({ kind, symbol, title, date, place, sponsors, letter }: Facts): Map<string, string> {
  const { party, name } = letter?.sender ?? {};
  const listed = (values: readonly (string | null | undefined)[]): string =>
    values.map((value) => value ?? '?').join('; ') || 'none';
  return new Map([
    ['kind', kind],
    ['symbol', symbol ?? 'none'],
    ['title', title ?? 'none'],
    ['date', date ?? 'none'],
    ['place', place ?? 'none'],
    ['sponsors', listed(sponsors)],
    ['sent', letter?.date ?? 'none'],
    ['sender', letter ? listed([party, name]) : 'none'],
    ['addressee', letter?.addressee ?? 'none'],
    ['agenda', listed(letter?.agendaItems.map(({ number }) => number) ?? [])],
    ['original', letter?.annexOriginalLanguage ?? 'none'],
  ]);
}
