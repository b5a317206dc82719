/** Stage: the state whose proposal a promise takes up. */
import type { Head } from './heads.ts';
import { byRule, type Reason } from './reason.ts';
import { type Sentence, within } from './sentence.ts';
import type { Targets } from './targets.ts';

/** The state whose proposal it is: named before the noun ("Tajikistan's initiative") or next after it ("initiative of Tajikistan"). */
export function initiatorOf(
  sentence: Sentence,
  head: Head,
  split: Targets,
  place: number,
): { state: string; reasons: Reason[] } | null {
  const last = split.targets.at(-1)?.end ?? head.end;
  // "At the proposal of Tajikistan, the Parties agreed": named before those who act.
  const from = Math.min(head.clauseStart, head.governs[0]);
  for (const noun of within(sentence.marks.initiator, [from, last])) {
    if (!covers(split, place, noun.start)) continue;
    const near = noun.start < head.mark.start ? from : Math.min(head.mark.start, head.governs[0]);
    const states = within(sentence.states, [near, last]);
    const before = states.filter(({ end }) => end <= noun.start).at(0);
    const after = states.find(({ start }) => start >= noun.end && start - noun.end <= FAR);
    const state = before ?? after;
    if (state)
      return {
        state: state.rule.code,
        reasons: [
          byRule('initiator', null, sentence.provision, noun),
          byRule('initiator', null, sentence.provision, state, 'proposer'),
        ],
      };
  }
  return null;
}

/** A proposal named before the second target is for all of them, one named later for its own only. */
function covers({ targets }: Targets, place: number, at: number): boolean {
  const own = targets.findLastIndex(
    (target, index) => index > 0 && at >= (targets[index - 1]?.end ?? target.start),
  );
  return own < 1 || own === place;
}

/** "the initiative of the President of the Republic of …": so many characters may lie between. */
const FAR = 60;
