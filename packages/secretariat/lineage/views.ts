import type { Database } from '@maslahat/record';
import { changesBetween, type Proposal } from '@maslahat/text';
import { type Item, keyOf } from '../commitment/item.ts';
import { type Register, registerOf } from '../commitment/register.ts';
import { quotesOf, rowsOf } from '../commitment/rows.ts';
import { pageOfAll } from '../page.ts';
import { defineView } from '../view.ts';
import { archiveIn, type PromiseArchive } from './archive.ts';
import { dayOf, proposalsOf } from './compared.ts';
import { type Findings, pairOf, readFindings } from './findings.ts';
import { type Line, type Lines, linesOf } from './lines.ts';
import { countOutcomes, selectLines } from './select.ts';
import {
  type LineageLine,
  lineageListInput,
  lineageListShape,
  lineageProposalsInput,
  lineageProposalsShape,
  lineageShowInput,
  lineageShowShape,
} from './shapes.ts';

/** What the three views begin with. */
interface Ground {
  readonly register: Register;
  readonly findings: Findings;
  readonly lines: Lines;
}

const grounds = new WeakMap<Register, Promise<Ground>>();

/** A register is of one head, and so is what was found up to it. */
async function groundOf(database: Database, community: string): Promise<Ground> {
  const register = await registerOf(database, community);
  const known = grounds.get(register) ?? layGround(database, community, register);
  grounds.set(register, known);
  known.catch(() => grounds.delete(register));
  return known;
}

async function layGround(database: Database, community: string, register: Register): Promise<Ground> {
  const findings = await readFindings(database, community);
  return { register, findings, lines: linesOf(register, findings) };
}

export const list = defineView({
  name: 'lineage.list',
  path: '/lineage',
  summary:
    'Promises through the years: each line of descent, how often it was promised, and what became of it.',
  input: lineageListInput,
  output: lineageListShape,
  read: async (database, community, { page, size, ...filter }) => {
    const { register, lines } = await groundOf(database, community);
    const selected = selectLines(lines.all, filter);
    const shown = pageOfAll(selected, { page, size });
    return {
      ...shown,
      rows: await lineRows(database, community, register, shown.rows),
      ...countOutcomes(lines.all, filter),
      statements: promising(register),
    };
  },
});

/** Statements with promises, newest first. */
const promising = (register: Register) =>
  register.statements
    .filter(({ id }) => register.ofStatement.has(id))
    .map(({ id, adoptedOn }) => ({ id, adoptedOn }));

async function lineRows(
  database: Database,
  community: string,
  register: Register,
  lines: readonly Line[],
): Promise<LineageLine[]> {
  const lasts = lines.flatMap(({ members }) => members.at(-1) ?? []);
  const words = await quotesOf(
    database,
    community,
    lasts.map(({ statement, id }) => [statement, id]),
  );
  return lines.map((line) => {
    const last = line.members.at(-1);
    return {
      quote: (last && words.get(keyOf(last.statement, last.id))?.quote) ?? {},
      themes: [...new Set(line.members.flatMap(({ themes }) => themes))],
      times: line.times,
      outcome: line.outcome,
      steps: line.members.map((item) => ({
        statement: item.statement,
        id: item.id,
        adoptedOn: dayOf(item.statement, register),
        meetingName: register.meetings.get(item.meeting)?.name ?? {},
        mark: item.mark,
        relations: [...new Set(linksTo(item, line).flatMap(({ relations }) => relations))],
      })),
    };
  });
}

const linksTo = ({ statement, id }: Item, { links }: Line) =>
  links.filter(({ later }) => later === keyOf(statement, id));

export const show = defineView({
  name: 'lineage.show',
  path: '/lineage/{statement}/{id}',
  summary:
    'One promise through the years: what it takes up and what takes it up, as persons confirmed it and as the rules propose it.',
  input: lineageShowInput,
  output: lineageShowShape,
  read: async (database, community, { statement, id }) => {
    const { register, findings, lines } = await groundOf(database, community);
    const key = keyOf(statement, id);
    const line = lines.at.get(key);
    if (line === undefined) return null;
    const archive = await archiveIn(database, community);
    const rows = await rowsOf(database, community, register, line.members);
    const last = line.members.at(-1);
    const end = last && findings.dropped.get(keyOf(last.statement, last.id));
    const open = archive.proposalsAbout(key).filter((one) => isOpen(one, findings, lines));
    return {
      outcome: line.outcome,
      times: line.times,
      steps: line.members.flatMap((item, index) => {
        const row = rows[index];
        if (row === undefined) return [];
        return {
          ...row,
          adoptedOn: dayOf(item.statement, register),
          links: linksTo(item, line).flatMap((link) => linkRow(link, register, archive)),
        };
      }),
      dropped: end === undefined ? null : { statement: end.later, position: end.position },
      silent: silentAfter(last, register),
      proposals: await proposalsOf(database, community, register, open),
    };
  },
});

function linkRow(link: Line['links'][number], register: Register, { promises }: PromiseArchive) {
  const item = register.at.get(link.earlier);
  if (item === undefined) return [];
  const [earlier, later] = [promises.get(link.earlier), promises.get(link.later)];
  return {
    earlier: { statement: item.statement, id: item.id },
    relations: [...link.relations],
    changes: earlier && later ? changesBetween(earlier, later) : [],
    position: link.position,
  };
}

/** Oldest first. */
function silentAfter(last: Item | undefined, register: Register) {
  const statements = promising(register);
  const place = statements.findIndex(({ id }) => id === last?.statement);
  return place < 0 ? [] : statements.slice(0, place).reverse();
}

/** Nobody has said yes or no, and the two are not of one line already. */
const isOpen = ({ earlier, later }: Proposal, { links, refuted }: Findings, { at }: Lines): boolean => {
  const pair = pairOf(earlier, later);
  return !links.has(pair) && !refuted.has(pair) && at.get(earlier) !== at.get(later);
};

export const proposals = defineView({
  name: 'lineage.proposals',
  path: '/lineage/proposals',
  summary:
    'Links that the rules propose between the promises of a statement and earlier ones, and that nobody has judged yet.',
  input: lineageProposalsInput,
  output: lineageProposalsShape,
  read: async (database, community, { statement, ...asked }) => {
    const { register, findings, lines } = await groundOf(database, community);
    const statements = promising(register);
    if (statement !== undefined && !statements.some(({ id }) => id === statement)) return null;
    const archive = await archiveIn(database, community);
    const of = statement ?? statements[0]?.id ?? null;
    const open = of === null ? [] : archive.proposals(of).filter((one) => isOpen(one, findings, lines));
    const shown = pageOfAll(open, asked);
    return {
      ...shown,
      rows: await proposalsOf(database, community, register, shown.rows),
      statement: of,
      statements,
    };
  },
});

export const views = [list, show, proposals];
