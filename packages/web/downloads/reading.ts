import type { StatementDetail, StatementText } from '@maslahat/secretariat';
import type { Commitment, Letter, Reading } from '@maslahat/text';
import { letterShape } from '@maslahat/text/shapes';

/** A language version of a registered statement as a reading. The record keeps neither lines nor doubts nor notes. */
export function readingOf(statement: StatementDetail, text: StatementText): Reading {
  const { kind, symbol, date } = statement;
  const title = titleOf(statement, text);
  return {
    format: 'text',
    language: text.language,
    kind,
    symbol,
    title,
    date,
    place: statement.place[text.language] ?? null,
    sponsors: [],
    letter: letterOf(text),
    masthead: [...(symbol === null ? [] : [symbol]), ...(title === null ? [] : [title])],
    provisions: text.provisions.map((provision) => ({ ...provision, lines: [0, 0] })),
    commitments: commitmentsOf(statement, text),
    notes: [],
    warnings: [],
  };
}

export const titleOf = (statement: StatementDetail, { language, title }: StatementText): string | null =>
  title ?? statement.title[language] ?? null;

/** Null where the statement came without a letter. */
export function letterOf({ letter }: StatementText): Letter | null {
  return letterShape.nullable().catch(null).parse(letter);
}

/** What was coded of each promise, with the words it has in this version; a promise without words here is left out. */
function commitmentsOf(
  statement: StatementDetail,
  { language, spans, provisions }: StatementText,
): Commitment[] {
  const texts = new Map(provisions.map(({ id, text }) => [id, text]));
  const places = new Map(spans.map((span) => [span.commitment, span]));
  return statement.promises.flatMap((promise) => {
    const place = places.get(promise.id);
    const action = ACTIONS.find((level) => level === promise.action);
    if (place === undefined || action === undefined) return [];
    const { id, actors, force, deadline, initiator, addressees, themes, sdgs } = promise;
    const { provision, span } = place;
    return [
      {
        id,
        provision,
        span,
        quote: texts.get(provision)?.slice(...span) ?? '',
        stem: promise.stem[language] ?? null,
        actors,
        force,
        action,
        deadline,
        bodies: promise.bodies.map(({ name, relation }) => ({ name, relation })),
        initiator,
        addressees,
        themes,
        sdgs,
      },
    ];
  });
}

const ACTIONS = [1, 2, 3, 4, 5] as const;
