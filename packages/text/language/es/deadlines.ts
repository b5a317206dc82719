import type { DeadlineRule } from '../coding.ts';

const MONTHS = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const YEAR = '(?<year>20\\d{2})(?!\\d)';
/** 'marzo |de 2027', 'marzo |del 2027', 'marzo |del año 2027' */
const OF_YEAR = `(?:de|del)(?: año)? ${YEAR}`;
const QUARTER = '(?:(?<q1>primer)|(?<q2>segundo)|(?<q3>tercer)|(?<q4>cuarto|último))\\strimestre';
const COUNT =
  '(?:\\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|dieciocho|veinte|veinticuatro|treinta|cuarenta y cinco|cuarenta|sesenta|noventa|cien|ciento veinte|ciento ochenta|pocos|algunos)(?: \\(\\d+\\))?';
const SPAN =
  '(?:días|semanas|meses|mes|años|año|horas|semana|trimestre|trimestres|semestre|decenio)(?: (?:hábiles|naturales|civiles|corridos|laborables|calendario))?';
const HALF = '(?:(?<h1>primer|primera)|(?<h2>segundo|segunda))\\s(?:semestre|mitad)';
/** «de la |Comisión Mixta»: whose meeting it is. */
const OF_WHOM =
  '(?: (?:de la |del |de los |de las |de )(?:(?-i:\\p{Lu})[\\p{L}-]*|cancilleres|ministros|ministras|presidentes|jefes de (?:[Ee]stado|gobierno|delegación)|expertos|coordinadores nacionales)(?: (?:de |de la |del |y )?(?-i:\\p{Lu})[\\p{L}-]*)*)?';
const MEETING =
  '(?:reunión|sesión|cumbre|conferencia|foro|encuentro|asamblea|ronda|congreso|examen|ciclo|consejo|diálogo|período (?:ordinario |extraordinario |sustantivo |anual )?de sesiones)';
const KIND =
  '(?: (?:consultiva|ordinaria|extraordinaria|ministerial|plenaria|anual|presidencial|bilateral|ordinario|regional|periódico universal|binacional|cumbre|intergubernamental|de alto nivel))?';
const BY =
  '(?:antes de|antes del|para|hasta|de aquí a|hacia|de cara a|en el horizonte(?: de)?|con plazo hasta|a más tardar|a más tardar en|a más tardar el|a más tardar a|no más tarde de|no más tarde del|no después de|no después del|con anterioridad a|con anterioridad al|como máximo|como máximo en|como muy tarde|como muy tarde en|previo al|previamente al|desde ahora hasta|de ahora a)(?:\\s(?:el|la))?';
/** 'antes de que |finalice el año| 2028', 'antes de |finales de| 2028' */
const END =
  '(?:que (?:finalice|termine|concluya|acabe|expire)(?: el año| el| la)? |finalizar (?:el año )?|concluir (?:el año )?|terminar (?:el año )?|acabar (?:el año )?|fines de |finales de |final de |fin de |el final de |el fin de |final del |fines del |finales del |el cierre de |cierre de |el término de |finales de la |el año |año )';

/** In the order in which they are asked. */
export const deadlines: readonly DeadlineRule[] = [
  {
    name: 'from a day to one of another month',
    gives: 'days',
    pattern: new RegExp(
      `(?:entre el|desde el|del) (?<day>\\d{1,2}) de (?<firstMonth>${MONTHS}) (?:y|hasta|al?) (?:el )?(?<lastDay>\\d{1,2}) de (?<month>${MONTHS}) ${OF_YEAR}`,
      'giu',
    ),
    example: 'acordaron reunirse [entre el 1 de abril y el 30 de mayo de 2027]',
  },
  {
    name: 'from a day on',
    gives: 'from-day',
    pattern: new RegExp(
      `(?:a partir|desde)(?: del| el) (?<day>\\d{1,2}) de (?<month>${MONTHS}) ${OF_YEAR}`,
      'giu',
    ),
    example: 'decidieron suprimir las tasas [a partir del 1 de julio de 2025]',
  },
  {
    name: 'by a day',
    gives: 'day',
    pattern: new RegExp(
      `(?:${BY}|al|(?:termin|finaliz|conclu|venc|expir)\\p{L}+ el)\\s(?<day>\\d{1,2}) de (?<month>${MONTHS}) ${OF_YEAR}`,
      'giu',
    ),
    example: 'acordaron firmar el acuerdo [antes del 1 de marzo de 2027]',
  },
  {
    name: 'on a day',
    gives: 'on-day',
    pattern: new RegExp(
      `(?<!\\p{L})el\\s(?:próximo |día |próximo día )?(?<day>\\d{1,2}) de (?<month>${MONTHS}) ${OF_YEAR}`,
      'giu',
    ),
    example: 'acordaron reunirse [el 12 de mayo de 2027]',
  },
  {
    name: 'by a month',
    gives: 'month',
    pattern: new RegExp(
      `${BY} (?:en )?(?:fines de |finales de |el final de |el mes de |que (?:finalice|termine|concluya|acabe) |mediados de |principios de |el fin de |fin de )?(?<month>${MONTHS}) ${OF_YEAR}`,
      'giu',
    ),
    example: 'acordaron firmar el acuerdo [antes de finales de marzo de 2027]',
  },
  {
    name: 'in a month',
    gives: 'in-month',
    pattern: new RegExp(
      `(?:en|durante|a principios de|a finales de|a fines de|a mediados de|a comienzos de|a inicios de|a lo largo de|en el curso de)(?: el mes de| el próximo mes de)? (?<month>${MONTHS}) ${OF_YEAR}`,
      'giu',
    ),
    example: 'acordaron firmar el acuerdo [en marzo de 2027]',
  },

  {
    name: 'from day to day',
    gives: 'days',
    pattern: new RegExp(
      `del (?<day>\\d{1,2}) al (?<lastDay>\\d{1,2}) de (?<month>${MONTHS}) ${OF_YEAR}`,
      'giu',
    ),
    example: 'acordaron reunirse [del 4 al 8 de octubre de 2027]',
  },
  {
    name: 'by the end of a quarter or a half',
    gives: 'part-end',
    pattern: new RegExp(
      `${BY} (?:${END})?(?:el |la )?(?:${QUARTER}|${HALF})(?: del? año)?(?: de)? ${YEAR}`,
      'giu',
    ),
    example: 'acordaron informar [antes de finales del primer trimestre de 2028]',
  },
  {
    name: 'in a quarter or a half of a year',
    gives: 'part',
    pattern: new RegExp(
      `(?:en|durante|a lo largo|en el curso|en el transcurso|dentro) (?:de |del )?(?:el |la )?(?:${QUARTER}|${HALF})(?: del? año)?(?: de)? ${YEAR}`,
      'giu',
    ),
    example: 'acordaron reunirse [en el segundo trimestre de 2028]',
  },
  {
    name: 'by the middle of a year',
    gives: 'part-end',
    pattern: new RegExp(`${BY} (?<h1>mediados de )${YEAR}`, 'giu'),
    example: 'acordaron informar [para mediados de 2027]',
  },
  {
    name: 'in a season',
    gives: 'part',
    pattern: new RegExp(
      `en (?:la |el )?(?:(?<spring>primavera)|(?<summer>verano)|(?<autumn>otoño)) ${OF_YEAR}`,
      'giu',
    ),
    example: 'acordaron reunirse [en la primavera de 2027]',
  },
  {
    name: 'from a year on',
    gives: 'from-year',
    pattern: new RegExp(
      `(?:a partir|desde)(?: de| del)?(?: el)?(?: año)? ${YEAR}\\b(?! (?:hasta|a) 20)`,
      'giu',
    ),
    example: 'decidieron suprimir las tasas [a partir de 2027]',
  },
  {
    name: 'before a year',
    gives: 'year-before',
    pattern: new RegExp(`antes de(?:l)?(?: año)? ${YEAR}\\b`, 'giu'),
    example: 'acordaron abrir el paso [antes de 2030]',
  },
  {
    name: 'by the end of a year',
    gives: 'year-end',
    pattern: new RegExp(`(?:${BY}\\s(?:${END})?|a (?:finales|fines) de(?:l año)? )${YEAR}\\b`, 'giu'),
    example: 'acordaron abrir el paso [antes de finales de 2027]',
  },
  {
    name: 'in the near future',
    gives: 'words',
    pattern:
      /(?:en (?:un|el) futuro (?:próximo|cercano|inmediato|no lejano)|(?:a|en el) (?:muy )?(?:corto|medio|mediano|largo) plazo|oportunamente|en (?:su )?debido (?:tiempo|momento)|a la (?:mayor )?brevedad(?: posible)?|con la (?:mayor|máxima|debida) (?:brevedad|celeridad|rapidez|prontitud|urgencia|premura)(?: posible)?|con (?:prontitud|celeridad|urgencia)|en l[ao]s (?:próxim[ao]s|meses|semanas|años|días) (?:años|meses|semanas|días|venider[ao]s|siguientes)|en (?:el|un) (?:plazo|tiempo|lapso) (?:más|lo más) (?:breve|corto)(?: posible)?|en (?:el|un) (?:más )?(?:breve|corto) (?:plazo|lapso|término)(?: posible)?|en el más breve plazo(?: posible)?|en breve|en un plazo razonable|inmediatamente|con carácter (?:urgente|inmediato|de urgencia)|de (?:manera|forma) (?:urgente|inmediata)|en forma inmediata|urgentemente|en el menor (?:plazo|tiempo) posible|(?:tan pronto como|cuando) (?:sea|les sea|resulte|ello sea) posible|lo (?:antes|más pronto|más rápidamente|más rápido) posible|próximamente|cuanto antes|sin (?:más |mayor )?(?:demora|dilación|demoras|dilaciones|tardanza|retraso|retrasos)(?: indebidas?)?|de inmediato|antes de que (?:acabe|termine|finalice|concluya) (?:el|este) año(?! \d)|antes de(?:l)? fin(?:al)?(?:es)? de(?:l)?(?: presente)? año(?! \d)|(?:dentro de(?:l)?|en|durante) (?:el |este )?(?:presente|próximo|corriente|año) año(?! \d)|(?:este|el próximo|el presente|el año) (?:año|próximo|entrante)(?! \d)|(?:la próxima|el próximo) (?:semana|mes|semestre|trimestre|bienio|trienio)|en el transcurso de(?:l)? (?:año|presente año|próximo año)(?! \d))/giu,
    example: 'les encargaron concluir el proyecto [en un futuro próximo]',
  },
  {
    name: 'at the next meeting',
    gives: 'event',
    pattern: new RegExp(
      `(?:en|a|ante|antes de|durante|para|hasta|a más tardar en|a más tardar durante|al margen de|con ocasión de|con motivo de|en el marco de|en ocasión de|previo a|con anterioridad a|por) (?<event>(?:la|el|su|sus|nuestra|nuestro) (?:próxim[ao]s?|siguiente|venider[ao])(?: [\\p{L}-]+){0,2}? ${MEETING}${KIND}${OF_WHOM}|(?:la|el|su|nuestra|nuestro) ${MEETING}${KIND} (?:siguiente|próxim[ao]|venider[ao])|l (?:próximo|siguiente) (?:[\\p{L}-]+ )?${MEETING}${KIND}${OF_WHOM})`,
      'giu',
    ),
    example: 'firmar el tratado [en su próxima reunión]',
  },
  {
    name: 'at the next meeting, after an elided article',
    gives: 'event',
    pattern: new RegExp(
      `(?:al|antes del|previo al|con anterioridad al|al margen del|con ocasión del|con motivo del|en el marco del|en ocasión del) (?<event>(?:próximo|siguiente)(?: [\\p{L}-]+){0,2}? ${MEETING}${KIND}${OF_WHOM})`,
      'giu',
    ),
    example: 'firmar el tratado [antes del próximo foro]',
  },
  {
    name: 'at its numbered session',
    gives: 'event',
    pattern: new RegExp(
      `(?:en|a|ante|para|antes de|durante|hasta|con ocasión de|a más tardar en|en el marco de|programa provisional de|programa de|orden del día de|temario de) (?<event>(?:su|el|la|nuestra|nuestro) (?:(?:[\\p{L}-]+(?:imo|ima|mer|cer|avo|ero|era|ndo|nda|rto|nto|xto|rta|nta|xta|ava|eno|ena|ptimo) ?){1,3}|\\d{1,3}\\s?(?:\\.?[ºª°]|[ao]|[.])?\\s?|(?-i:[IVXLC]+)\\s)${MEETING}${KIND}(?: ordinario)?(?: de(?: la|l|) (?-i:\\p{Lu})[\\p{L}-]*(?: (?:de |de la |del )?(?-i:\\p{Lu})[\\p{L}-]*)*)?)`,
      'giu',
    ),
    example: 'le solicita que informe [en su decimotercero período de sesiones]',
  },
  {
    name: 'at the meeting of a year',
    gives: 'event',
    pattern: new RegExp(
      `(?:en|para|antes de|ante|a|durante) (?<event>(?:la|el|su) ${MEETING}${KIND} de 20\\d{2})`,
      'giu',
    ),
    example: 'acordaron informar [en la cumbre de 2028]',
  },
  {
    name: 'before something begins',
    gives: 'event',
    pattern:
      /antes de(?:l)? (?<event>(?:la |el )?(?:inicio|comienzo|apertura|lanzamiento|final|fin|término|conclusión|cierre|entrada en vigor|vencimiento|expiración) de(?:l)? (?!20\d|año|mes|(?:primer|segund|tercer|cuart|últim)[ao]?\s)(?:la |los |el |las |presente )?[\p{L}-]+(?: (?:de |del )?[\p{L}-]+)?)/giu,
    example: 'acordaron actuar [antes del inicio de la temporada]',
  },
  {
    name: 'within so many months or years',
    gives: 'words',
    pattern: new RegExp(
      `(?:a los|al cabo de|transcurridos|(?:en|dentro de) (?:un|el) (?:plazo|término|lapso|período|periodo|máximo)(?: máximo| mínimo)?(?: no (?:superior|mayor) (?:a|de)| que no (?:exceda|excederá|supere|superará)(?: de| los)?| inferior a)?(?: de| los)?(?: los)?|en (?:un )?plazo de|por un (?:período|periodo|plazo|término)(?: adicional| inicial| máximo| suplementario)? (?:de|no superior a)|durante un (?:período|periodo|plazo)(?: adicional| inicial)? de|dentro de(?: los| las)?|en los próximos|en las próximas|durante l[ao]s próxim[ao]s|en el curso de los próximos|en los|en las|en(?: un máximo de)?|a más tardar(?: a los)?|no más tarde de|como máximo(?: a los)?|con al menos|con una (?:antelación|anticipación)(?: mínima)?(?: de| de al menos)?)(?: próximos)? ${COUNT} ${SPAN}(?=(?: siguientes| posteriores| después| contad[oa]s| a partir| a contar| desde| de antelación| de anticipación| antes| de (?:la|el|su|haber|recib)|,|;|\\.|$| un| una| el | la | los | las |\\s))(?: (?:siguientes|posteriores|de antelación|de anticipación))?`,
      'giu',
    ),
    example: 'acordaron informar [en un plazo de seis meses]',
  },
  {
    name: 'so long after or before something',
    gives: 'words',
    pattern: new RegExp(
      `(?<!\\p{L})${COUNT} ${SPAN} (?:después de|antes de|a partir de|a contar desde|después del|antes del|desde)`,
      'giu',
    ),
    example: 'se reunirán [seis meses después de] la firma',
  },
  {
    name: 'while someone presides',
    gives: 'event',
    pattern: /(?:durante|bajo) (?<event>(?:la|su) presidencia(?: (?-i:(?:de |del )?\p{Lu}[\p{L}-]*))?)/giu,
    example: 'acordaron reunirse [durante la presidencia de Kazajstán]',
  },
  {
    name: 'from year to year',
    gives: 'years',
    pattern:
      /(?:en el (?:período|periodo|bienio|trienio|quinquenio|decenio)|(?:durante|para) el (?:período|periodo|bienio|trienio|quinquenio|decenio)|en|durante|entre|desde|de|para|en los años)(?: el año)? (?<year>20\d{2})\s?(?:–|-|a|y|hasta|al)\s?(?<until>20\d{2})\b/giu,
    example: 'organizar exposiciones [en 2026–2028]',
  },
  {
    name: 'in a year',
    gives: 'year',
    pattern: new RegExp(
      `(?:en|durante|a lo largo|en el curso|en el transcurso|dentro)(?: de| del)?(?: el)?(?: año)? ${YEAR}\\b`,
      'giu',
    ),
    example: 'acordaron celebrar un foro [en 2027]',
  },
  {
    name: 'declared a year',
    gives: 'year',
    pattern: new RegExp(
      `(?<=(?:proclamar|declarar|proclaman|declaran|proclama|declara|proclamó|declaró|proclamaron|declararon|proclamamos|declaramos|proclámase|declárase|designar|proclame|declare)(?: el año| al año| como)? )${YEAR}\\b(?!\\s?[-–])`,
      'giu',
    ),
    example: 'de proclamar [2025] Año de los Glaciares',
  },
  {
    name: 'declared a decade',
    gives: 'years',
    pattern:
      /(?<=(?:proclam|declar)[\p{L}]{1,6} (?:el (?:período|periodo|decenio) )?(?:comprendido entre )?)(?<year>20\d{2})\s?(?:–|-|a|y)\s?(?<until>20\d{2})\b/giu,
    example: 'de proclamar el período [2028-2037] Decenio de los Suelos',
  },
];
