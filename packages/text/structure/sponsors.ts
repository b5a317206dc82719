import type { Language } from '../language/language.ts';
import { firstMatch } from '../language/line-rule.ts';
import { statesIn } from '../language/state.ts';
import type { Block } from './block.ts';

/** The line that names the sponsors of a draft; -1 where none does. */
export function sponsorLine(blocks: readonly Block[], language: Language): number {
  return blocks.findIndex(({ text }) => firstMatch(language.masthead.sponsors, text) !== null);
}

/**
 * Who put a draft forward, in the order printed: ISO 3166-1 alpha-3, or the name as printed where no state has it.
 * "Ardania, Bosnia and Herzegovina* and Kazakhstan: draft resolution" → Ardania, BIH, KAZ
 */
export function sponsorsOf(blocks: readonly Block[], language: Language): string[] {
  const line = blocks[sponsorLine(blocks, language)];
  const printed = line && firstMatch(language.masthead.sponsors, line.text)?.groups['sponsors'];
  return printed ? namesIn(printed.replaceAll('*', ''), language) : [];
}

/** Names of states have "and" inside too: pieces that together are one are put together again. */
function namesIn(printed: string, language: Language): string[] {
  const codeOf = statesIn(language);
  // 'Bosnia', ' and ', 'Herzegovina', ', ', 'Chad'
  const pieces = printed.split(language.masthead.betweenSponsors);
  const names: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const one = (pieces[at] ?? '').trim();
    const two = pieces.slice(at, at + 3).join('');
    // Unicode writes the longer names with an ampersand.
    const [first = '', , second = ''] = pieces.slice(at, at + 3);
    const joined = pieces[at + 2] === undefined ? null : (codeOf(two) ?? codeOf(`${first} & ${second}`));
    if (joined !== null) at += 2;
    const name = joined ?? codeOf(one) ?? one;
    if (name !== '') names.push(name);
  }
  return names;
}
