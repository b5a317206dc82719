import type { DeadlineRule } from '../coding.ts';
import { dates } from './dates.ts';

/**
 * The expressions of time, spelt in Latin letters or, by `spelt`, in Cyrillic.
 *
 * @param months the names of the months in that spelling
 */
export function deadlinesIn(spelt: (latin: string) => string, months: readonly string[]): DeadlineRule[] {
  // The Cyrillic months keep a soft sign: июнь.
  const month = `(?<month>${months.join('|')})ь?`;
  const year = '(?<year>20\\d{2})';
  const ofYear = `${year}-?\\s?(?:${spelt('yilning')}|${spelt('yil')})\\s`;
  const day = '(?<day>\\d{1,2})\\s?-?\\s?';
  const until = `(?:${spelt('gacha')}|\\p{L}*\\s(?:${spelt('qadar')}|${spelt('dovur')}))`;
  const pattern = (source: string): RegExp => new RegExp(source, 'giu');
  const example = (latin: string): string => spelt(latin);
  return [
    {
      name: 'from a day on',
      gives: 'from-day',
      pattern: pattern(`${ofYear}${day}${month}\\p{L}*\\s${spelt('boshlab')}`),
      example: example('yigʻimlarni [2027-yil 1-iyuldan boshlab] bekor qilishga kelishdilar'),
    },
    {
      name: 'by or on a day',
      gives: 'day',
      pattern: pattern(`${ofYear}${day}${month}(?:${until}|\\p{L}*)`),
      example: example('[2027-yil 1-martga qadar] imzolashga kelishdilar'),
    },
    {
      name: 'by a month',
      gives: 'month',
      pattern: pattern(`${ofYear}${month}(?:\\s${spelt('oyi')}\\p{L}*)?(?:\\s${spelt('oxiri')})?${until}`),
      example: example('[2027-yil mart oyi oxiriga qadar] yakunlashga kelishdilar'),
    },
    {
      name: 'in a month',
      gives: 'in-month',
      pattern: pattern(`${ofYear}${month}(?:${spelt('da')}|\\s${spelt('oyida')})`),
      example: example('[2027-yil may oyida] uchrashishga kelishdilar'),
    },
    {
      name: 'by the end of a year',
      gives: 'year-end',
      pattern: pattern(
        `${year}-?\\s?(?:${spelt('yil')}(?:${spelt('ning')})?\\s${spelt('oxiri')}|${spelt('yil')})${until}`,
      ),
      example: example('[2026-yil oxiriga qadar] tayyorlashni topshirdilar'),
    },
    {
      name: 'from year to year',
      gives: 'years',
      pattern: pattern(
        `${year}\\s?[-–—]\\s?(?<until>20\\d{2})\\s?-?\\s?(?:${spelt('yillarda')}|${spelt('yillarga')}\\s${spelt('moʻljallangan')})`,
      ),
      example: example('[2026–2028-yillarda] koʻrgazmalar oʻtkazishga kelishdilar'),
    },
    {
      name: 'from a year on',
      gives: 'from-year',
      pattern: pattern(`${year}-?\\s?${spelt('yildan')}\\s${spelt('boshlab')}`),
      example: example('[2027-yildan boshlab] oʻtkazishga kelishdilar'),
    },
    {
      name: 'in the near future',
      gives: 'words',
      pattern: pattern(
        `(?:${spelt('yaqin')}\\s(?:${spelt('kunlarda')}|${spelt('vaqtda')}|${spelt('kelajakda')})|${spelt('qisqa')}\\s${spelt('muddatda')})`,
      ),
      example: example('[qisqa muddatda] yakunlashni topshirdilar'),
    },
    {
      name: 'at the next meeting',
      gives: 'event',
      pattern: pattern(
        `(?<event>(?:${spelt('navbatdagi')}|${spelt('keyingi')})\\s(?:\\p{L}+\\s)?(?:${spelt('uchrashuv')}|${spelt('yigʻilish')}|${spelt('sammit')})(?:${spelt('da')}|${spelt('ida')}|${spelt('gacha')}|${spelt('igacha')}))`,
      ),
      example: example('[navbatdagi uchrashuvda] imzolashga kelishdilar'),
    },
    {
      name: 'in a year, declared a year',
      gives: 'year',
      pattern: pattern(`${year}-?\\s?(?:${spelt('yilda')}|${spelt('yili')}|${spelt('yilni')})(?!\\p{L})`),
      example: example('[2028-yilda] forum oʻtkazishga kelishdilar'),
    },
  ];
}

export const deadlines: readonly DeadlineRule[] = deadlinesIn((latin) => latin, Object.keys(dates.months));
