/** What a statement's texts become in the tables. Pure: everything stands in the act's input. */
import { type ActContext, type Change, insert } from '@maslahat/record';
import { boundParties } from '../commitment/bound-parties.ts';
import { commitmentQuotes, commitments, standings } from '../commitment/tables.ts';
import { enter } from '../search/entry.ts';
import type { AddText, RegisterStatement } from './acts.ts';
import type { CodedReading, PlainReading } from './coded-reading.ts';
import type { Edition } from './shapes.ts';
import { provisions, statements, statementTexts } from './tables.ts';

/** One language version: where it belongs, and the id in the base text of each of its promises. */
interface Text {
  readonly statement: string;
  readonly language: string;
  readonly edition: Edition;
  readonly reading: PlainReading | CodedReading;
  readonly sources: RegisterStatement['sources'];
  readonly baseOf: (commitment: string) => string | undefined;
}

export function baseTextChanges(input: RegisterStatement, context: ActContext): Change[] {
  const { id: statement, meeting, language, edition, parties, reading, sources } = input;
  return [
    insert(statements, {
      communityId: context.community,
      id: statement,
      meeting,
      kind: reading.kind,
      adoptedOn: reading.date,
      symbol: reading.symbol,
      title: null,
      place: null,
      parties,
      language,
      edition,
      position: context.position,
    }),
    ...textChanges({ statement, language, edition, reading, sources, baseOf: (id) => id }, context),
    ...reading.commitments.flatMap(({ span: _span, quote: _quote, stem: _stem, ...coded }, index) => [
      insert(commitments, {
        communityId: context.community,
        statement,
        meeting,
        ordinal: index + 1,
        language,
        ...coded,
        position: context.position,
      }),
      ...boundParties(coded.actors, parties).map((party) =>
        insert(standings, {
          communityId: context.community,
          statement,
          commitment: coded.id,
          party,
          assignSources: [],
          reportSources: [],
          verdictSources: [],
          position: context.position,
        }),
      ),
    ]),
  ];
}

export function furtherTextChanges(input: AddText, context: ActContext): Change[] {
  const bases = new Map(input.matches.map(({ base, here }) => [here, base]));
  return textChanges({ ...input, baseOf: (id) => bases.get(id) }, context);
}

function textChanges(text: Text, context: ActContext): Change[] {
  const { statement, language, edition, reading, sources } = text;
  const where = { communityId: context.community, statement, language, edition };
  const found = { thing: statement, language, edition };
  return [
    insert(statementTexts, {
      ...where,
      title: reading.title,
      place: reading.place,
      letter: reading.letter,
      sources,
      position: context.position,
    }),
    ...reading.provisions.flatMap((provision, index) => [
      insert(provisions, { ...where, ...provision, ordinal: index + 1 }),
      ...(provision.text === ''
        ? []
        : [
            enter(context, {
              kind: 'provision',
              ...found,
              part: provision.id,
              number: provision.number,
              text: provision.text,
            }),
          ]),
    ]),
    ...reading.commitments.flatMap(({ id, provision, span: [from, to], quote, stem }) => {
      const base = text.baseOf(id);
      if (base === undefined) return [];
      return [
        insert(commitmentQuotes, { ...where, commitment: base, provision, from, to, quote, stem }),
        enter(context, {
          kind: 'commitment',
          ...found,
          part: base,
          number: null,
          text: stem === null ? quote : `${stem} ${quote}`,
        }),
      ];
    }),
  ];
}
