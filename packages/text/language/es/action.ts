import type { ActionRule } from '../coding.ts';
import { verbsOf } from '../finite.ts';
import { subjunctive } from './verbs.ts';

const byHand: readonly ActionRule[] = [
  {
    name: 'ask or share',
    level: 1,
    words: [
      '(intercambiar|intercambiando|consultar|invitar|pedir|informar|compartir|debatir|notificar|comunicar|dialogar|consultarse|solicitar|poner a disposición)',
      'intercambiar (opiniones|datos|información|experiencias)',
    ],
    example: 'acordaron [intercambiar opiniones]',
  },
  {
    name: 'continue',
    level: 2,
    words: ['(continuar|proseguir|seguir|mantener|preservar|conservar)'],
    example: 'acordaron [proseguir] las consultas',
  },
  {
    name: 'consider',
    level: 3,
    words: ['(examinar|estudiar|considerar|evaluar|analizar|explorar|valorar|ponderar|revisar)'],
    example: 'acordaron [estudiar] la creación de una secretaría',
  },
  {
    name: 'return to a matter',
    level: 3,
    words: ['(volver sobre|retomar el examen|volver a examinar)'],
    example: 'acordaron [volver sobre] la cuestión',
  },
  {
    name: 'in what manner',
    level: 4,
    weight: 'light',
    words: ['(acelerar|comenzar a|emprender)'],
    example: 'acordaron [acelerar] los trabajos',
  },
  {
    name: 'take measures',
    level: 4,
    means: 'measures',
    words: ['(adoptar|tomar) medidas [conjuntas|comunes|concretas]'],
    example: 'acordaron [adoptar medidas conjuntas] para proteger los glaciares',
  },
  {
    name: 'joint efforts',
    level: 4,
    means: 'efforts',
    words: ['(aunar|coordinar|unir) [sus] esfuerzos'],
    example: 'están dispuestas a [aunar esfuerzos] para concluir el proyecto',
  },
  {
    name: 'every effort',
    level: 4,
    means: 'utmost',
    words: ['(hacer todo lo posible|no escatimar esfuerzos)'],
    example: 'van a [hacer todo lo posible] para cumplir',
  },
  {
    name: 'strengthen, promote, expand',
    level: 4,
    words: [
      '(fortalecer|reforzar|desarrollar|profundizar|ampliar|promover|fomentar|impulsar|facilitar|mejorar|aumentar|incrementar|intensificar|apoyar|ayudar|contribuir|asegurar|garantizar|proteger|cooperar|colaborar|participar|coordinar|reducir|luchar|prevenir|combatir|resolver|restaurar|modernizar|diversificar|simplificar|armonizar|aplicar|realizar|ejecutar|alcanzar|respetar|utilizar|formar|financiar|proporcionar|suministrar|ofrecer|vigilar|comparar|elevar|reducir|velar|permitir|invertir|eliminar|abordar|actuar|poner fin|restablecer|abstenerse|movilizar|acelerar|aumenten|apoyaran|apoyen|aliviar|asociar|evitar|sufragar|reanudar|trabajar|preservar|capacitar|estimular|tomar|prestar|conceder|consolidar|dinamizar|salvaguardar|defender|optimizar|racionalizar|limitar|mitigar|atenuar|afrontar|estabilizar|equilibrar|acercar|conectar|sensibilizar|perfeccionar|adaptar|orientar|dotar|aprovechar|explotar|buscar|impedir|castigar|sancionar|reprimir|erradicar|gestionar|responder|brindar|aportar|dispensar|extender|generalizar|dedicar|integrar|incorporar|esforzarse|renovar|acompañar|llevar a cabo|superar|estrechar|equipar|abastecer|ahorrar|favorecer|potenciar|agilizar|incluir|recopilar|multiplicar|aclarar|precisar|actualizar|desalentar|disuadir|detectar|identificar|censar|focalizar|corregir|compensar|tratar|alojar|alimentar|difundir|motivar|involucrar|implicar|poner a disposición|velar por|encarar|instar a|sustentar|agilitar|nivelar|sanear|dinamizar|incentivar|visibilizar|sensibilizar|conservar|blindar|robustecer|afianzar|ahondar|propiciar|posibilitar|suscitar|velar porque|alinear|compatibilizar|concientizar|empoderar|transversalizar)',
    ],
    example: 'acordaron [fortalecer] su cooperación',
  },
  {
    name: 'change a body',
    level: 5,
    relation: 'reform',
    words: [
      '(prorrogar|renovar|prolongar|ampliar) el mandato (de|del)',
      '(dotar|reorganizar|reestructurar|disolver|transformar) (a|al|el|la|los)',
    ],
    example: 'acordaron [prorrogar el mandato del] grupo',
  },
  {
    name: 'found a body',
    level: 5,
    relation: 'create',
    words: ['(crear|establecer|instituir|fundar|constituir|poner en marcha|instaurar)'],
    example: 'acordaron [crear] un centro',
  },
  {
    name: 'something specific',
    level: 5,
    words: [
      '(realizar|efectuar|llevar a cabo) (un|una|el|la|dos|tres) [*] (taller|reunión|foro|seminario|curso|encuentro|feria|estudio|censo|simulacro|ejercicio|misión|visita|conferencia|inventario|inspección)',
      '(reunirnos|encontrarnos|destruir|someter|impartir|contribuir con|prorrogar|becar|integrar el|elevar a|reducir a|restaurar el|establecer un plazo|constituirse|instalarse|divulgar|suscribir|inscribir|certificar|homologar|cofinanciar|distribuir|edificar|erigir|presidir|copresidir|indemnizar|rebautizar|firmar|aprobar|adoptar|ratificar|celebrar|organizar|abrir|elaborar|preparar|redactar|publicar|presentar|proclamar|declarar|construir|concluir|nombrar|convocar|designar|transmitir|introducir|duplicar|triplicar|plantar|asignar|otorgar|derogar|modificar|tipificar|prohibir|registrar|acoger|adherirse|presentaran|presentara|concluyera|concluyeran|informe|informen|informara|presente|presenten|elaboren|preparen|suprimir|abolir|lanzar|enviar|inaugurar|instalar|restituir|difundir|destinar|desplegar|remitir|entregar|dictar|fijar|emitir|acreditar|patrocinar|elegir|depositar|finalizar|codificar|promulgar|eximir|exonerar|repatriar|rehabilitar|renovar|electrificar|digitalizar|vacunar|desminar|demarcar|delimitar|retirar|reembolsar|editar|traducir|hermanar|transferir|reabrir|reunirse|definir|determinar|adquirir|comprar|liberar|levantar|suspender|cancelar|denunciar|imprimir|conmemorar|rendir cuentas|rendir informe|preparasen|preparara|presentasen|elaborasen|informar sobre)',
    ],
    example: 'acordaron [celebrar] un foro',
  },
];

/** What one is asked to do may look like: 'informe' is a report. */
const NOUNS: ReadonlySet<string> = new Set([
  'informe',
  'presente',
  'cree',
  'forme',
  'cierre',
  'lance',
  'suministre',
]);

/** The deeds as others are asked to do them: 'a que ratifiquen', 'que convoque'. */
const asked: readonly ActionRule[] = byHand
  .filter(({ weight, vague, means }) => weight === undefined && !vague && means === undefined)
  .map((rule) => {
    const many = verbsOf(rule.words, /[aei]r(?:se)?$/).map(
      ([verb, rest]) => [subjunctive(verb), rest] as const,
    );
    const words = many.flatMap(([they, rest]) => {
      const one = they.slice(0, -1);
      return [they, ...(NOUNS.has(one) ? [] : [one])].map((form) => form + rest);
    });
    return { ...rule, name: `${rule.name}, asked of others`, words, example: `a que [${words[0]}]` };
  })
  .filter(({ words }) => words.length > 0);

/** Deeds named by nouns: 'su acuerdo para la creación de un centro'. */
const nouns: readonly ActionRule[] = [
  {
    name: 'the founding of a body',
    level: 5,
    relation: 'create',
    words: [
      '(la|el) (creación|establecimiento|constitución|instauración|fundación|puesta en marcha|conformación) (de|del)',
    ],
    example: 'aprueban [la creación de] un centro',
  },
  {
    name: 'a deed named, specific',
    level: 5,
    words: [
      '(la|el) (celebración|organización|elaboración|adopción|firma|conclusión|ratificación|apertura|publicación|construcción|redacción|convocatoria|designación|proclamación|nombramiento|presentación|supresión|abolición|derogación) (de|del)',
    ],
    example: 'apoyan [la celebración de] una feria',
  },
  {
    name: 'a deed named, general',
    level: 4,
    words: [
      '(la|el) (fortalecimiento|refuerzo|ampliación|promoción|desarrollo|protección|mejora|mejoramiento|profundización|reducción|prevención|lucha contra|intensificación|modernización|armonización|diversificación|consolidación) (de|del)',
    ],
    example: 'apoyan [el fortalecimiento de] la cooperación',
  },
];

export const action: readonly ActionRule[] = [...byHand, ...nouns, ...asked];
