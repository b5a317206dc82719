import { namesOfStates } from '../state-names.ts';

/** Names of states as Spanish documents print them, without the article. */
export const states: Readonly<Record<string, string>> = {
  Kazajstán: 'KAZ',
  'República de Kazajstán': 'KAZ',
  Kirguistán: 'KGZ',
  'República Kirguisa': 'KGZ',
  Tayikistán: 'TJK',
  'República de Tayikistán': 'TJK',
  Turkmenistán: 'TKM',
  Uzbekistán: 'UZB',
  'República de Uzbekistán': 'UZB',
  Afganistán: 'AFG',
  Azerbaiyán: 'AZE',
  China: 'CHN',
  'República Popular China': 'CHN',
  'Federación de Rusia': 'RUS',
  Rusia: 'RUS',
  'República Islámica del Irán': 'IRN',
  'Irán (República Islámica del)': 'IRN',
  Irán: 'IRN',
  Türkiye: 'TUR',
  Turquía: 'TUR',
  Mongolia: 'MNG',
  Pakistán: 'PAK',
  India: 'IND',
};

/** Further names that documents print and Unicode does not have: asked for whole, and not looked for in running text. */
export const otherStates = namesOfStates(`
  RUS Federación de Rusia
  USA Estados Unidos de América|Estados Unidos
  GBR Reino Unido de Gran Bretaña e Irlanda del Norte|Reino Unido
  KOR República de Corea
  PRK República Popular Democrática de Corea
  SYR República Árabe Siria
  LAO República Democrática Popular Lao
  VNM Viet Nam|República Socialista de Viet Nam
  MDA República de Moldova
  MKD Macedonia del Norte
  TZA República Unida de Tanzanía|República Unida de Tanzania
  BOL Bolivia (Estado Plurinacional de)|Estado Plurinacional de Bolivia
  VEN Venezuela (República Bolivariana de)|República Bolivariana de Venezuela
  FSM Micronesia (Estados Federados de)|Estados Federados de Micronesia
  NLD Países Bajos (Reino de los)|Reino de los Países Bajos
  BRN Brunei Darussalam
  CPV Cabo Verde
  CIV Côte d’Ivoire
  COD República Democrática del Congo
  COG Congo
  CZE Chequia|República Checa
  SWZ Eswatini
  MMR Myanmar
  TLS Timor-Leste
  PSE Estado de Palestina|Palestina
  VAT Santa Sede
  STP Santo Tomé y Príncipe
  BIH Bosnia y Herzegovina
  BLR Belarús|República de Belarús
  ARM República de Armenia
  DEU República Federal de Alemania
  FRA República Francesa
  ITA República Italiana
  IND República de la India
  PAK República Islámica del Pakistán
  SAU Arabia Saudita|Reino de la Arabia Saudita
  QAT Estado de Qatar|Qatar
  KWT Estado de Kuwait
  EGY República Árabe de Egipto
  TUR República de Türkiye
  IRQ Iraq
  KEN Kenya
  MWI Malawi
  BWA Botswana
  ZWE Zimbabwe
  BHR Bahrein
  TKM Turkmenistán
  CAF República Centroafricana
  TTO Trinidad y Tabago
`);
