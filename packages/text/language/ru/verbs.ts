/**
 * Finite forms of the verbs of action. A perfective verb's are its future («откроют», they will open), an imperfective
 * verb's its present («открывают», they open); aspect is known by the verb's form, and where the form does not tell, by a list.
 */
import type { ActionRule, ForceRule } from '../coding.ts';
import { finite, type Said, spellings } from '../finite.ts';
import { wordsOf } from '../words-of.ts';

/** Ends of verbs whose stem changes, with the ends of their forms: he, they, we. The longest that fits counts. */
const CHANGING: readonly (readonly [end: string, he: string, they: string, we: string])[] = [
  ['дать', 'даст', 'дадут', 'дадим'],
  ['давать', 'дает', 'дают', 'даем'],
  ['слать', 'шлет', 'шлют', 'шлем'],
  ['брать', 'берет', 'берут', 'берем'],
  ['звать', 'зовет', 'зовут', 'зовем'],
  ['казать', 'кажет', 'кажут', 'кажем'],
  ['писать', 'пишет', 'пишут', 'пишем'],
  ['искать', 'ищет', 'ищут', 'ищем'],
  ['помочь', 'поможет', 'помогут', 'поможем'],
  ['беречь', 'бережет', 'берегут', 'бережем'],
  ['влечь', 'влечет', 'влекут', 'влечем'],
  ['стичь', 'стигнет', 'стигнут', 'стигнем'],
  ['держать', 'держит', 'держат', 'держим'],
  ['смотреть', 'смотрит', 'смотрят', 'смотрим'],
  ['бороть', 'борет', 'борют', 'борем'],
  ['йти', 'йдет', 'йдут', 'йдем'],
  ['вести', 'ведет', 'ведут', 'ведем'],
  ['нести', 'несет', 'несут', 'несем'],
  ['овать', 'ует', 'уют', 'уем'],
  ['ать', 'ает', 'ают', 'аем'],
  ['ять', 'яет', 'яют', 'яем'],
  ['еть', 'еет', 'еют', 'еем'],
  ['нуть', 'нет', 'нут', 'нем'],
  ['рыть', 'роет', 'роют', 'роем'],
  ...[...'жшчщ'].map((last) => [`${last}ить`, `${last}ит`, `${last}ат`, `${last}им`] as const),
  ['ить', 'ит', 'ят', 'им'],
];

/** Verbs whose forms no ending tells. */
const IRREGULAR: Readonly<Record<string, readonly [he: string, they: string, we: string]>> = {
  начать: ['начнет', 'начнут', 'начнем'],
  обрести: ['обретет', 'обретут', 'обретем'],
  предпринять: ['предпримет', 'предпримут', 'предпримем'],
  принять: ['примет', 'примут', 'примем'],
  снять: ['снимет', 'снимут', 'снимем'],
  учесть: ['учтет', 'учтут', 'учтем'],
};

/** 'открыть' → 'откроет', 'откроют', 'откроем'; 'встретиться' → 'встретится' …; none for a verb of no known form. */
export function finiteForms(infinitive: string): string[] {
  const reflexive = infinitive.endsWith('ся');
  const bare = reflexive ? infinitive.slice(0, -2) : infinitive;
  const forms = IRREGULAR[bare] ?? regular(bare);
  return reflexive ? forms.map((form) => `${form}ся`) : [...forms];
}

function regular(verb: string): string[] {
  const fits = CHANGING.filter(
    // 'соблюдать' only ends as 'дать' does.
    ([end]) => verb.endsWith(end) && (end !== 'дать' || PERFECTIVE.has(verb)),
  ).sort(([one], [other]) => other.length - one.length);
  const [longest] = fits;
  if (!longest) return [];
  const [end, ...forms] = longest;
  return forms.map((form) => verb.slice(0, -end.length) + form);
}

/** Perfective though they end in -ать or -ять. */
const PERFECTIVE: ReadonlySet<string> = new Set(
  wordsOf(`дать создать издать выдать передать воссоздать обменяться принять предпринять призвать созвать разослать избрать
    оказать подписать поддержать разработать проработать доработать выработать преобразовать основать согласовать сделать
    опубликовать урегулировать усовершенствовать проинформировать сформировать зарегистрировать образовать задействовать
    собрать отдать показать указать назвать послать воспользоваться переименовать реорганизовать профинансировать сдать
    подать начать снять признать воздержаться отозвать оборудовать мобилизовать сформулировать обнародовать`),
);

/** Imperfective though they end otherwise. */
const IMPERFECTIVE: ReadonlySet<string> = new Set(
  wordsOf(`просить делиться строить вводить вносить проводить выносить находить готовить беречь вести бороться нести
    стремиться хранить`),
);

/** Whether the verb's finite forms say what will be: 'открыть', not 'открывать'. */
export function isPerfective(infinitive: string): boolean {
  // «модернизировать» is both; a promise means what will be.
  if (/(?:изировать|ифицировать)$/.test(infinitive)) return true;
  return /[ая]ть(?:ся)?$/.test(infinitive) ? PERFECTIVE.has(infinitive) : !IMPERFECTIVE.has(infinitive);
}

const INFINITIVE = /(?:ть|ти|чь)(?:ся)?$/;

/** What is promised in one word («откроют», «не введут»), and what a treaty states («открывают»). */
export function finiteVerbs(actions: readonly ActionRule[], byHand: readonly ForceRule[]): ForceRule[] {
  const listed = spellings(byHand);
  const future = (verb: string): string[] => (isPerfective(verb) ? finiteForms(verb) : []);
  const present = (verb: string): string[] => (isPerfective(verb) ? [] : finiteForms(verb));
  const denied = (forms: readonly string[]): string[] => forms.map((form) => `не ${form}`);
  const said: readonly Omit<Said, 'subject'>[] = [
    { name: 'will', forms: future, binds: (action) => ({ force: 'agree', action }) },
    { name: 'do, in a treaty', forms: present, binds: (inTreaty) => ({ force: null, inTreaty }) },
    { name: 'will not', forms: (verb) => denied(future(verb)), binds: () => ({ force: 'agree', action: 4 }) },
    {
      name: 'do not, in a treaty',
      forms: (verb) => denied(present(verb)),
      binds: () => ({ force: null, inTreaty: 4 }),
    },
  ];
  return said.flatMap((one) => finite(actions, INFINITIVE, listed, { ...one, subject: 'Стороны' }));
}

/** '(решили|приняли решение)' → also 'решил', 'решила', 'решило', 'принял решение' …: whoever acts may be one. */
export const inAnyNumber = (words: readonly string[]): string[] =>
  words.map((choice) =>
    choice.replace(/\(([^()]*)\)/g, (_, inside: string) => {
      const forms = inside.split('|').flatMap((one) => [one, ...singular(one)]);
      return `(${[...new Set(forms)].join('|')})`;
    }),
  );

/** 'договорились о' → 'договорился о', 'договорилась о', 'договорилось о'; none for what is no past of many. */
function singular(words: string): string[] {
  const [, stem, reflexive = '', rest = ''] = /^(\p{L}+?)ли(сь)?((?:\s.*)?)$/u.exec(words) ?? [];
  if (!stem || NO_PAST.has(stem)) return [];
  const endings = reflexive ? ['лся', 'лась', 'лось'] : ['л', 'ла', 'ло'];
  return endings.map((ending) => stem + ending + rest);
}

/** What only ends as such a past does («если», «или»), and what one alone says otherwise than many: «сторона предложила». */
const NO_PAST: ReadonlySet<string> = new Set(['ес', 'и', 'предложи']);
