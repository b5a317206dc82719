import { failure, type ReadingFault, type Result, success } from '../../fault.ts';
import type { Warning } from '../../reading.ts';
import { warning } from '../../structure/warning.ts';
import type { Limits } from '../limits.ts';
import { numeralIn } from '../numerals.ts';
import type { Source, SourceNote } from '../source.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';
import { Archive } from './archive.ts';
import { Body, CALL, firstHeader, firstSection, type NoteCall } from './body.ts';
import { Numbering } from './numbering.ts';
import { type Relations, relationsIn } from './relations.ts';
import { Styles } from './styles.ts';

/**
 * The text of a Word document as it is printed with all tracked changes accepted.
 *
 * Faults: damaged-file {form}, too-large {parts, limit}, {unpacked, limit} or {depth, limit}.
 */
export function readDocx(bytes: Uint8Array, limits: Limits): Result<Source, ReadingFault> {
  const parts = partsOf(new Archive(bytes, limits));
  if (!parts.ok) return parts;
  const { document, header, styles: styleSheet, numbering: lists, footnotes, endnotes } = parts.value;
  const body = childOf(document, 'w:body');
  if (!body) return failure({ code: 'damaged-file', evidence: { form: 'DOCX' } });
  const styles = new Styles(styleSheet);
  const numbering = new Numbering(lists, styles.lists);
  const reader = new Body(styles, numbering);
  const texts = header ? reader.read(header) : [];
  texts.push(...reader.read(body));
  const { text, lines } = withoutCalls(texts.join('\n\n'));
  const notes = notesOf(reader.calls, lines, { footnote: footnotes, endnote: endnotes }, styles, numbering);
  return success({ format: 'docx', text, notes, warnings: doubts(reader, numbering), paged: false });
}

interface Parts {
  readonly document: XmlElement;
  readonly header: XmlElement | null;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
}

/** The parts that hold or number text; which they are, the relations say. */
function partsOf(archive: Archive): Result<Parts, ReadingFault> {
  const roots = archive.part('_rels/.rels');
  if (!roots.ok) return roots;
  const main = relationsIn(roots.value, '').byType('officeDocument') ?? 'word/document.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const own = archive.part(`${folder}_rels/${main.slice(folder.length)}.rels`);
  if (!own.ok) return own;
  const relations: Relations = relationsIn(own.value, folder);
  const document = archive.part(main);
  if (!document.ok) return document;
  if (document.value === null) return failure({ code: 'damaged-file', evidence: { form: 'DOCX' } });
  const names = {
    header: relations.byId(firstHeader(firstSection(childOf(document.value, 'w:body') ?? document.value))),
    styles: relations.byType('styles'),
    numbering: relations.byType('numbering'),
    footnotes: relations.byType('footnotes'),
    endnotes: relations.byType('endnotes'),
  };
  const parts: Record<keyof typeof names, XmlElement | null> = {
    header: null,
    styles: null,
    numbering: null,
    footnotes: null,
    endnotes: null,
  };
  for (const key of ['header', 'styles', 'numbering', 'footnotes', 'endnotes'] as const) {
    const name = names[key];
    if (name === undefined) continue;
    const part = archive.part(name);
    if (!part.ok) return part;
    parts[key] = part.value;
  }
  return success({ document: document.value, ...parts });
}

/** Takes the places of notes out of a text; the line of each, in order. */
function withoutCalls(called: string): { text: string; lines: number[] } {
  const lines: number[] = [];
  let line = 1;
  for (const { 0: sign } of called.matchAll(/[\n\uffff]/g)) {
    if (sign === '\n') line++;
    else lines.push(line);
  }
  return { text: called.replaceAll(CALL, ''), lines };
}

function notesOf(
  calls: readonly NoteCall[],
  lines: readonly number[],
  parts: Readonly<Record<NoteCall['kind'], XmlElement | null>>,
  styles: Styles,
  numbering: Numbering,
): SourceNote[] {
  const counted = { footnote: 0, endnote: 0 };
  const formats = { footnote: 'decimal', endnote: 'lowerRoman' };
  const elements = {
    footnote: byId(childrenOf(parts.footnote ?? undefined, 'w:footnote')),
    endnote: byId(childrenOf(parts.endnote ?? undefined, 'w:endnote')),
  };
  return calls.flatMap(({ kind, id, marked }, at) => {
    const element = elements[kind].get(id);
    if (!element) return [];
    if (!marked) counted[kind]++;
    const mark = marked ? '*' : (numeralIn(formats[kind], counted[kind]) ?? '');
    const text = new Body(styles, numbering).read(element).join('\n').replaceAll(CALL, '').trim();
    return [{ mark, text, line: lines[at] ?? null }];
  });
}

const byId = (elements: readonly XmlElement[]): Map<string, XmlElement> =>
  new Map(elements.map((element) => [element.attributes['w:id'] ?? '', element]));

function doubts({ changes, hidden }: Body, { unknown }: Numbering): Warning[] {
  const { insertions, deletions } = changes;
  return [
    ...(insertions + deletions > 0 ? [warning('tracked-changes', null, { insertions, deletions })] : []),
    ...(hidden > 0 ? [warning('hidden-text', null, { characters: hidden })] : []),
    ...[...unknown].map((format) => warning('numerals-unknown', null, { format })),
  ];
}
