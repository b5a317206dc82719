/**
 * XML as it is read: a tree of elements, nothing outside the file.
 * Of entities only the five that XML itself names and numbers of characters are known; declarations are passed over,
 * so that none can grow or reach for another file.
 */
import { failure, type ReadingFault, type Result, success } from '../../fault.ts';

export interface XmlElement {
  /** 'p' in a namespace of Akoma Ntoso or in none; else with its namespace: '{urn:maslahat:reading:1}reading'. */
  readonly name: string;
  /** Names as for elements. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** On which it begins, from 1. */
  readonly line: number;
}

const AKOMA_NTOSO = /legaldocml|akomantoso/i;
const XML = 'http://www.w3.org/XML/1998/namespace';

/** @param deepest elements in elements. Faults: damaged-file {form, line, found}, too-large {depth, limit}. */
export function parseXml(text: string, deepest: number): Result<XmlElement, ReadingFault> {
  return new XmlReader(text, deepest).read();
}

interface Open {
  /** As printed: 'akn:p'. */
  readonly tag: string;
  readonly children: (XmlElement | string)[];
  readonly namespaces: ReadonlyMap<string, string>;
}

/** <!-- --> | <![CDATA[ ]]> | <!DOCTYPE [ ]> | <? ?> | </tag> | <tag …> */
const MARKUP =
  /<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE((?:[^[>"']|"[^"]*"|'[^']*')*(?:\[[^\]]*\]\s*)?)>|<\?([\s\S]*?)\?>|<\/([^\s>]+)\s*>|<([^\s/><!?='"]+)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

class XmlReader {
  readonly #text: string;
  readonly #deepest: number;
  readonly #open: Open[] = [];
  readonly #top: (XmlElement | string)[] = [];
  #at = 0;
  #line = 1;
  #lineAt = 0;

  constructor(text: string, deepest: number) {
    this.#deepest = deepest;
    this.#text = text.replace(/\r\n?/g, '\n');
  }

  read(): Result<XmlElement, ReadingFault> {
    while (this.#at < this.#text.length) {
      const fault = this.#text.charAt(this.#at) === '<' ? this.#takeMarkup() : this.#takeText();
      if (fault) return failure(fault);
    }
    const roots = this.#top.filter((child) => typeof child !== 'string');
    const [root] = roots;
    if (!root || roots.length > 1 || this.#open.length > 0) return failure(this.#damaged('</'));
    return success(root);
  }

  #takeText(): ReadingFault | null {
    const next = this.#text.indexOf('<', this.#at);
    const end = next < 0 ? this.#text.length : next;
    const raw = this.#text.slice(this.#at, end);
    const said = unescaped(raw);
    const open = this.#open.at(-1);
    if (said === null) return this.#damaged('&');
    if (open) open.children.push(said);
    else if (raw.trim() !== '' && raw.trim() !== '\ufeff') return this.#damaged(raw.trim().slice(0, 20));
    this.#at = end;
    return null;
  }

  #takeMarkup(): ReadingFault | null {
    MARKUP.lastIndex = this.#at;
    const found = MARKUP.exec(this.#text);
    if (!found) return this.#damaged(this.#text.slice(this.#at, this.#at + 20));
    const [all, , characters, , , closed, opened, attributes = '', empty] = found;
    let fault: ReadingFault | null = null;
    if (characters !== undefined) this.#open.at(-1)?.children.push(characters);
    else if (closed !== undefined) fault = this.#close(closed);
    else if (opened !== undefined) fault = this.#begin(opened, attributes, empty === '/');
    this.#at += all.length;
    return fault;
  }

  #begin(tag: string, written: string, empty: boolean): ReadingFault | null {
    if (this.#open.length >= this.#deepest)
      return { code: 'too-large', evidence: { depth: this.#open.length + 1, limit: this.#deepest } };
    const printed = new Map<string, string>();
    for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE)) {
      const value = unescaped((double ?? single ?? '').replace(/[\t\n]/g, ' '));
      if (value === null || printed.has(name)) return this.#damaged(name);
      printed.set(name, value);
    }
    const namespaces = scopeOf(printed, this.#open.at(-1)?.namespaces ?? new Map([['xml', XML]]));
    const attributes = new Map<string, string>();
    for (const [name, value] of printed)
      attributes.set(name.includes(':') ? nameIn(namespaces, name) : name, value);
    const children: (XmlElement | string)[] = [];
    const siblings = this.#open.at(-1)?.children ?? this.#top;
    siblings.push({ name: nameIn(namespaces, tag), attributes, children, line: this.#lineHere() });
    if (!empty) this.#open.push({ tag, children, namespaces });
    return null;
  }

  #close(tag: string): ReadingFault | null {
    return this.#open.pop()?.tag === tag ? null : this.#damaged(`</${tag}>`);
  }

  #damaged(found: string): ReadingFault {
    return { code: 'damaged-file', evidence: { form: 'XML', line: this.#lineHere(), found } };
  }

  /** Counted on from the last time it was asked. */
  #lineHere(): number {
    for (let next = this.#text.indexOf('\n', this.#lineAt); next >= 0 && next < this.#at; ) {
      this.#line++;
      this.#lineAt = next + 1;
      next = this.#text.indexOf('\n', this.#lineAt);
    }
    return this.#line;
  }
}

/** The prefixes known inside an element: those around it and those it declares, '' for names without one. */
function scopeOf(
  attributes: ReadonlyMap<string, string>,
  around: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const declared = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return around;
  return new Map([...around, ...declared.map(([name, value]) => [name.slice(6), value] as const)]);
}

function nameIn(namespaces: ReadonlyMap<string, string>, printed: string): string {
  const colon = printed.indexOf(':');
  const namespace = namespaces.get(colon < 0 ? '' : printed.slice(0, colon)) ?? '';
  const local = printed.slice(colon + 1);
  return namespace === '' || AKOMA_NTOSO.test(namespace) ? local : `{${namespace}}${local}`;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Null where a reference is to nothing that is known. */
function unescaped(raw: string): string | null {
  if (!raw.includes('&')) return raw;
  let known = true;
  const text = raw.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,10}));|&/gi,
    (_, decimal, hexadecimal, name) => {
      const character =
        name === undefined ? characterOf(decimal, hexadecimal) : (NAMED[String(name)] ?? null);
      if (character === null) known = false;
      return character ?? '';
    },
  );
  return known ? text : null;
}

function characterOf(decimal: unknown, hexadecimal: unknown): string | null {
  const code =
    typeof decimal === 'string'
      ? Number.parseInt(decimal, 10)
      : typeof hexadecimal === 'string'
        ? Number.parseInt(hexadecimal, 16)
        : 0;
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null;
}
