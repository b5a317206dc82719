import type { ActorRule } from '../coding.ts';

export const actors: readonly ActorRule[] = [
  { name: 'pronoun', actor: null, words: ['ular'], example: '[Ular] uchrashishga kelishdilar' },
  {
    name: 'parties',
    actor: 'parties',
    words: [
      '[ahdlashuvchi|barcha|ikki|har bir|har ikki] (tomonlar|tomon|taraflar|taraf)',
      '[barcha|besh] [markaziy osiyo|mintaqa] (davlatlari|mamlakatlari)',
      '(ishtirokchi|aʼzo) davlatlar',
      'biz',
    ],
    example: '[Tomonlar] post ochishga kelishdilar',
  },
  {
    name: 'heads of state',
    actor: 'heads-of-state',
    words: [
      '[markaziy osiyo|ikki] (davlat|davlatlar|davlatlari|mamlakat) (rahbarlari|boshliqlari|yetakchilari)',
      '(prezidentlar|yetakchilar)',
    ],
    example: '[Davlat rahbarlari] uchrashishga kelishdilar',
  },
  {
    name: 'foreign ministries',
    actor: 'foreign-ministries',
    words: ['[oʻz] tashqi ishlar (vazirlik*|vazirlar*)', 'tashqi siyosat (idoralar*|mahkamalar*)'],
    example: '[tashqi ishlar vazirliklariga] topshirdilar',
  },
  {
    name: 'national coordinators',
    actor: 'national-coordinators',
    words: ['milliy muvofiqlashtiruvchi*'],
    example: '[milliy muvofiqlashtiruvchilarga] topshirdilar',
  },
  {
    name: 'ministers',
    actor: 'ministers',
    words: ['vazirlar'],
    example: '[Vazirlar] uchrashishga kelishdilar',
  },
  {
    name: 'heads of government',
    actor: 'heads-of-government',
    words: ['(hukumat|hukumatlar) (rahbarlari|boshliqlari)', 'bosh vazirlar'],
    example: '[Hukumat rahbarlari] uchrashishga kelishdilar',
  },
];

/** How a state is called as a side at the table. */
export const sides: Readonly<Record<string, string>> = {
  'Qozogʻiston tomoni': 'KAZ',
  'Qirgʻiziston tomoni': 'KGZ',
  'Tojikiston tomoni': 'TJK',
  'Turkmaniston tomoni': 'TKM',
  'Oʻzbekiston tomoni': 'UZB',
};
