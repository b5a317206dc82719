import { type Attributes, block, element, words, type Xml } from '../akn/write/xml.ts';
import { isRightToLeft } from './direction.ts';
import { mastheadRows } from './masthead.ts';
import { type Printed, printed, type Statement } from './print.ts';

/** One file that needs no other: read on a screen, printed on A4. Provisions bear their ids, so links can point at them. */
export function htmlOf(statement: Statement): string {
  const { language, title } = statement;
  const head = block(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, words(title)),
    element('style', {}, words(STYLE)),
  );
  const rows = mastheadRows(statement).map(([start, end]) =>
    element('p', {}, element('span', {}, words(start)), words(' '), element('span', {}, words(end))),
  );
  const masthead = rows.length === 0 ? [] : [block('header', {}, ...rows)];
  const article = block('main', {}, ...masthead, ...printed(statement).map(lineOf));
  const direction = isRightToLeft(language) ? 'rtl' : null;
  const page = block('html', { lang: language, dir: direction }, head, block('body', {}, article));
  return `<!doctype html>\n${page.xml}\n`;
}

const ELEMENTS: Partial<Record<Printed['role'], string>> = {
  title: 'h1',
  'letter-title': 'h1',
  heading: 'h2',
};

function lineOf({ role, number, text, depth, page, id }: Printed): Xml {
  const attributes: Attributes = {
    id,
    class: page ? `${role} page` : role,
    style: depth > 0 ? `--depth:${depth}` : null,
  };
  const figures = number === null ? [] : [element('span', {}, words(number)), words(' ')];
  return element(ELEMENTS[role] ?? 'p', attributes, ...figures, words(text));
}

/** No child selectors: a style stands in the file as text does, and '>' would be written out. */
const STYLE = `
@page { size: A4; margin: 25mm 25mm 20mm }
body { font: 12pt/1.45 "Noto Serif", "Source Serif 4", "Noto Serif SC", "Songti SC", SimSun, serif; color: #111; background: #fff; margin: 0 }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1.25rem }
header { border-bottom: 1px solid #111; margin-bottom: 2.5rem; padding-bottom: .5rem }
header p { display: flex; justify-content: space-between; gap: 2rem; margin: 0 0 .25rem; font-size: 10.5pt }
header p:first-child { border-bottom: 1px solid #111; padding-bottom: .25rem; font-size: 14pt }
header p:nth-child(2) span:first-child, header p:nth-child(3) span:first-child { font-size: 14pt; font-weight: 700 }
header span:last-child { min-width: 35%; text-align: start }
p, h1, h2 { margin: 0 0 .9em }
h1, h2 { font-weight: 700; line-height: 1.25 }
h1 { font-size: 16pt; padding-top: 1.5rem }
.letter-title { font-size: 12pt }
h2 { font-size: 12pt; padding-top: .6em; break-after: avoid }
.fact { font-style: italic }
.fact:lang(zh), .fact:lang(ar) { font-style: normal }
.clause, .enacting, .closing, .letter { text-indent: 2rem }
.paragraph, .point { margin-inline-start: calc(2rem * var(--depth, 0)) }
.paragraph span, .point span { display: inline-block; min-width: 2rem }
.signature { break-inside: avoid; margin-top: 1.5em }
@media print { main { max-width: none; padding: 0 } .page { break-before: page; padding-top: 0 } }
`;
