import { failure, type ReadingFault, type Result, success } from '../fault.ts';

export interface XmlElement {
  /** With the prefix that `prefixes` gives its namespace: 'w:p'. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export interface XmlOptions {
  /** Named in faults: 'DOCX'. */
  readonly form: string;
  readonly depth: number;
  /** The prefix that we call a namespace by, whatever the file calls it. */
  readonly prefixes: Readonly<Record<string, string>>;
}

interface OpenElement {
  name: string;
  raw: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const entity = /&(?:#(?:x(?<hex>[0-9a-fA-F]{1,6})|(?<decimal>\d{1,7}))|(?<name>\w{1,8}));/g;
const attribute = /\s+(?<name>[^\s=/>]+)\s*=\s*(?:"(?<double>[^"<]*)"|'(?<single>[^'<]*)')/gy;

/**
 * The elements of an XML part of an office document. Such parts declare no entities (ECMA-376, part 2, 8.1.4), so
 * a document type declaration is refused and nothing can expand.
 *
 * Faults: damaged-file {form, at}, too-large {depth, limit}.
 */
export function parseXml(
  text: string,
  { form, depth, prefixes }: XmlOptions,
): Result<XmlElement, ReadingFault> {
  const damaged = (at: number): Result<XmlElement, ReadingFault> =>
    failure({ code: 'damaged-file', evidence: { form, at } });
  const names = new Names(prefixes);
  const open: OpenElement[] = [{ name: '', raw: '', attributes: {}, children: [] }];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const parent = open.at(-1);
    const mark = text.indexOf('<', at);
    const end = mark < 0 ? text.length : mark;
    if (end > at && open.length > 1) parent?.children.push(unescaped(text.slice(at, end)));
    if (mark < 0) break;
    const skipped = pastMarkup(text, mark);
    if (skipped !== null) {
      if (skipped < 0) return damaged(mark);
      if (text.startsWith('<![CDATA[', mark)) parent?.children.push(text.slice(mark + 9, skipped - 3));
      at = skipped;
      continue;
    }
    const close = tagEnd(text, mark);
    if (close < 0 || !parent) return damaged(mark);
    at = close + 1;
    if (text.charAt(mark + 1) === '/') {
      if (open.length < 2 || parent.raw !== text.slice(mark + 2, close).trimEnd()) return damaged(mark);
      open.pop();
      continue;
    }
    const empty = text.charAt(close - 1) === '/';
    const element = elementOf(text.slice(mark + 1, empty ? close - 1 : close), names);
    if (!element) return damaged(mark);
    parent.children.push(element);
    if (empty) continue;
    if (open.length > depth)
      return failure({ code: 'too-large', evidence: { depth: open.length, limit: depth } });
    open.push(element);
  }
  const root = open[0]?.children.find((child) => typeof child !== 'string');
  return open.length === 1 && root !== undefined ? success(root) : damaged(text.length);
}

/** Where a comment, instruction or CDATA section ends; -1 for one that does not or may not be; null for a tag. */
function pastMarkup(text: string, mark: number): number | null {
  const kind = text.charAt(mark + 1);
  if (kind !== '!' && kind !== '?') return null;
  const ends: readonly [string, string][] = [
    ['<?', '?>'],
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ];
  const found = ends.find(([begins]) => text.startsWith(begins, mark));
  if (!found) return -1;
  const end = text.indexOf(found[1], mark + found[0].length);
  return end < 0 ? -1 : end + found[1].length;
}

/** The '>' that ends a tag; one inside a quoted value does not. */
function tagEnd(text: string, mark: number): number {
  let close = text.indexOf('>', mark);
  const quote = text.indexOf('"', mark);
  if (quote < 0 || quote > close) return close;
  let quoted = '';
  for (close = mark + 1; close < text.length; close++) {
    const letter = text.charAt(close);
    if (quoted !== '') quoted = letter === quoted ? '' : quoted;
    else if (letter === '"' || letter === "'") quoted = letter;
    else if (letter === '>') return close;
  }
  return -1;
}

function elementOf(tag: string, names: Names): OpenElement | null {
  const space = tag.search(/\s|$/);
  const raw = tag.slice(0, space);
  if (raw === '') return null;
  const attributes: Record<string, string> = {};
  const found: [string, string][] = [];
  let read = space;
  for (const match of tag.slice(space).matchAll(attribute)) {
    const { name = '', double, single } = match.groups ?? {};
    const value = unescaped(double ?? single ?? '');
    names.declare(name, value);
    found.push([name, value]);
    read += match[0].length;
  }
  if (tag.slice(read).trim() !== '') return null;
  for (const [name, value] of found) attributes[names.of(name)] = value;
  return { name: names.of(raw, true), raw, attributes, children: [] };
}

/** Names by the prefixes we know; a prefix means one namespace in a part, as every office program writes it. */
class Names {
  readonly #known: Readonly<Record<string, string>>;
  readonly #given = new Map<string, string>();

  constructor(known: Readonly<Record<string, string>>) {
    this.#known = known;
  }

  declare(name: string, value: string): void {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) return;
    const ours = this.#known[value];
    if (ours !== undefined) this.#given.set(name.slice(6), ours);
  }

  of(name: string, isElement = false): string {
    const colon = name.indexOf(':');
    if (colon < 0) {
      const ours = isElement ? this.#given.get('') : undefined;
      return ours === undefined ? name : `${ours}:${name}`;
    }
    const prefix = name.slice(0, colon);
    const ours = this.#given.get(prefix);
    return ours === undefined || ours === prefix ? name : ours + name.slice(colon);
  }
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (whole, ...rest) => {
    const groups: Record<string, string | undefined> = rest.at(-1);
    const { hex, decimal, name } = groups;
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
    return isCharacter(code) ? String.fromCodePoint(code) : '';
  });
}

/** XML 1.0, production 2: no control characters but tab and line ends, no half of a surrogate pair, no U+FFFE and U+FFFF. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code < 0xd800 || (code > 0xdfff && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff);
}

export const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.filter(isElement).find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter(isElement).filter((child) => child.name === name) ?? [];
}
