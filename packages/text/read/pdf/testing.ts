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
