/** How well links agree with lines that a person has followed. Pure: both in, counts out. */
import { relationsOf } from './changes.ts';
import { type FollowedLine, promiseQuoted } from './gold.ts';
import type { Proposal } from './propose.ts';
import type { TracedVersions } from './series.ts';

export interface Series {
  readonly promises: readonly TracedVersions[];
  readonly lines: readonly FollowedLine[];
  /** Pairs that look alike and are not the same. */
  readonly apart: readonly FollowedLine[];
}

interface Count {
  gold: number;
  proposed: number;
  common: number;
}

export interface Agreement {
  /** Quotations of the lines, and those of them that lie in a promise that was found. */
  readonly quoted: { readonly all: number; readonly found: number };
  /** Of statements with a language in common, and of those without. */
  readonly links: { readonly 'in one language': Count; readonly 'across languages': Count };
  /** Of the links in common: those with all relations as in gold, and each relation by itself. */
  readonly relations: {
    readonly links: number;
    readonly exact: number;
    readonly byKind: Readonly<Record<string, { gold: number; given: number; common: number }>>;
  };
  readonly apart: { readonly all: number; readonly linked: number };
  /** Proposals with a promise that stands in no line: nobody has said whether they are right. */
  readonly beside: number;
}

export function agreementOf(series: Series, proposals: readonly Proposal[]): Agreement {
  const find = promiseQuoted(
    series.promises.flatMap(({ traced: { key, statement }, versions }) =>
      versions.map(({ text, commitment: { span } }) => ({ key, statement, text, span })),
    ),
  );
  const lines = series.lines.map(({ promises }) => promises.map((quoted) => ({ quoted, key: find(quoted) })));
  const lineOf = new Map<string, number>();
  for (const [at, line] of lines.entries()) for (const { key } of line) if (key !== null) lineOf.set(key, at);

  const common = commonLanguages(series.promises);
  const links = { 'in one language': counted(), 'across languages': counted() };
  const countOf = (one: string, other: string) =>
    links[common(one, other) ? 'in one language' : 'across languages'];
  const proposed = new Map(proposals.map((proposal) => [`${proposal.earlier} ${proposal.later}`, proposal]));
  const pairs = lines.flatMap((line) =>
    line.flatMap(({ key: later, quoted }, at) => {
      const earlier = line[at - 1]?.key ?? null;
      return at === 0 || earlier === null || later === null
        ? []
        : { earlier, later, relations: quoted.relations };
    }),
  );
  for (const { earlier, later } of pairs) {
    const count = countOf(earlier, later);
    count.gold += 1;
    if (proposed.has(`${earlier} ${later}`)) count.common += 1;
  }
  let beside = 0;
  const isNext = new Set(pairs.map(({ earlier, later }) => `${earlier} ${later}`));
  for (const [pair, { earlier, later }] of proposed) {
    const [one, other] = [lineOf.get(earlier), lineOf.get(later)];
    if (one === undefined || other === undefined) beside += 1;
    // From one statement to the one after the next, over a promise between them, is right and no link of its own.
    else if (isNext.has(pair) || one !== other) countOf(earlier, later).proposed += 1;
  }
  return {
    quoted: {
      all: lines.flat().length,
      found: lines.flat().filter(({ key }) => key !== null).length,
    },
    links,
    relations: relationsIn(
      pairs.flatMap(({ earlier, later, relations }) => {
        const proposal = proposed.get(`${earlier} ${later}`);
        return proposal ? { gold: relations, given: spoken(proposal) } : [];
      }),
    ),
    apart: {
      all: series.apart.length,
      linked: series.apart.filter(({ promises: [one, other] }) => {
        const [earlier, later] = [one && find(one), other && find(other)];
        return earlier && later && proposed.has(`${earlier} ${later}`);
      }).length,
    },
    beside,
  };
}

const counted = (): Count => ({ gold: 0, proposed: 0, common: 0 });

function commonLanguages(promises: readonly TracedVersions[]): (one: string, other: string) => boolean {
  const languages = new Map(promises.map(({ traced }) => [traced.key, Object.keys(traced.words)]));
  return (one, other) => {
    const known = languages.get(other) ?? [];
    return (languages.get(one) ?? []).some((language) => known.includes(language));
  };
}

/** Changes in the words of the gold: 'strengthened (date set)'. */
function spoken({ changes }: Proposal): string[] {
  const words = changes.map(({ relation, aspect }) => {
    if (relation === 'changed-in-date') return relation;
    if (aspect === 'date')
      return relation === 'strengthened' ? 'strengthened (date set)' : 'weakened (date lost)';
    return `${relation} (${aspect})`;
  });
  return words.length === 0 ? relationsOf([]) : [...new Set(words)];
}

function relationsIn(
  links: readonly { gold: readonly string[]; given: readonly string[] }[],
): Agreement['relations'] {
  const byKind: Record<string, { gold: number; given: number; common: number }> = {};
  const of = (kind: string) => (byKind[kind] ??= { gold: 0, given: 0, common: 0 });
  let exact = 0;
  for (const { gold, given } of links) {
    for (const kind of gold) of(kind).gold += 1;
    for (const kind of given) of(kind).given += 1;
    for (const kind of gold.filter((one) => given.includes(one))) of(kind).common += 1;
    if (gold.length === given.length && gold.every((kind) => given.includes(kind))) exact += 1;
  }
  return { links: links.length, exact, byKind: Object.fromEntries(Object.entries(byKind).sort()) };
}
