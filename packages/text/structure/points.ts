import type { Warning } from '../reading.ts';
import type { Block } from './block.ts';
import { type Item, textOf } from './item.ts';
import type { Mark } from './mark.ts';
import { Numbering } from './numbering.ts';

interface List {
  /** Style of numeral with its brackets: 'latin ()' and 'latin )' are two lists. */
  readonly style: string;
  readonly numbering: Numbering;
  /** What the list stands in. */
  readonly holder: Item;
  /** 1 for the holder's first list; a second gets 'list_2' into its ids. */
  readonly ordinal: number;
  /** Points in it so far; what numbers the dashes. */
  points: number;
}

/** The points under one paragraph: lists in lists, told apart by the style of their numerals. */
export class Points {
  readonly #open: List[] = [];
  readonly #lists = new Map<Item, number>();
  readonly #holder: Item;

  constructor(holder: Item) {
    this.#holder = holder;
  }

  /** Text that stands after the points ends their lists; a new one begins anew. */
  end(): void {
    this.#open.length = 0;
  }

  /** Adds a point. Gives the doubt about its number, or null. */
  add(block: Block): Warning | null {
    const choice = this.#choose(block.marks.filter(({ rule }) => rule.numbers === 'point'));
    if (!choice) return null;
    const { mark, depth } = choice;
    const list = depth === null ? this.#begin(mark) : this.#backTo(depth);
    const dash = mark.rule.style === 'dash';
    list.points++;
    const point = `point_${dash ? list.points : mark.key}`;
    const item: Item = {
      kind: 'point',
      key: list.ordinal === 1 ? point : `list_${list.ordinal}__${point}`,
      number: mark.number,
      first: block.first,
      rule: mark.rule.name,
      content: [textOf(block, mark.rule.name, mark)],
    };
    list.holder.content.push(item);
    return dash ? null : list.numbering.next(mark, block.first);
  }

  /**
   * The reading that continues an open list, the innermost first; else one that begins a list of a style that is
   * not open; else one that repeats or skips in an open list. So lists are never deeper than there are styles.
   */
  #choose(readings: readonly Mark[]): { mark: Mark; depth: number | null } | null {
    for (let depth = this.#open.length - 1; depth >= 0; depth--) {
      const list = this.#open[depth];
      const mark = readings.find((one) => styleOf(one) === list?.style);
      if (mark && list && (mark.rule.style === 'dash' || list.numbering.follows(mark.value)))
        return { mark, depth };
    }
    const open = new Set(this.#open.map(({ style }) => style));
    const first = readings.find(
      (one) => (one.value === 1 || one.rule.style === 'dash') && !open.has(styleOf(one)),
    );
    if (first) return { mark: first, depth: null };
    for (let depth = this.#open.length - 1; depth >= 0; depth--) {
      const mark = readings.find((one) => styleOf(one) === this.#open[depth]?.style);
      if (mark) return { mark, depth };
    }
    const [mark] = readings;
    return mark ? { mark, depth: null } : null;
  }

  #begin(mark: Mark): List {
    const innermost = this.#open.at(-1);
    const last = innermost?.holder.content.at(-1);
    const holder = last && 'key' in last ? last : this.#holder;
    const ordinal = (this.#lists.get(holder) ?? 0) + 1;
    this.#lists.set(holder, ordinal);
    const list = { style: styleOf(mark), numbering: new Numbering(), holder, ordinal, points: 0 };
    this.#open.push(list);
    return list;
  }

  #backTo(depth: number): List {
    this.#open.length = depth + 1;
    const list = this.#open[depth];
    if (!list) throw new RangeError(`no open list at depth ${depth}`);
    return list;
  }
}

const styleOf = ({ rule, number }: Mark): string => `${rule.style} ${number.replace(/[\p{L}\p{N}]/gu, '')}`;
