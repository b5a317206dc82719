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
): { state: string; reasons: Reason[] } | null {
  const last = split.targets.at(-1)?.end ?? head.end;
  for (const noun of within(sentence.marks.initiator, [head.governs[0], last])) {
    const states = within(sentence.states, [Math.min(head.mark.start, head.governs[0]), last]);
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

/** "the initiative of the President of the Republic of …": so many characters may lie between. */
const FAR = 60;
