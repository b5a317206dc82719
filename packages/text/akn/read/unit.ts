import type { ProvisionKind } from '../../reading.ts';
import { attributeOf, ours } from './element.ts';
import type { Said } from './texts.ts';
import type { XmlElement } from './xml.ts';

/** A provision as it stands in a file: texts and further provisions, in order. */
export interface Unit {
  readonly kind: ProvisionKind;
  /** 'article' is kept apart from 'paragraph' in ids. */
  readonly article: boolean;
  readonly number: string | null;
  readonly line: number;
  /** What a file of ours says of it besides; null in files of others. */
  readonly mark: Mark | null;
  readonly content: readonly (Said | Unit)[];
}

/** The id and the lines that the provision had when its source was read. */
export interface Mark {
  readonly id: string;
  readonly lines: [number, number];
}

export const isUnit = (content: Said | Unit): content is Unit => 'kind' in content;

/** wId="para_16" m:lines="120 124" → {id: 'para_16', lines: [120, 124]} */
export function markOf(element: XmlElement): Mark | null {
  const id = attributeOf(element, ours('id')) ?? attributeOf(element, 'wId');
  const [, first, last] = /^(\d{1,9}) (\d{1,9})$/.exec(attributeOf(element, ours('lines')) ?? '') ?? [];
  return id === null || first === undefined ? null : { id, lines: [Number(first), Number(last)] };
}

export function unitOf(
  kind: ProvisionKind,
  element: XmlElement,
  content: readonly (Said | Unit)[],
  { number = null, article = false }: { number?: string | null; article?: boolean } = {},
): Unit {
  return { kind, article, number, line: element.line, mark: markOf(element), content };
}
