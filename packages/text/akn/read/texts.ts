import { attributeOf, elementsIn, isElement } from './element.ts';
import type { XmlElement } from './xml.ts';

/** A text with the line on which it begins. */
export interface Said {
  readonly text: string;
  readonly line: number;
  /** The notes that it calls. */
  readonly notes: readonly { readonly mark: string; readonly text: string }[];
}

/** How the white space of texts is taken: as it stands in files of ours, folded in those of others. */
export type Spacing = 'exact' | 'folded';

const NOTES: ReadonlySet<string> = new Set(['authorialNote', 'popup']);
const BREAKS: ReadonlySet<string> = new Set(['eol', 'br']);

/** What an element and its inlines say, without its notes. */
export function textIn(element: XmlElement, spacing: Spacing): string {
  const text = rawText(element);
  return spacing === 'exact' ? text : text.replace(/\s+/g, ' ').trim();
}

function rawText({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (!isElement(child)) return child;
      if (NOTES.has(child.name)) return '';
      return BREAKS.has(child.name) ? ' ' : rawText(child);
    })
    .join('');
}

/** The notes called inside an element. Each has a mark, when one is printed. */
export function* notesIn(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    if (NOTES.has(child.name)) yield child;
    else yield* notesIn(child);
  }
}

/** What is printed where a note is called, and what the note says. */
export function noteText(note: XmlElement, spacing: Spacing): { mark: string; text: string } {
  return { mark: attributeOf(note, 'marker') ?? '', text: textIn(note, spacing) };
}

/** An element that is one text; in files of others one that says nothing is none. */
export function saidIn(element: XmlElement, spacing: Spacing): Said[] {
  const text = textIn(element, spacing);
  if (text === '' && spacing === 'folded') return [];
  return [{ text, line: element.line, notes: [...notesIn(element)].map((note) => noteText(note, spacing)) }];
}

const INLINE_BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'longTitle',
  'block',
  'heading',
  'subheading',
  'num',
  'tr',
]);

/** The texts of a preface or a cover page, block by block. */
export function linesIn(element: XmlElement, spacing: Spacing): Said[] {
  return elementsIn(element).flatMap((child) => {
    const wraps = elementsIn(child).some(({ name }) => INLINE_BLOCKS.has(name) && name !== 'num');
    return wraps ? linesIn(child, spacing) : saidIn(child, spacing);
  });
}
