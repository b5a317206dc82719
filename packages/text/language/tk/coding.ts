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

export const tkCoding: CodingGrammar = {
  language: 'tk',
  script: 'words',
  order: 'verb-final',
  told: /[aeä]$/u,
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
  isInfinitive: (word) => /\p{L}{2,}m(?:ak|ek|aga|äge|agy|egi|agyň|egiň)$/u.test(word),
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
  timeCue: /20\d\d|ýakyn|gysga|indiki|nobatdaky/iu,
  deadlines,
};

/** Verbs in a row have one form: "açmaga we geçirmäge". */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['dative', /m(?:aga|äge)$/u],
  ['accusative', /m(?:agy|egi|agyny|egini)$/u],
  ['genitive', /m(?:agyň|egiň|agynyň|eginiň)$/u],
  ['bare', /m(?:ak|ek)$/u],
];
