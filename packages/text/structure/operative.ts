import type { Language } from '../language/language.ts';
import type { Warning } from '../reading.ts';
import type { Block } from './block.ts';
import { looksLikeHeading } from './ending.ts';
import type { Item } from './item.ts';
import { type Mark, marksOf } from './mark.ts';
import { Numbering } from './numbering.ts';
import { Points } from './points.ts';

/**
 * The operative part: articles, paragraphs, their further texts and points, headings between them.
 *
 * @param following the first block after the operative part, which its last line may head.
 */
export function operativeItems(
  blocks: readonly Block[],
  language: Language,
  following?: Block,
): { items: Item[]; warnings: Warning[] } {
  const part = new OperativePart(language);
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
  /** A chapter or an article whose title may stand on the next line. */
  #untitled: Item | null = null;
  #headings = 0;
  #unnumbered = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  take(block: Block, next: Block | undefined): void {
    const readings = marksOf(block.text, this.#language.numbers);
    const mark = readings.find(({ rule }) => rule.numbers !== 'point');
    if (mark) this.#takeNumber(mark, block, next);
    else if (readings.length > 0) this.#takePoint(readings, block);
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
    const heading = this.#heading(block, mark.rest, mark.number, mark.rule.name);
    if (mark.rest === '') this.#untitled = heading;
  }

  #takeArticle(mark: Mark, block: Block): void {
    this.#close();
    this.#doubt(this.#articles.next(mark, block.first));
    this.#paragraphs = new Numbering();
    const article = itemOf('paragraph', `art_${mark.key}`, mark, block);
    this.items.push(article);
    this.#hold(article);
    this.#article = article;
    if (mark.rest === '') this.#untitled = article;
    else if (looksLikeHeading(mark.rest, this.#language.marks)) title(article, { ...block, text: mark.rest });
    else this.#say(article, mark.rest, block, mark.rule.name);
  }

  #takeParagraph(mark: Mark, block: Block, next: Block | undefined): void {
    this.#style ??= mark.rule.style;
    if (mark.rule.style !== 'arabic' && this.#headsOthers(mark, next)) {
      this.#close();
      this.#heading(block, mark.rest, mark.number, mark.rule.name);
      this.#style = null;
      return;
    }
    const paragraph = itemOf('paragraph', `para_${mark.key}`, mark, block);
    // '1.' under '一、', when the paragraphs are numbered so, stands in the last of these.
    const inner = this.#style !== mark.rule.style && mark.rule.style === 'arabic' ? this.#outermost : null;
    const under = inner ?? this.#article;
    if (!inner) {
      this.#doubt(this.#paragraphs.next(mark, block.first));
      this.#decimals = new Numbering();
      this.#outermost = paragraph;
    }
    (under?.content ?? this.items).push(paragraph);
    this.#say(paragraph, mark.rest, block, mark.rule.name);
    this.#hold(paragraph);
  }

  #takeDecimal(mark: Mark, block: Block): void {
    const [outer = '', inner = ''] = mark.number.split('.');
    const last = this.#outermost?.number === outer ? this.#outermost : null;
    const item = itemOf(
      last ? 'subparagraph' : 'paragraph',
      `para_${last ? mark.key : `${outer}_${inner}`}`,
      mark,
      block,
    );
    (last?.content ?? this.#article?.content ?? this.items).push(item);
    this.#doubt(this.#decimals.next(mark, block.first));
    this.#say(item, mark.rest, block, mark.rule.name);
    this.#hold(item);
  }

  #takePoint(readings: readonly Mark[], block: Block): void {
    this.#untitled = null;
    if (!this.#paragraph) this.#hold(this.#unnumberedParagraph(block, 'points without a paragraph'));
    this.#doubt(this.#points?.add(readings, block) ?? null);
  }

  #takeText(block: Block, next: Block | undefined): void {
    const untitled = this.#untitled;
    this.#untitled = null;
    const short = looksLikeHeading(block.text, this.#language.marks);
    if (untitled && short) title(untitled, block);
    else if (short && this.#isHeading(next)) {
      this.#close();
      this.#heading(block, block.text, null, 'short line above a number');
    } else if (this.#paragraph) {
      this.#points?.end();
      this.#say(this.#paragraph, block.text, block, 'unnumbered text under a number');
    } else {
      const paragraph = this.#unnumberedParagraph(block, 'unnumbered paragraph');
      this.#say(paragraph, block.text, block, 'unnumbered paragraph');
    }
  }

  /** A short line is a heading when a number follows, or when paragraphs have none. */
  #isHeading(next: Block | undefined): boolean {
    if (!next) return false;
    const follows = marksOf(next.text, this.#language.numbers).some(({ rule }) => rule.numbers !== 'point');
    return follows || this.#paragraph === null;
  }

  #headsOthers(mark: Mark, next: Block | undefined): boolean {
    return next !== undefined && looksLikeHeading(mark.rest, this.#language.marks);
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

  #heading(block: Block, text: string, number: string | null, rule: string): Item {
    this.#headings++;
    const content = text === '' ? [] : [{ ...block, text, rule }];
    const heading: Item = {
      kind: 'heading',
      key: `heading_${this.#headings}`,
      number,
      first: block.first,
      rule,
      content,
    };
    this.items.push(heading);
    return heading;
  }

  #say(item: Item, text: string, block: Block, rule: string): void {
    if (text !== '') item.content.push({ text, first: block.first, last: block.last, rule });
  }

  #hold(paragraph: Item): void {
    this.#paragraph = paragraph;
    this.#points = new Points(paragraph);
  }

  #close(): void {
    this.#paragraph = null;
    this.#points = null;
    this.#article = null;
    this.#outermost = null;
  }

  #doubt(warning: Warning | null): void {
    if (warning) this.warnings.push(warning);
  }
}

/** An article's title is a provision of its own beneath it; a chapter is a heading and takes it as its text. */
function title(item: Item, block: Block): void {
  const rule = 'title under its number';
  const text = { ...block, rule };
  if (item.kind === 'heading') item.content.push(text);
  else
    item.content.push({
      kind: 'heading',
      key: 'heading',
      number: null,
      first: block.first,
      rule,
      content: [text],
    });
}

function itemOf(kind: Item['kind'], key: string, mark: Mark, block: Block): Item {
  return { kind, key, number: mark.number, first: block.first, rule: mark.rule.name, content: [] };
}
