/** What the operator may set right, as the form's fields carry it: text, '' where nothing is said. */
import { EDITIONS, type ImportRequest } from '@maslahat/secretariat';
import { type Reading, STATEMENT_KINDS } from '@maslahat/text';
import { z } from 'zod';

/** In the order of the form. */
export const FIELDS = ['title', 'symbol', 'date', 'place', 'kind', 'language', 'meeting', 'edition'] as const;
export type Field = (typeof FIELDS)[number];
export type Values = Record<Field, string>;

const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .refine((text) => text.isWellFormed() && !text.includes('\0'));

const valuesShape = z.object({
  title: line(1000),
  symbol: line(100),
  date: z.union([z.literal(''), z.iso.date()]),
  place: line(200),
  kind: z.enum(STATEMENT_KINDS),
  language: z.union([z.literal(''), z.stringFormat('language', /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/)]),
  meeting: z.union([z.literal(''), z.stringFormat('slug', /^[a-z0-9]+(-[a-z0-9]+)*$/)]),
  edition: z.enum(EDITIONS),
});

export const valuesOf = (reading: Reading): Values => ({
  title: reading.title ?? '',
  symbol: reading.symbol ?? '',
  date: reading.date ?? '',
  place: reading.place ?? '',
  kind: reading.kind,
  language: reading.language,
  meeting: '',
  edition: 'official',
});

/** What stands in a form, as it stands: to be shown again beside what is wrong with it. */
export function valuesIn(form: FormData): Values {
  const text = (field: Field) => {
    const value = form.get(field);
    return typeof value === 'string' ? value : '';
  };
  return {
    title: text('title'),
    symbol: text('symbol'),
    date: text('date'),
    place: text('place'),
    kind: text('kind'),
    language: text('language'),
    meeting: text('meeting'),
    edition: text('edition'),
  };
}

/** The fields that do not have the form asked for. */
export function wrongFields(values: Values): Field[] {
  const parsed = valuesShape.safeParse(values);
  if (parsed.success) return [];
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
  return FIELDS.filter((field) => wrong.has(field));
}

/** The import asked for; `values` have no wrong field. */
export function requestOf(reading: Reading, values: Values): ImportRequest {
  const { title, symbol, date, place, kind, meeting, edition } = valuesShape.parse(values);
  return {
    // What the operator emptied is unknown, not as read.
    reading: {
      ...reading,
      title: title || null,
      symbol: symbol || null,
      date: date || null,
      place: place || null,
      kind,
    },
    meeting: meeting || null,
    edition,
    sources: [],
  };
}
