import { namesOfStates } from '../state-names.ts';

/** Names of states as French documents print them, without the article. */
export const states: Readonly<Record<string, string>> = {
  Kazakhstan: 'KAZ',
  'République du Kazakhstan': 'KAZ',
  Kirghizistan: 'KGZ',
  'République kirghize': 'KGZ',
  Tadjikistan: 'TJK',
  'République du Tadjikistan': 'TJK',
  Turkménistan: 'TKM',
  Ouzbékistan: 'UZB',
  'République d’Ouzbékistan': 'UZB',
  Afghanistan: 'AFG',
  Azerbaïdjan: 'AZE',
  Chine: 'CHN',
  'République populaire de Chine': 'CHN',
  'Fédération de Russie': 'RUS',
  Russie: 'RUS',
  'République islamique d’Iran': 'IRN',
  'Iran (République islamique d’)': 'IRN',
  Iran: 'IRN',
  Türkiye: 'TUR',
  Turquie: 'TUR',
  Mongolie: 'MNG',
  Pakistan: 'PAK',
  Inde: 'IND',
};

/** Further names that documents print and Unicode does not have: asked for whole, and not looked for in running text. */
export const otherStates = namesOfStates(`
  RUS Fédération de Russie
  USA États-Unis d’Amérique|États-Unis
  GBR Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|Royaume-Uni
  KOR République de Corée
  PRK République populaire démocratique de Corée
  SYR République arabe syrienne
  LAO République démocratique populaire lao
  VNM Viet Nam|République socialiste du Viet Nam
  MDA République de Moldova
  MKD Macédoine du Nord
  TZA République-Unie de Tanzanie
  BOL Bolivie (État plurinational de)|État plurinational de Bolivie
  VEN Venezuela (République bolivarienne du)|République bolivarienne du Venezuela
  FSM Micronésie (États fédérés de)|États fédérés de Micronésie
  NLD Pays-Bas (Royaume des)|Royaume des Pays-Bas
  BRN Brunéi Darussalam
  CPV Cabo Verde
  CIV Côte d’Ivoire
  COD République démocratique du Congo
  COG Congo
  CZE Tchéquie|République tchèque
  SWZ Eswatini
  MMR Myanmar
  TLS Timor-Leste
  PSE État de Palestine|Palestine
  VAT Saint-Siège
  STP Sao Tomé-et-Principe
  BIH Bosnie-Herzégovine
  ATG Antigua-et-Barbuda
  KNA Saint-Kitts-et-Nevis
  LCA Sainte-Lucie
  VCT Saint-Vincent-et-les Grenadines
  TTO Trinité-et-Tobago
  BLR Bélarus|République du Bélarus
  ARM République d’Arménie
  DEU République fédérale d’Allemagne
  FRA République française
  ITA République italienne
  IND République de l’Inde
  PAK République islamique du Pakistan
  SAU Royaume d’Arabie saoudite|Arabie saoudite
  QAT État du Qatar
  KWT État du Koweït
  EGY République arabe d’Égypte
  TUR République de Türkiye
  BHR Bahreïn
  KIR Kiribati
  PLW Palaos
  NRU Nauru
`);
