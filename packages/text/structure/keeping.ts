/** Accounts for characters: what a source shows and where a reading keeps it, for the test that counts them. */
import type { Study } from '../study.ts';

/** Every character but white space, soft hyphens and invisible joiners, with how often it stands there. */
function census(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const character of text.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, ''))
      counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Lines of the source without page numbers and running heads. */
function sourceTexts({ lines, furniture }: Study): string[] {
  const dropped = new Set(furniture.map(({ line }) => line.number));
  return lines.filter(({ number }) => !dropped.has(number)).map(({ text }) => text);
}

/** All texts of a reading: masthead, letter, provisions and their numbers. */
function keptTexts({ structure }: Study): string[] {
  const { masthead, letter, provisions } = structure;
  const numbered = provisions.flatMap(({ number, text }) => [number ?? '', text]);
  return [...masthead, ...(letter?.text ?? []), ...numbered];
}

/** What the source has and the reading has not, character by character; a reading never has more. */
export function lost(study: Study): { missing: string; added: string } {
  const source = census(sourceTexts(study));
  const kept = census(keptTexts(study));
  let [missing, added] = ['', ''];
  for (const character of new Set([...source.keys(), ...kept.keys()])) {
    const difference = (source.get(character) ?? 0) - (kept.get(character) ?? 0);
    if (difference > 0) missing += character.repeat(difference);
    if (difference < 0) added += character.repeat(-difference);
  }
  return { missing, added };
}
