import { describe, expect, test } from 'vitest';
import { LANGUAGES } from './grammars.ts';
import { languageOf } from './index.ts';
import { REGIONS } from './regions.ts';
import { stateCode, statesIn } from './state.ts';
import { casesIn } from './testing.ts';

test.each([
  ['zh', '土库曼斯坦', 'TKM'],
  ['zh', '法国', 'FRA'],
  ['en', 'Kyrgyz Republic', 'KGZ'],
  ['en', 'Portugal', 'PRT'],
  ['ru', 'Таджикистана', 'TJK'],
  ['ru', 'Армения', 'ARM'],
  ['en', 'Ardania', 'Ardania'],
  ['zh', '阿尔达尼亚', '阿尔达尼亚'],
  ['en', '', ''],
])('%s: %s is %s', (code, name, expected) => {
  const language = languageOf(code);
  expect(language && stateCode(name, language)).toBe(expected);
});

test('every code is of two and three letters and stands once', () => {
  expect([...REGIONS].filter(([two, three]) => !/^[A-Z]{2}$/.test(two) || !/^[A-Z]{3}$/.test(three))).toEqual(
    [],
  );
  expect(new Set(REGIONS.values()).size).toBe(REGIONS.size);
  expect(REGIONS.size).toBe(249);
});

const NEIGHBOURS = 'KAZ KGZ TJK TKM UZB AFG AZE CHN RUS IRN TUR MNG PAK IND'.split(' ');
/** States beyond them that most often stand in such texts. */
const OFTEN =
  'BLR ARM GEO UKR MDA USA GBR DEU FRA ITA JPN KOR SAU ARE QAT KWT EGY SYR VNM HUN NLD ESP CHE ISR JOR OMN'.split(
    ' ',
  );

test('every language knows the states that meet and those around them, by names that documents print', () => {
  for (const { code, states } of LANGUAGES)
    for (const state of NEIGHBOURS) expect(Object.values(states), `${code} ${state}`).toContain(state);
});

/** The 193 Members of the United Nations. */
const MEMBERS =
  `AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI
  CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV CUB CYP CZE PRK COD DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI
  FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ
  LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC
  NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT KOR MDA ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP
  SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT
  VEN VNM YEM ZMB ZWE`.split(/\s+/);

test('every Member of the United Nations is known by its common name in every language', () => {
  expect(new Set(MEMBERS).size).toBe(193);
  const twoLetters = new Map([...REGIONS].map(([two, three]) => [three, two]));
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language.code], { type: 'region', fallback: 'none' });
    const known = statesIn(language);
    const unknown = [...MEMBERS, ...OFTEN].filter((state) => {
      const name = names.of(twoLetters.get(state) ?? '');
      return name === undefined || known(name) !== state;
    });
    expect(unknown, language.code).toEqual([]);
  }
});

test('names in the lists are names of states that there are, each of one state only', () => {
  const codes = new Set(REGIONS.values());
  for (const { code, states } of LANGUAGES) {
    expect(
      Object.values(states).filter((state) => !codes.has(state)),
      code,
    ).toEqual([]);
    expect(
      Object.keys(states).filter((name) => name !== name.trim() || name === ''),
      code,
    ).toEqual([]);
  }
});

describe('names as documents print them, as states.txt lists them', () => {
  test.each(casesIn('states.txt'))('%s: %s is %s', (code, name, expected) => {
    const language = languageOf(code);
    expect(language && stateCode(name, language)).toBe(expected);
  });
});
