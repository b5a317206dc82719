/** Calls on others, orders to organs of one's own, and support for what others propose. */
import type { ForceRule } from '../coding.ts';
import { said } from './verbs.ts';

/** Between the verb and who is asked: 'exhorta |encarecidamente también |a'. */
const TO_SOMEBODY =
  /^(?:\s(?:también|asimismo|además|igualmente|una vez más|nuevamente|de nuevo|en particular|en especial|con urgencia|con carácter urgente|con firmeza|por tanto|\p{L}{3,20}mente)){0,2}\s(?:a|al|a que)(?!\p{L})/u;

/** An adverb between the verb and who is asked, as one choice of a row. */
const HOW = '[también|asimismo|además|encarecidamente|enérgicamente]';

export const calls: readonly ForceRule[] = [
  {
    name: 'is instructed to',
    force: 'instruct',
    after: 'any',
    takes: 'deed',
    passive: true,
    words: [
      '(queda|quedan|fue|fueron|será|serán|ha sido|han sido) (encargado|encargada|encargados|encargadas|facultado|facultada|facultados|facultadas|comisionado|comisionada|instruido|instruida|instruidos|instruidas|designado para|designada para) (de|para|a)',
    ],
    example: 'La Secretaría [queda encargada de] convocar a los expertos',
  },
  {
    name: 'instructs an organ',
    force: 'instruct',
    after: 'row',
    takes: 'organ',
    words: [
      `[se] (${said('encargar|encomendar|instruir|ordenar|facultar|delegar|comisionar|mandatar|mandar')}) [en] [a|al]`,
      `(${said('dar|impartir|girar|cursar')}) [*] (instrucciones|mandato|orden|órdenes|instrucción) [*] (a|al|para que)`,
      `(${said('otorgar|conferir')}) [un|el] [*] mandato (a|al)`,
      `[se] (${said('confiar')}) (a|al)`,
      '(asigna|asignan|asignaron|asignó) (a la|al|a su|a sus|a los|a las)',
      '(le|les|lo|la|los|las) (encarga|encargan|encargó|encargaron|encomienda|encomiendan|instruye|instruyen)',
    ],
    example: 'Los Jefes de Estado [encargaron a] la Secretaría que informara',
  },
  {
    name: 'supports, advocates',
    force: 'support',
    after: 'row',
    takes: 'thing',
    words: [
      `(${said('apoyar|respaldar|secundar|avalar|auspiciar|acompañar|propugnar|preconizar|endosar')})`,
      `(${said('abogar|propender')}) [*] (por|en favor de|a favor de|para)`,
      `(${said('ofrecer|brindar|dar|prestar')}) (su|nuestro) [*] (apoyo|respaldo|concurso) (a|al|para|por|en favor de)`,
      '(se|nos) (pronunciaron|pronuncian|pronunció|pronuncia|pronunciamos|mostraron partidarios|declararon partidarios|manifestaron partidarios|mostraron favorables) [*] (a favor de|en favor de|por|de|a|al)',
      '(se suma|se suman|se sumaron|se sumó|nos sumamos|se adhiere|se adhieren|se adhirieron|se adhirió|nos adherimos|se asocia|se asociaron|se unen|se unieron|nos unimos) (a la|al|a los) (propuesta|iniciativa|llamamiento|llamado|exhortación|pedido)',
      '(están|estamos|está|estuvieron|son|somos) (a favor de|en favor de|partidarios de|favorables a)',
      `(${said('acoger')}) (favorablemente|con ánimo favorable) (la|el|esta|este)`,
      '(ven|vieron|ve|vio|vemos) (con buenos ojos|favorablemente) (la|el)',
    ],
    example: 'Las Partes [apoyan] la propuesta de Tayikistán',
  },
  {
    name: 'encourages',
    force: 'support',
    after: 'row',
    takes: 'thing',
    named: 'asks',
    words: [`[lo|la|los|las|les] (${said('alentar|animar|estimular|incitar')}) [a|al]`],
    example: 'Las Partes [alientan a] los bancos a conceder préstamos',
  },
  {
    name: 'demands a thing',
    force: 'support',
    after: 'row',
    takes: 'thing',
    words: [`[se] (${said('exigir|reclamar|demandar')}) (la|el|las|los|una|un|su|sus|que se ponga fin)`],
    example: 'El Consejo [exige la] liberación de los detenidos',
  },
  {
    name: 'recommends',
    force: 'support',
    after: 'row',
    takes: 'organ',
    words: [
      `[se] [le|les] (${said('recomendar|sugerir|aconsejar')}) ${HOW} (a|al)`,
      `(${said('formular|hacer')}) [*] [*] recomendaciones (a|al)`,
    ],
    example: 'El Comité [recomienda a] los Estados que ratifiquen la Convención',
  },
  {
    name: 'recommends a thing',
    force: 'support',
    after: 'row',
    takes: 'deed',
    words: [`(${said('recomendar|sugerir|aconsejar')})`],
    example: 'El Comité [recomienda] aprobar una ley',
  },
  {
    name: 'requests others, or an organ of their own',
    force: 'support',
    after: 'row',
    takes: 'organ',
    named: 'tells',
    words: [
      `[se] (${said('solicitar|pedir|requerir|rogar')}) [a|al]`,
      `(${said('solicitar|pedir')}) (el|la) (apoyo|asistencia|ayuda|colaboración|cooperación|concurso|asesoramiento) [técnica|técnico|financiera] (de|del)`,
      '(le|les|lo|la) (solicita|solicitan|pide|piden|solicitó|solicitaron|pidió|pidieron|solicitamos|pedimos|ruega|ruegan)',
    ],
    example: 'Las Partes [piden al] Banco que ayude',
  },
  {
    name: 'invites others, or an organ of their own',
    force: 'support',
    after: 'row',
    takes: 'organ',
    named: 'bids',
    words: [`[lo|la|los|las|les] (${said('invitar|convidar')}) [a|al]`],
    example: 'El Consejo [invita a] la Comisión a informar',
  },
  {
    name: 'recommends that, demands that',
    force: 'support',
    after: 'row',
    takes: 'deed',
    whole: true,
    words: [
      `[se] (${said('recomendar|sugerir|exigir|proponer|solicitar|pedir|rogar|reclamar|demandar|aconsejar')}) ${HOW} que [se]`,
      `[se] (${said('instar|exhortar|urgir|alentar|animar|invitar|llamar')}) ${HOW} a que [se]`,
      `se (${said('recomendar|sugerir')})`,
      'es (deseable|recomendable|aconsejable) que',
    ],
    example: 'El Consejo [recomienda que] los Estados ratifiquen el Protocolo',
  },
  {
    name: 'calls on others',
    force: 'support',
    after: 'row',
    takes: 'organ',
    object: TO_SOMEBODY,
    words: [
      `[lo|la|los|las|les] (${said('exhortar|instar|conminar|apelar|emplazar|intimar')}|urgen|urgimos|urgió|urgieron)`,
    ],
    example: 'Las Partes [exhortan] también a la comunidad internacional a ayudar',
  },
  {
    name: 'calls on others, in other words',
    force: 'support',
    after: 'row',
    takes: 'organ',
    words: [
      `(${said('exhortar|instar|conminar|urgir|apelar|llamar')}) (a|al)`,
      '(llamamos|llaman|llama|llamaron|llamó) (a la|a los|a las|al|a todos los|a todas las)',
      'se (alienta|insta|invita|exhorta|pide|solicita|recomienda|anima|urge|ruega|alentó|instó|invitó|exhortó|pidió|solicitó|recomendó) [*] (a|al)',
      `[se] (${said('hacer|formular|lanzar|dirigir')}) (un|este) [*] (llama*|exhortación) [*] (a|al|para que)`,
    ],
    example: 'Las Partes [hacen un llamamiento a] los bancos para que ayuden',
  },
  {
    name: 'a call, made again',
    force: 'support',
    after: 'frame',
    takes: 'organ',
    fused: true,
    words: [
      '(su|sus|nuestro|el|un) [*] (llamamiento|llamado|exhortación|invitación|pedido|solicitud|petición) [*] (a|al|para que)',
    ],
    example: 'Las Partes reiteran [su llamamiento a] los bancos para que ayuden',
  },
  {
    name: 'support, said',
    force: 'support',
    after: 'frame',
    takes: 'thing',
    fused: true,
    words: ['(su|sus|nuestro|el) [*] [*] (apoyo|respaldo|adhesión) [*] (a|al|para|por|en favor de)'],
    example: 'Las Partes expresan [su apoyo a] la propuesta',
  },
  {
    name: 'is called upon',
    force: 'support',
    after: 'any',
    takes: 'deed',
    passive: true,
    words: [
      '(quedan|queda|son|es|están|está) (invitados|invitadas|invitado|invitada|exhortados|exhortadas|alentados|alentadas|llamados|llamadas) a',
    ],
    example: 'Los Estados [quedan invitados a] presentar candidatos',
  },
  {
    name: 'tells by its own words, in a decision',
    force: 'instruct',
    after: 'start',
    takes: 'organ',
    words: [
      '(encárgase|encárguese|encomiéndase|encomiéndese|instrúyese|instrúyase|facúltase|facúltese|delégase|deléguese|ordénase|ordénese|comisiónase|comisiónese|requiérese|confíase) [a|al|en]',
    ],
    example: '[Encárgase a] la Secretaría la publicación',
  },
  {
    name: 'calls on others by its own words, in a decision',
    force: 'support',
    after: 'start',
    takes: 'organ',
    named: 'tells',
    words: [
      '(exhórtase|exhórtese|ínstase|ínstese|invítase|invítese|recomiéndase|recomiéndese|solicítase|solicítese|pídese|pídase|aliéntase|aliéntese) [a|al]',
    ],
    example: '[Exhórtase a] los bancos a prestar',
  },
  {
    name: 'to instruct, in a decision',
    force: 'instruct',
    after: 'start',
    takes: 'organ',
    words: [
      '(encargar|encomendar|instruir|ordenar|facultar|mandatar|comisionar|delegar en|confiar) (a|al|la|el)',
    ],
    example: '[Encargar a] la Secretaría que informe',
  },
  {
    name: 'to ask or recommend, in a decision',
    force: 'support',
    after: 'start',
    takes: 'organ',
    named: 'tells',
    words: [
      `(pedir|solicitar|invitar|recomendar|exhortar|instar|alentar|rogar|requerir|llamar|urgir) ${HOW} (a|al)`,
    ],
    example: '[Invitar a] los bancos a prestar',
  },
];
