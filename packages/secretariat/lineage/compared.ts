/** Proposals → what a person sees of them: both promises whole, what they share in words that can be read. */
import type { Database } from '@maslahat/record';
import { analyse, type Evidence, glossed, type Proposal, relationsOf } from '@maslahat/text';
import { keyOf } from '../commitment/item.ts';
import type { Register } from '../commitment/register.ts';
import { rowsOf } from '../commitment/rows.ts';
import type { CommitmentRow } from '../commitment/shapes.ts';
import type { Localised } from '../localised.ts';
import { rangesIn } from '../search/extract.ts';
import type { Compared, LineageProposal } from './shapes.ts';

export async function proposalsOf(
  database: Database,
  community: string,
  register: Register,
  proposals: readonly Proposal[],
): Promise<LineageProposal[]> {
  const keys = new Set(proposals.flatMap(({ earlier, later }) => [earlier, later]));
  const items = [...keys].flatMap((key) => register.at.get(key) ?? []);
  const rows = new Map(
    (await rowsOf(database, community, register, items)).map((row) => [keyOf(row.statement, row.id), row]),
  );
  return proposals.flatMap((proposal) => {
    const [earlier, later] = [rows.get(proposal.earlier), rows.get(proposal.later)];
    if (earlier === undefined || later === undefined) return [];
    return {
      earlier: comparedOf(earlier, proposal.evidence, register),
      later: comparedOf(later, proposal.evidence, register),
      points: proposal.points,
      evidence: proposal.evidence.map((one) => ({
        rule: one.rule,
        points: one.points,
        on: one.on.flatMap((value) => readable(one, value, later)),
      })),
      relations: relationsOf(proposal.changes),
      changes: [...proposal.changes],
    };
  });
}

function comparedOf(row: CommitmentRow, evidence: readonly Evidence[], register: Register): Compared {
  const shared: Compared['shared'] = {};
  for (const { language, on } of evidence) {
    const quote = language === null ? undefined : row.quote[language];
    if (language !== null && quote !== undefined) shared[language] = rangesIn(quote, language, new Set(on));
  }
  return { ...row, adoptedOn: dayOf(row.statement, register), shared };
}

export const dayOf = (statement: string, register: Register): string | null =>
  register.statements.find(({ id }) => id === statement)?.adoptedOn ?? null;

/** 'cooperat' → {en: 'cooperation'}; 'river-fund' → {en: 'River Fund'}; what is said the same everywhere: {'': 'TJK'}. */
function readable({ rule, language }: Evidence, value: string, later: CommitmentRow): Localised[] {
  if (rule === 'same-concepts') return [glossed(value)];
  if (rule === 'same-body') {
    return later.bodies.flatMap(({ name, body }) =>
      (body ?? analyse(name, later.language).join(' ')) === value ? [{ [later.language]: name }] : [],
    );
  }
  if (language === null) return [{ '': value }];
  const quote = later.quote[language] ?? '';
  const [range] = rangesIn(quote, language, new Set([value]));
  return range === undefined ? [] : [{ [language]: quote.slice(...range) }];
}
