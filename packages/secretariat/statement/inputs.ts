/** A reading → the inputs of the acts that register it. Pure; `known` is what the secretariat holds already. */
import { type Alignable, alignCommitments, type Reading } from '@maslahat/text';
import type { Source } from '../localised.ts';
import type { AddText, RegisterStatement } from './acts.ts';
import { bodyFinder } from './body-links.ts';
import type { Known } from './known.ts';
import type { Edition } from './shapes.ts';

export interface TextToRegister {
  readonly reading: Reading;
  readonly edition: Edition;
  readonly sources: readonly Source[];
}

/** Input of statement.register: the reading without lines and doubts, bodies linked, parties of the day. */
export function registerInput(
  { reading, edition, sources }: TextToRegister,
  { id, meeting, date }: { id: string; meeting: string; date: string },
  known: Pick<Known, 'bodies' | 'memberships'>,
): RegisterStatement {
  const bodyOf = bodyFinder(known.bodies);
  const plain = plainReadingOf(reading);
  return {
    id,
    meeting,
    language: reading.language,
    edition,
    parties: membersOn(date, known.memberships),
    reading: {
      ...plain,
      date,
      commitments: plain.commitments.map((commitment) => ({
        ...commitment,
        bodies: commitment.bodies.map((body) => ({ ...body, body: bodyOf(body.name) })),
      })),
    },
    sources: [...sources],
  };
}

/** Input of statement.addText. `base`: the provisions and commitments of the base text. */
export function addTextInput(
  { reading, edition, sources }: TextToRegister,
  statement: string,
  base: Alignable,
): AddText {
  return {
    statement,
    language: reading.language,
    edition,
    reading: plainReadingOf(reading),
    matches: alignCommitments(base, reading).flatMap(({ base: id, other }) =>
      other === null ? [] : [{ base: id, here: other }],
    ),
    sources: [...sources],
  };
}

function plainReadingOf({ kind, symbol, title, date, place, letter, provisions, commitments }: Reading) {
  return {
    kind,
    symbol,
    title,
    date,
    place,
    letter,
    provisions: provisions.map(({ lines: _lines, ...provision }) => provision),
    commitments,
  };
}

function membersOn(date: string, memberships: Known['memberships']): string[] {
  return memberships
    .filter(({ capacity, from, to }) => capacity === 'member' && from <= date && (to === null || date < to))
    .map(({ party }) => party);
}
