import { dateIn, dateOf } from '../language/date.ts';
import { dayOfIssue } from '../language/issued.ts';
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
  const adopted = head.find(({ text }) => firstMatch(language.masthead.adopted, text) !== null);
  const adoptedOn = adopted ? dateIn(adopted.text, language.dates) : null;
  // An organ sits where it always sits: places and days in its preamble are those of others.
  if (speaksAsOrgan(frame, language))
    return { date: adoptedOn ?? lastDay(frame.text, language) ?? firstDay(head, language), place: null };
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
    adoptedOn ??
    found.find((one) => one.place !== null && one.date !== null)?.date ??
    firstDay(head, language) ??
    found.find((one) => one.date !== null)?.date ??
    null;
  return { date, place };
}

/** An assembly or a council; parties to an agreement, who speak alike, have no masthead of an organ. */
function speaksAsOrgan({ head, text }: Frame, { preamble, masthead }: Language): boolean {
  const speaks = text.slice(0, OPENING).some((block) => firstMatch(preamble.organ, block.text) !== null);
  return speaks && head.some((block) => firstMatch(masthead.lines, block.text) !== null);
}

/** "58th plenary meeting / 4 December 2026", under the text. */
function lastDay(blocks: readonly Block[], { closing, dates }: Language): string | null {
  const under = blocks.slice(-ENDING).filter(({ text }) => firstMatch(closing.closing, text) !== null);
  return under.map(({ text }) => dateIn(text, dates)).find((one) => one !== null) ?? null;
}

function firstDay(blocks: readonly Block[], { dates }: Language): string | null {
  const days = blocks.map(({ text }) => {
    const short = text.slice(0, LONGEST);
    return dateIn(short, dates) ?? dayOfIssue(short);
  });
  return days.find((one) => one !== null) ?? null;
}

function adoptionIn(text: string, { dates }: Language): Adoption {
  const found = firstMatch(dates.adoption, text);
  if (!found) return { date: null, place: null };
  return { date: dateOf(found, dates), place: found.groups['place']?.trim() ?? null };
}
