/** PDF files for tests: pages of our own, printed by the browser that the machine has. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const BROWSER = '/usr/bin/chromium';
export const hasBrowser = existsSync(BROWSER);

const fonts = new URL('../../../../node_modules/@fontsource/noto-serif-sc/400.css', import.meta.url);

/** @param style rules of the sheet of styles; the page is A5 with margins wide enough for running lines */
export async function printed(body: string, { style = '', language = 'en' } = {}): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'maslahat-print-'));
  const [page, file] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  try {
    writeFileSync(
      page,
      `<!DOCTYPE html><html lang="${language}"><meta charset="utf-8"><link rel="stylesheet" href="${fonts}"><style>@page{size:A5;margin:22mm 18mm}body{font:11pt 'DejaVu Serif','Noto Serif SC'}${style}</style>${body}`,
    );
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--user-data-dir=${folder}`,
    ];
    await promisify(execFile)(BROWSER, [...flags, `--print-to-pdf=${file}`, page], { timeout: 60_000 });
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * A PDF of our own, object by object: the first is the catalogue, the second the tree of pages.
 *
 * @param trailer what stands in it besides its root and size
 */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Root 1 0 R/Size ${size}${trailer}>>\nstartxref\n${text.length}\n%%EOF`;
  return new TextEncoder().encode(text);
}

export const streamOf = (text: string): string => `<</Length ${text.length}>>\nstream\n${text}\nendstream`;

/** A page that shows one line in a face whose table of letters is given. */
export function pageOf(line: string, letters: string): Uint8Array {
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    streamOf(`BT /F 12 Tf 20 300 Td (${line}) Tj ET`),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>',
    streamOf(letters),
  ]);
}
