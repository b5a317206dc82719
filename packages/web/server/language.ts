import { chooseLocale, type Locale } from '../src/lib/messages.ts';

/** Accept-Language headers are few and long: what was chosen for one is remembered. */
const REMEMBERED = 500;
const chosen = new Map<string, Locale>();

/** The interface language of a request, as the pages choose it; `?lang=` stands in the address itself. */
export function languageAsked(cookie: string | undefined, preferred: string | undefined): Locale {
  const remembered = cookie === undefined ? undefined : /(?:^|;\s*)lang=([^;]*)/.exec(cookie)?.[1];
  const key = `${remembered ?? ''} ${preferred ?? ''}`;
  const known = chosen.get(key);
  if (known !== undefined) return known;
  if (chosen.size >= REMEMBERED) chosen.clear();
  const locale = chooseLocale(null, remembered, preferred ?? null);
  chosen.set(key, locale);
  return locale;
}
