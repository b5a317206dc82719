import type { DefaultTreeAdapterTypes } from 'parse5';
import { rowTexts } from '../row.ts';
import { attributeOf, type Element, letters } from './element.ts';
import { Furniture } from './furniture.ts';
import { ListCount } from './list.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements that stand in lines of their own, by the sheet of styles every browser has (HTML, 15.3). */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre section summary table tbody tfoot thead ul'.split(
    ' ',
  ),
);
/** Signs of this room take the places of spaces that stay; no text of a page may hold them. */
const BREAK = '\n';

/** The texts of a page in order. */
export class Page {
  /** Characters of hidden text, which is left out. */
  hidden = 0;
  /** Elements were nested deeper than the limit; what is deeper was not read. */
  tooDeep = false;
  readonly #depth: number;
  #texts: string[] = [];
  #open = '';
  /** The number of a list's item, which its first text carries. */
  #label = '';
  readonly #lists: ListCount[] = [];
  readonly #root: Element;
  readonly #furniture: Furniture;

  constructor(root: Element, depth: number) {
    this.#root = root;
    this.#depth = depth;
    this.#furniture = new Furniture(root, depth);
  }

  read(): string[] {
    this.#children(this.#root, 0, false);
    this.#end();
    return this.#texts;
  }

  #children({ childNodes }: Element, depth: number, kept: boolean): void {
    if (depth > this.#depth) this.tooDeep = true;
    else for (const child of childNodes) this.#node(child, depth + 1, kept);
  }

  #node(node: Node, depth: number, kept: boolean): void {
    if ('value' in node) this.#open += kept ? node.value : node.value.replace(/[ \t\r\n\f]+/g, ' ');
    if (!('tagName' in node) || this.#furniture.holds(node, this.#depth)) return;
    if (isHidden(node)) this.hidden += letters(node, this.#depth);
    else this.#element(node, depth, kept);
  }

  #element(element: Element, depth: number, kept: boolean): void {
    const { tagName } = element;
    if (tagName === 'br') this.#open = this.#open.trimEnd() + BREAK;
    else if (tagName === 'tr') this.#row(element, depth);
    else if (BLOCKS.has(tagName)) {
      this.#end();
      const list = ListCount.of(element, this.#lists.length);
      if (list) this.#lists.push(list);
      if (tagName === 'li') this.#label = this.#lists.at(-1)?.next(element) ?? '';
      this.#children(element, depth, kept || tagName === 'pre');
      this.#end();
      if (list) this.#lists.pop();
      if (tagName === 'li') this.#label = '';
    } else this.#children(element, depth, kept);
  }

  #row(row: Element, depth: number): void {
    this.#end();
    const outer = this.#texts;
    const cells = row.childNodes.flatMap((cell) => {
      if (!('tagName' in cell) || isHidden(cell)) return [];
      this.#texts = [];
      this.#children(cell, depth + 1, false);
      this.#end();
      return [this.#texts];
    });
    this.#texts = outer;
    this.#texts.push(...rowTexts(cells));
  }

  #end(): void {
    const text = this.#open.trim();
    this.#open = '';
    if (text === '') return;
    this.#texts.push(this.#label + text.replace(/ *\n */g, BREAK).replace(/\n{2,}/g, '\n\n'));
    this.#label = '';
  }
}

function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, 'style') ?? '');
}
