import type { Warning, WarningCode } from '../reading.ts';

type Evidence = Warning['evidence'];

const sentences: Readonly<Record<WarningCode, (evidence: Evidence) => string>> = {
  'number-skipped': ({ expected, found }) => `Number ${expected} is missing: ${found} follows.`,
  'number-repeated': ({ found }) => `Number ${found} stands more than once.`,
  'number-out-of-order': ({ expected, found }) => `Number ${found} stands where ${expected} is expected.`,
  'no-title': () => 'No title was found.',
  'no-date': () => 'No date of adoption was found.',
  'no-place': () => 'No place of adoption was found.',
  'no-enacting-words': () => 'No words end the preamble; it was ended at the first number.',
  'sender-unknown': () => 'The sender of the covering letter could not be told.',
  'agenda-titles-unclear': ({ items, titles }) =>
    `The letter names ${items} agenda items and prints ${titles} titles; titles were left out.`,
  'annex-language-unknown': ({ printed }) => `The original language of the annex is not known: ${printed}.`,
  'annex-missing': () => 'No line heads the annex of the letter; its title was taken for the beginning.',
  'tracked-changes': ({ insertions, deletions }) =>
    `The file holds tracked changes (${insertions} insertions, ${deletions} deletions); it was read as if all were accepted.`,
  'hidden-text': ({ characters }) => `Hidden text of ${characters} characters was left out.`,
  'numerals-unknown': ({ format }) => `Numbers of the format ${format} are not known; they stand as figures.`,
};

/** A doubt about a reading, with the sentence that says it in English. */
export function warning(code: WarningCode, line: number | null, evidence: Evidence = {}): Warning {
  return { code, message: sentences[code](evidence), line, evidence };
}
