/** Organizations outside a community of states as addressees of its promises, by the names that the tables of organizations list. */
import type { AddresseeRule } from './coding.ts';
import { wordsOf } from './words-of.ts';

/** Its own fund, and organs of the United Nations that are named with it. */
const NOT_OUTSIDE: ReadonlySet<string> = new Set(wordsOf('UN UNGA UNSC UNRCCA IFAS'));

/** How an organization is called where it is no matter of language, by its abbreviation. */
const CALLED: Readonly<Record<string, string>> = {
  UNESCO: 'UNESCO',
  UNICEF: 'UNICEF',
  INTERPOL: 'INTERPOL',
  WHO: 'World Health Organization',
  WTO: 'World Trade Organization',
  SCO: 'Shanghai Cooperation Organisation',
  CIS: 'Commonwealth of Independent States',
  CSTO: 'Collective Security Treaty Organization',
  EAEU: 'Eurasian Economic Union',
  EU: 'European Union',
  OSCE: 'Organization for Security and Co-operation in Europe',
  ECO: 'Economic Cooperation Organization',
  OIC: 'Organization of Islamic Cooperation',
  OTS: 'Organization of Turkic States',
  CICA: 'Conference on Interaction and Confidence-Building Measures in Asia',
  ADB: 'Asian Development Bank',
  FAO: 'Food and Agriculture Organization',
  UNDP: 'United Nations Development Programme',
  UNEP: 'United Nations Environment Programme',
  UNHCR: 'Office of the United Nations High Commissioner for Refugees',
  OHCHR: 'Office of the United Nations High Commissioner for Human Rights',
  UNODC: 'United Nations Office on Drugs and Crime',
  ESCAP: 'Economic and Social Commission for Asia and the Pacific',
  UNECE: 'Economic Commission for Europe',
  UNIDO: 'United Nations Industrial Development Organization',
  UNDRR: 'United Nations Office for Disaster Risk Reduction',
  ECOSOC: 'Economic and Social Council',
  WFP: 'World Food Programme',
  WMO: 'World Meteorological Organization',
  IAEA: 'International Atomic Energy Agency',
  ILO: 'International Labour Organization',
  IOM: 'International Organization for Migration',
  ITU: 'International Telecommunication Union',
  WCO: 'World Customs Organization',
  WOAH: 'World Organisation for Animal Health',
  IMF: 'International Monetary Fund',
  WB: 'World Bank',
  EBRD: 'European Bank for Reconstruction and Development',
  EIB: 'European Investment Bank',
  IsDB: 'Islamic Development Bank',
  AIIB: 'Asian Infrastructure Investment Bank',
  EDB: 'Eurasian Development Bank',
  GEF: 'Global Environment Facility',
  GCF: 'Green Climate Fund',
  AF: 'Adaptation Fund',
  FSB: 'Financial Stability Board',
  OECD: 'Organisation for Economic Co-operation and Development',
  FATF: 'Financial Action Task Force',
  ICRC: 'International Committee of the Red Cross',
};

/** The rows of a table, with further names for their organizations, and a row for each other organization. */
export function outside(
  organizations: ReadonlyMap<string, string>,
  byHand: readonly AddresseeRule[],
): AddresseeRule[] {
  const names = new Map<string, string[]>();
  for (const [name, code] of organizations) {
    const addressee = CALLED[code] ?? code;
    if (!NOT_OUTSIDE.has(code)) names.set(addressee, [...(names.get(addressee) ?? []), name]);
  }
  const listed = new Set(byHand.map(({ addressee }) => addressee));
  const others = [...names].filter(([addressee]) => !listed.has(addressee));
  return [
    ...byHand.map((rule) => ({
      ...rule,
      words: [...rule.words, ...(names.get(rule.addressee ?? '') ?? [])],
    })),
    ...others.map(([addressee, words]) => ({
      name: addressee,
      addressee,
      words,
      example: `[${words[0]?.replaceAll('*', '') ?? ''}]`,
    })),
  ];
}
