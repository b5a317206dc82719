import type { ForceRule } from '../coding.ts';
import { action } from './action.ts';
import { finiteVerbs, future, said } from './verbs.ts';

/** 'adopter|mettre en place' → the future of each. */
const will = (infinitives: string): string =>
  infinitives
    .split('|')
    .flatMap((words) => {
      const [verb = '', ...rest] = words.split(' ');
      return future(verb).map((form) => [form, ...rest].join(' '));
    })
    .join('|');

const byHand: readonly ForceRule[] = [
  {
    name: 'decides to',
    force: 'decide',
    after: 'row',
    takes: 'deed',
    words: [
      '(decide|deciden|decidimos|decidió|decidieron|han decidido|hemos decidido|ha decidido|resuelve|resolvieron)',
      '(tomaron|adoptaron|han adoptado|han tomado) la decisión de',
      'se (decide|decidió|ha decidido|resolvió)',
    ],
    example: 'Los Presidentes [decidieron] crear un premio',
  },
  {
    name: 'approves, declares on the spot',
    force: 'decide',
    after: 'row',
    takes: 'thing',
    action: 5,
    words: [
      '(aprueba|aprueban|aprobaron|han aprobado|adopta|adoptan|adoptaron|proclama|proclaman|proclamaron|hace suyo|hacen suyos|hace suya|hace suyas|hace suyos|hacen suya|hacen suyas|hicieron suyas|ratifica|ratifican|nombra|nombran|prorroga|prorrogan|prorrogaron|renueva|renuevan|adoptamos|aprobamos|han adoptado)',
    ],
    example: 'Los Presidentes [aprobaron] el reglamento',
  },
  {
    name: 'establishes a body on the spot',
    force: 'decide',
    after: 'row',
    takes: 'thing',
    action: 5,
    relation: 'create',
    words: [
      '[se] (establece|establecen|establecieron|estableció|crea|crean|crearon|creó|instituye|instituyen|constituyen)',
    ],
    example: 'Las Partes [establecen] una Comisión',
  },
  {
    name: 'instructs an organ',
    force: 'instruct',
    after: 'row',
    takes: 'organ',
    words: [
      '(encarga|encargan|encargaron|encargamos|han encargado|hemos encargado|encomendamos|dieron instrucciones|dan instrucciones|han encomendado|encomienda|encomiendan|encomendaron|instruyen|instruyeron) [a|al]',
    ],
    example: 'Los Jefes de Estado [encargaron a] la Secretaría que informara',
  },
  {
    name: 'agrees to',
    force: 'agree',
    after: 'row',
    takes: 'deed',
    words: [
      '(acuerda|acuerdan|acordamos|acordaron|han acordado|hemos acordado|ha acordado|convenimos|hemos convenido|convienen|convinieron|han convenido) [en]',
      'llegaron a un acuerdo (para|sobre)',
      'se (acordó|acuerda|convino en|conviene en|ha acordado)',
    ],
    example: 'Las Partes [acordaron] celebrar un foro',
  },
  {
    name: 'commits, undertakes',
    force: 'agree',
    after: 'row',
    takes: 'deed',
    words: [
      '(se compromete|se comprometen|se comprometió|se comprometieron|nos comprometemos|se han comprometido|nos hemos comprometido|se obliga|se obligan|nos obligamos) [firmemente] a',
      '(deberán|deberá)',
    ],
    example: 'Las Partes [se comprometen a] abrir pasos',
  },
  {
    name: 'will',
    force: 'agree',
    after: 'row',
    takes: 'deed',
    words: ['(van|va|vamos) a'],
    example: 'Las Partes [van a] intercambiar datos',
  },
  {
    name: 'will continue to',
    force: 'agree',
    after: 'row',
    takes: 'deed',
    action: 2,
    words: ['(continuarán|seguirán|continuaremos|seguiremos|proseguirán)'],
    example: 'Las Partes [seguirán] intercambiando datos',
  },
  {
    name: 'will do something specific, in one word',
    force: 'agree',
    after: 'row',
    takes: 'thing',
    action: 5,
    words: [
      '(se reunirán|se reunirá|rendirá cuentas|informará a|informará cada|informarán cada|depositarán|se depositará|se depositarán|se celebrará|se celebrarán|se creará|se establecerá|expedirán|expedirá)',
    ],
    example: 'Los ministros [se reunirán] en Osh',
  },
  {
    name: 'will do, in one word',
    force: 'agree',
    after: 'row',
    takes: 'thing',
    action: 4,
    words: [
      `ninguna de las partes (${will('desviar|imponer|impedir|utilizar|autorizar|permitir|adoptar|restringir')})`,
      '(pondrán en práctica|se abstendrán|harán|se resolverán|se resolverá|se solucionarán|mantendrán informadas|sufragará)',
    ],
    example: 'Las Partes [se abstendrán] de la fuerza',
  },
  {
    name: 'will share, in one word',
    force: 'agree',
    after: 'row',
    takes: 'thing',
    words: ['(se consultarán|se informarán|se notificarán)'],
    example: 'Las Partes [se consultarán] cada año',
  },
  {
    name: 'will not do, in one word',
    force: 'agree',
    after: 'row',
    takes: 'thing',
    action: 4,
    words: [
      `no (${will('imponer|divulgar|permitir|aplicar|introducir|utilizar|autorizar|adoptar|tomar|limitar|restringir|transferir|cobrar|exigir')})`,
    ],
    example: 'Las Partes [no impondrán] restricciones',
  },
  {
    name: 'agrees that it will be so',
    force: 'agree',
    after: 'row',
    takes: 'deed',
    whole: true,
    ahead: /(?<!\p{L})\p{L}*(?:ará|arán|erá|erán|irá|irán|aría|arían|ería|erían|iría|irían)(?!\p{L})/u,
    words: ['(acuerdan|acordaron|convienen en|convinieron en|han acordado) que'],
    example: 'Las Partes [acordaron que] el fondo se crearía',
  },
  {
    name: 'reaffirms a commitment to do',
    force: 'agree',
    after: 'row',
    takes: 'deed',
    deedOnly: true,
    words: [
      `(${said('reafirmar|reiterar|expresar|manifestar|confirmar')}) (su|nuestro) [firme|pleno] compromiso (de|con)`,
    ],
    example: 'Las Partes [reafirman su compromiso de] proteger los glaciares',
  },
  {
    name: 'is ready, intends, seeks',
    force: 'intend',
    after: 'row',
    takes: 'deed',
    words: [
      '(se proponen|tienen la intención de|tienen previsto|desean)',
      '(estamos dispuestos|estamos decididos|están resueltos|están resueltas|están dispuestos|están dispuestas|están decididos|están decididas) a',
      '(se mostraron|se muestran|se declararon|se declaran) (dispuestos|dispuestas|resueltos|decididos) a',
      `(${said('reafirmar|reiterar|expresar|manifestar|confirmar|declarar')}) (su|nuestra) [firme|plena|común] (voluntad|intención|determinación|disposición|disponibilidad|resolución|deseo) [común] (de|a)`,
      '(procurarán|se esforzarán por|nos esforzaremos por|se esforzará por|procuraremos|aspiran a|aspiramos a|nos proponemos|tenemos la intención de|tienen intención de|esperan)',
      '(expresaron|expresan) [su] (interés en|deseo de)',
    ],
    example: 'Las Partes [están dispuestas a] cooperar',
  },
  {
    name: 'supports, advocates',
    force: 'support',
    after: 'row',
    takes: 'thing',
    words: [
      '(apoya|apoyan|apoyamos|apoyaron|respaldan|respaldaron|respaldamos)',
      '(abogan|abogaron|abogamos) por',
      '(expresan|expresaron|manifestaron|reiteraron|expresamos) (su|nuestro) [pleno] (apoyo|respaldo) (a|al)',
      'se pronunciaron (a favor de|por)',
    ],
    example: 'Las Partes [apoyan] la propuesta de Tayikistán',
  },
  {
    name: 'encourages',
    force: 'support',
    after: 'row',
    takes: 'thing',
    named: 'asks',
    words: ['(alienta|alientan|alentaron|alentamos|animan|animaron) [a|al]'],
    example: 'Las Partes [alientan a] los bancos a conceder préstamos',
  },
  {
    name: 'recommends',
    force: 'support',
    after: 'row',
    takes: 'organ',
    words: ['(recomienda|recomiendan|recomendaron|recomendó) [a|al]'],
    example: 'El Comité [recomienda a] los Estados que ratifiquen la Convención',
  },
  {
    name: 'requests others, or an organ of their own',
    force: 'support',
    after: 'row',
    takes: 'organ',
    named: 'tells',
    words: [
      '(solicita|solicitan|solicitaron|solicitamos|pedimos|pide|piden|pidieron) [a|al]',
      'le (solicita|pide)',
    ],
    example: 'Las Partes [piden al] Banco que ayude',
  },
  {
    name: 'calls on others',
    force: 'support',
    after: 'row',
    takes: 'organ',
    words: [
      '(invita|invitan|invitaron|invitamos|exhorta|exhortan|exhortaron|insta|instan|instaron|hace un llamamiento|hacen un llamamiento|hicieron un llamamiento|instamos|exhortamos|hacemos un llamamiento|conmina|urge|urgen) [a|al]',
      '(reitera|reiteran|reiteraron) su llamamiento (a|al)',
    ],
    example: 'Las Partes [invitan a] la comunidad internacional a ayudar',
  },
  {
    name: 'the need to',
    force: 'recognize',
    after: 'frame',
    takes: 'deed',
    words: ['[la] necesidad de', '[que] es necesario', '[que] era necesario'],
    example: 'Las Partes subrayaron [la necesidad de] proteger los glaciares',
  },
  {
    name: 'the importance of doing',
    force: 'recognize',
    after: 'frame',
    takes: 'deed',
    deedOnly: true,
    words: ['la importancia de'],
    example: 'Las Partes señalaron [la importancia de] fortalecer los vínculos',
  },
  {
    name: 'considers it necessary',
    force: 'recognize',
    after: 'clause',
    takes: 'deed',
    words: [
      '(considera|estima|juzga|consideran|consideraron|estiman|estimaron) (necesario|importante|útil|oportuno)',
      '(es preciso|es importante|es necesario|era necesario|conviene|convenía)',
    ],
    example: 'Las Partes [consideran necesario] proteger los glaciares',
  },
  {
    name: 'notes, stresses, considers',
    force: null,
    after: 'row',
    takes: 'frame',
    words: [
      '(reafirma|reafirman|reafirmaron|reitera|reiteran|reiteraron|recuerda|reconoce|destaca|destacamos|subrayamos|reconocemos|señala|constata|afirma|observa|observan|observaron|señalan|señalaron|subraya|subrayan|subrayaron|destacan|destacaron|reconocen|reconocieron|afirman|afirmaron|recuerdan|recordaron|constatan|constataron|hicieron hincapié en|pusieron de relieve) [que]',
      '(observando|señalando|subrayando|recordando|reconociendo|considerando) [que]',
    ],
    example: 'Las Partes [observaron] el crecimiento del comercio',
  },
  {
    name: 'praises, thanks, welcomes, regrets',
    force: null,
    after: 'row',
    takes: 'thing',
    words: [
      '(encomiamos|acogemos con satisfacción|acogemos con beneplácito|agradecemos|acogen con satisfacción|acogieron con satisfacción|acogen con beneplácito|acogieron con beneplácito|celebran|felicitaron|felicitan|agradecieron|agradecen|lamentan|lamentaron|condenan|condenaron|encomiaron|elogia|elogian|elogiaron|acoge con satisfacción|acoge con beneplácito|agradece|felicita|lamenta|condena|encomia|da las gracias|dan las gracias|dieron las gracias)',
      '(expresaron|expresan|manifestaron) su [profunda|sincera|viva] (gratitud|agradecimiento|reconocimiento|satisfacción|preocupación)',
      '(toma nota|tomamos nota|tomaron nota|toman nota|observaron con satisfacción)',
    ],
    example: 'Las Partes [acogen con satisfacción] la firma del tratado',
  },
  {
    name: 'has done, did',
    force: null,
    past: true,
    after: 'row',
    takes: 'thing',
    words: [
      '(examinaron|discutieron|debatieron|intercambiaron|celebraron|escucharon|visitaron|firmaron|abrieron|concluyeron|estudiaron|analizaron|se reunieron)',
    ],
    example: 'Las Partes [examinaron] la marcha de los trabajos',
  },
  {
    name: 'has not agreed',
    force: null,
    after: 'row',
    takes: 'thing',
    words: ['[todavía|aún] no (acordaron|decidieron|aprobaron|apoyaron|han acordado|han decidido)'],
    example: 'Las Partes [todavía no han acordado] una fecha',
  },
  {
    name: 'to instruct, in a decision',
    force: 'instruct',
    after: 'start',
    takes: 'organ',
    words: ['encargar (a|al)', 'encomendar (a|al)'],
    example: '[Encargar a] la Secretaría que informe',
  },
  {
    name: 'to ask or recommend, in a decision',
    force: 'support',
    after: 'start',
    takes: 'organ',
    named: 'tells',
    words: [
      'pedir (a|al)',
      'solicitar (a|al)',
      'invitar (a|al)',
      'recomendar (a|al)',
      'exhortar (a|al)',
      'instar (a|al)',
    ],
    example: '[Invitar a] los bancos a prestar',
  },
];

export const force: readonly ForceRule[] = [...byHand, ...finiteVerbs(action, byHand)];
