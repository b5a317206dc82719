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

export const kyCoding: CodingGrammar = {
  language: 'ky',
  script: 'words',
  order: 'verb-final',
  told: /[гкн][аеоө]$/u,
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
  isInfinitive: (word) => /\p{L}{2,}(?:[ую]у|үү|оо|өө)(?:га|гө|го|ге|ну|нү|но|нө|нун|нүн)?$/u.test(word),
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
  timeCue: /20\d\d|жакын|кийинки|кезектеги|мүмкүн/iu,
  deadlines,
};

/** Verbs in a row have one form: «ачууга жана өткөрүүгө». */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['dative', /(?:[ую]у|үү|оо|өө)(?:га|гө|го|ге)$/u],
  ['accusative', /(?:[ую]у|үү|оо|өө)(?:ну|нү|но|нө|сун|сүн)$/u],
  ['genitive', /(?:[ую]у|үү|оо|өө)н(?:ун|үн|он|өн)$/u],
  ['bare', /(?:[ую]у|үү|оо|өө)$/u],
];
