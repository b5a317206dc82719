/** Needs that are seen, and what looks like a promise and is none. */
import type { ForceRule } from '../coding.ts';
import { said, saidOfThemselves } from './verbs.ts';

/** 'conviene | recordar': only to speak of. */
const TO_SPEAK =
  /^(?!\s(?:recordar|señalar|subrayar|destacar|mencionar|tener presente|resaltar|aclarar|decir|observar|advertir|precisar|indicar|hacer notar|poner de relieve|reconocer)(?!\p{L}))/u;

const NEEDED =
  'necesario|importante|útil|oportuno|imprescindible|indispensable|esencial|fundamental|prioritario|urgente|conveniente|imperativo|pertinente|primordial|preciso|vital|crucial|deseable|aconsejable|apropiado|adecuado|ineludible|impostergable|inaplazable|menester|recomendable|perentorio';

/** The same of what is past only: in the present a treaty says what is not to be done. */
const done = (infinitives: string): string =>
  said(infinitives)
    .split('|')
    .filter((form) => /(?:[óo]|ron)$/.test(form))
    .join('|');

export const needs: readonly ForceRule[] = [
  {
    name: 'agrees on the need to',
    force: 'recognize',
    after: 'row',
    takes: 'deed',
    words: [
      `(${said('coincidir|convenir|concordar')}) en (la|el) [*] (necesidad|importancia|urgencia|conveniencia|pertinencia|imperativo) [*] de`,
    ],
    example: 'Las Partes [coinciden en la necesidad de] proteger los glaciares',
  },
  {
    name: 'the need to',
    force: 'recognize',
    after: 'frame',
    takes: 'deed',
    words: [
      '(la|de la|una|a la) [*] necesidad [*] de [que] [se]',
      'necesidad [*] de [que] [se]',
      '[a|de] la [*] importancia [*] de que [se]',
      '[a|de] la [*] (urgencia|obligación|conveniencia|pertinencia|responsabilidad|oportunidad|utilidad) [común|compartida|colectiva] de [que]',
      'el (imperativo|deber) [*] de',
    ],
    example: 'Las Partes subrayaron [la necesidad de] proteger los glaciares',
  },
  {
    name: 'the importance of doing',
    force: 'recognize',
    after: 'frame',
    takes: 'deed',
    deedOnly: true,
    words: [
      '[a|de] la [*] (importancia|relevancia|trascendencia|prioridad) [*] de',
      '[lo|cuán|cuan] (importante|esencial|fundamental|necesario|urgente) (que es|es|que resulta)',
      'la importancia que (tiene|reviste|revisten|tienen)',
    ],
    example: 'Las Partes señalaron [la importancia de] fortalecer los vínculos',
  },
  {
    name: 'necessary, as it is seen',
    force: 'recognize',
    after: 'frame',
    takes: 'deed',
    object: TO_SPEAK,
    words: [
      `[que es|que resulta|como] (${NEEDED}|una prioridad|de suma importancia|de vital importancia) [que]`,
    ],
    example: 'Las Partes consideran [necesario] proteger los glaciares',
  },
  {
    name: 'it is necessary',
    force: 'recognize',
    after: 'clause',
    takes: 'deed',
    object: TO_SPEAK,
    words: [
      `[que] (es|era|resulta|será|sigue siendo|resultaba|sería) [*] (${NEEDED}|hora de|de suma importancia|de vital importancia|de capital importancia) [que]`,
      '(conviene|convenía|debe procederse a|se debe|se deben|se debería|se deberían|hay que|hace falta|habría que|urge|apremia|importa|cabe avanzar en|se necesita|se requiere) [que]',
      '(hay|existe|persiste|subsiste) [una|la] [*] necesidad [*] de',
    ],
    example: '[Es necesario] proteger los glaciares',
  },
  {
    name: 'must, should',
    force: 'recognize',
    after: 'subject',
    takes: 'deed',
    object: TO_SPEAK,
    words: [
      '(debe|deben|debería|deberían|debemos|deberíamos|tiene que|tienen que|tenemos que|ha de|han de|hemos de|debían|debía|necesitan|necesitamos) [no]',
    ],
    example: 'Las Partes [deben] proteger los glaciares',
  },
  {
    name: 'notes, stresses, considers',
    force: null,
    after: 'row',
    takes: 'frame',
    words: [
      `(${said('reafirmar|reiterar|recordar|reconocer|destacar|señalar|constatar|afirmar|observar|subrayar|resaltar|remarcar|enfatizar|recalcar|considerar|estimar|creer|sostener|opinar|entender|mencionar|admitir|advertir|evocar|ponderar|relevar|apuntar|expresar|manifestar|declarar|indicar|anunciar|explicar|confirmar|evidenciar|juzgar|encontrar')}) [que]`,
      '(informó|informaron|comunicó|comunicaron|transmitió|transmitieron|mostró|mostraron|muestran|compartieron|compartió|testimoniaron|renovaron|renovamos|refrendaron|refrendan|comparten el|comparten la) [de] [que]',
      `(${said('hacer')}) hincapié en [que]`,
      `(${said('poner')}) (de relieve|de manifiesto|énfasis en|el acento en|de realce) [que]`,
      `(${said('insistir')}) [en] [que]`,
      `(${said('llamar')}) la atención (sobre|acerca de) [que]`,
      '(coincidieron|coinciden|coincidimos|coincide|convinieron|convienen) en (que|señalar|destacar|reconocer|subrayar|resaltar|afirmar|constatar) [que]',
      '(es consciente|son conscientes|somos conscientes|está convencido|está convencida|están convencidos|están convencidas|estamos convencidos|estamos convencidas|están persuadidos|tienen presente|tiene presente|tenemos presente|dejaron constancia|deja constancia) de [que]',
      '(observando|señalando|subrayando|recordando|reconociendo|considerando|reafirmando|reiterando|destacando|resaltando|teniendo presente|teniendo en cuenta|tomando en consideración|tomando en cuenta|haciendo hincapié en|poniendo de relieve|haciendo notar|conscientes de|consciente de|convencidos de|convencidas de|convencida de|convencido de|persuadidos de|recalcando|constatando|advirtiendo|afirmando|estimando) [que]',
    ],
    example: 'Las Partes [observaron] el crecimiento del comercio',
  },
];

export const praise: readonly ForceRule[] = [
  {
    name: 'praises, thanks, welcomes, regrets',
    force: null,
    after: 'row',
    takes: 'thing',
    words: [
      `(${said('agradecer|felicitar|lamentar|condenar|encomiar|elogiar|deplorar|repudiar|rechazar|saludar|aplaudir|valorar|apreciar|reprobar|denunciar|homenajear')})`,
      '(celebra|celebran|celebramos) (que|el|la|los|las|con)',
      `(${said('acoger')}) [*] con (satisfacción|beneplácito|agrado|reconocimiento|interés|aprecio)`,
      `(${said('ver|recibir|observar|constatar|señalar')}) con [*] (satisfacción|beneplácito|agrado|reconocimiento|interés|aprecio|preocupación|inquietud|pesar|alarma)`,
      `(${saidOfThemselves('congratular|felicitar|complacer|alegrar|regocijar|solidarizar|enorgullecer|lamentar|condoler')})`,
      `(${said('rendir|tributar')}) [*] [*] homenaje`,
      `(${said('tomar')}) [*] nota`,
      `(${said('dar')}) [*] las gracias`,
      `(${said('hacer')}) votos`,
      '(están|está|estamos) [*] (agradecidos|agradecidas|preocupados|preocupadas|preocupada|preocupado|orgullosos|satisfechos|satisfechas|complacidos)',
      `(${said('extender|cursar|formular')}) una [*] invitación`,
    ],
    example: 'Las Partes [agradecen] la firma del tratado',
  },
  {
    name: 'a feeling, said',
    force: null,
    after: 'frame',
    takes: 'thing',
    fused: true,
    words: [
      '(su|sus|nuestra|nuestro|nuestras|nuestros|el|la) [*] [*] (gratitud|agradecimiento|reconocimiento|satisfacción|preocupación|beneplácito|pesar|condolencias|solidaridad|felicitaciones|admiración|consternación|indignación|repudio|rechazo|esperanza|confianza|convicción|convencimiento|aprecio|inquietud|complacencia|pésame|alarma|optimismo|estima|amistad|condena)',
    ],
    example: 'Las Partes expresan [su gratitud] al anfitrión',
  },
  {
    name: 'has done, did',
    force: null,
    past: true,
    after: 'row',
    takes: 'thing',
    words: [
      '(examinaron|discutieron|debatieron|intercambiaron|celebraron|escucharon|visitaron|firmaron|suscribieron|abrieron|concluyeron|estudiaron|analizaron|se reunieron|abordaron|dialogaron|conversaron|repasaron|revisaron|pasaron revista|recibieron|sostuvieron|mantuvieron|participaron|asistieron|inauguraron|presentaron|expusieron|trataron|compartieron|intercambió|examinó|celebró|escuchó|debatió|analizó|abordó|visitó|firmó|recibió|presentó|participó|asistió|sostuvo|mantuvo|expuso)',
      '(habían|había|hubieron) (acordado|decidido|convenido|resuelto|aprobado|solicitado|encargado|creado|establecido|pedido|comprometido|propuesto)',
      'se (había|habían) (acordado|decidido|convenido|comprometido|propuesto)',
      '(ha|han|hemos) (celebrado|examinado|mantenido|firmado|concluido|avanzado|progresado|analizado|debatido|recibido|escuchado|participado|contribuido|logrado|alcanzado|abierto|construido|puesto en marcha|iniciado|finalizado|completado|pasado revista|intercambiado|abordado)',
    ],
    example: 'Las Partes [examinaron] la marcha de los trabajos',
  },
  {
    name: 'is doing',
    force: null,
    after: 'row',
    takes: 'thing',
    words: [
      '(está|están|estamos|viene|vienen|venimos|continúa|continúan|sigue|siguen) (adoptando|tomando|ejecutando|elaborando|preparando|aplicando|trabajando|cooperando|desarrollando|construyendo|fortaleciendo|apoyando|realizando|celebrando|participando|contribuyendo|avanzando|implementando|estudiando|creciendo|careciendo|aumentando|examinando|negociando)',
    ],
    example: 'Las Partes [están adoptando] medidas',
  },
  {
    name: 'has not agreed',
    force: null,
    after: 'row',
    takes: 'thing',
    words: [
      '[todavía|aún|tampoco] no (acordaron|decidieron|aprobaron|apoyaron|ha acordado|ha decidido|han acordado|han decidido|hemos acordado|hemos decidido|hemos contraído|han contraído|ha contraído|acuerda|decide|apoya|apoyan|apoyamos|tiene intención|tienen intención|tenemos intención|se comprometió|se comprometieron|se propone|se proponen|pretende|pretenden|pretendemos|prevé|prevén|llegaron|alcanzaron|lograron|está en condiciones|están en condiciones|está dispuesto|está dispuesta|están dispuestos|están dispuestas|recomienda|recomiendan|considera necesario|es necesario)',
      `no [se] (${done('acordar|convenir|decidir|aprobar|adoptar|apoyar|respaldar|recomendar|considerar|alcanzar|lograr|llegar|crear|establecer|solicitar|proponer|aceptar|autorizar')})`,
      'ni (acordaron|decidieron|hemos decidido|han decidido|ha decidido|hemos acordado|han acordado)',
      `(${said('descartar|declinar|rehusar|evitar')}|${saidOfThemselves('negar|oponer')}) [a|de]`,
    ],
    example: 'Las Partes [todavía no han acordado] una fecha',
  },
  {
    name: 'as was agreed before',
    force: null,
    after: 'any',
    takes: 'thing',
    words: [
      '(como|según|conforme|tal como|tal y como|conforme a lo) [ya] (acordaron|acordamos|se acordó|decidieron|decidió|convinieron|convinimos|se convino|se comprometieron|nos comprometimos|se decidió|acordado|convenido|decidido|se había acordado|prometieron|anunciaron|solicitó|pidió)',
    ],
    example: '[Como acordamos] en Osh, bajaron las tasas',
  },
  {
    name: 'what a treaty is, not what is done',
    force: null,
    after: 'any',
    takes: 'thing',
    words: [
      '[no] (entrará|entrarán) en vigor',
      '[no] se (aplicará|aplicarán|entenderá|entenderán|interpretará|interpretarán|considerará|considerarán|regirá|regirán|renovará automáticamente|prorrogará automáticamente|prorrogará tácitamente|renovará tácitamente)',
      '(podrá|podrán) (denunciar|ser denunciado|ser modificado|enmendar|modificarse|enmendarse|darse por terminado)',
      '(surtirá|surtirán|producirá|producirán) efecto',
      '(permanecerá|seguirá|quedará|continuará) (en vigor|vigente|abierto|abierta)',
      '(tendrá|tendrán) (una vigencia|una duración|vigencia|carácter|validez)',
    ],
    example: 'El presente Acuerdo [entrará en vigor] con la firma',
  },
];
