import { childOf, childrenOf, type XmlElement } from '../xml.ts';
import { isOn, settingOf } from './numbering.ts';

/** What is asked of a style; what it does not say itself, it takes from the one it is based on. */
interface Style {
  readonly basedOn: string | undefined;
  readonly list: string | undefined;
  readonly level: string | undefined;
  readonly hidden: boolean | undefined;
}

/** The styles of a document, by their ids. */
export class Styles {
  /** The style of paragraphs that name none. */
  readonly ordinary: string | undefined;
  /** Lists that numbering styles stand for, by the style's id. */
  readonly lists: ReadonlyMap<string, string>;
  readonly #styles = new Map<string, Style>();

  constructor(root: XmlElement | null) {
    const lists = new Map<string, string>();
    for (const element of childrenOf(root ?? undefined, 'w:style')) {
      const id = element.attributes['w:styleId'] ?? '';
      const number = childOf(childOf(element, 'w:pPr'), 'w:numPr');
      const list = settingOf(childOf(number, 'w:numId'));
      const vanish = childOf(childOf(element, 'w:rPr'), 'w:vanish');
      const type = element.attributes['w:type'];
      if (type === 'numbering' && list !== undefined) lists.set(id, list);
      if (type === 'paragraph' && ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? ''))
        this.ordinary = id;
      this.#styles.set(id, {
        basedOn: settingOf(childOf(element, 'w:basedOn')),
        list,
        level: settingOf(childOf(number, 'w:ilvl')),
        hidden: vanish && isOn(vanish),
      });
    }
    this.lists = lists;
  }

  /** The list of a style's paragraphs, and the style of its chain that names it. */
  listOf(id: string | undefined): { list: string; style: string; level: string | undefined } | null {
    for (const [style, { list, level }] of this.#chain(id))
      if (list !== undefined) return { list, style, level };
    return null;
  }

  /** Whether text of this style is not shown; undefined when the style does not say. */
  isHidden(id: string | undefined): boolean | undefined {
    for (const [, { hidden }] of this.#chain(id)) if (hidden !== undefined) return hidden;
    return undefined;
  }

  /** A style and those it is based on, nearest first; a damaged file may base them on one another in a circle. */
  *#chain(id: string | undefined): Iterable<[string, Style]> {
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); ) {
      seen.add(at);
      const style = this.#styles.get(at);
      if (!style) return;
      yield [at, style];
      at = style.basedOn;
    }
  }
}
