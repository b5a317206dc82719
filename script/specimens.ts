/**
 * Makes the specimens of packages/text/gold in other forms than plain text, from the plain text beside them:
 *
 *   node script/specimens.ts [LANGUAGE …]
 *
 * Word files with numbers that Word counts, pages as sites have them, PDFs printed by LibreOffice and by Chromium. Only
 * for making them anew: needs both programs and the faces Noto Serif, Noto Serif SC and Amiri. Tests read what is there.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printed } from '../packages/text/read/pdf/testing.ts';
import { expectedIn } from './evaluation/expected.ts';
import { pageOf, sheetOf } from './specimens/page.ts';
import { piecesOf } from './specimens/pieces.ts';
import { wordOf } from './specimens/word.ts';

const GOLD = join(import.meta.dirname, '../packages/text/gold');
const SHAPES = ['joint', 'agreement', 'communique'];
/** Running head of the pages: no words of the text. */
const HEAD = 'A/81/77';
/** Languages that stand for their scripts where each file would be too much. */
const BROWSER = new Set(['en', 'ru', 'zh', 'ar', 'kk', 'tk']);
/** Word files saved anew by LibreOffice, which writes lists its own way; it knows no Arabic-Indic counts. */
const RESAVED = new Set(['en', 'ru', 'zh', 'kk']);
const wanted = process.argv.slice(2);
const languages = readdirSync(GOLD).filter((name) => existsSync(join(GOLD, name, 'joint.txt')));

for (const [at, language] of languages.entries()) {
  if (wanted.length > 0 && !wanted.includes(language)) continue;
  for (const [shape, name] of SHAPES.entries()) {
    const path = (form: string): string => join(GOLD, language, `${name}.${form}`);
    const expected = expectedIn(readFileSync(path('structure.txt'), 'utf8'));
    const pieces = piecesOf(readFileSync(path('txt')), expected);
    writeFileSync(path('docx'), await wordOf(pieces, language, { head: HEAD, counts: true }));
    writeFileSync(path('html'), pageOf(pieces, language, at + shape));
    // A third of the PDFs by each program, so that every language has both and the folder stays small.
    if (name === 'joint') {
      const word = await wordOf(pieces, language, { head: HEAD, counts: language !== 'ar' });
      writeFileSync(path('office.pdf'), converted(word, 'pdf'));
    }
    if (name === 'joint' && RESAVED.has(language))
      writeFileSync(
        path('office.docx'),
        converted(await wordOf(pieces, language, { head: HEAD, counts: true }), 'docx'),
      );
    if (name === 'agreement' && BROWSER.has(language))
      writeFileSync(path('browser.pdf'), await browserPdf(sheetOf(pieces), language));
  }
}

function converted(word: Uint8Array, form: 'pdf' | 'docx'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'maslahat-office-'));
  try {
    writeFileSync(join(folder, 'from.docx'), word);
    const flags = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', form];
    execFileSync('soffice', [...flags, '--outdir', join(folder, 'to'), join(folder, 'from.docx')], {
      stdio: 'ignore',
    });
    return readFileSync(join(folder, 'to', `from.${form}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function browserPdf(sheet: string, language: string): Promise<Uint8Array> {
  const style =
    `@page{@top-right{content:"${HEAD}";font-size:8pt}@bottom-center{content:counter(page) "/" counter(pages);font-size:8pt}}` +
    "@font-face{font-family:Han;src:local('Noto Serif SC')}body{font-family:'Noto Serif',Han,'DejaVu Sans'}h1{font-size:14pt}h3{font-size:11pt}:lang(zh) :is(h1,h3){font-weight:400}";
  const directed = language === 'ar' ? `<div dir="rtl">${sheet}</div>` : sheet;
  return printed(directed, { style, language });
}
