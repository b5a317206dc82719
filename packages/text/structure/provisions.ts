import type { Provision } from '../reading.ts';
import { type Item, isItem, type Text } from './item.ts';

/** Where the lines of a text went, and by which rule. */
export interface Placement {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  /** Id of a provision, 'letter' or 'masthead'. */
  readonly place: string;
}

/**
 * Items to provisions with their ids, in document order.
 *
 * A text stands in exactly one provision. The one text of a paragraph is the paragraph itself ('para_16').
 * Of several, each has an id of its own ('para_16__p_1', 'para_16__p_2'), as in Akoma Ntoso a `paragraph` holds
 * several `p`; the paragraph stays as their frame, with its number, its address and an empty text.
 * Ids never repeat: what bears an id that is taken gets a running number after it ('para_5-2').
 */
export function provisionsOf(items: readonly Item[]): { provisions: Provision[]; placements: Placement[] } {
  const provisions: Provision[] = [];
  const placements: Placement[] = [];
  const taken = new Map<string, number>();
  const unique = (id: string): string => {
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : unique(`${id}-${times}`);
  };
  const emit = (item: Item, parent: string | null): void => {
    const id = unique(parent === null ? item.key : `${parent}__${item.key}`);
    const own = ownText(item);
    const lines: [number, number] = own ? [item.first, own.last] : [item.first, lastLine(item)];
    provisions.push({ id, kind: item.kind, number: item.number, parent, text: own?.text ?? '', lines });
    placements.push({
      first: item.first,
      last: own?.last ?? item.first,
      rule: own?.rule ?? item.rule,
      place: id,
    });
    let texts = 0;
    for (const content of item.content) {
      if (isItem(content)) emit(content, id);
      else if (content !== own) {
        texts++;
        const textId = unique(`${id}__p_${texts}`);
        const { text, first, last, rule } = content;
        provisions.push({
          id: textId,
          kind: 'subparagraph',
          number: null,
          parent: id,
          text,
          lines: [first, last],
        });
        placements.push({ first, last, rule, place: textId });
      }
    }
  };
  for (const item of items) emit(item, null);
  return { provisions, placements };
}

/** The text that is the item itself: its only one, with nothing before it. */
function ownText({ content }: Item): Text | null {
  const [first] = content;
  if (!first || isItem(first)) return null;
  return content.slice(1).every(isItem) ? first : null;
}

function lastLine(item: Item): number {
  const last = item.content.at(-1);
  if (!last) return item.first;
  return isItem(last) ? lastLine(last) : last.last;
}
