/** States that texts of the region name beside its own and its neighbours, as Unicode's tables name them. */
import { REGIONS } from './regions.ts';
import { wordsOf } from './words-of.ts';

/** Alpha-2; only whose names mean nothing else in running text. */
const PARTNERS =
  wordsOf(`US JP KR DE FR IT GB ES PT NL BE LU AT CH PL CZ SK HU SI HR RS BG RO GR CY FI SE NO DK EE LV LT
  BY UA MD GE AM IL EG SA AE QA KW BH OM IQ NP BT BD LK MV MY ID SG TH VN PH AU NZ CA MX BR AR CL UY PY PE CO CR CU ZA
  DZ MA TN NG KE ET GH SN VE BO EC PA GT HN NI SV DO HT JM TT BZ GY SR BB UG RW BI TZ ZM ZW MZ AO NA BW MW MG SC CM CI
  BF GA LR SL GM MR SO DJ ER SD LY KH LA TL BN PG FJ VU WS TO KI LB SY YE AL MK ME BA MT IE IS BJ CV ML NE`);

/** @returns Names in the language with their codes of ISO 3166-1 alpha-3. */
export function partners(language: string): Record<string, string> {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return Object.fromEntries(
    PARTNERS.flatMap((two) => {
      const [name, three] = [names.of(two), REGIONS.get(two)];
      return name && three ? [[name, three]] : [];
    }),
  );
}
