/** Protects who imports: a file is shown with what was read and why, before anything is registered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainFile } from '@maslahat/text';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, startBuiltSite } from './built-site.ts';
import { faults, inPage, LOOKS, NARROWEST, openBrowser, overflow } from './looking.ts';

const GOLD = join(import.meta.dirname, '../../text/gold');
const DOCX = join(GOLD, 'en/agreement.docx');
const PDF = join(GOLD, 'ru/agreement.browser.pdf');

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  site = await startBuiltSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.end();
});

const withPage = (options: Parameters<Browser['newContext']>[0], look: (page: Page) => Promise<void>) =>
  inPage(browser, { baseURL: site.address, ...options }, look);

async function enter(page: Page): Promise<void> {
  await page.goto('/import');
  await page.locator('#key').fill(site.operatorKey);
  await page.locator('main form button').first().click();
}

async function show(page: Page, file: string): Promise<void> {
  await enter(page);
  await page.locator('#file').setInputFiles(file);
  await page.locator('main form button').first().click();
  await page.locator('#text').waitFor();
}

const rulesSeen = (page: Page) => page.locator('.rule').filter({ visible: true });

describe.each(LOOKS)('at $width, $colorScheme, in $locale', ({ width, colorScheme, locale }) => {
  it('what was read is accessible, with an explanation open', async () => {
    await withPage({ locale, colorScheme, viewport: { width, height: 900 } }, async (page) => {
      await show(page, DOCX);
      await page.locator('#art_3__point_a .why').focus();
      expect(await rulesSeen(page).count()).toBe(1);
      expect(await faults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: NARROWEST, height: 900 });
      expect(await overflow(page), 'nothing runs off a narrow page').toBeLessThanOrEqual(0);
    });
  });
});

it.each([
  ['a Word file', DOCX],
  ['a PDF', PDF],
])('a pointer on a text of %s is told its line and its rule, and of no other', async (_, file) => {
  const explained = await explainFile(readFileSync(file));
  const placed = explained.ok && explained.value.find(({ place }) => place === 'art_2__para_1');
  if (!placed) throw new Error('the reader has not placed the paragraph');
  await withPage({ locale: 'en', viewport: { width: 1280, height: 900 } }, async (page) => {
    await show(page, file);
    expect(await rulesSeen(page).count()).toBe(0);
    await page.locator('#art_2__para_1').hover();
    const told = (await rulesSeen(page).allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
    expect(told).toEqual([`Line ${placed.line}: ${placed.rule}`]);
    const text = await page.locator('#art_2__para_1').boundingBox();
    const note = await rulesSeen(page).boundingBox();
    expect(note?.x, 'beside the text, not over it').toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  });
});

it('a finger on an address is told it too', async () => {
  await withPage(
    { locale: 'en', hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } },
    async (page) => {
      await show(page, PDF);
      await page.locator('#art_1__p_1 .why').tap();
      expect(await rulesSeen(page).count()).toBe(1);
      expect(await rulesSeen(page).textContent()).toContain('Line');
    },
  );
});

it('by keyboard alone one gives the key, shows a file, asks why, and registers it', async () => {
  await withPage({ locale: 'en' }, async (page) => {
    const tabTo = async (selector: string) => {
      for (let steps = 0; steps < 120; steps += 1) {
        if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`))
          return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The keyboard does not reach ${selector}`);
    };
    // Listened for from the beginning: the browser is slower to hand its dialogue over than a key is to open it.
    const chosen = page.waitForEvent('filechooser');
    await page.goto('/import');
    await tabTo('#key');
    await page.keyboard.type(site.operatorKey);
    await page.keyboard.press('Enter');
    await page.locator('#file').waitFor();
    await tabTo('#file');
    await page.keyboard.press('Enter');
    await (await chosen).setFiles(DOCX);
    await tabTo('main form button');
    await page.keyboard.press('Enter');
    await page.locator('#text').waitFor();
    await tabTo('#pre_1 .why');
    expect(await rulesSeen(page).count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator('#pre_1 .rule').isVisible()).toBe(false);
    await tabTo('form[action="?/register"] button');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/2026-/);
    expect(await page.locator('h1').textContent()).toContain('Agreement on the Monitoring of Lake Ister');
  });
});

it('without script a PDF is shown, set right and registered', async () => {
  await withPage({ locale: 'en', javaScriptEnabled: false }, async (page) => {
    await show(page, PDF);
    await page.locator('#title').fill('Соглашение о наблюдении за озером Истер');
    await page.locator('#date').fill('2026-05-15');
    await page.locator('form[action="?/register"] button').click();
    expect(new URL(page.url()).pathname).toMatch(/^\/2026-/);
    expect(await page.locator('h1').textContent()).toContain('Соглашение о наблюдении за озером Истер');
  });
});

it('what is no statement is told so, and nothing is shown or registered', async () => {
  await withPage({ locale: 'en' }, async (page) => {
    await enter(page);
    const buffer = Buffer.from('%PDF-1.7 and nothing else');
    await page.locator('#file').setInputFiles({ name: 'empty.pdf', mimeType: 'application/pdf', buffer });
    await page.locator('main form button').first().click();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await page.locator('#text').count()).toBe(0);
    expect(await faults(page)).toEqual([]);
  });
});

it('the HTTP interface reads files in the built site as well', async () => {
  const answer = await fetch(`${site.address}/api/v1/readings`, { method: 'POST', body: readFileSync(PDF) });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ format: 'pdf', language: 'ru', kind: 'agreement' });
});
