/** Ways into the tree of elements. */
import { OURS } from '../names.ts';
import type { XmlElement } from './xml.ts';

export const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

export const elementsIn = ({ children }: XmlElement): XmlElement[] => children.filter(isElement);

/** The first child of that name. */
export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent && elementsIn(parent).find((child) => child.name === name);

/** An element of ours, or an attribute: 'reading', 'lines'. */
export const ours = (name: string): string => `{${OURS}}${name}`;

export const attributeOf = (element: XmlElement | undefined, name: string): string | null =>
  element?.attributes.get(name) ?? null;

/** Every element of that name beneath, in document order. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    if (child.name === name) yield child;
    yield* descendants(child, name);
  }
}
