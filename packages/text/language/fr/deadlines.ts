import type { DeadlineRule } from '../coding.ts';

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const YEAR = '(?<year>20\\d{2})';
const QUARTER =
  '(?:(?<q1>premier)|(?<q2>deuxième|second)|(?<q3>troisième)|(?<q4>quatrième|dernier))\\strimestre';
const HALF = '(?:(?<h1>premier|première)|(?<h2>second|seconde|deuxième))\\s(?:semestre|moitié)';
/** « de la |Commission mixte », « des |chefs d’État »: whose meeting it is. */
const OF_WHOM =
  "(?: (?:de la |du |des |de l[’'])(?:chefs d[’']État|ministres|(?-i:\\p{Lu})[\\p{L}-]*)(?: (?:mixte|générale?|intergouvernementale?|consultative|d[’']Asie centrale))*)?";
const BY = "(?:avant|d[’']ici(?:\\s(?:à|au))?|jusqu[’']au?|au plus tard|pour)(?:\\s(?:le|la|au|en))?";

/** In the order in which they are asked. */
export const deadlines: readonly DeadlineRule[] = [
  {
    name: 'from a day to one of another month',
    gives: 'days',
    pattern: new RegExp(
      `(?:entre le|du) (?<day>\\d{1,2})(?:er)? (?<firstMonth>${MONTHS}) (?:et|au|jusqu[’']au) (?:le )?(?<lastDay>\\d{1,2})(?:er)? (?<month>${MONTHS}) ${YEAR}`,
      'giu',
    ),
    example: 'décident de se réunir [entre le 1er avril et le 30 mai 2027]',
  },
  {
    name: 'from a day on',
    gives: 'from-day',
    pattern: new RegExp(
      `(?:à compter du|à partir du|dès le) (?<day>\\d{1,2})(?:er)? (?<month>${MONTHS}) ${YEAR}`,
      'giu',
    ),
    example: 'ont décidé de supprimer les droits [à compter du 1er juillet 2025]',
  },
  {
    name: 'by a day',
    gives: 'day',
    pattern: new RegExp(
      `(?:${BY}|(?:prend|prenant) fin le|(?:expir|s[’']achev|se termin)\\p{L}+ le)\\s(?<day>\\d{1,2})(?:er)? (?<month>${MONTHS}) ${YEAR}`,
      'giu',
    ),
    example: 'sont convenues de signer l’accord [avant le 1er mars 2027]',
  },
  {
    name: 'on a day',
    gives: 'on-day',
    pattern: new RegExp(`(?<!\\p{L})le\\s(?<day>\\d{1,2})(?:er)? (?<month>${MONTHS}) ${YEAR}`, 'giu'),
    example: 'sont convenues de se réunir [le 12 mai 2027]',
  },
  {
    name: 'by a month',
    gives: 'month',
    pattern: new RegExp(
      `${BY} (?:fin |la fin de |la fin du mois de |mois de |le mois de )?(?<month>${MONTHS}) ${YEAR}`,
      'giu',
    ),
    example: 'sont convenues de signer l’accord [d’ici à mars 2027]',
  },
  {
    name: 'in a month',
    gives: 'in-month',
    pattern: new RegExp(
      `(?:en|au mois de|au cours du mois de|au début (?:de|du mois de)|à la fin (?:de|du mois de)|courant|fin|début) (?<month>${MONTHS}) ${YEAR}`,
      'giu',
    ),
    example: 'sont convenues de signer l’accord [en mars 2027]',
  },

  {
    name: 'from day to day',
    gives: 'days',
    pattern: new RegExp(
      `du (?<day>\\d{1,2})(?:er)? au (?<lastDay>\\d{1,2}) (?<month>${MONTHS}) ${YEAR}`,
      'giu',
    ),
    example: 'décident de se réunir [du 4 au 8 octobre 2027]',
  },
  {
    name: 'by the end of a quarter or a half',
    gives: 'part-end',
    pattern: new RegExp(
      `${BY} (?:la fin du |fin du )?(?:${QUARTER}|${HALF})(?: de)?(?: l[’']année)? ${YEAR}`,
      'giu',
    ),
    example: 'sont convenues de rendre compte [avant la fin du premier trimestre de 2028]',
  },
  {
    name: 'in a quarter or a half of a year',
    gives: 'part',
    pattern: new RegExp(
      `(?:au cours du |au |durant le |pendant le |dans la |au cours de la |durant la )(?:${QUARTER}|${HALF})(?: de)?(?: l[’']année)? ${YEAR}`,
      'giu',
    ),
    example: 'sont convenues de se réunir [au deuxième trimestre de 2028]',
  },
  {
    name: 'by the middle of a year',
    gives: 'part-end',
    pattern: new RegExp(`${BY} (?<h1>mi-|au milieu de |le milieu de )(?:l[’']année )?${YEAR}`, 'giu'),
    example: 'sont convenues de rendre compte [d’ici à mi-2027]',
  },
  {
    name: 'in a season',
    gives: 'part',
    pattern: new RegExp(
      `(?:au|en|à la|à l[’']|avant l[’']|avant le|pour la|pour l[’'])\\s?(?:(?<spring>printemps)|(?<summer>été)|(?<autumn>automne|rentrée)) (?:de )?${YEAR}`,
      'giu',
    ),
    example: 'sont convenues de se réunir [au printemps 2027]',
  },
  {
    name: 'from a year on',
    gives: 'from-year',
    pattern: new RegExp(
      `(?:à partir de|à compter de|dès)(?: l[’']année| la campagne| la saison| l[’']exercice)? ${YEAR}\\b`,
      'giu',
    ),
    example: 'ont décidé de supprimer les droits [à partir de 2027]',
  },
  {
    name: 'before a year',
    gives: 'year-before',
    pattern: new RegExp(`avant(?: l[’']année)? ${YEAR}\\b`, 'giu'),
    example: 'sont convenues d’ouvrir le poste [avant 2030]',
  },
  {
    name: 'up to a year',
    gives: 'year-end',
    pattern: new RegExp(
      `(?:jusqu[’']en|à l[’']horizon(?: de)?|d[’']ici l[’']horizon|dans le courant de|courant) ${YEAR}\\b`,
      'giu',
    ),
    example: 'sont convenues d’agir [jusqu’en 2030]',
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
      /(?:dans un délai d[’'](?:un )?(?:mois|an)|(?:un|deux|trois|quatre|cinq|six|neuf|douze|dix-huit|\d{1,2}) (?:mois|ans?|semaines|jours) (?:après|avant|à compter d)|d[’']ici (?:à )?(?:un|deux|trois|quatre|cinq|six|dix) (?:ans?|mois)(?!\p{L})|dans un proche avenir|dans un avenir proche|le plus tôt possible|en temps voulu|à (?:court|moyen|long) terme|dans les (?:mois|années|semaines) (?:à venir|qui viennent)|dans les prochain(?:e?s) (?:mois|années|semaines|jours)|au cours des prochain(?:e?s) (?:mois|années|semaines|jours)|dans un délai raisonnable|sans plus tarder|à (?:très )?brève échéance|d[’']urgence|incessamment|avant la fin de l[’']année(?! \d)|prochainement|dès que possible|dans les meilleurs délais|dans les plus brefs délais|au plus vite|(?:un|deux|trois|six|neuf|douze) mois au plus tard après|sans (?:délai|retard|tarder)|immédiatement|d[’']ici à la fin de l[’']année|(?:cette année|l[’']année (?:prochaine|en cours))(?! \d)|l[’']an prochain)/giu,
    example: 'les ont chargés d’achever le projet [dans un proche avenir]',
  },
  {
    name: 'at the next meeting',
    gives: 'event',
    pattern: new RegExp(
      `(?:à|au|avant|lors de|lors du|pendant|d[’']ici à|d[’']ici|pour|en marge de|à l[’']occasion de|en prévision de) (?<event>(?:l[ae]|leur|sa|son|notre) (?:prochaine?)(?: [\\p{L}-]+){0,2}? (?:réunion|session|rencontre|conférence|sommet|forum)(?: consultative| ordinaire)?${OF_WHOM})`,
      'giu',
    ),
    example: 'signer le traité [lors de leur prochaine réunion]',
  },
  {
    name: 'at its numbered session',
    gives: 'event',
    pattern:
      /(?:à|lors de|pendant|avant|d[’']ici à|pour|au cours de) (?<event>(?:sa|son|leur|la|notre) (?:[\p{L}-]+(?:ième|ière|ier|nde)|\d+e) (?:session|réunion|rencontre|sommet|conférence)(?: (?:de la |du |de l[’'])(?-i:\p{Lu})[\p{L}-]*(?: générale?)?)?)/giu,
    example: 'le prie de lui faire rapport [à sa treizième session]',
  },
  {
    name: 'before the next meeting is held, before a term ends',
    gives: 'event',
    pattern:
      /avant (?:la tenue du |la tenue de la )?(?<event>(?:le |la |l[’'])?(?:prochaine? (?:sommet|session|réunion|conférence)(?: d[eu] (?-i:\p{Lu})[\p{L}-]*)?|(?:expiration|échéance|terme) d[eu] (?:présent )?[\p{L}-]+))/giu,
    example: 'sont convenues de signer [avant l’expiration du présent Accord]',
  },
  {
    name: 'at the conference of a year',
    gives: 'event',
    pattern:
      /(?:à|au|lors de|lors du|pour|avant) (?<event>(?:la |le |l[’'])?(?:conférence|sommet|session|réunion|forum|assemblée)(?: [\p{L}-]+)? de 20\d\d)/giu,
    example: 'sont convenues de rendre compte [à la conférence ministérielle de 2028]',
  },
  {
    name: 'early in a year',
    gives: 'year',
    pattern: new RegExp(`au début de(?: l[’']année)? ${YEAR}\\b`, 'giu'),
    example: 'sont convenues de se réunir [au début de 2028]',
  },
  {
    name: 'before something begins',
    gives: 'event',
    pattern:
      /(?:avant|d[’']ici) (?<event>(?:le (?:début|lancement|démarrage|commencement)|l[’']ouverture) de (?:la |l[’'])?[\p{L}-]+(?: de [\p{L}-]+)?)/giu,
    example: 'sont convenues d’agir [avant le début de la saison de chauffage]',
  },
  {
    name: 'within so many months or years',
    gives: 'words',
    pattern:
      /(?:dans (?:un délai (?:maximal |maximum )?de|un délai n[’']excédant pas|un délai qui ne dépasse pas|les|l[’']intervalle de)|au cours des|pour une (?:nouvelle )?(?:période|durée) de|au terme de|à l[’']expiration de|sous|d[’']ici) (?:\d+|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|dix-huit|vingt|trente|soixante|quatre-vingt-dix|prochaine?s)(?: prochaine?s)? (?:jours|semaines|mois|années|ans?)(?!\p{L})/giu,
    example: 'sont convenues de rendre compte [dans un délai de six mois]',
  },
  {
    name: 'while someone presides',
    gives: 'event',
    pattern:
      /(?:pendant|durant|sous|au cours de) (?<event>(?:la|sa|leur) présidence(?: (?-i:(?:de la |du |de l[’']|des )?\p{Lu}[\p{L}-]*|\p{Ll}+e))?)/giu,
    example: 'sont convenues de se réunir [pendant la présidence du Kazakhstan]',
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
    pattern: new RegExp(`(?:en|au cours de|durant|pendant)(?: l[’']année)? ${YEAR}\\b`, 'giu'),
    example: 'sont convenues de tenir un forum [en 2027]',
  },
  {
    name: 'declared a year',
    gives: 'year',
    pattern: new RegExp(
      `(?<=(?:faire de|proclamer|déclarer|proclament|déclarent)(?: l[’']année)? )${YEAR}\\b`,
      'giu',
    ),
    example: 'de proclamer [2025] Année des glaciers',
  },
];
