import { dateIn, dateOf } from '../language/date.ts';
import type { Language } from '../language/language.ts';
import { firstMatch } from '../language/line-rule.ts';
import type { Block } from './block.ts';
import type { Frame } from './frame.ts';

export interface Adoption {
  readonly date: string | null;
  readonly place: string | null;
}

/** Blocks of the preamble in which "held on … in …" is sought, and characters of each. */
const OPENING = 4;
const LONGEST = 600;
/** Blocks at the end in which "Done at …" is sought. */
const ENDING = 12;

/** When and where a text was adopted: by its masthead, else its opening sentence, its closing, the letter. */
export function adoptionOf(frame: Frame, language: Language): Adoption {
  const head = frame.letter.length > 0 ? frame.annexHead : frame.head;
  const sources: readonly (readonly Block[])[] = [
    head.filter(({ text }) => firstMatch(language.letter.annex, text) === null),
    frame.text.slice(0, OPENING),
    frame.text.slice(-ENDING),
    frame.letter.slice(1),
  ];
  const found = sources.flatMap((blocks) =>
    blocks.map(({ text }) => adoptionIn(text.slice(0, LONGEST), language)),
  );
  const place = found.find((one) => one.place !== null)?.place ?? null;
  const date =
    found.find((one) => one.place !== null && one.date !== null)?.date ??
    head.map(({ text }) => dateIn(text.slice(0, LONGEST), language.dates)).find((one) => one !== null) ??
    found.find((one) => one.date !== null)?.date ??
    null;
  return { date, place };
}

function adoptionIn(text: string, { dates }: Language): Adoption {
  const found = firstMatch(dates.adoption, text);
  if (!found) return { date: null, place: null };
  return { date: dateOf(found, dates), place: found.groups['place']?.trim() ?? null };
}
