import type { DeadlineRule } from '../coding.ts';

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const YEAR = '(?<year>20\\d{2})';
const BY = "(?:avant|d[’']ici(?:\\s(?:à|au))?|jusqu[’']au?|au plus tard|pour)(?:\\s(?:le|la|au|en))?";

/** In the order in which they are asked. */
export const deadlines: readonly DeadlineRule[] = [
  {
    name: 'from a day on',
    gives: 'from-day',
    pattern: new RegExp(
      `(?:à compter|à partir) du (?<day>\\d{1,2})(?:er)? (?<month>${MONTHS}) ${YEAR}`,
      'giu',
    ),
    example: 'ont décidé de supprimer les droits [à compter du 1er juillet 2025]',
  },
  {
    name: 'by a day',
    gives: 'day',
    pattern: new RegExp(`(?:${BY}|le)\\s(?<day>\\d{1,2})(?:er)? (?<month>${MONTHS}) ${YEAR}`, 'giu'),
    example: 'sont convenues de signer l’accord [avant le 1er mars 2027]',
  },
  {
    name: 'by a month',
    gives: 'month',
    pattern: new RegExp(`(?:${BY}|en) (?:fin |la fin de )?(?<month>${MONTHS}) ${YEAR}`, 'giu'),
    example: 'sont convenues de signer l’accord [en mars 2027]',
  },
  {
    name: 'by the end of a year',
    gives: 'year-end',
    pattern: new RegExp(`${BY} (?:la fin de |fin |l[’']année |l[’']an )*${YEAR}\\b`, 'giu'),
    example: 'sont convenues d’ouvrir le poste [avant la fin de 2027]',
  },
  {
    name: 'in the near future',
    gives: 'words',
    pattern:
      /(?:dans un proche avenir|prochainement|dès que possible|dans les meilleurs délais|dans les plus brefs délais)/giu,
    example: 'les ont chargés d’achever le projet [dans un proche avenir]',
  },
  {
    name: 'at the next meeting',
    gives: 'event',
    pattern:
      /(?:à|avant|lors de|d[’']ici à) (?<event>(?:la|leur|sa) prochaine (?:réunion|session|rencontre|conférence)(?: consultative)?)/giu,
    example: 'signer le traité [lors de leur prochaine réunion]',
  },
  {
    name: 'from year to year',
    gives: 'years',
    pattern:
      /(?:en|pour|de|période|dans la période|au cours de la période|entre) (?<year>20\d{2})\s?(?:–|-|à|et)\s?(?<until>20\d{2})\b/giu,
    example: 'tenir des expositions [en 2026–2028]',
  },
  {
    name: 'in a year',
    gives: 'year',
    pattern: new RegExp(`(?:en|au cours de|durant)(?: l[’']année)? ${YEAR}\\b`, 'giu'),
    example: 'sont convenues de tenir un forum [en 2027]',
  },
  {
    name: 'declared a year',
    gives: 'year',
    pattern: new RegExp(`(?<=(?:proclamer|déclarer|proclament|déclarent)(?: l[’']année)? )${YEAR}\\b`, 'giu'),
    example: 'de proclamer [2025] Année des glaciers',
  },
];
