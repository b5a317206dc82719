/** What binds: decisions, agreements, intentions. Calls on others stand in calls.ts, needs and what is none in needs.ts. */
import type { ForceRule } from '../coding.ts';
import { action } from './action.ts';
import { calls } from './calls.ts';
import { finiteVerbs } from './finite-verbs.ts';
import { intentions } from './intentions.ts';
import { needs, praise } from './needs.ts';
import { TO_DO } from './to-do.ts';
import { said, saidOfThemselves, will } from './verbs.ts';

/** 'dispone | de recursos', 'resuelve | las controversias': no decision. */
const DECIDED = /^(?!\s(?:de|del|sobre|las? controversias?|los conflictos)(?!\p{L}))/u;

const decisions: readonly ForceRule[] = [
  {
    name: 'decides to',
    force: 'decide',
    after: 'row',
    takes: 'deed',
    object: DECIDED,
    words: [
      `(${said('decidir|resolver|determinar|disponer')})`,
      `se (${said('decidir|resolver|disponer|determinar')})`,
      `[se] (${said('tomar|adoptar')}) [*] [*] (decisión|determinación|resolución) de`,
      `(${said('optar')}) por`,
      '(fue|queda|quedó|ha sido) (decidido|resuelto|dispuesto)',
      '(tuvo|tuvieron|tiene|tienen|ha tenido) a bien',
    ],
    example: 'Los Presidentes [decidieron] crear un premio',
  },
  {
    name: 'decides that',
    force: 'decide',
    after: 'row',
    takes: 'deed',
    whole: true,
    words: [`[se] (${said('decidir|resolver|determinar|disponer')}) que`],
    example: 'El Consejo [decide que] el Comité se reúna cada año',
  },
  {
    name: 'approves, declares on the spot',
    force: 'decide',
    after: 'row',
    takes: 'thing',
    action: 5,
    words: [
      `[se] (${said('aprobar|adoptar|proclamar|ratificar|nombrar|prorrogar|renovar|refrendar|promulgar|homologar|convalidar|revocar|rescindir|adjudicar|reelegir')})`,
      '(designa|designan|designó|designaron|designamos|declaramos|elige|eligen|eligió|eligieron|deroga|derogan|derogó|derogaron|modifica el|modifican el|modifica la|modifican la|enmienda el|enmiendan el|fija en|fijan en|fijó en|fijaron en|fija el|fijan el|fijaron el|fijaron la|fija la|deja sin efecto|dejan sin efecto|dejó sin efecto|dejaron sin efecto)',
      '(declara|declaran|declaró|declararon) (abierta|abierto|clausurada|inaugurada|inaugurado|el año|el día|el período|como|zona|al|a la|el|la|20*)',
      '(hace|hacen|hizo|hicieron|hacemos) (suyo|suyos|suya|suyas|nuestro|nuestra|nuestros|nuestras)',
      `(${said('dar|otorgar|prestar')}) (su|la|el) [*] (aprobación|aval|visto bueno|conformidad|anuencia|consentimiento|beneplácito) (a|al|para)`,
      `(${said('aceptar')}) [*] (el ofrecimiento|la oferta|la invitación|la propuesta)`,
      '(lanzamos|inauguramos|ponemos en marcha|abrimos a la firma|concede el|concede la|otorga a|otorgan a|otorga al|asigna|asignan|reconduce|levanta las sanciones|levanta la suspensión|suspende la|suspende el)',
    ],
    example: 'Los Presidentes [aprobaron] el reglamento',
  },
  {
    name: 'extends the mandate of a body',
    force: 'decide',
    after: 'row',
    takes: 'thing',
    action: 5,
    relation: 'reform',
    words: [
      `(${said('prorrogar|renovar|prolongar|ampliar|extender')}) [*] [*] [*] [*] [*] [*] [*] [*] [*] el mandato (de|del)`,
    ],
    example: 'El Consejo [prorroga el mandato del] Grupo',
  },
  {
    name: 'authorizes an organ',
    force: 'decide',
    after: 'row',
    takes: 'organ',
    words: [`[se] (${said('autorizar|habilitar')}) [a|al]`],
    example: 'La Conferencia [autoriza al] Director a firmar',
  },
  {
    name: 'establishes a body on the spot',
    force: 'decide',
    after: 'row',
    takes: 'thing',
    action: 5,
    relation: 'create',
    words: [
      '[se] (establece|establecen|establecieron|estableció|establecemos|crea|crean|crearon|creó|creamos|instituye|instituyen|instituyó|instituyeron|instituimos|constituyen|constituyeron|constituimos|conforman|conformaron|funda|fundan|fundamos|fundaron)',
    ],
    example: 'Las Partes [establecen] una Comisión',
  },
  {
    name: 'amends a text on the spot',
    force: 'decide',
    after: 'any',
    takes: 'thing',
    action: 5,
    words: [
      '(queda|quedan) (redactado|redactados|redactada|redactadas|suprimido|suprimidos|suprimida|suprimidas|modificado|modificados|modificada|modificadas|sustituido|sustituidos|sustituida|sustituidas|derogado|derogados|derogada|derogadas|aprobado|aprobados|aprobada|aprobadas|designado|designada|nombrado|nombrada|prorrogado|prorrogada|exentos|exentas|exento|exenta|prohibido|prohibida|prohibidos|prohibidas|abolidos|abolidas|autorizado|autorizada|abrogado|abrogada)',
      'se (suprime|suprimen|añade|añaden|sustituye|sustituyen|modifica|modifican|deroga|derogan|inserta|insertan|agrega|agregan|reemplaza|reemplazan|enmienda|enmiendan|prohíbe|prohíben|designa|designan|fija|fijan|declara|declaran|incorpora|incorporan)',
    ],
    example: '[Se suprime] el párrafo 5',
  },
  {
    name: 'is established on the spot',
    force: 'decide',
    after: 'any',
    takes: 'thing',
    action: 5,
    relation: 'create',
    words: [
      '(queda|quedan) (establecido|establecida|establecidos|establecidas|constituido|constituida|creado|creada|creados|creadas|instituido|instituida|conformado|conformada|fundada)',
    ],
    example: '[Queda establecido] el Fondo',
  },
  {
    name: 'approves by its own words, in a decision',
    force: 'decide',
    after: 'start',
    takes: 'thing',
    action: 5,
    words: [
      '(apruébase|apruébanse|apruébese|apruébense|adóptase|adóptanse|adóptese|ratifícase|ratifíquese|desígnase|desígnese|nómbrase|nómbrese|prorrógase|prorróguese|renuévase|renuévese|declárase|declárese|derógase|deróganse|deróguese|modifícase|modifíquese|sustitúyese|sustitúyase|sustitúyanse|autorízase|autorícese|convócase|convóquese|fíjase|fíjese|agrégase|agréguese|suprímese|suprímase|incorpórase|incorpórese|proclámase|proclámese|determínase|determínese|dispónese|dispóngase|prohíbese|prohíbase|publíquese|asígnase|asígnese|acéptase|acéptese|reconócese|otórgase|otórguese|concédese|concédase|insértase|insértese|reemplázase|reemplácese|adjudícase|elígese|levántase|suspéndese|suspéndase|exímese|exímase|establécese que|establécense)',
      '(fijar|elegir|ratificar a|nombrar a|designar a|adoptar el|adoptar la|adoptar los|aprobar el|aprobar la|aprobar los|aprobar las) (*)',
    ],
    example: '[Apruébase] el Reglamento de Puertos',
  },
  {
    name: 'founds by its own words, in a decision',
    force: 'decide',
    after: 'start',
    takes: 'thing',
    action: 5,
    relation: 'create',
    words: [
      '(créase|créanse|créese|créense|establécese|establézcase|establézcanse|institúyese|institúyase|constitúyese|constitúyase|confórmase|confórmese|fúndase|fúndese)',
    ],
    example: '[Créase] un Comité de Puertos',
  },
  {
    name: 'to authorize, in a decision',
    force: 'decide',
    after: 'start',
    takes: 'organ',
    words: ['autorizar (a|al)', '(autorízase|autorícese|habilítase|habilítese) (a|al)'],
    example: '[Autorizar al] Director a firmar',
  },
];

/** 'coincidieron en | señalar', 'convinieron en | que el comercio había crecido': nothing that will be done. */
const AGREED =
  /^(?!\s(?:que|señalar|destacar|reconocer|subrayar|considerar|resaltar|afirmar|constatar|valorar|calificar|condenar|expresar|lamentar|rechazar|recordar)(?!\p{L}))/u;

const agreements: readonly ForceRule[] = [
  {
    name: 'agrees to',
    force: 'agree',
    after: 'row',
    takes: 'deed',
    object: AGREED,
    words: [
      `(${said('acordar|pactar|concertar|estipular')}) [en]`,
      `(${said('convenir|coincidir|concordar|consentir')}) [*] en`,
      '(convienen|convinieron|convenimos|convino|ha convenido|han convenido|hemos convenido)',
      `se (${said('acordar|convenir|pactar')}) [también|asimismo|además|igualmente] [en]`,
      '(fue|queda|quedó|ha sido|ha quedado) (acordado|convenido|pactado)',
      '(quedaron|quedamos|quedan|quedó|han quedado) en',
      `(${said('llegar')}) a un [*] (acuerdo|entendimiento|consenso) [*] (para|sobre|de|en)`,
      `(${said('alcanzar|lograr')}) un [*] (acuerdo|entendimiento|consenso) [*] (para|sobre|de|en)`,
      `(${saidOfThemselves('poner')}) de acuerdo [*] (en|para|sobre)`,
      '(están|estuvieron|estamos|estuvo|está) [*] de acuerdo (en|con|para)',
      `(${said('dar|mostrar')}) su [*] (acuerdo|conformidad|consentimiento|anuencia|asentimiento|beneplácito) (en|con|para|a)`,
      `(${said('acceder')}) a`,
      '(se avienen|se avinieron|nos avenimos|se allanan|se allanaron) a',
    ],
    example: 'Las Partes [acordaron] celebrar un foro',
  },
  {
    name: 'accepts to',
    force: 'agree',
    after: 'row',
    takes: 'deed',
    object: TO_DO,
    words: [`(${said('aceptar')})`],
    example: 'Perú [aceptó] acoger la feria',
  },
  {
    name: 'commits, undertakes',
    force: 'agree',
    after: 'row',
    takes: 'deed',
    words: [
      `(${saidOfThemselves('comprometer|obligar')}) [*] a [no]`,
      `(${saidOfThemselves('comprometer|obligar')}),`,
      `(${said('asumir|contraer|adquirir|formular')}) (el|un|su|la) [*] (compromiso|obligación|responsabilidad|promesa) [*] de [no]`,
      `(${saidOfThemselves('empeñar')}) en`,
      `(${said('prometer')}) [no]`,
      '(deberán|deberá|habrán de|habrá de|tendrán que|tendrá que) [no]',
      'no (deberán|deberá)',
      '(estarán|estará|están|está|quedan|queda|quedarán|quedará|vienen|viene) (obligados|obligadas|obligado|obligada) a [no]',
      '(tendrán|tendrá|tienen|tiene) (la obligación|el deber) de [no]',
      '(estamos|están|está|estuvieron) [*] (comprometidos|comprometidas|comprometido|comprometida) (a|con|en)',
    ],
    example: 'Las Partes [se comprometen a] abrir pasos',
  },
  {
    name: 'remains committed to',
    force: 'agree',
    after: 'row',
    takes: 'deed',
    action: 2,
    words: [
      '(seguimos|siguen|sigue|seguirán|permanecemos|permanecen|permanece|continúan|continuamos) [*] (comprometidos|comprometidas|comprometido|comprometida) (a|con|en)',
      '(mantienen|mantenemos|mantiene|mantendrán) (su|nuestro) [*] compromiso (de|con)',
    ],
    example: 'Las Partes [siguen comprometidas con] abrir pasos',
  },
  {
    name: 'will',
    force: 'agree',
    after: 'row',
    takes: 'deed',
    words: [
      '(van|va|vamos) a',
      '(procederán|procederá|procederemos|pasarán|comenzarán|comenzaremos|empezarán|empezaremos) a',
    ],
    example: 'Las Partes [van a] intercambiar datos',
  },
  {
    name: 'will continue to',
    force: 'agree',
    after: 'row',
    takes: 'deed',
    action: 2,
    words: [
      '(continuarán|seguirán|continuaremos|seguiremos|proseguirán|proseguiremos|continuará|seguirá|proseguirá|persistirán|persistiremos|perseverarán|perseveraremos) [en]',
      'no (dejarán|dejaremos|dejará|cejarán|cejaremos|cejará) (de|en) [su empeño de|nuestro empeño de]',
    ],
    example: 'Las Partes [seguirán] intercambiando datos',
  },
  {
    name: 'says that they will',
    force: 'agree',
    after: 'row',
    takes: 'deed',
    object: /^\s(?:[\p{L}]+\s){0,3}?\p{L}*(?:rá|rán|ría|rían|remos)(?!\p{L})/u,
    words: [
      '(anuncia|anunció|anunciaron|anunciamos|confirmó|confirmaron|confirma|aseguró|aseguraron|declaró|declararon|declara|afirmó|afirmaron|reiteró|reiteraron|prometió|prometieron|indicó|indicaron) que [su|sus|ambos|ambas|los dos] (país|países|gobierno|gobiernos|partes|no|se)',
    ],
    example: 'El Presidente [anunció que su país] aportará fondos',
  },
  {
    name: 'will do something specific, in one word',
    force: 'agree',
    after: 'row',
    takes: 'thing',
    action: 5,
    words: [
      '(se reunirán|se reunirá|nos reuniremos|rendirá cuentas|rendirán cuentas|informará a|informará al|informará cada|informarán cada|depositarán|expedirán|expedirá|correrán a cargo|correrá a cargo|correrán por cuenta|correrá por cuenta|sesionará|sesionarán|designarán|designará)',
    ],
    example: 'Los ministros [se reunirán] en Osh',
  },
  {
    name: 'will be met, borne, settled',
    force: 'agree',
    after: 'any',
    takes: 'thing',
    passive: true,
    action: 4,
    words: [
      '(correrán|correrá) (a cargo de|por cuenta de|con cargo a)',
      'se (resolverán|resolverá|solucionarán|solucionará|dirimirán|dirimirá|zanjarán|resolverán amistosamente|sufragarán|sufragará|financiarán|financiará)',
      '(será|serán) (resuelto|resuelta|resueltos|resueltas|solucionado|solucionada|solucionados|solucionadas|dirimido|dirimida|dirimidos|dirimidas|sufragado|sufragada|sufragados|sufragadas) [por|mediante]',
    ],
    example: 'Los gastos [correrán a cargo de] la Parte que envía',
  },
  {
    name: 'will take place',
    force: 'agree',
    after: 'any',
    takes: 'thing',
    passive: true,
    action: 5,
    words: ['(tendrá|tendrán) (lugar|como sede)', '(tendrá|tendrán) su sede'],
    example: 'La próxima reunión [tendrá lugar] en Osh',
  },
  {
    name: 'will do, in one word',
    force: 'agree',
    after: 'row',
    takes: 'thing',
    action: 4,
    words: [
      `ninguna [de las] (parte|partes) [contratante|contratantes] (${will('desviar|imponer|impedir|utilizar|autorizar|permitir|adoptar|restringir|someter|aplicar|conceder|exigir|cobrar|ceder|transferir|divulgar|emprender|realizar')})`,
      'ninguna [de las] (parte|partes) [contratante|contratantes] podrá',
      '(adoptarán|adoptará|adoptaremos|tomarán|tomará|tomaremos) [todas|cuantas] [las] (medidas|disposiciones|providencias)',
      '(pondrán en práctica|se abstendrán|se abstendrá|harán|mantendrán informadas|prestarán su|prestará su|prestarán toda|darán cumplimiento|dará cumplimiento)',
      `no (${will('poder')})`,
    ],
    example: 'Las Partes [se abstendrán] de la fuerza',
  },
  {
    name: 'will share, in one word',
    force: 'agree',
    after: 'row',
    takes: 'thing',
    action: 1,
    words: [
      '(se consultarán|se consultará|nos consultaremos|se informarán|se notificarán|se comunicarán|se intercambiarán|se mantendrán [mutuamente] informadas|se mantendrán [mutuamente] informados|se transmitirán|se facilitarán [mutuamente] información|mantendrá informada|mantendrán informado|mantendrá informado)',
    ],
    example: 'Las Partes [se consultarán] cada año',
  },
  {
    name: 'will not do, in one word',
    force: 'agree',
    after: 'row',
    takes: 'thing',
    action: 4,
    words: [
      `no (${will('imponer|divulgar|permitir|aplicar|introducir|utilizar|autorizar|adoptar|tomar|limitar|restringir|transferir|cobrar|exigir|someter|discriminar|emplear|revelar|ceder|desarrollar|producir|almacenar|fabricar|recurrir|iniciar|intervenir|interferir|conceder|denegar|expulsar|extraditar|gravar|tolerar|desplegar|prestar|realizar|ejercer|reconocer|obstaculizar|alterar|modificar|construir|abandonar|escatimar')})`,
      'no se (impondrá|impondrán|aplicará|aplicarán|cobrará|cobrarán|exigirá|exigirán|utilizará|utilizarán|permitirá|permitirán|divulgará|divulgarán|autorizará|autorizarán|adoptará|adoptarán|gravará|gravarán|expulsará|denegará)',
    ],
    example: 'Las Partes [no impondrán] restricciones',
  },
  {
    name: 'agrees that it will be so',
    force: 'agree',
    after: 'row',
    takes: 'deed',
    whole: true,
    ahead:
      /(?<!\p{L})\p{L}*(?:ará|arán|erá|erán|irá|irán|drá|drán|aría|arían|ería|erían|iría|irían|dría|drían)(?!\p{L})|(?<!\p{L})(?:se \p{L}{3,}(?:e|a|en|an)|sea|sean|esté|estén|tenga|tengan|haya|hayan)(?!\p{L})/u,
    words: [
      `[se] (${said('acordar|pactar|estipular')}) [*] que`,
      `[se] (${said('convenir')}) [*] en que`,
      '(quedó|queda) (acordado|convenido|entendido) que',
    ],
    example: 'Las Partes [acordaron que] el fondo se crearía',
  },
  {
    name: 'a commitment to do, reaffirmed',
    force: 'agree',
    after: 'frame',
    takes: 'deed',
    fused: true,
    object: TO_DO,
    words: [
      '(su|sus|nuestro|nuestros|el) [*] [*] (compromiso|compromisos) (de|a|en|con|para) [no]',
      '(el|su) [*] compromiso (de su|de sus|de los|de ambos|de las|de nuestros) (país|países|gobierno|gobiernos|estados|pueblos|partes) (de|a|en|con|para)',
    ],
    example: 'Las Partes reafirman [su compromiso de] proteger los glaciares',
  },
  {
    name: 'a commitment to a deed, reaffirmed',
    force: 'agree',
    after: 'frame',
    takes: 'thing',
    fused: true,
    action: 4,
    words: [
      '(su|nuestro) [*] [*] compromiso con (la|el) (lucha|promoción|protección|defensa|fortalecimiento|desarrollo|construcción|conservación|erradicación|eliminación|reducción|consolidación|mantenimiento|plena aplicación|aplicación|cumplimiento|búsqueda) (de|del|contra)',
    ],
    example: 'Las Partes reafirman [su compromiso con la lucha contra] el hambre',
  },
  {
    name: 'a commitment to a thing, reaffirmed',
    force: 'agree',
    after: 'frame',
    takes: 'thing',
    fused: true,
    action: 2,
    words: ['(su|nuestro) [*] [*] compromiso con (el|la|los|las|una|un|sus|nuestros)'],
    example: 'Las Partes reafirman [su compromiso con los] pueblos',
  },
];

const byHand: readonly ForceRule[] = [
  ...decisions,
  ...calls,
  ...agreements,
  ...intentions,
  ...needs,
  ...praise,
];

export const force: readonly ForceRule[] = [...byHand, ...finiteVerbs(action, byHand)];
