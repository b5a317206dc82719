/** Promises in Uzbek in Cyrillic letters: the tables of the Latin spelling, transliterated. */
import { type CodingGrammar, type Rule, stateRules } from '../coding.ts';
import { sides } from '../uz-Latn/actors.ts';
import { uzLatnCoding as latin } from '../uz-Latn/coding.ts';
import { deadlinesIn } from '../uz-Latn/deadlines.ts';
import { dates } from './dates.ts';
import { states } from './states.ts';
import { cyrillic } from './transliteration.ts';

const inCyrillic = <Kind extends Rule>(rules: readonly Kind[]): Kind[] =>
  rules.map((rule) => ({ ...rule, words: rule.words.map(cyrillic), example: cyrillic(rule.example) }));

const cyrillicSides = Object.fromEntries(Object.entries(sides).map(([name, code]) => [cyrillic(name), code]));

export const uzCyrlCoding: CodingGrammar = {
  ...latin,
  language: 'uz-Cyrl',
  told: /га$/u,
  months: dates.months,
  form: (words) => FORMS.find(([, ending]) => ending.test(words.toLowerCase()))?.[0] ?? 'other',
  isInfinitive: (word) => /\p{L}{2,}(?:иш|лаш)(?:га|ни|нинг)?$/u.test(word),
  actors: inCyrillic(latin.actors),
  states: stateRules({ ...states, ...cyrillicSides }, '*'),
  force: inCyrillic(latin.force),
  action: inCyrillic(latin.action),
  clauses: inCyrillic(latin.clauses),
  bodies: inCyrillic(latin.bodies),
  initiator: inCyrillic(latin.initiator),
  addressees: inCyrillic(latin.addressees),
  themes: inCyrillic(latin.themes),
  goals: inCyrillic(latin.goals),
  timeCue: /20\d\d|яқин|қисқа|навбатдаги|кейинги/iu,
  deadlines: deadlinesIn(
    cyrillic,
    Object.keys(dates.months).toSorted((one, other) => other.length - one.length),
  ),
};

/** Verbs in a row have one form: «очишга ва ўтказишга». */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['dative', /ш(?:га|ига)$/u],
  ['accusative', /ш(?:ни|ини)$/u],
  ['genitive', /ш(?:нинг|ининг)$/u],
  ['bare', /ш$/u],
];
