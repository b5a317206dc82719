import type { LineRule } from './line-rule.ts';

/**
 * Place and day of adoption alone on a line: "Ashgabat, le 6 août 2021", "2021-yil 6-avgust, Toshkent".
 *
 * @param day pattern with the groups year, month and day; letters of its words may be of either case
 * @param place pattern with the group place
 */
export function standingDates(
  day: string,
  place: string,
  examples: {
    readonly placeFirst: string;
    readonly dayFirst: string;
    readonly place: string;
    readonly unlike: string;
  },
): LineRule[] {
  return [
    {
      name: 'place, then day, alone on a line',
      pattern: new RegExp(`^${place},?\\s(?i:${day})\\.?$`, 'u'),
      example: examples.placeFirst,
      takes: { place: examples.place },
      unlike: examples.unlike,
    },
    {
      name: 'day, then place, alone on a line',
      pattern: new RegExp(`^(?i:${day}),?\\s${place}$`, 'u'),
      example: examples.dayFirst,
      takes: { place: examples.place },
      unlike: examples.unlike,
    },
  ];
}
