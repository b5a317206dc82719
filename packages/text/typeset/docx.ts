import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx';
import { isRightToLeft } from './direction.ts';
import { type MastheadRow, mastheadRows } from './masthead.ts';
import { type Printed, printed, type Statement } from './print.ts';

/** A Word document. Numbers stand as text, as they are printed, so that no program can renumber an adopted text. */
export async function docxOf(statement: Statement): Promise<Uint8Array> {
  const { title, language } = statement;
  const bidirectional = isRightToLeft(language);
  const rows = mastheadRows(statement);
  const masthead = rows.map((row, at) => mastheadLine(row, at, rows.length, bidirectional));
  const document = new Document({
    title,
    creator: 'Maslahat',
    styles: {
      default: {
        document: { run: { font: FONTS, size: 22, language: { value: language, eastAsia: language } } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1417, right: 1417, bottom: 1134, left: 1417 } } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...masthead, ...printed(statement).map((line) => paragraphOf(line, bidirectional))],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Word names a face for each group of scripts. */
const FONTS = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: 'SimSun',
};

/** Where the second column of a masthead begins, in twentieths of a point. */
const COLUMN = 5900;

function mastheadLine(
  [start, end]: MastheadRow,
  at: number,
  rows: number,
  bidirectional: boolean,
): Paragraph {
  const ruled = at === 0 || at === rows - 1;
  const run = (text: string, size: number, bold = false): TextRun =>
    new TextRun({ text, size, bold, rightToLeft: bidirectional });
  return new Paragraph({
    bidirectional,
    ...(ruled
      ? {
          border: { bottom: { style: BorderStyle.SINGLE, size: at === 0 ? 6 : 12, space: 2, color: 'auto' } },
        }
      : {}),
    spacing: { after: at === rows - 1 ? 480 : 60 },
    tabStops: [{ type: 'left', position: COLUMN }],
    children: [
      run(start, at === 0 ? 26 : 28, at > 0),
      new TextRun({ children: [new Tab()] }),
      run(end, at === 0 ? 26 : 20),
    ],
  });
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })],
  });
}

/** Twentieths of a point; a level is a centimetre. */
const LEVEL = 567;

function paragraphOf({ role, number, text, depth, page }: Printed, bidirectional: boolean): Paragraph {
  const heading = role === 'heading' || role === 'title' || role === 'letter-title';
  const numbered = number === null ? [] : [number, new Tab()];
  const opening = role === 'clause' || role === 'enacting' || role === 'closing' || role === 'letter';
  const start = LEVEL * depth;
  return new Paragraph({
    bidirectional,
    keepNext: heading,
    pageBreakBefore: page,
    ...(heading ? { outlineLevel: role === 'heading' ? 1 : 0 } : {}),
    spacing: { after: role === 'title' ? 240 : 160, line: 300 },
    indent: opening ? { firstLine: LEVEL } : { start },
    ...(number === null ? {} : { tabStops: [{ type: 'left', position: start + LEVEL }] }),
    children: [
      new TextRun({
        bold: heading,
        italics: role === 'fact',
        rightToLeft: bidirectional,
        size: role === 'title' ? 30 : 22,
        children: [...numbered, text],
      }),
    ],
  });
}
