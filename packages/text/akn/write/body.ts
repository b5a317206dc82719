/** Provisions as the hierarchy of a body: articles, paragraphs, lists of points, texts without a number. */
import type { Provision } from '../../reading.ts';
import { type Branch, isBare } from '../tree.ts';
import type { Edition } from './edition.ts';
import { numberOf, paragraphOf } from './preamble.ts';
import { block, element, words, type Xml } from './xml.ts';

/** The branches between preamble and conclusions. A heading takes what follows, up to the next, into its section. */
export function bodyOf(branches: readonly Branch[], edition: Edition): Xml[] {
  const parts: { heading: Branch | null; content: Xml[] }[] = [];
  for (const branch of branches) {
    const heads = branch.provision.kind === 'heading';
    const last = parts.at(-1);
    if (heads && branch.children.length === 0) parts.push({ heading: branch, content: [] });
    else if (last && !heads) last.content.push(unit(branch, null, edition));
    else parts.push({ heading: null, content: [unit(branch, null, edition)] });
  }
  return parts.flatMap(({ heading, content }) =>
    heading === null ? content : [section(heading.provision, content, edition)],
  );
}

/** Numbers run through a statement, so what stands in a section is addressed without it: 'para_3'. */
function section(provision: Provision, content: readonly Xml[], edition: Edition): Xml {
  const heading = element('heading', {}, ...edition.said(provision));
  const eId = edition.take('sec', provision.number, null);
  return block('section', edition.of(provision, eId), ...numberOf(provision), heading, ...content);
}

/** A provision with all beneath it. */
function unit(branch: Branch, parent: string | null, edition: Edition): Xml {
  const { provision, children } = branch;
  const { element: name, prefix, attributes } = elementFor(branch);
  const eId = edition.take(prefix, provision.number, parent);
  const marked = { ...attributes, ...edition.of(provision, eId) };
  if (name === 'crossHeading') return element(name, marked, ...edition.said(provision));
  return block(name, marked, ...numberOf(provision), ...contentOf(provision, children, eId, edition));
}

interface ElementFor {
  readonly element: string;
  readonly prefix: string;
  readonly attributes: { readonly name?: string };
}

function elementFor(branch: Branch): ElementFor {
  const { kind, id, number } = branch.provision;
  const plain = (name: string, prefix: string): ElementFor => ({ element: name, prefix, attributes: {} });
  if (kind === 'paragraph')
    return /(?:^|__)art_[^_]+$/.test(id) ? plain('article', 'art') : plain('paragraph', 'para');
  if (kind === 'point') return plain('point', 'point');
  if (kind === 'subparagraph')
    return number === null ? plain('alinea', 'al') : plain('subparagraph', 'subpara');
  if (kind === 'heading' && isBare(branch)) return plain('crossHeading', 'crossHeading');
  // A further annex, or a clause or closing within one: the standard's container for what it has no name for.
  const name = kind === 'heading' && branch.children.length > 0 ? 'annex' : kind;
  return { element: 'hcontainer', prefix: 'hcontainer', attributes: { name } };
}

function contentOf(provision: Provision, children: readonly Branch[], eId: string, edition: Edition): Xml[] {
  const { kind } = provision;
  const [first, ...others] = children;
  if (kind === 'heading' && first)
    return [element('heading', {}, ...edition.said(provision)), ...hierarchy(null, children, eId, edition)];
  // The title of an article stands above what the article says.
  if (kind === 'paragraph' && first && first.provision.kind === 'heading' && isBare(first)) {
    const title = first.provision;
    const titleId = edition.take('heading', null, eId);
    return [
      element('heading', edition.of(title, titleId), ...edition.said(title)),
      ...hierarchy(provision, others, eId, edition),
    ];
  }
  return hierarchy(provision, children, eId, edition);
}

/**
 * What a unit says, in the three ways the standard has:
 * one text, or texts alone, are `content` with `p`; a text over points is the `intro` of their list;
 * texts among other things are `alinea`.
 */
function hierarchy(
  provision: Provision | null,
  children: readonly Branch[],
  eId: string,
  edition: Edition,
): Xml[] {
  const isText = (branch: Branch): boolean => branch.provision.kind === 'subparagraph' && isBare(branch);
  const text = provision?.text ?? '';
  const own = (): Xml => (provision === null ? words('') : paragraphOf(provision, edition));
  if (children.length === 0) return text === '' ? [] : [element('content', {}, own())];
  if (text === '' && children.every(isText)) {
    const texts = children.map(({ provision }) => {
      const attributes = edition.of(provision, edition.take('p', null, eId));
      return element('p', attributes, ...edition.said(provision));
    });
    return [block('content', {}, ...texts)];
  }
  const leadsToPoints = children[0]?.provision.kind === 'point';
  const intro = (id: string): Xml[] =>
    text === '' ? [] : [element('intro', edition.plain(`${id}__intro`), own())];
  const content: Xml[] = leadsToPoints ? [] : intro(eId);
  for (let at = 0; at < children.length; ) {
    const run = pointsFrom(children, at);
    const [branch] = run;
    if (!branch) break;
    if (branch.provision.kind === 'point') {
      const list = edition.take('list', null, eId);
      const points = run.map((point) => unit(point, list, edition));
      content.push(block('list', edition.plain(list), ...(at === 0 ? intro(list) : []), ...points));
    } else content.push(unit(branch, eId, edition));
    at += run.length;
  }
  return content;
}

/** The points that follow one another from here, or the one branch that is none. */
function pointsFrom(children: readonly Branch[], at: number): readonly Branch[] {
  const end = children.findIndex(({ provision }, place) => place >= at && provision.kind !== 'point');
  if (end === at) return children.slice(at, at + 1);
  return children.slice(at, end < 0 ? children.length : end);
}
