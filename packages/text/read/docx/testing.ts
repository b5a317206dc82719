/** Word files for tests, written part by part so that each case shows the XML it is about. */
import { strToU8, zipSync } from 'fflate';
import { LIMITS } from '../limits.ts';
import type { Source } from '../source.ts';
import { readDocx } from './index.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORDS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export interface WordParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
}

export function docx({ body, ...parts }: WordParts): Uint8Array {
  const relations = Object.keys(parts).map(
    (part) => `<Relationship Id="${part}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`,
  );
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${WORDS}><w:body>${body}</w:body></w:document>`,
  };
  for (const [part, content] of Object.entries(parts))
    files[`word/${part}.xml`] = `<w:${part} ${WORDS}>${content}</w:${part}>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph; `list` is 'numId/level'. */
export function p(
  text: string,
  { list, style, mark = '' }: { list?: string; style?: string; mark?: string } = {},
): string {
  const [id, level] = list?.split('/') ?? [];
  const numbered = `${level ? `<w:ilvl w:val="${level}"/>` : ''}${id ? `<w:numId w:val="${id}"/>` : ''}`;
  const properties =
    (style ? `<w:pStyle w:val="${style}"/>` : '') +
    (numbered ? `<w:numPr>${numbered}</w:numPr>` : '') +
    (mark ? `<w:rPr>${mark}</w:rPr>` : '');
  return `<w:p><w:pPr>${properties}</w:pPr>${text.startsWith('<') ? text : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;
}

export function level(place: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

export const abstract = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

export const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

export function sourceOf(parts: WordParts): Source {
  const source = readDocx(docx(parts), LIMITS);
  if (!source.ok) throw new Error(JSON.stringify(source.fault));
  return source.value;
}

/** The texts of a Word file, tabs shown as spaces. */
export function textsOf(parts: WordParts): string[] {
  return sourceOf(parts)
    .text.split('\n\n')
    .map((text) => text.replaceAll('\t', ' '));
}
