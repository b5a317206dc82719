/** Bodies as statements print them → entries of the register of bodies. */
import { analyse } from '@maslahat/text';
import type { Localised } from '../localised.ts';

export interface NamedBody {
  readonly id: string;
  readonly name: Localised;
  readonly aliases: readonly string[];
}

/**
 * Finds a registered body by a printed name. Case, quotation marks and spaces do not matter, nor do endings as far
 * as the search knows them: «Форумом национальных координаторов» is found as 'Форум национальных координаторов'.
 * A form it does not know is written down as an alias. A name that two bodies bear leads to neither.
 */
export function bodyFinder(bodies: readonly NamedBody[]): (printed: string) => string | null {
  const owners = new Map<string, Set<string>>();
  for (const { id, name, aliases } of bodies) {
    for (const printed of [...Object.values(name), ...aliases]) {
      const key = keyOf(printed);
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  return (printed) => {
    const [only, ...others] = owners.get(keyOf(printed)) ?? [];
    return only === undefined || others.length > 0 ? null : only;
  };
}

/** Stems both scripts; marks and spaces fall away. */
const keyOf = (printed: string): string => analyse(printed, 'ru').join(' ');
