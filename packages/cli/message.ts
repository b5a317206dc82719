/** The words of the command line, from messages/<language>.json (ICU). English is the file that names the keys. */
import type en from './messages/en.json';

export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;
export type Language = 'en' | 'ru';

/** The variables of the environment that the command line looks at. */
export interface Environment {
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
  /** A PostgreSQL of the operator's own; else the embedded one is used. */
  readonly DATABASE_URL?: string | undefined;
  /** The same past a pooler in transaction mode, which cannot carry LISTEN. */
  readonly DATABASE_LISTEN_URL?: string | undefined;
  /** Limits of reading that differ: 'pages=500 seconds=20'. */
  readonly MASLAHAT_LIMITS?: string | undefined;
}

/** Makes a sentence. Asynchronous, because words and their grammar are loaded when first needed. */
export type Speaker = (key: MessageKey, values?: MessageValues) => Promise<string>;

/** The language of the terminal: LC_ALL, LC_MESSAGES, LANG in the order of POSIX. 'ru_RU.UTF-8' → 'ru' */
export function languageOf(environment: Environment): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^ru(?![a-z])/i.test(locale) ? 'ru' : 'en';
}

const FILES: Record<Language, () => Promise<{ default: Record<MessageKey, string> }>> = {
  en: () => import('./messages/en.json', { with: { type: 'json' } }),
  ru: () => import('./messages/ru.json', { with: { type: 'json' } }),
};

export function speaker(language: Language): Speaker {
  return async (key, values) => {
    const [{ default: messages }, { IntlMessageFormat }] = await Promise.all([
      FILES[language](),
      import('intl-messageformat'),
    ]);
    return String(new IntlMessageFormat(messages[key], language).format(values));
  };
}
