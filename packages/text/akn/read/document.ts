/** The parts of one document: masthead, preamble, body, conclusions, attachments. */
import { attributeOf, childOf, descendants, elementsIn } from './element.ts';
import { bodyUnits, pointsIn } from './hierarchy.ts';
import { linesIn, type Said, type Spacing, saidIn } from './texts.ts';
import { type Unit, unitOf } from './unit.ts';
import type { XmlElement } from './xml.ts';

const DOCUMENTS: ReadonlySet<string> = new Set(
  'doc statement act bill amendment amendmentList officialGazette debateReport debate judgment portion'.split(
    ' ',
  ),
);
const COLLECTIONS: ReadonlySet<string> = new Set(['documentCollection', 'amendmentList', 'officialGazette']);

export const isDocument = ({ name }: XmlElement): boolean => DOCUMENTS.has(name) || COLLECTIONS.has(name);

/** The documents that stand whole under a root, those in collections too. */
export function documentsIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (COLLECTIONS.has(child.name) || ['collectionBody', 'component', 'components'].includes(child.name))
      return documentsIn(child);
    return DOCUMENTS.has(child.name) ? [child] : [];
  });
}

/** Documents attached, each with the line that heads it. */
export function attachmentsOf(document: XmlElement): { document: XmlElement; heading: string | null }[] {
  const attachments = childOf(document, 'attachments');
  if (!attachments) return [];
  return elementsIn(attachments).flatMap((attachment) => {
    const attached = elementsIn(attachment).find(isDocument);
    const heads = elementsIn(attachment).filter(({ name }) =>
      ['num', 'heading', 'subheading'].includes(name),
    );
    const heading = heads.flatMap((head) => saidIn(head, 'folded').map(({ text }) => text)).join(' ');
    return attached ? [{ document: attached, heading: heading || null }] : [];
  });
}

/** A statement, and the letter that carries it where there is one. */
export interface Carried {
  readonly statement: XmlElement;
  readonly letter: XmlElement | null;
}

/** A document is the statement, unless it is a letter with a statement attached. */
export function statementIn(document: XmlElement): Carried {
  const [attached] = attributeOf(document, 'name') === 'officialLetter' ? attachmentsOf(document) : [];
  return attached
    ? { statement: attached.document, letter: document }
    : { statement: document, letter: null };
}

/** The lines of a cover page or a preface, block by block. */
export function linesOf(document: XmlElement, part: 'coverPage' | 'preface', spacing: Spacing): string[] {
  const within = childOf(document, part);
  return within ? shown(within, spacing) : [];
}

/** A line that only calls notes shows nothing itself. */
const shown = (part: XmlElement, spacing: Spacing): string[] =>
  linesIn(part, spacing).flatMap(({ text }) => (text === '' ? [] : [text]));

/** All that a letter says, from its title to its signature. */
export function letterTexts(letter: XmlElement, spacing: Spacing): string[] {
  const parts = ['preface', 'preamble', 'mainBody', 'conclusions'];
  return parts.flatMap((name) => {
    const part = childOf(letter, name);
    return part ? shown(part, spacing) : [];
  });
}

/** Preamble, body and conclusions. */
export function unitsOf(document: XmlElement, spacing: Spacing): Unit[] {
  return elementsIn(document).flatMap((part) => {
    if (part.name === 'preamble') return preambleUnits(part, spacing);
    if (part.name === 'body' || part.name === 'mainBody') return bodyUnits(part, spacing);
    return part.name === 'conclusions' ? conclusionUnits(part, spacing) : [];
  });
}

const GATHERING: ReadonlySet<string> = new Set(['recitals', 'citations', 'tblock', 'blockContainer']);
const LISTS: ReadonlySet<string> = new Set(['blockList', 'ul', 'ol']);

function preambleUnits(preamble: XmlElement, spacing: Spacing): Unit[] {
  return elementsIn(preamble).flatMap((part): Unit[] => {
    if (GATHERING.has(part.name)) return preambleUnits(part, spacing);
    if (part.name === 'formula') return [unitOf('enacting', part, linesIn(part, spacing))];
    const heads = part.name === 'heading' || part.name === 'intro';
    if (heads || (part.name === 'block' && attributeOf(part, 'name') === 'heading'))
      return saidIn(part, spacing).map((said) => unitOf('heading', part, [said]));
    if (elementsIn(part).some(({ name }) => name === 'p')) return clauseUnits(part, spacing);
    return [
      unitOf('preambular', part, LISTS.has(part.name) ? pointsIn(part, spacing) : saidIn(part, spacing)),
    ];
  });
}

/** A clause in a container of its own. Others put several into one: each `p` is one then, lists belong to the last. */
function clauseUnits(container: XmlElement, spacing: Spacing): Unit[] {
  const clauses: { element: XmlElement; content: (Said | Unit)[] }[] = [];
  const number = elementsIn(container).find(({ name }) => name === 'num');
  for (const part of elementsIn(container)) {
    if (part === number) continue;
    const last = clauses.at(-1);
    if (LISTS.has(part.name) && last) last.content.push(...pointsIn(part, spacing));
    else clauses.push({ element: clauses.length === 0 ? container : part, content: saidIn(part, spacing) });
  }
  return clauses.map(({ element, content }, at) => {
    const printed =
      number && at === 0
        ? saidIn(number, spacing)
            .map(({ text }) => text)
            .join('')
        : '';
    return unitOf('preambular', element, content, { number: printed || null });
  });
}

function conclusionUnits(conclusions: XmlElement, spacing: Spacing): Unit[] {
  return elementsIn(conclusions).flatMap((part): Unit[] => {
    const [signature] = descendants(part, 'signature');
    if (elementsIn(part).some(({ name }) => name === 'p' || name === 'container'))
      return conclusionUnits(part, spacing);
    const said = saidIn(part, spacing);
    if (said.length === 0) return [];
    return [signature ? unitOf('signature', signature, said) : unitOf('closing', part, said)];
  });
}
