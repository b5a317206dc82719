/** What reading made of a file, for the judge. */

import { readAkn } from '../../packages/text/akn/index.ts';
import type { ReadingFault, Result } from '../../packages/text/fault.ts';
import { kindOf } from '../../packages/text/read/kind.ts';
import type { Provision, Reading } from '../../packages/text/reading.ts';
import { lost } from '../../packages/text/structure/keeping.ts';
import { studyFile } from '../../packages/text/study-file.ts';
import { factsOf } from './facts.ts';

export interface Found {
  readonly language: string;
  readonly masthead: readonly string[];
  readonly provisions: readonly Provision[];
  /** What is true of the file as a whole, by name. */
  readonly facts: ReadonlyMap<string, string>;
  /** Characters of the source that stand nowhere, and characters that stand more often than in the source. */
  readonly missing: string;
  readonly added: string;
  readonly pages: number;
}

export async function foundIn(bytes: Uint8Array): Promise<Result<Found, ReadingFault>> {
  const kind = kindOf(bytes);
  if (kind.ok && kind.value === 'akn') {
    const reading = readAkn(bytes);
    return reading.ok ? { ok: true, value: foundInAkn(reading.value, bytes) } : reading;
  }
  const study = await studyFile(bytes);
  if (!study.ok) return study;
  const { language, structure, lines } = study.value;
  const pages = 1 + lines.filter(({ page, number }) => page && number > 1).length;
  const { masthead, provisions } = structure;
  return {
    ok: true,
    value: { language, masthead, provisions, facts: factsOf(structure), ...lost(study.value), pages },
  };
}

/** What a file of Akoma Ntoso says, says it between its tags and outside its metadata. */
function foundInAkn(reading: Reading, bytes: Uint8Array): Found {
  const { language, provisions, masthead } = reading;
  const said = new TextDecoder()
    .decode(bytes)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?:\w+:)?meta>[\s\S]*<\/(?:\w+:)?meta>|<[^>]*>/g, '');
  const kept = [...masthead, ...provisions.flatMap(({ number, text }) => [number ?? '', text])].join('');
  const [missing, added] = [without(said, kept), without(kept, said)];
  return { language, masthead, provisions, facts: factsOf(reading), missing, added, pages: 1 };
}

/** Characters of a text that another has not, as often as it has them more. */
function without(text: string, other: string): string {
  const left = new Map<string, number>();
  for (const character of other) left.set(character, (left.get(character) ?? 0) + 1);
  let missing = '';
  for (const character of text.replace(/\s/g, '')) {
    const count = left.get(character) ?? 0;
    if (count === 0) missing += character;
    else left.set(character, count - 1);
  }
  return missing;
}
