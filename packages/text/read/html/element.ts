import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

export const elementsIn = ({ childNodes }: DefaultTreeAdapterTypes.ParentNode): Element[] =>
  childNodes.filter((node) => 'tagName' in node);

/** Letters and signs in an element, down to a depth. */
export function letters({ childNodes }: Element, depth: number): number {
  if (depth <= 0) return 0;
  let count = 0;
  for (const child of childNodes) {
    if ('value' in child) count += child.value.replace(/\s/g, '').length;
    if ('tagName' in child && !UNSHOWN.has(child.tagName)) count += letters(child, depth - 1);
  }
  return count;
}

/** Elements that hold something else than text to read. */
const UNSHOWN = new Set(['script', 'style', 'template', 'noscript', 'svg', 'textarea', 'title']);
