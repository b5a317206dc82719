/** Which language versions of a statement a reader wants to see, as the address says it: ?in=en,zh */
import type { StatementText } from '@maslahat/secretariat';

const MOST = 3;

/** The texts asked for, in that order; else the reader's language; else the one that stands first. */
export function versionsShown(
  texts: readonly StatementText[],
  asked: string | null,
  reader: string,
): StatementText[] {
  const wanted = (asked ?? '').split(',').flatMap((language) => {
    const text = texts.find((each) => each.language === language);
    return text === undefined ? [] : [text];
  });
  const shown = [...new Set(wanted)].slice(0, MOST);
  if (shown.length > 0) return shown;
  const own = texts.find(({ language }) => language === reader) ?? texts[0];
  return own === undefined ? [] : [own];
}

/** The address word after one language is put in or taken out: ['en'] and 'zh' → 'en,zh'. Never empty. */
export function toggled(shown: readonly string[], language: string): string {
  if (!shown.includes(language)) return [...shown, language].slice(-MOST).join(',');
  const left = shown.filter((each) => each !== language);
  return (left.length > 0 ? left : shown).join(',');
}
