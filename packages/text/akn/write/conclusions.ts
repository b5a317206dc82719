import { type Branch, isBare } from '../tree.ts';
import type { Edition } from './edition.ts';
import { block, element, type Xml } from './xml.ts';

/** Where in the branches the `conclusions` begin: the run of closings and signatures at the end. */
export function conclusionsStart(branches: readonly Branch[]): number {
  return branches.findLastIndex((branch) => !fits(branch)) + 1;
}

const fits = (branch: Branch): boolean =>
  (branch.provision.kind === 'closing' || branch.provision.kind === 'signature') && isBare(branch);

/** Closings are `p`; signatures that follow one another stand in one `container`. */
export function conclusionsOf(branches: readonly Branch[], edition: Edition): Xml[] {
  if (branches.length === 0) return [];
  const content: Xml[] = [];
  let signatures: Xml[] = [];
  const endSignatures = (): void => {
    if (signatures.length === 0) return;
    const eId = edition.take('container', null, 'conclusions');
    content.push(block('container', { name: 'signatures', ...edition.plain(eId) }, ...signatures));
    signatures = [];
  };
  for (const { provision } of branches) {
    if (provision.kind === 'signature') {
      const eId = edition.take('signature', null, 'conclusions');
      const signature = element('signature', edition.of(provision, eId), ...edition.said(provision));
      signatures.push(element('p', {}, signature));
    } else {
      endSignatures();
      const eId = edition.take('p', null, 'conclusions');
      content.push(element('p', edition.of(provision, eId), ...edition.said(provision)));
    }
  }
  endSignatures();
  return [block('conclusions', edition.plain('conclusions'), ...content)];
}
