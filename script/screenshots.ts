/**
 * Takes pictures of a running site, to look at what readers see:
 *
 *   node script/screenshots.ts http://127.0.0.1:3000 FOLDER [PATH …]   every page, width, ground and language
 *   node script/screenshots.ts http://127.0.0.1:3000 docs/picture.png  the picture in the README
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const PAGES = [
  '/',
  '/2021-turkmenbashi',
  '/2021-turkmenbashi?in=en,ru',
  '/2021-turkmenbashi/16',
  '/2021-turkmenbashi/16.1',
  '/commitments',
  '/commitments?initiator=TJK&group=theme',
  '/roadmaps/2022-2024',
  '/roadmaps/2022-2024?as=table',
  '/meetings',
  '/meetings/2021-turkmenbashi',
  '/parties',
  '/parties/TJK',
  '/bodies',
  '/record',
  '/search?q=water',
  '/legend',
  '/about',
  '/nowhere',
];
const WIDTHS = [360, 1024, 1600];
const GROUNDS = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'ru'];

const [address = 'http://127.0.0.1:3000', target = 'screenshots', ...paths] = process.argv.slice(2);

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  if (target.endsWith('.png')) await takePicture(browser, target);
  else await takeAll(browser, target);
} finally {
  await browser.close();
}

async function takePicture(browser: Browser, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 960 }, locale: 'en' });
  await page.goto(address);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: file });
}

async function takeAll(browser: Browser, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const language of LANGUAGES)
    for (const colorScheme of GROUNDS)
      for (const width of WIDTHS) {
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          colorScheme,
          locale: language,
        });
        const page = await context.newPage();
        for (const path of paths.length > 0 ? paths : PAGES) {
          await page.goto(address + path);
          await page.evaluate('document.fonts.ready');
          const name = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'front';
          await page.screenshot({
            path: join(folder, `${name}.${width}.${colorScheme}.${language}.png`),
            fullPage: true,
          });
        }
        await context.close();
      }
}
