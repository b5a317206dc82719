import type { Provision } from '../reading.ts';

/** A provision with what stands beneath it, in document order. */
export interface Branch {
  readonly provision: Provision;
  readonly children: readonly Branch[];
}

/** A provision whose parent did not come before it stands at the top. */
export function treeOf(provisions: readonly Provision[]): Branch[] {
  const roots: Branch[] = [];
  const children = new Map<string, Branch[]>();
  for (const provision of provisions) {
    const own: Branch[] = [];
    const among = provision.parent === null ? roots : (children.get(provision.parent) ?? roots);
    among.push({ provision, children: own });
    children.set(provision.id, own);
  }
  return roots;
}

/** Neither number nor anything beneath. */
export const isBare = ({ provision, children }: Branch): boolean =>
  provision.number === null && children.length === 0;
