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

export const enCoding: CodingGrammar = {
  language: 'en',
  script: 'words',
  order: 'verb-first',
  describing: null,
  describedAfter: '',
  abbreviations: ['No.', 'Nos.', 'Mr.', 'Ms.', 'Dr.', 'H.E.', 'para.', 'Art.', 'St.', 'i.e.', 'e.g.'],
  quotations: new Map([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['(', ')'],
    ['[', ']'],
  ]),
  months: dates.months,
  form: (word) =>
    /\bof$|^the\b|tion$|ment$/i.test(word) ? 'noun' : /^(?!bring\b)\w+ing\b/i.test(word) ? 'gerund' : 'plain',
  isImperative: (words) =>
    !/^(?:the|their|its|our|closer|stronger|deeper|close|joint|common)\b|^(?!bring\b)\w+ing\b|\bof$/i.test(
      words,
    ),
  isInfinitive: (word, before) => TAKES_VERB.has(before) && /^[a-z]{3,}$/.test(word) && !NO_VERBS.has(word),
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
  timeCue:
    /20\d\d|future|shortly|soon|delay|mid-|within|earliest|\bover\b|course|shortest|next|forthcoming|following|upcoming|session|meeting|summit|review/iu,
  deadlines,
};

/** After these a verb stands. */
const TAKES_VERB: ReadonlySet<string> = new Set(['to', 'will', 'shall', 'must', 'should']);

/** What stands after "to" where it is a preposition. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'the an this that these those its their our his her each one all any some both such other others which whom what new also not be have jointly further continue'.split(
    ' ',
  ),
);
