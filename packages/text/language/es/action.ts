import type { ActionRule } from '../coding.ts';
import { verbsOf } from '../finite.ts';
import { change, consider, found, general, goOn, heldEvents, light, share, specific } from './deeds.ts';
import { future, participles, pastSubjunctive, subjunctive, wouldBe } from './verbs.ts';

const byHand: readonly ActionRule[] = [
  {
    name: 'ask or share',
    level: 1,
    words: [
      share,
      'intercambiar [*] (opiniones|datos|información|experiencias|notas|impresiones|pareceres|estadísticas)',
      'intercambiando',
    ],
    example: 'acordaron [intercambiar opiniones]',
  },
  { name: 'continue', level: 2, words: [goOn], example: 'acordaron [proseguir] las consultas' },
  {
    name: 'consider',
    level: 3,
    words: [consider],
    example: 'acordaron [estudiar] la creación de una secretaría',
  },
  {
    name: 'return to a matter',
    level: 3,
    words: ['(volver sobre|retomar el examen|volver a examinar|volver a ocuparse|volver a estudiar)'],
    example: 'acordaron [volver sobre] la cuestión',
  },
  {
    name: 'in what manner',
    level: 4,
    weight: 'light',
    words: [light],
    example: 'acordaron [acelerar] los trabajos',
  },
  {
    name: 'take measures',
    level: 4,
    means: 'measures',
    words: [
      '(adoptar|tomar) [todas|cuantas] [las] [nuevas] (medidas|disposiciones) [conjuntas|comunes|concretas|necesarias|eficaces|urgentes|adecuadas|apropiadas|adicionales|coordinadas|inmediatas|prácticas]',
    ],
    example: 'acordaron [adoptar medidas conjuntas] para proteger los glaciares',
  },
  {
    name: 'joint efforts',
    level: 4,
    means: 'efforts',
    words: [
      '(aunar|coordinar|unir|sumar|conjugar|mancomunar|redoblar|intensificar|desplegar|realizar|proseguir) [sus|los|nuestros] esfuerzos',
    ],
    example: 'están dispuestas a [aunar esfuerzos] para concluir el proyecto',
  },
  {
    name: 'every effort',
    level: 4,
    means: 'utmost',
    words: [
      '(hacer todo lo posible|no escatimar esfuerzos|hacer cuanto esté a su alcance|hacer todos los esfuerzos posibles)',
    ],
    example: 'van a [hacer todo lo posible] para cumplir',
  },
  {
    name: 'strengthen, promote, expand',
    level: 4,
    words: [general],
    example: 'acordaron [fortalecer] su cooperación',
  },
  {
    name: 'change a body',
    level: 5,
    relation: 'reform',
    words: [
      change,
      '(prorrogar|renovar|prolongar|ampliar|extender|modificar) [*] [*] [*] [*] [*] [*] [*] [*] [*] el mandato (de|del)',
    ],
    example: 'acordaron [prorrogar el mandato del] grupo',
  },
  {
    name: 'found a body',
    level: 5,
    relation: 'create',
    words: [found],
    example: 'acordaron [crear] un centro',
  },
  {
    name: 'something specific',
    level: 5,
    words: [...heldEvents, specific, 'presente', 'informe'],
    example: 'acordaron [celebrar] un foro',
  },
];

/** What one is asked to do may look like: 'informe' is a report. */
const NOUNS: ReadonlySet<string> = new Set(
  `una tienda cobre bote pase venda teja rebaje lista media informe presente cree forme cierre lance suministre alcance avance aporte debate enlace embarque corte balance encargue envase viaje
  firme libre grave doble base controle rescate cese despliegue reporte ajuste cruce ataque goce arme entregue trace trate
  desarme transporte soporte importe desembarque desplace recorte reajuste contraste saque dote pague cambie monte tase apuesta`.split(
    /\s+/,
  ),
);

const plainDeeds = byHand.filter(
  ({ weight, vague, means }) => weight === undefined && !vague && means === undefined,
);

/** The deeds in another form, as rows of their own. */
const inForm = (
  name: string,
  lead: string,
  forms: (infinitive: string) => readonly string[],
  of: readonly ActionRule[] = plainDeeds,
): readonly ActionRule[] =>
  of
    .map((rule) => {
      const words = verbsOf(rule.words, /[aei]r(?:se)?$/).flatMap(([verb, rest]) =>
        forms(verb).map((form) => form + rest),
      );
      return { ...rule, name: `${rule.name}, ${name}`, words, example: `${lead} [${words[0]}]` };
    })
    .filter(({ words }) => words.length > 0);

/** The deeds as others are asked to do them: 'a que ratifiquen', 'que convoque', 'que presentara'. */
const asked = inForm('asked of others', 'a que', (verb) => {
  const they = subjunctive(verb);
  const one = they.slice(0, -1);
  return [they, ...(NOUNS.has(one) ? [] : [one]), ...pastSubjunctive(verb)];
});

/** The deeds done to what a pronoun names: 'entregarse', 'examinarla'. */
const toThem = inForm('to them', 'acordaron', (verb) =>
  verb.endsWith('se') ? [] : ['se', 'la', 'lo', 'las', 'los', 'le', 'les'].map((pronoun) => verb + pronoun),
);

/** The deeds as what is to be done to something: 'que sea publicado', 'debe ser publicada'. */
const toBeDone = inForm(
  'to be done',
  'que',
  (verb) => {
    if (verb.endsWith('se')) return [];
    const [one, itsOne, many, theirMany] = participles(verb);
    return [
      `sea ${one}`,
      `sea ${itsOne}`,
      `sean ${many}`,
      `sean ${theirMany}`,
      ...participles(verb).map((done) => `ser ${done}`),
    ];
  },
  plainDeeds.filter(({ level }) => level !== 4),
);

/** The first words of what is asked: 'prepare', 'reduzcan'; some of one alone end as nouns do. */
export const askedForms: ReadonlySet<string> = new Set(
  asked.flatMap(({ words }) => words.map((form) => form.split(' ')[0] ?? '')),
);

/** The deeds as it was agreed that they will or would be done: 'que se creará', 'que presentarían'. */
const foreseen = inForm('foreseen', 'que se', (verb) => {
  const [they = '', one = ''] = future(verb.replace(/se$/, ''));
  return [one, they, ...wouldBe(verb)];
});

/** Deeds named by nouns: 'su acuerdo para la creación de un centro'. */
const nouns: readonly ActionRule[] = [
  {
    name: 'the founding of a body',
    level: 5,
    relation: 'create',
    words: [
      `(la|el|una|un|su) [*] (creación|establecimiento|constitución|instauración|fundación|puesta en marcha|conformación|institución|puesta en funcionamiento) [*] (de|del)`,
    ],
    example: 'aprueban [la creación de] un centro',
  },
  {
    name: 'a deed named, specific',
    level: 5,
    words: [
      `(la|el|una|un|su|las|los) [*] (celebración|elaboración|adopción|firma|suscripción|conclusión|ratificación|apertura|reapertura|publicación|construcción|redacción|convocatoria|designación|proclamación|nombramiento|presentación|supresión|abolición|derogación|aprobación|realización|instalación|inauguración|entrega|envío|despliegue|retirada|retiro|liberación|transferencia|adquisición|compra|adhesión|declaración|formulación|finalización|culminación|negociación|introducción|asignación|concesión|otorgamiento|modificación|eliminación|prohibición|repatriación|devolución|restitución|destrucción|difusión|edición|traducción|inscripción|levantamiento|cese) [*] (de|del)`,
      '(el|un|su) (cese|levantamiento|retiro) [inmediato|definitivo|total|incondicional] (de|del)',
    ],
    example: 'apoyan [la celebración de] una feria',
  },
  {
    name: 'a deed named, general',
    level: 4,
    words: [
      `(la|el|un|una|su) [*] (fortalecimiento|refuerzo|ampliación|promoción|desarrollo|protección|mejora|mejoramiento|profundización|reducción|prevención|lucha contra|intensificación|modernización|armonización|diversificación|consolidación|aplicación|ejecución|implementación|implantación|cumplimiento|coordinación|facilitación|fomento|impulso|conservación|preservación|integración|simplificación|aumento|incremento|erradicación|financiación|financiamiento|reanudación|reactivación|revitalización|restablecimiento|utilización|aprovechamiento|capacitación|formación|participación|defensa|optimización|actualización|dinamización) (de|del)`,
    ],
    example: 'apoyan [el fortalecimiento de] la cooperación',
  },
  {
    name: 'a deed named, to consider',
    level: 3,
    words: [`(la|el|un|una|su) [*] (examen|estudio|evaluación|análisis|consideración|revisión) (de|del)`],
    example: 'encargan a la Secretaría [el estudio de] la propuesta',
  },
  {
    name: 'a deed named, to go on',
    level: 2,
    words: ['(la|el|su) (continuación|mantenimiento|continuidad|prosecución|permanencia) (de|del)'],
    example: 'apoyan [la continuación de] las consultas',
  },
  {
    name: 'a deed named, to share',
    level: 1,
    words: ['(el|un|los|su) (intercambio|intercambios) [*] [*] [*] (de|del|sobre)'],
    example: 'alientan [el intercambio de] datos',
  },
];

export const action: readonly ActionRule[] = [
  ...byHand,
  ...nouns,
  ...asked,
  ...foreseen,
  ...toThem,
  ...toBeDone,
];
