import { attributeOf, type Element, elementsIn, letters } from './element.ts';

/** Elements whose text is not shown, or belongs to the site and not to the statement on it. */
const ELEMENTS = new Set(
  'audio aside button canvas datalist embed footer head iframe input math nav noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** What elements say they are for (WAI-ARIA 1.2, 5.3). */
const ROLES = new Set(
  'alert alertdialog banner button complementary contentinfo dialog menu menubar navigation search toolbar'.split(
    ' ',
  ),
);
/** Words in the names that makers of sites give to parts, where no element says what they are for. */
const NAMES = new Set(
  'breadcrumb breadcrumbs consent cookie cookies gdpr menu navbar navigation newsletter pagination related share sharing sidebar social'.split(
    ' ',
  ),
);

/** Tells what of a page is of the site around its text. */
export class Furniture {
  readonly #most: number;

  /** @param root what is read of the page: a part of it that holds a quarter of its letters is no furniture by its name */
  constructor(root: Element, depth: number) {
    this.#most = letters(root, depth) / 4;
  }

  holds(element: Element, depth: number): boolean {
    if (ELEMENTS.has(element.tagName)) return true;
    if (ROLES.has(attributeOf(element, 'role') ?? '')) return true;
    return isNamed(element) && letters(element, depth) < this.#most;
  }
}

/** class="cookie-consent", id="cookieBanner" */
function isNamed(element: Element): boolean {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => NAMES.has(word));
}

/** The part that a page marks as its main one: <main>, the role of it, or the only <article>; else the whole. */
export function mainOf(body: Element, depth: number): Element {
  const found: { main: Element | null; articles: Element[] } = { main: null, articles: [] };
  const look = (element: Element, left: number): void => {
    if (left === 0) return;
    if (element.tagName === 'main' || attributeOf(element, 'role') === 'main') found.main ??= element;
    if (element.tagName === 'article') found.articles.push(element);
    for (const child of elementsIn(element)) look(child, left - 1);
  };
  look(body, depth);
  const [article, another] = found.articles;
  return found.main ?? (article && !another ? article : body);
}
