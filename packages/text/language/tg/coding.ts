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

export const tgCoding: CodingGrammar = {
  language: 'tg',
  script: 'words',
  order: 'verb-final',
  nounFirst: true,
  describing: null,
  describedAfter: '',
  quotations: new Map([
    ['“', '”'],
    ['„', '“'],
    ['"', '"'],
    ['«', '»'],
    ['(', ')'],
    ['[', ']'],
  ]),
  months: dates.months,
  form: (words) => FORMS.find(([, ending]) => ending.test(words.toLowerCase()))?.[0] ?? 'other',
  isInfinitive: (word) => /\p{L}{2,}[дт]ани?(?:ро)?$/u.test(word),
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
  timeCue: /20\d\d|наздик|кӯтоҳ|навбатӣ|оянда/iu,
  deadlines,
};

/** Verbs in a row have one form: «таъсис диҳанд ва баргузор намоянд»; else a noun: «таъсиси … ва баргузории …». */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['finite', /(?:анд|ад)$/u],
  ['infinitive', /[дт]ани?(?:ро)?$/u],
];
