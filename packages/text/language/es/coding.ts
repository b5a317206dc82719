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
const INFINITIVE = /(?:ar|er|ir)(?:se)?$/;
const NO_VERBS: ReadonlySet<string> = new Set(
  'mar lugar par hogar particular regular nuclear militar bilateral sector ayer mujer taller poder ser'.split(
    ' ',
  ),
);

const isVerb = (word: string): boolean => INFINITIVE.test(word) && !NO_VERBS.has(word);

export const esCoding: CodingGrammar = {
  language: 'es',
  script: 'words',
  order: 'verb-first',
  describing: null,
  describedAfter: '',
  abbreviations: ['Sr.', 'Sra.', 'art.', 'párr.', 'etc.', 'Excmo.', 'núm.'],
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
  timeCue: /20\d\d|futuro|próxim|posible|brevedad|cuanto/iu,
  deadlines,
};
