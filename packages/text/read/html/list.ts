import { numeralIn } from '../numerals.ts';
import { attributeOf, type Element } from './element.ts';

/** How the items of a list are counted by the attributes of HTML: <ol type="a" start="3">. */
const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** Counts the items of one list. */
export class ListCount {
  readonly #format: string | null;
  readonly #closes: string;
  readonly #step: 1 | -1;
  #next: number;

  /** Null for what is no list. */
  static of(element: Element, listsAround: number): ListCount | null {
    return ['ol', 'ul', 'menu', 'dir'].includes(element.tagName) ? new ListCount(element, listsAround) : null;
  }

  private constructor(element: Element, listsAround: number) {
    const bare = /list-style(?:-type)?\s*:\s*none/i.test(attributeOf(element, 'style') ?? '');
    const format =
      element.tagName === 'ol' ? (TYPES[attributeOf(element, 'type') ?? '1'] ?? 'decimal') : 'bullet';
    this.#format = bare ? null : format;
    // Browsers print 'a.' and '1.' at every depth; grammars know points by their bracket, paragraphs by the full stop.
    const isPoint = listsAround > 0 || format.startsWith('lower') || format === 'upperLetter';
    this.#closes = isPoint ? ') ' : '. ';
    const reversed = attributeOf(element, 'reversed') !== undefined;
    this.#step = reversed ? -1 : 1;
    const items = element.childNodes.filter((child) => 'tagName' in child && child.tagName === 'li').length;
    this.#next = numberIn(attributeOf(element, 'start')) ?? (reversed ? items : 1);
  }

  /** The number of the next item as it stands before its text: '3. ', 'b) ', '– '; empty for a list without any. */
  next(item: Element): string {
    const value = numberIn(attributeOf(item, 'value')) ?? this.#next;
    this.#next = value + this.#step;
    if (this.#format === null) return '';
    return this.#format === 'bullet' ? '• ' : `${numeralIn(this.#format, value) ?? value}${this.#closes}`;
  }
}

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^\s*-?\d{1,9}/.test(text) ? Number.parseInt(text, 10) : null;
}
