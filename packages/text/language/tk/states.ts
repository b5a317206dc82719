import { namesOfStates } from '../state-names.ts';

/** Names of states as Turkmen documents print them. */
export const states: Readonly<Record<string, string>> = {
  Gazagystan: 'KAZ',
  'Gazagystan Respublikasy': 'KAZ',
  Gyrgyzystan: 'KGZ',
  'Gyrgyz Respublikasy': 'KGZ',
  Täjigistan: 'TJK',
  'Täjigistan Respublikasy': 'TJK',
  Türkmenistan: 'TKM',
  Özbegistan: 'UZB',
  'Özbegistan Respublikasy': 'UZB',
  Owganystan: 'AFG',
  Azerbaýjan: 'AZE',
  Hytaý: 'CHN',
  'Hytaý Halk Respublikasy': 'CHN',
  Russiýa: 'RUS',
  'Russiýa Federasiýasy': 'RUS',
  Eýran: 'IRN',
  'Eýran Yslam Respublikasy': 'IRN',
  Türkiýe: 'TUR',
  Mongoliýa: 'MNG',
  Pakistan: 'PAK',
  Hindistan: 'IND',
};

/** Further names that documents print and Unicode does not have: asked for whole, and not looked for in running text. */
export const otherStates = namesOfStates(`
  AFG Owganystan Yslam Respublikasy
  BLR Belarus Respublikasy
  ARM Ermenistan|Ermenistan Respublikasy
  AZE Azerbaýjan Respublikasy
  GEO Gruziýa
  UKR Ukraina
  MDA Moldowa Respublikasy
  USA ABŞ|Amerikanyň Birleşen Ştatlary
  GBR Beýik Britaniýa|Beýik Britaniýanyň we Demirgazyk Irlandiýanyň Birleşen Patyşalygy
  DEU Germaniýa Federatiw Respublikasy
  FRA Fransiýa Respublikasy|Fransuz Respublikasy
  ITA Italiýa Respublikasy
  JPN Ýaponiýa
  KOR Koreýa Respublikasy
  PRK Koreýa Halk Demokratik Respublikasy
  IND Hindistan Respublikasy
  PAK Pakistan Yslam Respublikasy
  SAU Saud Arabystany Patyşalygy
  ARE BAE|Birleşen Arap Emirlikleri
  QAT Katar Döwleti
  KWT Kuweýt Döwleti
  EGY Müsür|Müsür Arap Respublikasy
  TUR Türkiýe Respublikasy
  KAZ Gazagystan Respublikasy
  SYR Siriýa Arap Respublikasy
  VNM Wýetnam Sosialistik Respublikasy
  HUN Wengriýa
  NLD Niderlandlar Patyşalygy
`);
