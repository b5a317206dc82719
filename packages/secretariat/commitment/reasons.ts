/** A recorded coding beside what the rules read today: which rule gave each value, and on which words it rests. */
import { act, type Database } from '@maslahat/record';
import { type Commitment, REASONED_FIELDS, type Reason, type ReasonedCommitment } from '@maslahat/text';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { positionsOf } from '../record/history.ts';
import { addressOf } from '../record/subjects.ts';
import { type CodedText, codedTexts } from './coded-texts.ts';
import type { CommitmentReasons, ReasonedValue } from './reason-shapes.ts';
import { type Coding, recordedNames, sameField } from './recorded-values.ts';
import type { Register } from './register.ts';
import type { CommitmentRow } from './shapes.ts';
import { commitmentQuotes } from './tables.ts';

/** A promise as recorded in one language version. */
interface RecordedQuote {
  readonly language: string;
  readonly edition: string;
  readonly provision: string;
  readonly span: [number, number];
  readonly stem: string | null;
}

/** What today's rules read where a promise is recorded: of those that share words with it, the one that shares most. */
function readAt(
  text: CodedText,
  { provision, span: [from, to] }: Pick<RecordedQuote, 'provision' | 'span'>,
): ReasonedCommitment | null {
  let most = 0;
  let found: ReasonedCommitment | null = null;
  for (const one of text.commitments) {
    if (one.commitment.provision !== provision) continue;
    const shared = Math.min(to, one.commitment.span[1]) - Math.max(from, one.commitment.span[0]);
    if (shared > most) [most, found] = [shared, one];
  }
  return found;
}

/** @param corrections The day on which each field was last put right by hand. */
function fieldStates(
  recorded: Coding,
  read: Coding | null,
  corrections: ReadonlyMap<string, string>,
): CommitmentReasons['fields'] {
  return REASONED_FIELDS.map((field) => {
    const on = corrections.get(field);
    if (on !== undefined) return { field, state: 'corrected', on };
    const same = read !== null && sameField(field, recorded, read);
    return { field, state: same ? 'as-read' : 'differs', on: null };
  });
}

/** The recorded values that the words of this text give; what is read besides is left out. */
function reasonedValues(
  text: CodedText,
  { commitment, reasons }: ReasonedCommitment,
  recorded: Coding,
  sameLanguage: boolean,
): ReasonedValue[] {
  const names = new Map(
    REASONED_FIELDS.map((field) => [field, recordedNames(field, recorded, commitment, sameLanguage)]),
  );
  const values = new Map<string, ReasonedValue>();
  for (const { field, value, ground, rule, example, words } of reasons) {
    const name = names.get(field)?.get(value);
    if (name === undefined) continue;
    const key = `${field} ${name ?? ''}`;
    const known = values.get(key) ?? { field, value: name, reasons: [] };
    const why = known.reasons.find((each) => each.ground === ground && each.rule === rule);
    const said = words.map((each) => quoted(text, each));
    // A rule whose words stand there twice is one reason.
    if (why) why.words.push(...said);
    else known.reasons.push({ ground, rule, example, words: said });
    values.set(key, known);
  }
  return [...values.values()];
}

function quoted({ provisions }: CodedText, { provision, span }: Reason['words'][number]) {
  const { number, text } = provisions.get(provision) ?? { number: null, text: '' };
  return { provision, number, span: [span[0], span[1]] as [number, number], quote: text.slice(...span) };
}

/** One promise with its reasons in every language version; the base text says how the record stands to today's rules. */
export async function reasonsOf(
  database: Database,
  community: string,
  register: Register,
  row: CommitmentRow,
): Promise<CommitmentReasons | null> {
  const [texts, quotes, corrections] = await Promise.all([
    codedTexts(database, community, register, row.statement),
    recordedQuotes(database, community, row),
    correctedFields(database, community, row),
  ]);
  const quoteIn = ({ language, edition }: CodedText) =>
    quotes.find((quote) => quote.language === language && quote.edition === edition);
  const [base] = texts;
  if (base === undefined) return null;
  const words = quoteIn(base);
  if (words === undefined) return null;
  const recorded: Coding = { ...row, stem: words.stem, span: words.span };
  const read = readAt(base, words);
  const today = read && codingIn(read.commitment);
  return {
    statement: row.statement,
    id: row.id,
    readOn: base.readAt.slice(0, 10),
    fields: fieldStates(recorded, today, corrections),
    today,
    texts: texts.map((text) => {
      const quote = quoteIn(text);
      const read = quote ? readAt(text, quote) : null;
      const { language, edition } = text;
      if (!quote || !read) return { language, edition, values: [] };
      // Stem and place are each text's own.
      const here = { ...recorded, stem: quote.stem, span: quote.span };
      return { language, edition, values: reasonedValues(text, read, here, language === base.language) };
    }),
  };
}

function codingIn({ id: _id, provision: _provision, quote: _quote, ...coding }: Commitment) {
  return coding;
}

function recordedQuotes(
  database: Database,
  community: string,
  { statement, id }: Pick<CommitmentRow, 'statement' | 'id'>,
): Promise<RecordedQuote[]> {
  return database
    .select({
      language: commitmentQuotes.language,
      edition: commitmentQuotes.edition,
      provision: commitmentQuotes.provision,
      stem: commitmentQuotes.stem,
      from: commitmentQuotes.from,
      to: commitmentQuotes.to,
    })
    .from(commitmentQuotes)
    .where(
      and(
        eq(commitmentQuotes.communityId, community),
        eq(commitmentQuotes.statement, statement),
        eq(commitmentQuotes.commitment, id),
      ),
    )
    .then((rows) => rows.map(({ from, to, ...rest }) => ({ ...rest, span: [from, to] })));
}

/** The day on which each field was last put right by hand. */
async function correctedFields(
  database: Database,
  community: string,
  row: Pick<CommitmentRow, 'statement' | 'id'>,
): Promise<Map<string, string>> {
  const entry = sql`${act.entry}::json`;
  const rows = await database
    .select({
      at: sql<string>`${entry} ->> 'at'`,
      fields: sql<string[]>`array(select json_object_keys(${entry} -> 'input'))`,
    })
    .from(act)
    .where(
      and(
        eq(act.communityId, community),
        inArray(act.position, positionsOf(database, community, [addressOf.commitment(row)])),
        sql`${entry} ->> 'act' = 'commitment.correct'`,
      ),
    )
    .orderBy(asc(act.position));
  return new Map(rows.flatMap(({ at, fields }) => fields.map((field) => [field, at.slice(0, 10)] as const)));
}
