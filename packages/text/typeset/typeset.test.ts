/** Every form of print holds the whole text, in order, and can be read out of it again. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { type Provision, readFile, readStatement } from '../index.ts';
import { openPress, type Statement, typeset } from './index.ts';
import { mastheadRows } from './masthead.ts';
import { printed } from './print.ts';

const root = new URL('../../../', import.meta.url);
const examples = new URL('examples/statements/', root);
const official = new URL('../shared/statements/2021-turkmenbashi.zh.txt', root);
const files = readdirSync(examples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => new URL(name, examples));
if (existsSync(official)) files.push(official);

function statementIn(file: URL): Statement {
  const read = readStatement(readFileSync(file));
  if (!read.ok) throw new Error(read.fault.code);
  const { language, title, symbol, place, letter, provisions } = read.value;
  const facts = place === null ? [] : [place];
  const issued = { date: letter?.date ?? null, original: letter?.annexOriginalLanguage ?? null };
  return { language, title: title ?? '', symbol, issued, facts, letter, provisions };
}

/** All that is printed, in order, without white space. */
function wanted(statement: Statement): string {
  const lines = printed(statement).map(({ number, text }) => (number ?? '') + text);
  return squeezed([...mastheadRows(statement).flat(), ...lines].join(''));
}

const squeezed = (text: string): string => text.replace(/\s/g, '');

async function pdfText(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(pdf));
  const pages = text.map((page, at) => squeezed(page).replace(new RegExp(`${at + 1}/${text.length}$`), ''));
  return pages.join('');
}

function docxText(docx: Uint8Array): string {
  const xml = new TextDecoder().decode(unzipSync(docx)['word/document.xml']);
  return squeezed(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) =>
        text
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&apos;/g, "'")
          .replace(/&amp;/g, '&'),
      )
      .join(''),
  );
}

interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly HtmlNode[];
}

function htmlText({ nodeName, value = '', childNodes = [] }: HtmlNode): string {
  return nodeName === 'head' ? '' : value + childNodes.map(htmlText).join('');
}

describe.each(files.map((file) => [file.pathname.split('/').slice(-2).join('/'), file] as const))(
  '%s',
  (_, file) => {
    const statement = statementIn(file);

    test('HTML', async () => {
      const html = new TextDecoder().decode(await typeset(statement, 'html'));
      expect(squeezed(htmlText(parse(html)))).toBe(wanted(statement));
      expect(html).not.toMatch(/(?:src|href)=|@import|url\(/);
    });

    test('DOCX', async () => {
      expect(docxText(await typeset(statement, 'docx'))).toBe(wanted(statement));
    });

    test('PDF, by PDF/UA-1', async () => {
      const pdf = await typeset(statement, 'pdf');
      expect(new TextDecoder('latin1').decode(pdf)).toMatch(/pdfuaid:part>1<|pdfuaid:part="1"/);
      expect(await pdfText(pdf)).toBe(wanted(statement));
    });
  },
);

const ODD: Statement = {
  language: 'kk',
  title: 'Бірлескен <мәлімдеме> & #set text(red)',
  symbol: 'A/75/984',
  issued: { date: null, original: null },
  facts: ['Қызылорда'],
  letter: null,
  provisions: [
    { id: 'para_1', kind: 'paragraph', number: '1', parent: null, text: '' },
    {
      id: 'para_1__p_1',
      kind: 'subparagraph',
      number: null,
      parent: 'para_1',
      text: '$x$ *y* _z_ [q] // "тырнақша" -- @label \\u{41}',
    },
    {
      id: 'para_1__p_2',
      kind: 'subparagraph',
      number: null,
      parent: 'para_1',
      text: 'Ўзбекистон Ҷ ғ ә ұ ң ş ğ ý ň oʻ gʻ <b>қ</b>',
    },
    { id: 'para_1__point_a', kind: 'point', number: 'а)', parent: 'para_1', text: 'тармақ' },
    { id: 'art_2', kind: 'paragraph', number: '2-бап', parent: null, text: '' },
    { id: 'art_2__heading', kind: 'heading', number: null, parent: 'art_2', text: 'Терминдер' },
  ],
};

test('what looks like commands or tags is printed as it stands, with the letters of Central Asia', async () => {
  const html = new TextDecoder().decode(await typeset(ODD, 'html'));
  expect(squeezed(htmlText(parse(html)))).toBe(wanted(ODD));
  expect(docxText(await typeset(ODD, 'docx'))).toBe(wanted(ODD));
  expect(await pdfText(await typeset(ODD, 'pdf'))).toBe(wanted(ODD));
});

test('a number stands before the first text beneath it, and never twice', () => {
  expect(printed(ODD).map(({ role, number, text }) => [role, number, text.slice(0, 6)])).toEqual([
    ['title', null, 'Бірлес'],
    ['fact', null, 'Қызыло'],
    ['paragraph', '1', '$x$ *y'],
    ['paragraph', null, 'Ўзбеки'],
    ['point', 'а)', 'тармақ'],
    ['heading', null, '2-бап'],
    ['heading', null, 'Термин'],
  ]);
});

describe('a PDF of ours is read back as the text it was set from', () => {
  test.each(['ar', 'kk', 'zh'].flatMap((language) => ['joint', 'agreement'].map((name) => [language, name])))(
    '%s/%s',
    async (language, name) => {
      const statement = statementIn(new URL(`packages/text/gold/${language}/${name}.txt`, root));
      const back = await readFile(await typeset(statement, 'pdf'));
      if (!back.ok) throw new Error(back.fault.code);
      const told = ({ id, number, text }: Omit<Provision, 'lines'>) => [id, number, squeezed(text)];
      expect(back.value.provisions.map(told)).toEqual(statement.provisions.map(told));
    },
  );
});

test('a press sets one after the other and refuses what would wait too long', async () => {
  const press = openPress(2);
  const [one, two, three] = await Promise.all([press.pdf(ODD), press.pdf(ODD), press.pdf(ODD)]);
  expect(three).toBeNull();
  expect(one?.length).toBeGreaterThan(1000);
  expect(two).toEqual(one);
  expect(await press.pdf(ODD)).not.toBeNull();
});
