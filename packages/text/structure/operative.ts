import type { Language } from '../language/language.ts';
import type { ProvisionKind, Warning } from '../reading.ts';
import type { Block } from './block.ts';
import { looksLikeHeading } from './ending.ts';
import { type Item, type Text, textOf } from './item.ts';
import type { Mark } from './mark.ts';
import { Numbering } from './numbering.ts';
import { Points } from './points.ts';

/**
 * The operative part: articles, paragraphs, their further texts and points, headings between them.
 *
 * @param following the first block after the operative part, which its last line may head
 * @param headings how many headings stand before it already
 */
export function operativeItems(
  blocks: readonly Block[],
  language: Language,
  { following, headings = 0 }: { following?: Block | undefined; headings?: number } = {},
): { items: Item[]; warnings: Warning[] } {
  const part = new OperativePart(language, headings);
  blocks.forEach((block, at) => {
    part.take(block, blocks[at + 1] ?? following);
  });
  return { items: part.items, warnings: part.warnings };
}

class OperativePart {
  readonly items: Item[] = [];
  readonly warnings: Warning[] = [];
  readonly #language: Language;
  readonly #articles = new Numbering();
  #paragraphs = new Numbering();
  #decimals = new Numbering();
  /** Style of the first number of a paragraph: '一、' outranks '1.' when it came first. */
  #style: string | null = null;
  #article: Item | null = null;
  /** The paragraph that texts and points belong to. */
  #paragraph: Item | null = null;
  /** The last paragraph that stands in no other. */
  #outermost: Item | null = null;
  #points: Points | null = null;
  /** The unnumbered text that dashes right beneath it belong to. */
  #lead: Item | null = null;
  /** A chapter or an article whose title may stand on the next line. */
  #untitled: Item | null = null;
  #headings: number;
  #unnumbered = 0;

  constructor(language: Language, headings: number) {
    this.#language = language;
    this.#headings = headings;
  }

  take(block: Block, next: Block | undefined): void {
    const mark = block.marks.find(({ rule }) => rule.numbers !== 'point');
    if (mark) this.#takeNumber(mark, block, next);
    else if (block.marks.length > 0) this.#takePoint(block);
    else this.#takeText(block, next);
  }

  #takeNumber(mark: Mark, block: Block, next: Block | undefined): void {
    this.#untitled = null;
    if (mark.rule.numbers === 'chapter') this.#takeChapter(mark, block);
    else if (mark.rule.numbers === 'article') this.#takeArticle(mark, block);
    else if (mark.rule.numbers === 'decimal') this.#takeDecimal(mark, block);
    else this.#takeParagraph(mark, block, next);
  }

  #takeChapter(mark: Mark, block: Block): void {
    this.#close();
    const text = textOf(block, mark.rule.name, mark);
    const heading = this.#heading(text, mark.number);
    if (text.text === '') this.#untitled = heading;
  }

  #takeArticle(mark: Mark, block: Block): void {
    this.#close();
    this.#doubt(this.#articles.next(mark, block.first));
    this.#paragraphs = new Numbering();
    const article = itemOf(`art_${mark.key}`, mark, block);
    this.items.push(article);
    this.#hold(article);
    this.#article = article;
    const text = textOf(block, mark.rule.name, mark);
    if (text.text === '') this.#untitled = article;
    else if (looksLikeHeading(text.text, this.#language.marks)) title(article, text);
    else say(article, text);
  }

  #takeParagraph(mark: Mark, block: Block, next: Block | undefined): void {
    this.#style ??= mark.rule.style;
    const text = textOf(block, mark.rule.name, mark);
    // 'II. Trade' over texts is a heading; '2. Trade' may be all that a paragraph says.
    if (mark.rule.style !== 'arabic' && next && looksLikeHeading(text.text, this.#language.marks)) {
      this.#close();
      this.#heading(text, mark.number);
      this.#style = null;
      return;
    }
    const paragraph = itemOf(`para_${mark.key}`, mark, block);
    // '1.' under '一、', when the paragraphs are numbered so, stands in the last of these.
    const inner = this.#style !== mark.rule.style && mark.rule.style === 'arabic' ? this.#outermost : null;
    const under = inner ?? this.#article;
    if (!inner) {
      this.#doubt(this.#paragraphs.next(mark, block.first));
      this.#decimals = new Numbering();
      this.#outermost = paragraph;
    }
    (under?.content ?? this.items).push(paragraph);
    say(paragraph, text);
    this.#hold(paragraph);
  }

  #takeDecimal(mark: Mark, block: Block): void {
    const [outer = '', inner = ''] = mark.number.split('.');
    const last = this.#outermost?.number === outer ? this.#outermost : null;
    const key = last ? `para_${mark.key}` : `para_${outer}_${inner}`;
    const item = itemOf(key, mark, block, last ? 'subparagraph' : 'paragraph');
    (last?.content ?? this.#article?.content ?? this.items).push(item);
    this.#doubt(this.#decimals.next(mark, block.first));
    say(item, textOf(block, mark.rule.name, mark));
    this.#hold(item);
  }

  #takePoint(block: Block): void {
    this.#untitled = null;
    if (!this.#points && this.#lead) this.#points = new Points(this.#lead);
    else if (!this.#points) this.#hold(this.#unnumberedParagraph(block, 'points without a paragraph'));
    this.#doubt(this.#points?.add(block) ?? null);
  }

  #takeText(block: Block, next: Block | undefined): void {
    const untitled = this.#untitled;
    this.#untitled = null;
    const short = looksLikeHeading(block.text, this.#language.marks);
    if (untitled && short) title(untitled, textOf(block, 'title under its number'));
    else if (short && this.#isHeading(next)) {
      this.#close();
      const { number = null, length } = letterOf(block.text);
      const text = textOf(block, 'short line above a number');
      this.#heading({ ...text, text: text.text.slice(length) }, number);
    } else if (this.#paragraph) {
      this.#points?.end();
      say(this.#paragraph, textOf(block, 'unnumbered text under a number'));
    } else {
      const rule = 'unnumbered paragraph';
      this.#points = null;
      this.#lead = this.#unnumberedParagraph(block, rule);
      say(this.#lead, textOf(block, rule));
    }
  }

  /** A short line is a heading when a number follows, or when paragraphs have none. */
  #isHeading(next: Block | undefined): boolean {
    if (!next) return false;
    return next.marks.some(({ rule }) => rule.numbers !== 'point') || this.#paragraph === null;
  }

  #unnumberedParagraph(block: Block, rule: string): Item {
    this.#unnumbered++;
    const item: Item = {
      kind: 'paragraph',
      key: `para_${this.#unnumbered}`,
      number: null,
      first: block.first,
      rule,
      content: [],
    };
    this.items.push(item);
    return item;
  }

  #heading(text: Text, number: string | null): Item {
    this.#headings++;
    const key = `heading_${this.#headings}`;
    const heading: Item = { kind: 'heading', key, number, first: text.first, rule: text.rule, content: [] };
    say(heading, text);
    this.items.push(heading);
    return heading;
  }

  #hold(paragraph: Item): void {
    this.#paragraph = paragraph;
    this.#lead = null;
    this.#points = new Points(paragraph);
  }

  #close(): void {
    this.#paragraph = null;
    this.#lead = null;
    this.#points = null;
    this.#article = null;
    this.#outermost = null;
  }

  #doubt(warning: Warning | null): void {
    if (warning) this.warnings.push(warning);
  }
}

/** 'B. Protection': a letter numbers a heading, though at the head of other lines it begins a name ('L. Orso'). */
function letterOf(text: string): { number?: string; length: number } {
  const [printed = '', number] = /^([A-ZА-Я])\.\s+(?=\p{Lu})/u.exec(text) ?? [];
  return number === undefined ? { length: 0 } : { number, length: printed.length };
}

/** A number may stand alone on its line; what has no text says none. */
function say(item: Item, text: Text): void {
  if (text.text !== '') item.content.push(text);
}

/** An article's title is a provision of its own beneath it; a chapter is a heading and takes it as its text. */
function title(item: Item, text: Text): void {
  if (item.kind === 'heading') item.content.push(text);
  else {
    const { first, rule } = text;
    item.content.push({ kind: 'heading', key: 'heading', number: null, first, rule, content: [text] });
  }
}

function itemOf(key: string, mark: Mark, block: Block, kind: ProvisionKind = 'paragraph'): Item {
  return { kind, key, number: mark.number, first: block.first, rule: mark.rule.name, content: [] };
}
