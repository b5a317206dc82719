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

export const uzLatnCoding: CodingGrammar = {
  language: 'uz-Latn',
  script: 'words',
  order: 'verb-final',
  told: /ga$/u,
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
  isInfinitive: (word) => /\p{L}{2,}(?:ish|lash)(?:ga|ni|ning)?$/u.test(word),
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
  timeCue: /20\d\d|yaqin|qisqa|navbatdagi|keyingi/iu,
  deadlines,
};

/** Verbs in a row have one form: "ochishga va oʻtkazishga". */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['dative', /sh(?:ga|iga)$/u],
  ['accusative', /sh(?:ni|ini)$/u],
  ['genitive', /sh(?:ning|ining)$/u],
  ['bare', /sh$/u],
];
