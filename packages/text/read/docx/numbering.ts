import { numeralIn } from '../numerals.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';

/** One level of a list: how it counts and what it prints. */
interface Level {
  readonly start: number;
  /** 'decimal', 'chineseCounting', 'bullet' */
  readonly format: string;
  /** '%1.', '(%2)', '第%1条'; a bullet's own sign. */
  readonly text: string;
  /** What stands between number and text. */
  readonly after: '\t' | ' ' | '';
  /** Begins anew after a number of this level or above, counted from 1; 0 never, null after every higher one. */
  readonly restart: number | null;
  /** Legal numbering: the numbers of every level print as figures here. */
  readonly legal: boolean;
  /** The paragraph style whose paragraphs are of this level. */
  readonly style: string | null;
}

type Levels = ReadonlyMap<number, Level>;

interface List {
  /** Lists made from one abstract list count on in common. */
  readonly abstract: string;
  readonly levels: Levels;
  /** Levels that this list begins anew when it is first used, with the value. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Private characters of symbol fonts, as which Word stores its usual bullets. */
const BULLETS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  o: '○',
  '\uf0d8': '–',
  '\uf02d': '–',
};

/** The definitions of a document's lists, and the counters while it is read from beginning to end. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counters = new Map<string, Map<number, number>>();
  readonly #used = new Set<string>();
  /** Formats that were met and are not known; they print as figures. */
  readonly unknown = new Set<string>();

  /**
   * @param root of numbering.xml
   * @param linked the list that a numbering style stands for, by the style's id
   */
  constructor(root: XmlElement | null, linked: ReadonlyMap<string, string>) {
    this.#lists = listsOf(root, linked);
  }

  /** The level of a list that a paragraph style is tied to; null when none is. */
  levelOfStyle(list: string, style: string): number | null {
    for (const [level, { style: tied }] of this.#lists.get(list)?.levels ?? [])
      if (tied === style) return level;
    return null;
  }

  /** Counts one paragraph and gives its number as printed, with what sets it off; null when it prints none. */
  next(id: string, level: number): string | null {
    const list = this.#lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own) return null;
    const counters = this.#countersOf(id, list);
    counters.set(level, (counters.get(level) ?? own.start - 1) + 1);
    for (const [deeper, { restart }] of list.levels)
      if (deeper > level && (restart === null || level < restart)) counters.delete(deeper);
    const label =
      own.format === 'bullet' ? (BULLETS[own.text] ?? own.text) : this.#label(own, list.levels, counters);
    return label === '' ? null : label + own.after;
  }

  #countersOf(id: string, { abstract, starts }: List): Map<number, number> {
    const counters = this.#counters.get(abstract) ?? new Map<number, number>();
    this.#counters.set(abstract, counters);
    if (!this.#used.has(id)) for (const [level, start] of starts) counters.set(level, start - 1);
    this.#used.add(id);
    return counters;
  }

  /** '%1.%2' with the second paragraph under the third: '3.2'. A level that has not begun prints its start. */
  #label(own: Level, levels: Levels, counters: ReadonlyMap<number, number>): string {
    return own.text.replace(/%([1-9])/g, (_, place) => {
      const level = levels.get(Number(place) - 1);
      if (!level) return '';
      const value = counters.get(Number(place) - 1) ?? level.start;
      const format = own.legal && level.format !== 'none' ? 'decimal' : level.format;
      const numeral = numeralIn(format, value);
      if (numeral === null) this.unknown.add(format);
      return numeral ?? String(value);
    });
  }
}

export const settingOf = (element: XmlElement | undefined): string | undefined =>
  element?.attributes['w:val'];

/** ECMA-376, part 1, 17.17.4: an element without a value is on. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(settingOf(element) ?? 'true');
}

export function wholeNumber(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : otherwise;
}

function listsOf(root: XmlElement | null, linked: ReadonlyMap<string, string>): Map<string, List> {
  const abstracts = new Map(
    childrenOf(root ?? undefined, 'w:abstractNum').map((one) => [
      one.attributes['w:abstractNumId'] ?? '',
      one,
    ]),
  );
  const elements = new Map(
    childrenOf(root ?? undefined, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]),
  );
  const lists = new Map<string, List>();
  for (const [id, element] of elements) {
    const abstract = abstractOf(element, abstracts, elements, linked);
    const levels = levelsOf(abstracts.get(abstract));
    const starts = new Map<number, number>();
    for (const override of childrenOf(element, 'w:lvlOverride')) {
      const place = wholeNumber(override.attributes['w:ilvl'], -1);
      const level = childOf(override, 'w:lvl');
      if (level) levels.set(place, levelOf(level));
      const start = settingOf(childOf(override, 'w:startOverride'));
      if (start !== undefined) starts.set(place, wholeNumber(start, 1));
    }
    lists.set(id, { abstract, levels, starts });
  }
  return lists;
}

/** A list may take its levels from a numbering style, which names another list: followed once, for it may circle. */
function abstractOf(
  element: XmlElement,
  abstracts: ReadonlyMap<string, XmlElement>,
  elements: ReadonlyMap<string, XmlElement>,
  linked: ReadonlyMap<string, string>,
): string {
  const own = settingOf(childOf(element, 'w:abstractNumId')) ?? '';
  const style = settingOf(childOf(abstracts.get(own), 'w:numStyleLink'));
  const other = style === undefined ? undefined : elements.get(linked.get(style) ?? '');
  return (other && settingOf(childOf(other, 'w:abstractNumId'))) ?? own;
}

function levelsOf(abstract: XmlElement | undefined): Map<number, Level> {
  return new Map(
    childrenOf(abstract, 'w:lvl').map((level) => [
      wholeNumber(level.attributes['w:ilvl'], 0),
      levelOf(level),
    ]),
  );
}

function levelOf(level: XmlElement): Level {
  const suffix = settingOf(childOf(level, 'w:suff')) ?? 'tab';
  const restart = settingOf(childOf(level, 'w:lvlRestart'));
  return {
    start: wholeNumber(settingOf(childOf(level, 'w:start')), 0),
    format: settingOf(childOf(level, 'w:numFmt')) ?? 'decimal',
    text: settingOf(childOf(level, 'w:lvlText')) ?? '',
    after: suffix === 'nothing' ? '' : suffix === 'space' ? ' ' : '\t',
    restart: restart === undefined ? null : wholeNumber(restart, 0),
    legal: isOn(childOf(level, 'w:isLgl')),
    style: settingOf(childOf(level, 'w:pStyle')) ?? null,
  };
}
