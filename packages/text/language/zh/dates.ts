import type { DateGrammar } from '../language.ts';
import { quantities } from './quantities.ts';

const YEAR = '(?<year>\\d{4}|[〇零一二三四五六七八九]{4})\\s?年\\s?';
const MONTH = '(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?月\\s?';
const DAY = '(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?日';
const LAST = '(?:\\s?[至—–-]\\s?(?<last>\\d{1,2})\\s?日)?';
const DATE = YEAR + MONTH + DAY + LAST;

export const dates: DateGrammar = {
  spelled: quantities,
  months: {},
  days: [
    {
      name: 'year, month, day',
      pattern: new RegExp(DATE, 'u'),
      example: '2021 年 8 月 6 日',
      takes: { year: '2021', month: '8', day: '6' },
      unlike: '2022-2024 年期间',
    },
  ],
  adoption: [
    {
      name: 'held on a day in a place',
      pattern: new RegExp(
        `${DATE}[，,]?\\s?在(?<place>[^，。,举召签通]{1,24}?)(?:市|城)?(?:举行|召开|签署|签订|通过|订立)`,
        'u',
      ),
      example: '中亚各国国家元首于 2021 年 8 月 6 日在土库曼巴希市举行协商会议',
      takes: { place: '土库曼巴希', day: '6' },
      unlike: '在 2021 年 8 月 6 日的会议上',
    },
    {
      name: 'done on a day in a place',
      pattern: new RegExp(
        `(?:^|于\\s?)${DATE}[，,]?\\s?(?:订|签|签署)于(?<place>[^，。,]{1,24}?)(?:市|城)?(?:[，。,]|$)`,
        'u',
      ),
      example: '本协定于 2026 年 5 月 14 日签于湖港市。',
      takes: { place: '湖港' },
      unlike: '2026 年 5 月 14 日生效。',
    },
    {
      name: 'place, then day',
      pattern: new RegExp(`^(?<place>[^，,。\\d]{2,24}?)(?:市|城)?[，,]\\s?${DATE}$`, 'u'),
      example: '土库曼巴希，2021 年 8 月 6 日',
      takes: { place: '土库曼巴希' },
      unlike: '各方指出，2021 年 8 月 6 日的会议',
    },
    {
      name: 'day, then place',
      pattern: new RegExp(`^${DATE}[，,]?\\s?(?:于)?(?<place>[^，,。\\d]{2,12}?)(?:市|城)?$`, 'u'),
      example: '2021 年 8 月 6 日，土库曼巴希',
      takes: { place: '土库曼巴希' },
      unlike: '2021 年 8 月 6 日土库曼斯坦常驻联合国代表给秘书长的信',
    },
  ],
};
