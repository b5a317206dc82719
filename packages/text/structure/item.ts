import type { ProvisionKind } from '../reading.ts';
import type { Block, Piece } from './block.ts';
import type { Mark } from './mark.ts';

/** A text with the rule that gave it its place. */
export interface Text extends Piece {
  readonly rule: string;
}

/** A provision while it is being put together: what stands in it, in order. */
export interface Item {
  readonly kind: ProvisionKind;
  /** Its own part of the id: 'para_16', 'point_a'. */
  readonly key: string;
  readonly number: string | null;
  /** Line on which it begins. */
  readonly first: number;
  readonly rule: string;
  readonly content: (Text | Item)[];
}

/** A block's text as it stands in a provision: without the number it begins with, if one was read. */
export function textOf({ text, first, last }: Block, rule: string, mark?: Mark): Text {
  return { text: mark ? text.slice(mark.length) : text, first, last, rule };
}

export const isItem = (content: Text | Item): content is Item => 'content' in content;
