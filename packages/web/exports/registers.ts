/**
 * The registers that can be taken away whole, and their columns. A column bears the name of the field in the HTTP
 * interface; codes stay codes; of a text in several languages the reader's is taken, else the first there is.
 */
import type {
  BodyRow,
  CommitmentRow,
  LineageLine,
  Localised,
  MeetingRow,
  PartyRow,
  StatementRow,
} from '@maslahat/secretariat';
import type { Cell } from './csv.ts';

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row, language: string) => Cell;
}

/** Several values in one cell. */
const list = (values: readonly (string | number)[]): string => values.join('; ');

const words = (text: Localised, language: string): string => text[language] ?? Object.values(text)[0] ?? '';

export const commitmentColumns = (parties: readonly string[]): Column<CommitmentRow>[] => [
  { name: 'statement', cell: (row) => row.statement },
  { name: 'id', cell: (row) => row.id },
  { name: 'provision', cell: (row) => row.provision },
  { name: 'meeting', cell: (row) => row.meeting },
  { name: 'stem', cell: (row, language) => words(row.stem, language) },
  { name: 'quote', cell: (row, language) => words(row.quote, language) },
  {
    name: 'language',
    cell: (row, language) => (row.quote[language] === undefined ? row.language : language),
  },
  { name: 'actors', cell: (row) => list(row.actors) },
  { name: 'force', cell: (row) => row.force },
  { name: 'action', cell: (row) => row.action },
  { name: 'deadline.from', cell: (row) => row.deadline?.from ?? null },
  { name: 'deadline.to', cell: (row) => row.deadline?.to ?? null },
  { name: 'deadline.event', cell: (row) => row.deadline?.event ?? null },
  { name: 'deadline.text', cell: (row) => row.deadline?.text ?? null },
  { name: 'bodies', cell: (row) => list(row.bodies.map(({ name }) => name)) },
  { name: 'initiator', cell: (row) => row.initiator },
  { name: 'addressees', cell: (row) => list(row.addressees) },
  { name: 'themes', cell: (row) => list(row.themes) },
  { name: 'sdgs', cell: (row) => list(row.sdgs) },
  { name: 'mark', cell: (row) => row.mark },
  ...parties.map(
    (party): Column<CommitmentRow> => ({
      name: `mark.${party}`,
      cell: (row) => row.marks.find((mark) => mark.party === party)?.mark ?? null,
    }),
  ),
];

/** A line of descent a row; of each statement, oldest first, which promise of it stands in the line and its mark. */
export const lineColumns = (statements: readonly { readonly id: string }[]): Column<LineageLine>[] => [
  { name: 'quote', cell: (row, language) => words(row.quote, language) },
  { name: 'times', cell: (row) => row.times },
  { name: 'outcome', cell: (row) => row.outcome },
  { name: 'themes', cell: (row) => list(row.themes) },
  ...statements.toReversed().map(
    ({ id }): Column<LineageLine> => ({
      name: id,
      cell: (row) =>
        list(
          row.steps
            .filter(({ statement }) => statement === id)
            .map((step) => [step.id, step.mark, ...step.relations].join(' ')),
        ),
    }),
  ),
];

export const meetingColumns: Column<MeetingRow>[] = [
  { name: 'id', cell: (row) => row.id },
  { name: 'body', cell: (row) => row.body },
  { name: 'ordinal', cell: (row) => row.ordinal },
  { name: 'name', cell: (row, language) => words(row.name, language) },
  { name: 'state', cell: (row) => row.state },
  { name: 'from', cell: (row) => row.from },
  { name: 'to', cell: (row) => row.to },
  { name: 'host', cell: (row) => row.host },
  { name: 'place', cell: (row, language) => words(row.place, language) },
  { name: 'statements', cell: (row) => row.statements },
  { name: 'commitments', cell: (row) => row.commitments },
];

export const statementColumns: Column<StatementRow>[] = [
  { name: 'id', cell: (row) => row.id },
  { name: 'meeting', cell: (row) => row.meeting },
  { name: 'title', cell: (row, language) => words(row.title, language) },
  { name: 'kind', cell: (row) => row.kind },
  { name: 'date', cell: (row) => row.date },
  { name: 'place', cell: (row, language) => words(row.place, language) },
  { name: 'symbol', cell: (row) => row.symbol },
  { name: 'languages', cell: (row) => list(row.languages) },
  { name: 'commitments', cell: (row) => row.commitments },
  { name: 'needs', cell: (row) => row.needs },
];

export const bodyColumns: Column<BodyRow>[] = [
  { name: 'id', cell: (row) => row.id },
  { name: 'kind', cell: (row) => row.kind },
  { name: 'name', cell: (row, language) => words(row.name, language) },
  { name: 'state', cell: (row) => row.state },
  { name: 'since', cell: (row) => row.since },
  { name: 'commitments', cell: (row) => row.commitments },
];

export const partyColumns: Column<PartyRow>[] = [
  { name: 'code', cell: (row) => row.code },
  { name: 'name', cell: (row, language) => words(row.name, language) },
  {
    name: 'membership',
    cell: (row) => list(row.membership.map(({ capacity, from, to }) => `${capacity} ${from}/${to ?? '..'}`)),
  },
  { name: 'initiated', cell: (row) => row.initiated },
  ...(['kept', 'in-progress', 'not-begun', 'not-kept', 'not-judged'] as const).map(
    (mark): Column<PartyRow> => ({ name: `marks.${mark}`, cell: (row) => row.marks[mark] }),
  ),
];
