import {
  dayUnits,
  halves,
  leading,
  type PeriodGrammar,
  quarters,
  YEAR,
  yearRange,
} from '../period-grammar.ts';
import { dates, MONTHS } from './dates.ts';

const QUARTER = quarters('premier|1er', 'deuxième|second|2e', 'troisième|3e', 'quatrième|dernier|4e');
const HALF = halves('premi(?:er|ère)|1er|1re', 'deuxième|seconde?|2e|2d');
/** A bare year is one only where a word about time or a preposition leads to it. */
const BEFORE_YEAR =
  "(?<=(?<!\\p{L})(?:en|de|d[’']ici(?:\\s(?:à|au))?|avant|fin|mi-|début|depuis|dès|pour|jusqu[’']en|jusqu[’']à|courant|année|l[’']an|partir\\sde|compter\\sde|tard\\sen|à|et|durant|pendant)[\\s]?)";
/** A number or a word for one. */
const WORD = "[\\p{L}\\p{M}'’‘ʻʼ]+(?:[\\s-][\\p{L}\\p{M}'’‘ʻʼ]+)?";
const LENGTH = `(?<count>\\d+|${WORD})\\s(?:prochaine?s\\s)?(?:jours?|semaines?|mois|ans?|années?)(?:\\s(?:suivante?s|qui\\ssuivent))?(?!\\p{L})`;
const ARTICLE = "(?:\\s?(?:l[’']|le|la|les|au|à|en|de|du)(?=\\s|$|(?<=[’'])))*";

export const periods: PeriodGrammar = {
  units: [
    {
      name: 'from a day of one month to a day of another',
      unit: 'day',
      pattern: new RegExp(
        `(?<![\\p{N}/.-])(?<day>\\d{1,2})(?:er)?\\s(?<month>${MONTHS})\\s?(?:[-–—]|au|et)\\s?(?<last>\\d{1,2})(?:er)?\\s(?<lastMonth>${MONTHS})\\s${YEAR}`,
        'iu',
      ),
      example: 'du 28 avril au 2 mai 2026',
      takes: { day: '28', month: 'avril', last: '2', lastMonth: 'mai', year: '2026' },
      unlike: '28 avril 2026',
    },
    ...dayUnits(dates),
    {
      name: 'month of a year',
      unit: 'month',
      pattern: new RegExp(
        `(?<!\\p{L})(?<month>${MONTHS})(?:\\s?(?:[-–—]|à)\\s?(?<lastMonth>${MONTHS}))?\\s(?:de\\s)?${YEAR}`,
        'iu',
      ),
      example: 'en mai 2027',
      takes: { month: 'mai', year: '2027' },
      unlike: 'mais 2027 participants',
    },
    {
      name: 'quarter or half of a year',
      unit: 'part',
      pattern: new RegExp(
        `(?<!\\p{L})(?:l[ea]\\s)?(?:${QUARTER}\\strimestre|${HALF}\\s(?:semestre|moitié))(?:\\sde)?(?:\\sl[’']année)?\\s${YEAR}`,
        'iu',
      ),
      example: 'au premier semestre de 2026',
      takes: { h1: 'premier', year: '2026' },
      unlike: 'la première moitié de la réunion',
    },
    {
      name: 'from year to year',
      unit: 'years',
      pattern: new RegExp(yearRange("à|jusqu[’']en"), 'iu'),
      example: 'pour la période 2022-2024',
      takes: { year: '2022', until: '2024' },
      unlike: 'résolution 2022/24',
    },
    {
      name: 'between one year and another',
      unit: 'years',
      pattern: new RegExp(`(?<=(?<!\\p{L})entre\\s)${YEAR}\\set\\s(?<until>(?:19|20)\\d{2})(?!\\d)`, 'iu'),
      example: 'entre 2026 et 2030',
      takes: { year: '2026', until: '2030' },
      unlike: 'entre 26 et 30',
    },
    {
      name: 'year',
      unit: 'year',
      pattern: new RegExp(
        `${BEFORE_YEAR}${YEAR}(?![/:]|[-–.]\\d|\\s(?:personnes|participants|étudiants|km|kilomètres|hectares|tonnes|dollars|euros|MW|mégawatts|millions|milliards|mètres|%))`,
        'iu',
      ),
      example: 'd’ici à la fin de 2025',
      takes: { year: '2025' },
      unlike: 'près de 2000 personnes',
    },
  ],
  before: [
    leading(
      'end',
      `(?:la\\s)?fin(?:\\sdu|\\sde)?(?:\\sl[’']année)?|courant(?:\\sde)?`,
      'la fin de ',
      'afin de ',
    ),
    leading('middle', `(?:le\\s)?milieu\\sde(?:\\sl[’']année)?|(?:la\\s)?mi-`, 'mi-', 'ami-'),
    leading('start', `(?:le\\s)?début(?:\\sde)?(?:\\sl[’']année)?`, 'début ', 'débutant '),
    leading(
      'by',
      `(?:avant|d[’']ici|jusqu[’'](?:en|au|à)|au\\splus\\stard|pour|à\\sl[’']horizon)${ARTICLE}(?:\\sannée)?`,
      'd’ici à ',
      'pourtant ',
    ),
    leading(
      'from',
      `(?:à\\s(?:partir|compter)\\s(?:de|du)|dès|depuis|à\\sdater\\s(?:de|du))${ARTICLE}(?:\\sannée)?`,
      'à compter du ',
      'compte du ',
    ),
  ],
  after: [],
  to: /\|\s?(?:au|à|jusqu[’'](?:au|en)|[-–—])\s?$/iu,
  relative: [
    {
      name: 'within so long',
      pattern: new RegExp(
        `(?<!\\p{L})(?:dans(?:\\sun\\sdélai\\sde)?|sous|au\\scours\\sdes|pendant)\\s(?:les\\s)?${LENGTH}(?:\\s(?:suivant|après|à\\scompter\\sde|de)\\s(?<event>(?:l[ea’']|son|sa)\\s?[\\p{L}’'\\s-]{3,60}))?`,
        'iu',
      ),
      example: 'dans les six mois suivant son entrée en vigueur',
      takes: { event: 'son entrée en vigueur' },
      unlike: 'dans les États',
    },
    {
      name: 'so long after or before',
      pattern: new RegExp(
        `(?<!\\p{L})(?:au\\splus\\stard\\s)?${LENGTH}\\s(?:après|avant)\\s(?<event>(?:l[ea’']|son|sa)\\s?[\\p{L}’'\\s-]{3,60})`,
        'iu',
      ),
      example: 'trente jours après le dépôt du troisième instrument',
      takes: { event: 'le dépôt du troisième instrument' },
      unlike: 'trente jours de repos',
    },
    {
      name: 'at a meeting to come',
      pattern:
        /(?<!\p{L})(?:à|avant|lors\sde|d[’']ici\sà|pour)\s(?<event>(?:la|leur|sa|notre)\sprochaine\s(?:réunion|session|rencontre|conférence)(?:\sconsultative)?)/iu,
      example: 'lors de leur prochaine réunion consultative',
      takes: { event: 'leur prochaine réunion consultative' },
      unlike: 'lors de la réunion',
    },
    {
      name: 'when something has come about',
      pattern:
        /(?<!\p{L})(?:dès|après|à\scompter\sde|lors\sde)\s(?<event>(?:l[’']|la\s|sa\s|son\s)(?:entrée\sen\svigueur|signature|ratification|adoption|adhésion)(?:\sdu\sprésent\s\p{Lu}\p{L}+)?)/iu,
      example: 'dès l’entrée en vigueur du présent Accord',
      takes: { event: 'l’entrée en vigueur du présent Accord' },
      unlike: 'l’entrée du palais',
    },
    {
      name: 'soon',
      pattern:
        /(?<!\p{L})(?:dans\sun\s(?:proche\savenir|avenir\sproche)|prochainement|dès\sque\spossible|dans\sles\s(?:meilleurs|plus\sbrefs)\sdélais|sans\s(?:plus\s)?tarder)(?!\p{L})/iu,
      example: 'dans les meilleurs délais',
      unlike: 'l’avenir de la région',
    },
  ],
};
