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

/** Infinitives end so; nouns that do are few in these texts. */
const INFINITIVE = /(?:er|ir|oir|re)$/;
const NO_VERBS: ReadonlySet<string> = new Set(
  'premier dernier cadre centre titre entre contre outre membre ministère nombre autre notre votre leur mer hier particulier financier avenir ordre'.split(
    ' ',
  ),
);

const isVerb = (word: string): boolean => INFINITIVE.test(word) && !NO_VERBS.has(word);

export const frCoding: CodingGrammar = {
  language: 'fr',
  script: 'words',
  order: 'verb-first',
  describing: null,
  describedAfter: '',
  abbreviations: ['M.', 'Mme.', 'art.', 'p.', 'par.', 'etc.', 'S.E.'],
  quotations: new Map([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['(', ')'],
    ['[', ']'],
  ]),
  months: dates.months,
  form: (words) => (isVerb(words.toLowerCase().split(' ')[0] ?? '') ? 'infinitive' : 'noun'),
  isInfinitive: (word) => isVerb(word),
  actors,
  states: stateRules({ ...states, ...sides }, ''),
  force,
  action,
  clauses,
  bodies,
  initiator,
  addressees,
  themes,
  goals,
  timeCue: /20\d\d|avenir|prochain|délai|possible/iu,
  deadlines,
};
