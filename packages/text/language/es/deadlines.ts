import type { DeadlineRule } from '../coding.ts';

const MONTHS = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const YEAR = '(?<year>20\\d{2})';
const BY = '(?:antes de|antes del|para|hasta|a más tardar|a más tardar en|a más tardar el)(?:\\s(?:el|la))?';

/** In the order in which they are asked. */
export const deadlines: readonly DeadlineRule[] = [
  {
    name: 'from a day on',
    gives: 'from-day',
    pattern: new RegExp(`a partir del (?<day>\\d{1,2}) de (?<month>${MONTHS}) de ${YEAR}`, 'giu'),
    example: 'decidieron suprimir las tasas [a partir del 1 de julio de 2025]',
  },
  {
    name: 'by a day',
    gives: 'day',
    pattern: new RegExp(`(?:${BY}|el)\\s(?<day>\\d{1,2}) de (?<month>${MONTHS}) de ${YEAR}`, 'giu'),
    example: 'acordaron firmar el acuerdo [antes del 1 de marzo de 2027]',
  },
  {
    name: 'by a month',
    gives: 'month',
    pattern: new RegExp(`(?:${BY}|en) (?:fines de |finales de )?(?<month>${MONTHS}) de ${YEAR}`, 'giu'),
    example: 'acordaron firmar el acuerdo [en marzo de 2027]',
  },
  {
    name: 'by the end of a year',
    gives: 'year-end',
    pattern: new RegExp(`${BY}\\s(?:fines de |finales de |fin de |el final de |el año )*${YEAR}\\b`, 'giu'),
    example: 'acordaron abrir el paso [antes de finales de 2027]',
  },
  {
    name: 'in the near future',
    gives: 'words',
    pattern: /(?:en un futuro próximo|próximamente|lo antes posible|a la mayor brevedad|cuanto antes)/giu,
    example: 'les encargaron concluir el proyecto [en un futuro próximo]',
  },
  {
    name: 'at the next meeting',
    gives: 'event',
    pattern:
      /(?:en|antes de|durante) (?<event>(?:la|su) próxima (?:reunión|sesión|cumbre|conferencia)(?: consultiva)?)/giu,
    example: 'firmar el tratado [en su próxima reunión]',
  },
  {
    name: 'from year to year',
    gives: 'years',
    pattern: /(?:en el período|en|durante|entre) (?<year>20\d{2})\s?(?:–|-|a|y)\s?(?<until>20\d{2})\b/giu,
    example: 'organizar exposiciones [en 2026–2028]',
  },
  {
    name: 'in a year',
    gives: 'year',
    pattern: new RegExp(`(?:en|durante)(?: el año)? ${YEAR}\\b`, 'giu'),
    example: 'acordaron celebrar un foro [en 2027]',
  },
  {
    name: 'declared a year',
    gives: 'year',
    pattern: new RegExp(`(?<=(?:proclamar|declarar|proclaman|declaran)(?: el año)? )${YEAR}\\b`, 'giu'),
    example: 'de proclamar [2025] Año de los Glaciares',
  },
];
