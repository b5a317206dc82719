/** What the United Nations print above a document: organisation and organ on one side, symbol and issue on the other. */
import { dayIn } from './day.ts';
import type { Statement } from './print.ts';

/** What stands at the beginning of a line and at its end. */
export type MastheadRow = readonly [start: string, end: string];

interface Words {
  readonly organisation: string;
  /** By the first letter of a symbol. */
  readonly organs: Readonly<Record<string, string>>;
  readonly general: string;
  readonly limited: string;
  readonly original: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    organisation: 'United Nations',
    organs: { A: 'General Assembly', S: 'Security Council', E: 'Economic and Social Council' },
    general: 'Distr.: General',
    limited: 'Distr.: Limited',
    original: 'Original: ',
  },
  fr: {
    organisation: 'Nations Unies',
    organs: { A: 'Assemblée générale', S: 'Conseil de sécurité', E: 'Conseil économique et social' },
    general: 'Distr. générale',
    limited: 'Distr. limitée',
    original: 'Original : ',
  },
  es: {
    organisation: 'Naciones Unidas',
    organs: { A: 'Asamblea General', S: 'Consejo de Seguridad', E: 'Consejo Económico y Social' },
    general: 'Distr. general',
    limited: 'Distr. limitada',
    original: 'Original: ',
  },
  ru: {
    organisation: 'Организация Объединенных Наций',
    organs: { A: 'Генеральная Ассамблея', S: 'Совет Безопасности', E: 'Экономический и Социальный Совет' },
    general: 'Distr.: General',
    limited: 'Distr.: Limited',
    original: 'Язык оригинала: ',
  },
  zh: {
    organisation: '联合国',
    organs: { A: '大会', S: '安全理事会', E: '经济及社会理事会' },
    general: 'Distr.: General',
    limited: 'Distr.: Limited',
    original: '原件：',
  },
  ar: {
    organisation: 'الأمم المتحدة',
    organs: { A: 'الجمعية العامة', S: 'مجلس الأمن', E: 'المجلس الاقتصادي والاجتماعي' },
    general: 'Distr.: General',
    limited: 'Distr.: Limited',
    original: 'الأصل: ',
  },
};

/**
 * The rows above a statement. Where its symbol is one of the United Nations the organ and the distribution follow from it,
 * as their rules have it: 'A/81/L.14' is a document of the General Assembly, limited. Other symbols stand alone;
 * without a symbol there is no row.
 */
export function mastheadRows({ symbol, language, issued }: Statement): MastheadRow[] {
  if (symbol === null) return [];
  const words = WORDS[language];
  const organs = symbol.split(/[-–]/).flatMap((one) => words?.organs[one.split('/')[0] ?? ''] ?? []);
  if (!words || organs.length === 0) return [['', symbol]];
  const starts = [words.organisation, ...organs];
  const ends = [
    symbol,
    symbol.includes('/L.') ? words.limited : words.general,
    ...(issued.date === null ? [] : [dayIn(issued.date, language)]),
    ...(issued.original === null ? [] : [words.original + tongueIn(issued.original, language)]),
  ];
  const rows = Math.max(starts.length, ends.length);
  return Array.from({ length: rows }, (_, at): MastheadRow => [starts[at] ?? '', ends[at] ?? '']);
}

/** 'ru' → 'Russian'. In Chinese what is written is a 文, not a 语. */
function tongueIn(code: string, language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  return language === 'zh' ? name.replace(/语$/, '文') : name;
}
