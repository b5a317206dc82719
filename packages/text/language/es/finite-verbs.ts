/** What is promised in one word ('abrirán', 'se abrirá'), and what a treaty states ('abren'). */
import type { ActionRule, ForceRule } from '../coding.ts';
import { finite, type Said, spellings, verbsOf } from '../finite.ts';
import { future, participles, present, presentOfOne } from './verbs.ts';

const INFINITIVE = /[aei]r(?:se)?$/;

/** Forms of one alone that are nouns or adjectives too: 'reforma', 'firma'; of these a treaty says nothing. */
const NOUNS: ReadonlySet<string> = new Set(
  `alerta pregunta debate media planta lista fija bota une dirige reforma consulta ayuda compra entrega firma marcha forma nota visita lucha busca multa guía mejora oferta prueba siembra toma trata pesca
  caza carga obra suma cultiva vela ordena trama rueda muestra cuenta gana baja medida pena cura parte tasa importa exporta nombra
  grava monta trabaja seca cierra dicta cese aporta conserva prensa escala traza frena alienta nutre libera entrega firma abona
  crea programa regula arma ensaya subasta rastrea vale cosecha riega centra funda presta`.split(/\s+/),
);

/** What is done without naming who does it; what grows, falls or is understood by itself is told, not promised. */
const NOT_DONE =
  /^(?:duplicar|triplicar|reducir|aumentar|incrementar|ampliar|mejorar|disminuir|elevar|bajar|aplicar|considerar|permitir|incluir|contribuir|integrar|limitar|extender|encarecer|abaratar|ganar|marchar|avanzar|progresar|producir|generar|suscitar|someter|continuar|seguir|mantener|contemplar|determinar|tener|adaptar|ajustar|conservar|requerir|perpetuar|retener|sostener|cumplir|sumar|ordenar|regir|agregar|denunciar|prorrogar|renovar|suspender|modificar|enmendar)/;

const reflexive = (infinitive: string): string[] => {
  if (infinitive.endsWith('se') || NOT_DONE.test(infinitive)) return [];
  const [they, one] = future(infinitive);
  return ['', 'no '].flatMap((not) => [`${not}se ${one}`, `${not}se ${they}`]);
};

const passive = (infinitive: string): string[] => {
  if (infinitive.endsWith('se') || NOT_DONE.test(infinitive)) return [];
  const [one, itsOne, many, theirMany] = participles(infinitive);
  return [`será ${one}`, `será ${itsOne}`, `serán ${many}`, `serán ${theirMany}`];
};

const mustBe = (infinitive: string): string[] =>
  infinitive.endsWith('se') || !/^(?:\p{L}{4,})$/u.test(infinitive)
    ? []
    : ['debe', 'deben', 'deberían'].map((must) => `${must} ${infinitive}se`);

/** Rows of force by the deeds of the tables, where the one who acts may be left out or follow. */
const ofDeeds = (
  actions: readonly ActionRule[],
  listed: ReadonlySet<string>,
  name: string,
  forms: (infinitive: string) => readonly string[],
  row: Pick<ForceRule, 'force' | 'after'> & { readonly passive: boolean },
): ForceRule[] =>
  actions.flatMap(({ name: of, level, words, weight, vague, means, relation }) => {
    if (weight !== undefined || vague || means !== undefined) return [];
    const made = verbsOf(words, INFINITIVE)
      .flatMap(([verb, rest]) => forms(verb).map((form) => form + rest))
      .filter((form) => !listed.has(form));
    if (made.length === 0) return [];
    return {
      name: `${of}: ${name}`,
      ...row,
      takes: 'thing',
      action: level,
      ...(relation && { relation }),
      words: made,
      example: `[${made[0]}]`,
    };
  });

/** 'exportarán' → 'no exportarán'. */
const denied =
  (forms: (infinitive: string) => readonly string[]) =>
  (infinitive: string): string[] =>
    forms(infinitive).map((form) => `no ${form}`);

const founds = ({ relation }: ActionRule): boolean => relation === 'create';

const WILL_BE = { force: 'agree', after: 'any', passive: true } as const;
const WILL_FOUND = { ...WILL_BE, passive: false } as const;

export function finiteVerbs(actions: readonly ActionRule[], byHand: readonly ForceRule[]): ForceRule[] {
  const listed = spellings(byHand);
  const ofOne = (infinitive: string): string[] => presentOfOne(infinitive).filter((form) => !NOUNS.has(form));
  const said: readonly Omit<Said, 'subject'>[] = [
    { name: 'will', forms: future, binds: (action) => ({ force: 'agree', action }) },
    { name: 'will not', forms: denied(future), binds: () => ({ force: 'agree', action: 4 }) },
    { name: 'do not, in a treaty', forms: denied(present), binds: () => ({ force: null, inTreaty: 4 }) },
    { name: 'do, in a treaty', forms: present, binds: (inTreaty) => ({ force: null, inTreaty }) },
    { name: 'does, in a treaty', forms: ofOne, binds: (inTreaty) => ({ force: null, inTreaty }) },
  ];
  return [
    ...said.flatMap((one) => finite(actions, INFINITIVE, listed, { ...one, subject: 'Las Partes' })),
    // What is founded follows its verb: 'se creará |un comité'.
    ...ofDeeds(actions.filter(founds), listed, 'will be founded', reflexive, WILL_FOUND),
    ...ofDeeds(
      actions.filter((one) => !founds(one)),
      listed,
      'will be done, without saying by whom',
      reflexive,
      WILL_BE,
    ),
    ...ofDeeds(actions, listed, 'will be done', passive, WILL_BE),
    ...ofDeeds(actions, listed, 'must be done', mustBe, {
      force: 'recognize',
      after: 'clause',
      passive: true,
    }),
  ];
}
