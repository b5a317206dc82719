/** A gold text as a Word file whose paragraphs, articles and points Word counts itself, as its authors would have it. */
import {
  Document,
  Footer,
  Header,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Piece } from './pieces.ts';

/** How a label counts: 'Статья 3' is '%1' in figures after 'Статья '. */
interface Counted {
  readonly format: ILevelsOptions['format'];
  readonly before: string;
  readonly after: string;
  readonly value: number;
}

const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const COUNTS: readonly [RegExp, ILevelsOptions['format'], (sign: string) => number][] = [
  [/\d{1,3}/, LevelFormat.DECIMAL, Number],
  [
    /[٠-٩]{1,3}/,
    LevelFormat.HINDI_NUMBERS,
    (sign) => Number(sign.replace(/./g, (one) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(one)))),
  ],
  [/(?<=\()[a-z](?=\))|^[a-z](?=\))/, LevelFormat.LOWER_LETTER, (sign) => sign.charCodeAt(0) - 96],
  [/^[а-я](?=\))/, LevelFormat.RUSSIAN_LOWER, (sign) => RUSSIAN.indexOf(sign) + 1],
  [/(?<=\()[أبجدهوز](?=\))/, LevelFormat.ARABIC_ABJAD, (sign) => 'أبجدهوز'.indexOf(sign) + 1],
];

function countedIn(label: string): Counted | null {
  for (const [sign, format, worth] of COUNTS) {
    const found = sign.exec(label);
    if (found)
      return {
        format,
        before: label.slice(0, found.index),
        after: label.slice(found.index + found[0].length).trimEnd(),
        value: worth(found[0]),
      };
  }
  return null;
}

/** Word's levels: articles above paragraphs above points. What it cannot count ('Article premier') is typed. */
const LEVELS: Partial<Record<Piece['role'], number>> = { article: 0, paragraph: 1, point: 2 };

/** @param counts whether Word counts the paragraphs; else their numbers are typed, for LibreOffice knows fewer counts */
export async function wordOf(
  pieces: readonly Piece[],
  language: string,
  { head, counts }: { head: string; counts: boolean },
): Promise<Uint8Array> {
  const bidirectional = language === 'ar';
  const font = fontOf(language);
  const run = (text: string, more = {}): TextRun =>
    new TextRun({ text, rightToLeft: bidirectional, font, ...more });
  const levels = counts ? levelsOf(pieces) : [];
  const children = pieces.map(({ label, text, role }) => {
    const level = LEVELS[role];
    const counted = level === undefined ? null : countedIn(label);
    const shape = { bidirectional, spacing: { after: 160 } };
    if (
      counted &&
      level !== undefined &&
      levels.some((one) => one.level === level && one.format === counted.format)
    )
      return new Paragraph({ ...shape, numbering: { reference: 'text', level }, children: [run(text)] });
    if (/^[—–-] $/.test(label))
      return new Paragraph({ ...shape, numbering: { reference: 'dashes', level: 0 }, children: [run(text)] });
    return new Paragraph({
      ...shape,
      children: [run(label + text, { bold: role === 'title' || role === 'heading' })],
    });
  });
  const dash = pieces.find(({ label }) => /^[—–-] $/.test(label))?.label.trim() ?? '–';
  const document = new Document({
    styles: { default: { document: { run: { font, size: 22 } } } },
    numbering: {
      config: [
        { reference: 'text', levels },
        { reference: 'dashes', levels: [{ level: 0, format: LevelFormat.BULLET, text: dash }] },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 8391, height: 11906 },
            margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
          },
        },
        headers: {
          default: new Header({
            children: [new Paragraph({ bidirectional, children: [run(head, { size: 18 })] })],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function levelsOf(pieces: readonly Piece[]): ILevelsOptions[] {
  return [...new Set(Object.values(LEVELS))].flatMap((level) => {
    const counted = pieces
      .filter(({ role }) => LEVELS[role] === level)
      .map(({ label }) => countedIn(label))
      .find((one) => one !== null);
    if (!counted) return [];
    const { format, before, after, value } = counted;
    // Paragraphs of a statement without articles count on and on; those of articles begin anew under each.
    return [{ level, ...(format ? { format } : {}), text: `${before}%${level + 1}${after}`, start: value }];
  });
}

const fontOf = (language: string) => ({
  ascii: 'Noto Serif',
  hAnsi: 'Noto Serif',
  cs: language === 'ar' ? 'Amiri' : 'Noto Serif',
  eastAsia: 'Noto Serif SC',
});
