import type { ProvisionKind } from '../reading.ts';
import type { Block } from './block.ts';

/** A text with the rule that gave it its place. */
export interface Text extends Block {
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

export const isItem = (content: Text | Item): content is Item => 'content' in content;
