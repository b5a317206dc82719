/** Stage: how firmly and how concretely a promise binds. */
import type { ForceRule } from '../language/coding.ts';
import type { Action, Force } from '../reading.ts';
import type { Head } from './heads.ts';
import { UNLISTED } from './pieces.ts';
import { type Sentence, within } from './sentence.ts';
import type { Target } from './targets.ts';

/** "will make every effort" is an intention, however plain the "will". */
export function forceOf({ force }: ForceRule, { deeds }: Target): Force | null {
  return force === 'agree' && deeds.some(({ rule }) => rule.means === 'utmost') ? 'intend' : force;
}

const LEVEL_UNKNOWN: Action = 4;

/** The governing verb's level, unless the words of force fix it; deciding and instructing are specific by nature. */
export function actionOf(sentence: Sentence, head: Head, { deeds, end }: Target, force: Force): Action {
  const { action } = head.mark.rule;
  if (action) return action;
  const manner = deeds.find(({ rule }) => rule.weight === 'manner');
  if (manner) return manner.rule.level;
  const said = deeds.filter(({ rule }) => rule.weight !== 'light' && !rule.vague);
  // "make every effort to complete": what the efforts are for gives the level.
  const deed = said.find(({ rule }) => rule.means === undefined) ?? said[0];
  const specific = force === 'decide' || force === 'instruct';
  if (!deed || deed.rule === UNLISTED) return specific ? 5 : LEVEL_UNKNOWN;
  return deed.rule.level === 5 && hasVagueObject(sentence, deed.end, end) ? LEVEL_UNKNOWN : deed.rule.level;
}

/** "work out approaches", "create the conditions": the object leaves open what is to be done. */
function hasVagueObject(sentence: Sentence, from: number, end: number): boolean {
  const comma = within(sentence.clauses, [from, end]).find(({ rule }) => rule.role === 'comma')?.start ?? end;
  const object = within(sentence.action, [from, comma]).find(({ rule }) => rule.vague);
  if (!object) return false;
  return sentence.grammar.script === 'characters' ? object.end === comma : object.start - from <= NEAR;
}

/** An object follows its verb within so many characters; farther off, the word belongs to another phrase. */
const NEAR = 45;
