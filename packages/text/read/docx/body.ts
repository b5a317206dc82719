import { rowTexts } from '../row.ts';
import { childOf, childrenOf, isElement, type XmlElement } from '../xml.ts';
import { isOn, type Numbering, settingOf, wholeNumber } from './numbering.ts';
import type { Styles } from './styles.ts';

/** Stands in a text where a note is called; no XML can hold this character. */
export const CALL = '\uffff';

export interface NoteCall {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** The file prints a sign of its own ('*') instead of counting. */
  readonly marked: boolean;
}

/** Elements that are no text of the document as it is accepted: what was deleted, and what others repeat. */
const DELETED = new Set(['w:del', 'w:moveFrom']);
const INSERTED = new Set(['w:ins', 'w:moveTo']);
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00ad',
};

/** Reads the paragraphs of a document, a header or a note, as they are printed when all changes are accepted. */
export class Body {
  readonly calls: NoteCall[] = [];
  readonly changes = { insertions: 0, deletions: 0 };
  /** Characters of hidden text, which is left out. */
  hidden = 0;
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  #texts: string[] = [];
  /** Text of a paragraph whose end was deleted: the next paragraph goes on from it. */
  #carried = '';
  /** Fields that are open: their code is not shown, their result is. */
  readonly #fields: ('code' | 'result')[] = [];
  #boxes: XmlElement[] = [];

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  /** The texts of an element's paragraphs in order, numbers and all. */
  read(element: XmlElement): string[] {
    this.#texts = [];
    this.#blocks(element);
    if (this.#carried !== '') this.#texts.push(this.#carried);
    this.#carried = '';
    return this.#texts;
  }

  #blocks(element: XmlElement): void {
    for (const child of shownChildren(element)) {
      if (child.name === 'w:p') this.#paragraph(child);
      else if (child.name === 'w:tbl') this.#table(child);
      else if (DELETED.has(child.name)) this.changes.deletions++;
      else this.#blocks(child);
    }
  }

  #paragraph(paragraph: XmlElement): void {
    const properties = childOf(paragraph, 'w:pPr');
    const mark = childOf(properties, 'w:rPr');
    const style = settingOf(childOf(properties, 'w:pStyle')) ?? this.#styles.ordinary;
    const outer = this.#boxes;
    this.#boxes = [];
    const text = this.#carried + this.#inline(paragraph, this.#styles.isHidden(style) ?? false);
    this.#carried = '';
    const boxes = this.#boxes;
    this.#boxes = outer;
    if (childOf(mark, 'w:ins')) this.changes.insertions++;
    if (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) {
      this.changes.deletions++;
      this.#carried = text;
    } else {
      const printed = (this.#number(properties, style) ?? '') + text;
      if (printed.trim() !== '') this.#texts.push(printed);
    }
    for (const box of boxes) this.#blocks(box);
  }

  /** What a paragraph says of its own number goes before what its style says, each half by itself. */
  #number(properties: XmlElement | undefined, style: string | undefined): string | null {
    const own = childOf(properties, 'w:numPr');
    const inherited = this.#styles.listOf(style);
    const list = settingOf(childOf(own, 'w:numId')) ?? inherited?.list;
    if (list === undefined || list === '0') return null;
    const tied = [style, inherited?.style].flatMap((id) =>
      id === undefined ? [] : (this.#numbering.levelOfStyle(list, id) ?? []),
    );
    const level = settingOf(childOf(own, 'w:ilvl')) ?? tied[0];
    return this.#numbering.next(
      list,
      typeof level === 'number' ? level : wholeNumber(level ?? inherited?.level, 0),
    );
  }

  #inline(element: XmlElement, hidden: boolean): string {
    let text = '';
    for (const child of shownChildren(element)) {
      const { name } = child;
      if (name === 'w:r') text += this.#run(child, hidden);
      else if (DELETED.has(name)) this.changes.deletions++;
      else if (name === 'w:txbxContent') this.#boxes.push(child);
      else if (name === 'm:t') text += written(child);
      else {
        if (INSERTED.has(name)) this.changes.insertions++;
        text += this.#inline(child, hidden);
      }
    }
    return text;
  }

  #run(run: XmlElement, hiddenAround: boolean): string {
    const properties = childOf(run, 'w:rPr');
    const vanish = childOf(properties, 'w:vanish');
    const hidden = vanish
      ? isOn(vanish)
      : (this.#styles.isHidden(settingOf(childOf(properties, 'w:rStyle'))) ?? hiddenAround);
    const calls = this.calls.length;
    let text = '';
    for (const child of shownChildren(run)) {
      if (child.name === 'w:fldChar') this.#field(child);
      else if (!this.#fields.includes('code')) text += this.#piece(child, hiddenAround);
    }
    if (!hidden) return text;
    this.hidden += text.replace(/[\s\uffff]/g, '').length;
    this.calls.length = calls;
    return '';
  }

  #piece(piece: XmlElement, hidden: boolean): string {
    const { name, attributes } = piece;
    if (name === 'w:t') return written(piece);
    if (name === 'w:br') return attributes['w:type'] === 'page' ? '\n\f' : '\n';
    if (name === 'w:sym') return symbolOf(attributes['w:char'] ?? '');
    if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      const marked = ['1', 'true', 'on'].includes(attributes['w:customMarkFollows'] ?? '');
      this.calls.push({ kind, id: attributes['w:id'] ?? '', marked });
      return CALL;
    }
    if (name === 'mc:AlternateContent') return this.#alternate(piece, hidden);
    return SIGNS[name] ?? this.#inline(piece, hidden);
  }

  /** The newer wording of a piece; the older where the newer says nothing that is known here. */
  #alternate(piece: XmlElement, hidden: boolean): string {
    const boxes = this.#boxes.length;
    for (const wording of [
      ...childrenOf(piece, 'mc:Choice').slice(0, 1),
      ...childrenOf(piece, 'mc:Fallback'),
    ]) {
      const text = shownChildren(wording)
        .map((child) => this.#piece(child, hidden))
        .join('');
      if (text !== '' || this.#boxes.length > boxes) return text;
    }
    return '';
  }

  #field(mark: XmlElement): void {
    const type = mark.attributes['w:fldCharType'];
    if (type === 'begin') this.#fields.push('code');
    else if (type === 'separate') this.#fields.splice(-1, 1, 'result');
    else this.#fields.pop();
  }

  /** A row of single short texts is one line ('United Nations   A/75/986'); else each text of a cell is its own. */
  #table(table: XmlElement): void {
    for (const row of within(table, 'w:tr')) {
      if (childOf(childOf(row, 'w:trPr'), 'w:del')) {
        this.changes.deletions++;
        continue;
      }
      const outer = this.#texts;
      const cells = within(row, 'w:tc').map((cell) => {
        this.#texts = [];
        this.#blocks(cell);
        return this.#texts;
      });
      this.#texts = outer;
      this.#texts.push(...rowTexts(cells));
    }
  }
}

/** Elements below, of newer and older wordings of the same thing only the newer; never properties. */
function shownChildren(element: XmlElement): XmlElement[] {
  const children = element.children.filter(isElement).filter(({ name }) => !name.endsWith('Pr'));
  if (element.name !== 'mc:AlternateContent') return children;
  return children
    .filter(({ name }) => name === 'mc:Choice')
    .slice(0, 1)
    .concat(children.some(({ name }) => name === 'mc:Choice') ? [] : children);
}

/** Rows of a table or cells of a row, also those that a content control wraps. */
function within(element: XmlElement, name: string): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) =>
      child.name === name
        ? [child]
        : child.name === 'w:tbl' || DELETED.has(child.name)
          ? []
          : within(child, name),
    );
}

/** Characters of a text element; line ends in it are spaces, and control characters are none. */
function written(element: XmlElement): string {
  const text = element.children.filter((child) => typeof child === 'string').join('');
  return text
    .replace(/\s/g, (space) => (space === '\u00a0' || space === '\u3000' ? space : ' '))
    .replaceAll(CALL, '');
}

/** F0B7 of a symbol font is a bullet; other private characters of such fonts stand for those of ASCII. */
function symbolOf(code: string): string {
  const value = /^[0-9a-fA-F]{1,6}$/.test(code) ? Number.parseInt(code, 16) : 0;
  if (value === 0xf0b7) return '•';
  const character = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value;
  const shown = character >= 0x20 && (character < 0xd800 || (character > 0xdfff && character <= 0x10ffff));
  return shown ? String.fromCodePoint(character) : '';
}

/** The properties of the first section that has any: its headers. */
export function firstSection(body: XmlElement): XmlElement | undefined {
  for (const child of body.children.filter(isElement)) {
    const section = child.name === 'w:sectPr' ? child : childOf(childOf(child, 'w:pPr'), 'w:sectPr');
    if (section) return section;
  }
  return undefined;
}

/** The header of the first page only, by the id of its relation: there a masthead may stand. */
export function firstHeader(section: XmlElement | undefined): string | undefined {
  if (!isOn(childOf(section, 'w:titlePg'))) return undefined;
  const headers = childrenOf(section, 'w:headerReference');
  return headers.find(({ attributes }) => attributes['w:type'] === 'first')?.attributes['r:id'];
}
