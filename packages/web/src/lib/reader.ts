/** The reader of a page: in which language it speaks to them, how it writes days, numbers and names. */
import type { Localised } from '@maslahat/secretariat';
import { createContext } from 'svelte';
import { type Deadline, deadlineWords } from './deadline.ts';
import { choose, type Words } from './localised.ts';
import { LOCALES, type Locale, type Say, type Slot, slots, voice } from './messages.ts';

export interface Reader {
  readonly locale: Locale;
  readonly say: Say;
  /** A sentence with places to fill: words and slots by turns. */
  readonly slots: (...parameters: Parameters<ReturnType<typeof slots>>) => (string | Slot)[];
  /** 1234567 → '1,234,567' */
  readonly number: (value: number) => string;
  /** '2021-08-06' → '6 August 2021'; no more than is known: '2017-09' → 'September 2017' */
  readonly day: (day: string) => string;
  /** '2021-08-05', '2021-08-06' → '5–6 August 2021' */
  readonly days: (from: string, to: string | null) => string;
  /** '2021-08-17T09:30:00.000Z' → '17 August 2021 at 09:30 UTC' */
  readonly instant: (instant: string) => string;
  readonly words: (localised: Localised, preferred?: string) => Words | null;
  /** The text alone, for titles and attributes, where no `lang` can stand. */
  readonly text: (localised: Localised) => string;
  /** Null where only the statement's own words say when. */
  readonly deadline: (deadline: Deadline) => string | null;
  /** 'TJK' → 'Tajikistan'; a code that is no party of the community stays as it is. */
  readonly party: (code: string) => string;
  /** 'zh' → '中文', 'ru' → 'Русский': in its own language, as it stands in a list. */
  readonly language: (code: string) => string;
  /** 'zh' → 'Chinese' */
  readonly languageHere: (code: string) => string;
}

/** British English writes the day before the month, as state papers do; other languages have one form. */
const FORM: Partial<Record<Locale, string>> = { en: 'en-GB' };

/** How a language writes numbers, days and names of languages: made once, for making them is slow. */
function formsOf(locale: Locale) {
  const form = FORM[locale] ?? locale;
  return {
    number: new Intl.NumberFormat(form),
    day: new Intl.DateTimeFormat(form, { dateStyle: 'long', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(form, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    instant: new Intl.DateTimeFormat(form, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'UTC',
      timeZoneName: 'short',
    }),
    language: new Intl.DisplayNames(form, { type: 'language' }),
  };
}
const forms = new Map(LOCALES.map((locale) => [locale, formsOf(locale)]));
const ownNames = new Map<string, string>();

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

export function readerOf(locale: Locale, parties: Readonly<Record<string, Localised>>): Reader {
  const { number, day: days, month, instant: clock, language } = forms.get(locale) ?? formsOf(locale);
  const say = voice(locale);
  const text = (localised: Localised) => choose(localised, locale)?.text ?? '';
  const day = (value: string) => {
    if (value.length === 4) return value;
    return value.length === 7 ? month.format(midnight(`${value}-01`)) : days.format(midnight(value));
  };

  return {
    locale,
    say,
    slots: slots(locale),
    number: (value) => number.format(value),
    day,
    days: (from, to) =>
      to === null || to === from ? day(from) : days.formatRange(midnight(from), midnight(to)),
    instant: (instant) => clock.format(new Date(instant)),
    words: (localised, preferred) => choose(localised, locale, preferred),
    text,
    deadline: (deadline) => {
      const words = deadlineWords(deadline);
      if (words === null) return null;
      const [from = '', to = ''] = 'years' in words ? words.years : words.days.map(day);
      return say(words.key, { from, to });
    },
    party: (code) => (parties[code] === undefined ? code : text(parties[code])),
    language: ownName,
    languageHere: (code) => language.of(code) ?? code,
  };
}

function ownName(code: string): string {
  const known = ownNames.get(code);
  if (known !== undefined) return known;
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  const standing = name.slice(0, 1).toLocaleUpperCase(code) + name.slice(1);
  ownNames.set(code, standing);
  return standing;
}

export const [getReader, setReader] = createContext<Reader>();
