/** Sets language versions side by side so that their paragraphs stand level. */
import type { ProvisionRow, StatementText } from '@maslahat/secretariat';

export interface Level {
  readonly id: string;
  /** Where the address of a paragraph leads: its own place, or that of its first sub-paragraph. */
  readonly anchor: string;
  readonly kind: ProvisionRow['kind'];
  /** As printed; null where the number stands at an earlier level. */
  readonly number: string | null;
  /** One cell a language version, null where it has nothing at this place. */
  readonly cells: readonly (ProvisionRow | null)[];
}

/**
 * The order is that of the first text; what only another text has follows the place before it.
 * A paragraph that has no words of its own lends its number to its first sub-paragraph.
 */
export function levels(texts: readonly StatementText[]): Level[] {
  const order: string[] = [];
  for (const text of texts) {
    let after = -1;
    for (const { id } of text.provisions) {
      const at = order.indexOf(id);
      if (at >= 0) {
        after = at;
      } else {
        order.splice(after + 1, 0, id);
        after += 1;
      }
    }
  }
  const byId = texts.map((text) => new Map(text.provisions.map((provision) => [provision.id, provision])));
  const found: Level[] = [];
  let lent: { anchor: string; number: string | null } | null = null;
  for (const id of order) {
    const cells = byId.map((provisions) => provisions.get(id) ?? null);
    const first = cells.find((cell) => cell !== null);
    if (first === undefined || first === null) continue;
    if (cells.every((cell) => cell === null || cell.text === '')) {
      lent = { anchor: id, number: first.number };
      continue;
    }
    found.push({
      id,
      anchor: lent?.anchor ?? id,
      kind: first.kind,
      number: first.number ?? lent?.number ?? null,
      cells,
    });
    lent = null;
  }
  return found;
}
