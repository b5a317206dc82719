import { type CodingGrammar, stateRules } from '../coding.ts';
import { action } from './action.ts';
import { actors, sides } from './actors.ts';
import { addressees } from './addressees.ts';
import { bodies } from './bodies.ts';
import { clauses } from './clauses.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { force } from './force.ts';
import { goals } from './goals.ts';
import { initiator } from './initiator.ts';
import { states } from './states.ts';
import { themes } from './themes.ts';

/** «в мае»: the months as they stand after "in". */
const inMonth: Readonly<Record<string, number>> = {
  январе: 1,
  феврале: 2,
  марте: 3,
  апреле: 4,
  мае: 5,
  июне: 6,
  июле: 7,
  августе: 8,
  сентябре: 9,
  октябре: 10,
  ноябре: 11,
  декабре: 12,
};

export const ruCoding: CodingGrammar = {
  language: 'ru',
  script: 'words',
  order: 'verb-first',
  describing: null,
  describedAfter: '',
  abbreviations: ['г.', 'гг.', 'ст.', 'п.', 'пп.', 'т.', 'им.', 'тыс.', 'млн.', 'руб.'],
  quotations: new Map([
    ['„', '“'],
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['(', ')'],
    ['[', ']'],
  ]),
  months: { ...dates.months, ...inMonth },
  form: russianForm,
  isImperative: (words) => russianForm(words) === 'infinitive',
  isInfinitive: (word) => INFINITIVE.test(word) && !NO_VERBS.has(word),
  actors,
  states: stateRules({ ...states, ...sides }, '*'),
  force,
  action,
  clauses,
  bodies,
  initiator,
  addressees,
  themes,
  goals,
  timeCue: /20\d\d|врем|будущ|срок|течение|следующ|очередн|предстоящ|ближайш|незамедл|скорее/iu,
  deadlines,
};

/** Verbs in the infinitive stand with verbs in the infinitive, nouns with nouns of the same case. */
function russianForm(words: string): string {
  const [word = ''] = words.toLowerCase().split(' ');
  if (INFINITIVE.test(word) && !NO_VERBS.has(word)) return 'infinitive';
  return CASES.find(([ending]) => ending.test(word))?.[1] ?? 'noun';
}

const INFINITIVE = /(?:[аяеиоуы]ть(?:ся)?|(?:вес|нес|рас|спас|обрес|й|ид)ти|(?:бере|мо|ле|вле)чь(?:ся)?)$/;

/** Nouns and numbers that end as infinitives do. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'пять девять десять сеть путь память печать помощь речь мощь кровать опять области новости части почти пути сети дети'.split(
    ' ',
  ),
);

const CASES: readonly (readonly [RegExp, string])[] = [
  [/(?:ия|ства|ки|ы)$/, 'genitive'],
  [/(?:ии|стве|ке|де)$/, 'prepositional'],
  [/(?:ие|ство|ку|ту|цию)$/, 'accusative'],
  [/(?:ию|ству)$/, 'dative'],
];
