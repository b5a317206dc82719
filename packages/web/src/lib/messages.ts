/**
 * Everything the site says, from `src/messages/<language>.json` (ICU). English is the file that names the keys.
 * A third language is one more file and one more entry in MESSAGES.
 */
import { isArgumentElement, isLiteralElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import en from '../messages/en.json' with { type: 'json' };
import ru from '../messages/ru.json' with { type: 'json' };

export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number | boolean>>;
export type Say = (key: MessageKey, values?: MessageValues) => string;

const MESSAGES = { en, ru } satisfies Record<string, Record<MessageKey, string>>;

export type Locale = keyof typeof MESSAGES;
const FALLBACK: Locale = 'en';

export function isLocale(value: string | undefined | null): value is Locale {
  return typeof value === 'string' && Object.hasOwn(MESSAGES, value);
}

export const LOCALES: readonly Locale[] = Object.keys(MESSAGES).filter(isLocale);

const parsed = new Map<string, IntlMessageFormat>();

function format(locale: Locale, key: MessageKey): IntlMessageFormat {
  const name = `${locale} ${key}`;
  let message = parsed.get(name);
  if (message === undefined) {
    message = new IntlMessageFormat(MESSAGES[locale][key], locale);
    parsed.set(name, message);
  }
  return message;
}

/** The voice of one language: say('page.of', {page: 2}) → 'Page 2'. */
export function voice(locale: Locale): Say {
  return (key, values) => {
    const parts = plainParts(locale, key);
    if (parts === null) return String(format(locale, key).format(values));
    return parts
      .map((part) => (typeof part === 'string' ? part : String(values?.[part.slot] ?? '')))
      .join('');
  };
}

const plain = new Map<string, readonly (string | Slot)[] | null>();

/**
 * A sentence that holds no more than words and names of places, cut at the places; null where it counts or chooses.
 * Most sentences are such, and a long page says a thousand: putting them together directly spares it a third.
 */
function plainParts(locale: Locale, key: MessageKey): readonly (string | Slot)[] | null {
  const name = `${locale} ${key}`;
  const known = plain.get(name);
  if (known !== undefined) return known;
  const parts: (string | Slot)[] = [];
  for (const element of format(locale, key).getAst()) {
    if (isLiteralElement(element)) parts.push(element.value);
    else if (isArgumentElement(element)) parts.push({ slot: element.value });
    else {
      plain.set(name, null);
      return null;
    }
  }
  plain.set(name, parts);
  return parts;
}

/** A place in a sentence where a page puts something else than text: a link, a word to choose. */
export interface Slot {
  readonly slot: string;
}

/**
 * A sentence cut where something is to be put in, in the order that the language wants:
 * slots('en')('register.sentence', ['theme']) → ['Promises on ', {slot: 'theme'}, '.']
 */
export function slots(locale: Locale) {
  return (key: MessageKey, names: readonly string[], values?: MessageValues): (string | Slot)[] => {
    const places: Record<string, Slot | string | number | boolean> = { ...values };
    for (const name of names) places[name] = { slot: name };
    return format(locale, key)
      .formatToParts<Slot>(places)
      .map((part) => (typeof part.value === 'object' ? part.value : String(part.value)));
  };
}

/** Whether a key made from a code of the domain has a sentence of its own: 'act.meeting.announce'. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/**
 * The interface language of a request: asked for in the address, else remembered, else what the browser prefers.
 * preferred: an Accept-Language header, 'ru-KZ,ru;q=0.9,en;q=0.8'.
 */
export function chooseLocale(
  asked: string | null,
  remembered: string | undefined,
  preferred: string | null,
): Locale {
  if (isLocale(asked)) return asked;
  if (isLocale(remembered)) return remembered;
  const ranked = (preferred ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return {
        language: tag.split('-')[0]?.toLowerCase(),
        weight: quality === undefined ? 1 : Number(quality.trim().slice(2)),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const { language } of ranked) if (isLocale(language)) return language;
  return FALLBACK;
}
