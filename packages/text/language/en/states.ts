import { namesOfStates } from '../state-names.ts';

/** Names of states as English documents print them, without the article. */
export const states: Readonly<Record<string, string>> = {
  Kazakhstan: 'KAZ',
  'Republic of Kazakhstan': 'KAZ',
  Kyrgyzstan: 'KGZ',
  'Kyrgyz Republic': 'KGZ',
  Tajikistan: 'TJK',
  'Republic of Tajikistan': 'TJK',
  Turkmenistan: 'TKM',
  Uzbekistan: 'UZB',
  'Republic of Uzbekistan': 'UZB',
  Afghanistan: 'AFG',
  Azerbaijan: 'AZE',
  'Republic of Azerbaijan': 'AZE',
  China: 'CHN',
  'People’s Republic of China': 'CHN',
  'Russian Federation': 'RUS',
  Russia: 'RUS',
  'Islamic Republic of Iran': 'IRN',
  'Iran (Islamic Republic of)': 'IRN',
  Iran: 'IRN',
  Türkiye: 'TUR',
  Turkey: 'TUR',
  Mongolia: 'MNG',
  Pakistan: 'PAK',
  India: 'IND',
};

/** Further names that documents print and Unicode does not have: asked for whole, and not looked for in running text. */
export const otherStates = namesOfStates(`
  RUS Russian Federation
  USA United States of America|United States|USA
  GBR United Kingdom of Great Britain and Northern Ireland|United Kingdom|Great Britain
  KOR Republic of Korea
  PRK Democratic People’s Republic of Korea
  SYR Syrian Arab Republic
  LAO Lao People’s Democratic Republic
  VNM Viet Nam|Socialist Republic of Viet Nam
  MDA Republic of Moldova
  MKD North Macedonia|Republic of North Macedonia
  TZA United Republic of Tanzania
  BOL Bolivia (Plurinational State of)|Plurinational State of Bolivia
  VEN Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela
  FSM Micronesia (Federated States of)|Federated States of Micronesia
  NLD Netherlands (Kingdom of the)|Kingdom of the Netherlands
  BRN Brunei Darussalam
  CPV Cabo Verde
  CIV Côte d’Ivoire
  COD Democratic Republic of the Congo
  COG Congo|Republic of the Congo
  CZE Czechia|Czech Republic
  SWZ Eswatini
  MMR Myanmar
  TLS Timor-Leste
  PSE State of Palestine|Palestine
  VAT Holy See
  STP Sao Tome and Principe
  BIH Bosnia and Herzegovina
  ATG Antigua and Barbuda
  KNA Saint Kitts and Nevis
  LCA Saint Lucia
  VCT Saint Vincent and the Grenadines
  TTO Trinidad and Tobago
  BLR Republic of Belarus
  ARM Republic of Armenia
  DEU Federal Republic of Germany
  FRA French Republic
  ITA Italian Republic
  IND Republic of India
  PAK Islamic Republic of Pakistan
  SAU Kingdom of Saudi Arabia
  QAT State of Qatar
  KWT State of Kuwait
  EGY Arab Republic of Egypt
  TUR Republic of Türkiye
`);
