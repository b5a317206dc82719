import { namesOfStates } from '../state-names.ts';

/** Names of states as Uzbek documents print them in Latin letters. */
export const states: Readonly<Record<string, string>> = {
  Qozogʻiston: 'KAZ',
  'Qozogʻiston Respublikasi': 'KAZ',
  Qirgʻiziston: 'KGZ',
  'Qirgʻiz Respublikasi': 'KGZ',
  Tojikiston: 'TJK',
  'Tojikiston Respublikasi': 'TJK',
  Turkmaniston: 'TKM',
  Oʻzbekiston: 'UZB',
  'Oʻzbekiston Respublikasi': 'UZB',
  Afgʻoniston: 'AFG',
  Ozarbayjon: 'AZE',
  Xitoy: 'CHN',
  'Xitoy Xalq Respublikasi': 'CHN',
  Rossiya: 'RUS',
  'Rossiya Federatsiyasi': 'RUS',
  Eron: 'IRN',
  'Eron Islom Respublikasi': 'IRN',
  Turkiya: 'TUR',
  Moʻgʻuliston: 'MNG',
  Pokiston: 'PAK',
  Hindiston: 'IND',
};

/** Further names that documents print and Unicode does not have: asked for whole, and not looked for in running text. */
export const otherStates = namesOfStates(`
  AFG Afgʻoniston Islom Respublikasi
  BLR Belarus Respublikasi
  ARM Armaniston|Armaniston Respublikasi
  AZE Ozarbayjon Respublikasi
  GEO Gruziya
  UKR Ukraina
  MDA Moldova Respublikasi
  USA AQSH|AQSh|Amerika Qoʻshma Shtatlari
  GBR Buyuk Britaniya va Shimoliy Irlandiya Birlashgan Qirolligi|Birlashgan Qirollik
  DEU Germaniya Federativ Respublikasi
  FRA Fransiya Respublikasi
  ITA Italiya Respublikasi
  JPN Yaponiya
  KOR Koreya Respublikasi
  PRK Koreya Xalq Demokratik Respublikasi
  IND Hindiston Respublikasi
  PAK Pokiston Islom Respublikasi
  SAU Saudiya Arabistoni Podshohligi
  ARE BAA|Birlashgan Arab Amirliklari
  QAT Qatar Davlati
  KWT Quvayt Davlati
  EGY Misr Arab Respublikasi
  TUR Turkiya Respublikasi
  TJK Tojikiston Respublikasi
  SYR Suriya Arab Respublikasi
  VNM Vyetnam Sotsialistik Respublikasi
  HUN Vengriya
  NLD Niderlandiya Qirolligi
`);
