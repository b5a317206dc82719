/** Links between promises → lines of descent, each with where it stands today. Pure. */
import { type Item, keyOf } from '../commitment/item.ts';
import type { Register } from '../commitment/register.ts';
import type { Findings, Link } from './findings.ts';
import type { Outcome } from './shapes.ts';

export interface Line {
  /** Earliest statement first; in one statement in the order of the text. Two may stand in one, where a promise was split. */
  readonly members: readonly Item[];
  /** In how many statements it stands. */
  readonly times: number;
  readonly links: readonly Link[];
  readonly outcome: Outcome;
}

export interface Lines {
  /** Every promise stands in one line, if only its own. In the order of their first members, oldest first. */
  readonly all: readonly Line[];
  /** By the keys of their members. */
  readonly at: ReadonlyMap<string, Line>;
}

export function linesOf(register: Register, findings: Findings): Lines {
  const items = [...register.items].reverse();
  const roots = rootsOf(register, findings.links.values());
  const links = Map.groupBy(findings.links.values(), ({ later }) => roots(later));
  const order = orderIn(register);
  const all = [...Map.groupBy(items, (item) => roots(keyOf(item.statement, item.id)))].map(
    ([root, group]) => {
      const members = group.sort((one, other) => order(one) - order(other));
      return {
        members,
        times: new Set(members.map(({ statement }) => statement)).size,
        links: links.get(root) ?? [],
        outcome: outcomeOf(members, register, findings),
      };
    },
  );
  const at = new Map<string, Line>();
  for (const line of all) for (const { statement, id } of line.members) at.set(keyOf(statement, id), line);
  return { all: all.sort((one, other) => orderOf(one, order) - orderOf(other, order)), at };
}

const orderOf = ({ members: [first] }: Line, order: (item: Item) => number): number =>
  first === undefined ? 0 : order(first);

/** The register has the newest statement first; a line begins with the oldest. */
function orderIn(register: Register): (item: Item) => number {
  const places = new Map<Item, number>();
  let place = 0;
  for (const { id } of [...register.statements].reverse())
    for (const item of register.ofStatement.get(id) ?? []) places.set(item, place++);
  return (item) => places.get(item) ?? place;
}

/** Union by links: whatever is linked, directly or by others, has one root. Links of unknown promises count for nothing. */
function rootsOf(register: Register, links: Iterable<Link>): (key: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    if (root !== key) parents.set(key, root);
    return root;
  };
  for (const { earlier, later } of links) {
    if (!register.at.has(earlier) || !register.at.has(later)) continue;
    const [one, other] = [rootOf(earlier), rootOf(later)];
    if (one !== other) parents.set(other, one);
  }
  return rootOf;
}

/**
 * Kept, as soon as it was kept once. Else dropped, where a person found that its last promise was; standing, where the
 * latest statement carries it; silent, where later statements do not speak of it and nobody has said why.
 */
function outcomeOf(members: readonly Item[], register: Register, { dropped }: Findings): Outcome {
  if (members.some(({ mark }) => mark === 'kept')) return 'kept';
  const last = members.at(-1);
  if (last && dropped.has(keyOf(last.statement, last.id))) return 'dropped';
  const latest = register.statements.find(({ id }) => register.ofStatement.has(id));
  return last && last.statement !== latest?.id ? 'silent' : 'standing';
}
