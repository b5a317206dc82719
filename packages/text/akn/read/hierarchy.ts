/** What stands in a body: hierarchical elements and blocks, as units. */
import { PROVISION_KINDS, type ProvisionKind } from '../../reading.ts';
import { attributeOf, elementsIn } from './element.ts';
import { linesIn, notesIn, noteText, type Said, type Spacing, saidIn, textIn } from './texts.ts';
import { isUnit, markOf, type Unit, unitOf } from './unit.ts';
import type { XmlElement } from './xml.ts';

type Content = (Said | Unit)[];

/** Levels that only gather others under a heading. */
const LEVELS: ReadonlySet<string> = new Set(
  'book tome part subpart title subtitle chapter subchapter section subsection division'.split(' '),
);
const TEXTS: ReadonlySet<string> = new Set([
  'alinea',
  'subparagraph',
  'subclause',
  'subrule',
  'transitional',
]);
const POINTS: ReadonlySet<string> = new Set(['point', 'indent', 'item', 'li']);
const WRAPPERS: ReadonlySet<string> = new Set(
  'content intro wrapUp list blockList listIntroduction listWrapUp ul ol blockContainer container tblock sublist'.split(
    ' ',
  ),
);

/** The units of a `body` or `mainBody`. A text that stands there by itself is a paragraph without a number. */
export function bodyUnits(body: XmlElement, spacing: Spacing): Unit[] {
  const units = elementsIn(body).flatMap((child) =>
    contentOf(child, spacing).flatMap((one) => (isUnit(one) ? [one] : alone(one, child))),
  );
  return spacing === 'folded' ? pointsUnderTheirText(units) : units;
}

/** Others set a list beside the text that opens it: <p>They agreed:</p><ul><li>…</li></ul> */
function pointsUnderTheirText(units: readonly Unit[]): Unit[] {
  const gathered: { readonly unit: Unit; readonly points: Unit[] }[] = [];
  for (const unit of units) {
    const last = gathered.at(-1);
    if (unit.kind === 'point' && last?.unit.kind === 'paragraph') last.points.push(unit);
    else gathered.push({ unit, points: [] });
  }
  return gathered.map(({ unit, points }) => ({ ...unit, content: [...unit.content, ...points] }));
}

/** The schema wants something in a body: an empty text there says that the statement has none. */
function alone(said: Said, element: XmlElement): Unit[] {
  return said.text === '' ? [] : [{ ...unitOf('paragraph', element, [said]), line: said.line }];
}

/** What one element brings to the provision it stands in: texts, further provisions, or itself as one. */
function contentOf(element: XmlElement, spacing: Spacing): Content {
  const { name } = element;
  if (LEVELS.has(name)) return levelOf(element, spacing);
  if (name === 'crossHeading') return [unitOf('heading', element, saidIn(element, spacing))];
  if (name === 'hcontainer') return containerOf(element, spacing);
  if (name === 'article') return [provision('paragraph', element, spacing, true)];
  if (TEXTS.has(name)) return [provision('subparagraph', element, spacing)];
  if (POINTS.has(name)) return [provision('point', element, spacing)];
  if (WRAPPERS.has(name)) return elementsIn(element).flatMap((child) => contentOf(child, spacing));
  if (name === 'p' && markOf(element)) return [unitOf('subparagraph', element, saidIn(element, spacing))];
  if (HIERARCHICAL.has(name)) return [provision('paragraph', element, spacing)];
  if (name === 'table') return linesIn(element, spacing);
  return spacing === 'folded' || name === 'p' ? saidIn(element, spacing) : [];
}

const HIERARCHICAL: ReadonlySet<string> = new Set([
  'paragraph',
  'clause',
  'rule',
  'proviso',
  'level',
  'subdivision',
]);

/** A section's heading is a provision; what stands in the section follows it. */
function levelOf(element: XmlElement, spacing: Spacing): Content {
  const heading = headingOf(element, spacing);
  const within = elementsIn(element).filter(({ name }) => !HEADS.has(name));
  const content = within.flatMap((child) => contentOf(child, spacing));
  if (heading.text === '' && heading.number === null && spacing === 'folded') return content;
  const said = { text: heading.text, line: element.line, notes: heading.notes };
  return [unitOf('heading', element, [said], heading), ...content];
}

const HEADS: ReadonlySet<string> = new Set(['num', 'heading', 'subheading']);

function headingOf(element: XmlElement, spacing: Spacing): Omit<Said, 'line'> & { number: string | null } {
  const heads = elementsIn(element).filter(({ name }) => name === 'heading' || name === 'subheading');
  return {
    text: heads.map((head) => textIn(head, spacing)).join(' '),
    notes: heads.flatMap((head) => [...notesIn(head)].map((note) => noteText(note, spacing))),
    number: numberOf(element, spacing),
  };
}

/** '16.' → '16', '1 -' → '1', '(a)' and '–' stay; as the reader of plain text has it. */
function numberOf(element: XmlElement, spacing: Spacing): string | null {
  const num = elementsIn(element).find(({ name }) => name === 'num');
  if (!num) return spacing === 'folded' && element.name === 'li' ? attributeOf(element, 'value') : null;
  const printed = textIn(num, spacing);
  if (spacing === 'exact') return printed;
  const plain = printed.replace(/(?:(?<=[\p{L}\p{N})])[.．、:：\s]*[-–—]|[.．、:：\s]+)$/u, '');
  return plain === '' ? null : plain;
}

/** The standard's container for what it has no name for. Ours tell the kind; those of others head what is in them. */
function containerOf(element: XmlElement, spacing: Spacing): Content {
  const name = attributeOf(element, 'name') ?? '';
  if (name === 'annex' && markOf(element)) {
    const { text, notes, number } = headingOf(element, spacing);
    const within = elementsIn(element).filter((child) => child.name !== 'num' && child.name !== 'heading');
    const content = within.flatMap((child) => contentOf(child, spacing));
    return [unitOf('heading', element, [{ text, line: element.line, notes }, ...content], { number })];
  }
  const kind = kindNamed(name);
  if (kind) return [provision(kind, element, spacing)];
  const headed = elementsIn(element).some((child) => child.name === 'heading');
  return headed ? levelOf(element, spacing) : [provision('paragraph', element, spacing)];
}

const kindNamed = (name: string): ProvisionKind | undefined => PROVISION_KINDS.find((kind) => kind === name);

/** A provision with its number, its title (a provision of its own) and what it says. */
function provision(kind: ProvisionKind, element: XmlElement, spacing: Spacing, article = false): Unit {
  const content = elementsIn(element).flatMap((child): Content => {
    if (child.name === 'num') return [];
    if (child.name === 'heading' || child.name === 'subheading')
      return [unitOf('heading', child, saidIn(child, spacing))];
    return contentOf(child, spacing);
  });
  return unitOf(kind, element, content, { number: numberOf(element, spacing), article });
}

/** The points of a list within a clause. */
export function pointsIn(element: XmlElement, spacing: Spacing): Content {
  return contentOf(element, spacing);
}
