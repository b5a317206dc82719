import type { Provision } from '../../reading.ts';
import { type Branch, isBare } from '../tree.ts';
import type { Edition } from './edition.ts';
import { block, element, words, type Xml } from './xml.ts';

/** How many of the branches at the beginning can stand in a `preamble`: up to the last clause or enacting words. */
export function preambleLength(branches: readonly Branch[]): number {
  const end = branches.findIndex((branch) => !fits(branch));
  const run = end < 0 ? branches : branches.slice(0, end);
  return run.findLastIndex(({ provision }) => provision.kind !== 'heading') + 1;
}

function fits(branch: Branch): boolean {
  const { provision, children } = branch;
  if (provision.kind === 'preambular') return provision.number === null && children.every(isPoint);
  return (provision.kind === 'enacting' || provision.kind === 'heading') && isBare(branch);
}

const isPoint = ({ provision, children }: Branch): boolean =>
  provision.kind === 'point' && children.every(isPoint);

/** A clause is a `container`, enacting words are a `formula`, a heading is a `block`; points are items of a list. */
export function preambleOf(branches: readonly Branch[], edition: Edition): Xml[] {
  if (branches.length === 0) return [];
  return [block('preamble', edition.plain('preamble'), ...branches.map((branch) => clause(branch, edition)))];
}

function clause({ provision, children }: Branch, edition: Edition): Xml {
  const { kind } = provision;
  const named = (name: string, eId: string) => ({ name, ...edition.of(provision, eId) });
  if (kind === 'heading')
    return element('block', named('heading', eIdOf('block', edition)), ...edition.said(provision));
  if (kind === 'enacting')
    return element(
      'formula',
      named('enactingFormula', eIdOf('formula', edition)),
      paragraphOf(provision, edition),
    );
  const eId = eIdOf('container', edition);
  return element(
    'container',
    named('preambular', eId),
    paragraphOf(provision, edition),
    ...items(children, eId, edition),
  );
}

const eIdOf = (prefix: string, edition: Edition): string => edition.take(prefix, null, 'preamble');

function items(points: readonly Branch[], parent: string, edition: Edition): Xml[] {
  if (points.length === 0) return [];
  const list = edition.take('list', null, parent);
  const item = ({ provision, children }: Branch): Xml => {
    const eId = edition.take('item', provision.number, list);
    return element(
      'item',
      edition.of(provision, eId),
      ...numberOf(provision),
      paragraphOf(provision, edition),
      ...items(children, eId, edition),
    );
  };
  return [block('blockList', edition.plain(list), ...points.map(item))];
}

export const numberOf = ({ number }: Provision): Xml[] =>
  number === null ? [] : [element('num', {}, words(number))];

/** The text of a provision with its notes. */
export const paragraphOf = (provision: Provision, edition: Edition): Xml =>
  element('p', {}, ...edition.said(provision));

export const paragraph = (text: string): Xml => element('p', {}, words(text));
