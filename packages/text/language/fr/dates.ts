import type { DateGrammar } from '../language.ts';
import { standingDates } from '../standing.ts';
import { quantities } from './quantities.ts';

export const MONTHS =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre';
const DAY = `(?:(?<day>\\d{1,2})(?:er)?(?:\\s?(?:[-–—]|au|et)\\s?(?<last>\\d{1,2}))?\\s(?<month>${MONTHS})\\s(?<year>\\d{4}))`;
/** Names of places begin with capitals: 'Achgabat', 'Port-Ister', 'la ville de Port-Ister'. */
const PLACE = "(?:la\\sville\\sde\\s)?(?<place>\\p{Lu}[\\p{L}'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}'’-]{1,30}){0,3})";
const HELD = '(?:fait|faite|tenue?s?|réunis|réunies|adoptée?|signée?|conclue?|rencontrés)';

/** At the end of a treaty, days and years are spelled out. */
const DAY_WORDS =
  '(?:vingt|trente|dix)[\\s-](?:et[\\s-])?\\p{L}+|premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente';
const YEAR_WORDS = 'deux\\smille(?:[\\s-](?:et\\s)?\\p{L}+){0,4}';

export const dates: DateGrammar = {
  spelled: quantities,
  months: {
    janvier: 1,
    février: 2,
    fevrier: 2,
    mars: 3,
    avril: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    août: 8,
    aout: 8,
    septembre: 9,
    octobre: 10,
    novembre: 11,
    décembre: 12,
    decembre: 12,
  },
  days: [
    {
      name: 'day, month, year',
      pattern: new RegExp(`(?<!\\d)${DAY}`, 'iu'),
      example: '1er septembre 2025',
      takes: { day: '1', month: 'septembre', year: '2025' },
      unlike: 'en août 2021',
    },
    {
      name: 'day, month, year, spelled out',
      pattern: new RegExp(
        `(?<!\\p{L})(?<day>${DAY_WORDS})\\s(?<month>${MONTHS})\\s(?:de\\sl[’']an\\s)?(?<year>\\d{4}|${YEAR_WORDS})`,
        'iu',
      ),
      example: 'le quatorze mai deux mille vingt-six',
      takes: { day: 'quatorze', month: 'mai', year: 'deux mille vingt-six' },
      unlike: 'la quatorzième session en mai 2026',
    },
  ],
  adoption: [
    ...standingDates(`(?:le\\s)?${DAY}`, PLACE, {
      placeFirst: 'Port-Ister, le 14 mai 2026',
      dayFirst: '14 mai 2026, Port-Ister',
      place: 'Port-Ister',
      unlike: 'Le lundi 14 mai 2026, ils se sont réunis',
    }),
    {
      name: 'held in a place on a day',
      pattern: new RegExp(
        `\\b(?i:${HELD})(?!\\p{L})[^.;]{0,80}?\\sà\\s${PLACE},?\\s(?:le|les|du)\\s(?i:${DAY})`,
        'u',
      ),
      example: 'Fait à Port-Ister, le 14 mai 2026.',
      takes: { place: 'Port-Ister', day: '14' },
      unlike: 'la coopération à Port-Ister en matière de sécurité',
    },
    {
      name: 'held on a day in a place',
      pattern: new RegExp(`(?:le|les|du)\\s(?i:${DAY}),?\\s(?:à|dans)\\s${PLACE}`, 'iu'),
      example: 'Les chefs d’État se sont réunis le 6 août 2021 à Turkmenbachi',
      takes: { place: 'Turkmenbachi', day: '6' },
      unlike: 'Le 6 août 2021, la Partie',
    },
  ],
};
