/** Files that `writeAkn` wrote: the reading as it was. */
import { findCommitments } from '../../commitment/index.ts';
import type { Note, Provision, Reading } from '../../reading.ts';
import { twoLetters } from '../names.ts';
import { type Carried, letterTexts, linesOf, unitsOf } from './document.ts';
import { attributeOf, childOf, descendants, elementsIn, ours } from './element.ts';
import { commitmentsIn, letterFactIn, readingFactsIn } from './facts.ts';
import { markedProvisions } from './flatten.ts';
import { sponsorsIn } from './sponsors.ts';
import { noteText } from './texts.ts';
import type { XmlElement } from './xml.ts';

/** Null where the file is not ours, or has been changed so that its marks no longer fit together. */
export function readingOfOurs({ statement, letter }: Carried): Reading | null {
  const facts = readingFactsIn(proprietaryOf(statement));
  const letterFact = letter && letterFactIn(proprietaryOf(letter));
  const provisions = facts && markedProvisions(unitsOf(statement, 'exact'));
  if (!facts || !provisions || (letter && !letterFact)) return null;
  const { warnings, ...head } = facts;
  const { language } = head;
  const commitments = commitmentsIn(
    [...descendants(statement, 'otherAnalysis')],
    sharedIds(statement, provisions),
  );
  const cover = letter ? linesOf(letter, 'coverPage', 'exact') : [];
  return {
    ...head,
    sponsors: sponsorsIn(statement),
    letter: letter && letterFact ? { ...letterFact, text: letterTexts(letter, 'exact') } : null,
    masthead: [...cover, ...linesOf(statement, 'preface', 'exact')],
    provisions,
    commitments: commitments ?? findCommitments(provisions, language, head.kind),
    notes: notesOf(letter ?? statement),
    warnings,
  };
}

/** <authorialNote marker="1" m:order="2" m:place="para_16"><p>…</p></authorialNote> */
function notesOf(document: XmlElement): Note[] {
  const order = (note: XmlElement): number => Number(attributeOf(note, ours('order')));
  return [...descendants(document, 'authorialNote')]
    .sort((one, other) => order(one) - order(other))
    .map((note) => ({ ...noteText(note, 'exact'), place: attributeOf(note, ours('place')) }));
}

/** The language of a document, as our readings name it; null where it says none that is known. */
export function languageIn(document: XmlElement): string | null {
  const facts = readingFactsIn(proprietaryOf(document));
  if (facts) return facts.language;
  const identification = childOf(childOf(document, 'meta'), 'identification');
  const expression = childOf(identification, 'FRBRExpression');
  const code = attributeOf(childOf(expression, 'FRBRlanguage'), 'language');
  return code === null ? null : twoLetters(code.toLowerCase());
}

const proprietaryOf = (document: XmlElement): XmlElement | undefined =>
  childOf(childOf(document, 'meta'), 'proprietary');

/** Provisions by `wId`. It differs from the id where another language version fixes it. */
function sharedIds(statement: XmlElement, provisions: readonly Provision[]): Map<string, Provision> {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const shared = new Map(byId);
  for (const [wId, id] of wIdsIn(statement)) {
    const provision = byId.get(id);
    if (provision) shared.set(wId, provision);
  }
  return shared;
}

function* wIdsIn(element: XmlElement): Generator<[wId: string, id: string]> {
  for (const child of elementsIn(element)) {
    const [wId, id] = [attributeOf(child, 'wId'), attributeOf(child, ours('id'))];
    if (wId !== null && id !== null) yield [wId, id];
    yield* wIdsIn(child);
  }
}
