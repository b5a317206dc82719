/** Protects readers: every page at three widths, on light and dark ground, in each language of the interface. */
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { verifyExport } from '@maslahat/record';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../src/lib/messages.ts';
import { type BuiltSite, startBuiltSite } from './built-site.ts';

const PAGES = [
  '/',
  '/statements',
  '/2021-turkmenbashi',
  '/2021-turkmenbashi?in=en,ru,zh',
  '/2021-turkmenbashi/16',
  '/2021-turkmenbashi/pre_3',
  '/2021-turkmenbashi/16.5',
  '/commitments',
  '/commitments?initiator=TJK&group=theme&sort=force&need=with',
  '/roadmaps',
  '/roadmaps/2022-2024',
  '/roadmaps/2022-2024?as=table',
  '/meetings',
  '/meetings/2021-turkmenbashi',
  '/parties',
  '/parties/TJK',
  '/bodies',
  '/bodies/treaty-of-friendship',
  '/record',
  '/search?q=water',
  '/legend',
  '/about',
  '/import',
  '/api',
  '/nowhere',
];
/** Every two of width, ground and language meet here once: what is wrong with a pair of them is found. */
const LOOKS = [
  { width: 360, colorScheme: 'light', locale: 'en' },
  { width: 1024, colorScheme: 'dark', locale: 'en' },
  { width: 1600, colorScheme: 'light', locale: 'en' },
  { width: 360, colorScheme: 'dark', locale: 'ru' },
  { width: 1024, colorScheme: 'light', locale: 'ru' },
  { width: 1600, colorScheme: 'dark', locale: 'ru' },
] as const;
const NARROWEST = 320;
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SCRIPT_LIMIT = 20 * 1024;

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  site = await startBuiltSite();
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(async () => {
  await browser?.close();
  await site?.end();
});

async function withPage(
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ baseURL: site.address, ...options });
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** What axe finds, a line a fault: 'color-contrast: .quiet > a'. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(STANDARD).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe.each(LOOKS)('at $width, $colorScheme, in $locale', ({ width, colorScheme, locale }) => {
  it.each(PAGES)('%s is accessible', async (path) => {
    await withPage({ locale, colorScheme, viewport: { width, height: 900 } }, async (page) => {
      await page.goto(path);
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      expect(await page.locator('h1').count(), 'one first heading').toBe(1);
      expect(await faults(page)).toEqual([]);
      await page.setViewportSize({ width: NARROWEST, height: 900 });
      expect(await overflow(page), 'nothing runs off a narrow page').toBeLessThanOrEqual(0);
    });
  });
});

it('those looks show every language of the interface', () => {
  expect(new Set(LOOKS.map(({ locale }) => locale))).toEqual(new Set(LOCALES));
});

describe('with the keyboard', () => {
  it('one reaches the content, the search, the rows and the legend', async () => {
    await withPage({ locale: 'en' }, async (page) => {
      await page.goto('/commitments');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').getAttribute('href')).toBe('#content');
      await page.keyboard.press('Enter');
      expect(await page.locator(':focus').getAttribute('id')).toBe('content');
      await page.keyboard.press('/');
      expect(await page.locator(':focus').getAttribute('name')).toBe('q');
      await page.keyboard.press('Escape');
      expect(await page.locator('input:focus').count()).toBe(0);
      await page.keyboard.press('j');
      const first = await page.locator(':focus').getAttribute('href');
      expect(first).toMatch(/^\/2021-turkmenbashi\/\d+\.\d+$/);
      await page.keyboard.press('j');
      expect(await page.locator(':focus').getAttribute('href')).not.toBe(first);
      await page.keyboard.press('k');
      expect(await page.locator(':focus').getAttribute('href')).toBe(first);
      await page.keyboard.press('?');
      await page.waitForURL('**/legend#keys');
    });
  });

  it('one always sees where one is', async () => {
    await withPage({ locale: 'en' }, async (page) => {
      await page.goto('/2021-turkmenbashi');
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const style = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
        expect(style, `after ${step + 1} steps`).not.toBe('none');
      }
    });
  });

  it('keys do nothing while one writes', async () => {
    await withPage({ locale: 'en' }, async (page) => {
      await page.goto('/search');
      await page.locator('#words').fill('');
      await page.locator('#words').press('j');
      await page.locator('#words').press('?');
      expect(await page.locator('#words').inputValue()).toBe('j?');
      expect(page.url()).toContain('/search');
    });
  });
});

describe('without script', () => {
  it('the sentence of the register filters, and the address says what it says', async () => {
    await withPage({ locale: 'en', javaScriptEnabled: false }, async (page) => {
      await page.goto('/commitments');
      const all = await page.locator('[data-row]').count();
      await page.locator('select[name=initiator]').selectOption('TJK');
      await page.locator('form.sentence button').click();
      expect(new URL(page.url()).search).toBe('?initiator=TJK');
      const shown = await page.locator('[data-row]').count();
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(all);
      expect(await page.locator('select[name=initiator]').inputValue()).toBe('TJK');
    });
  });

  it('every page has its text', async () => {
    await withPage({ locale: 'en', javaScriptEnabled: false }, async (page) => {
      for (const path of PAGES) {
        await page.goto(path);
        const words = (await page.locator('main').textContent()) ?? '';
        expect(words.trim().length, path).toBeGreaterThan(40);
      }
    });
  });
});

describe('a page', () => {
  it.each(PAGES)('%s sends no more script than it needs, and breaks no rule of its own', async (path) => {
    await withPage({ locale: 'en' }, async (page) => {
      let bytes = 0;
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
      });
      page.on('response', async (response) => {
        if (response.request().resourceType() === 'script') bytes += gzipSync(await response.body()).length;
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(bytes).toBeLessThanOrEqual(SCRIPT_LIMIT);
      expect(errors).toEqual([]);
    });
  });

  it('that does not exist says so, and what to do', async () => {
    await withPage({ locale: 'en' }, async (page) => {
      for (const path of ['/nowhere', '/2021-turkmenbashi/99', '/parties/XXX', '/commitments?page=0']) {
        const response = await page.goto(path);
        expect(response?.status(), path).toBe(path.includes('?') ? 400 : 404);
        expect(await page.locator('main a[href="/"]').count(), path).toBe(1);
      }
    });
  });

  it('gives a stranger the whole record, which fits, and which fits no more when a word of it is changed', async () => {
    const text = await (await fetch(`${site.address}/record.jsonl`)).text();
    const lines = text.trimEnd().split('\n');
    const verified = await verifyExport(lines);
    expect(verified.ok && verified.value.size).toBe(lines.length - 1);
    const tampered = lines.map((line, place) => (place === 9 ? line.replace('operator', 'somebody') : line));
    expect((await verifyExport(tampered)).ok).toBe(false);
  });

  it('marks every run of another language', async () => {
    await withPage({ locale: 'ru' }, async (page) => {
      await page.goto('/2021-turkmenbashi?in=en,zh');
      for (const language of ['en', 'zh']) {
        expect(await page.locator(`.cell[lang=${language}] p`).count()).toBeGreaterThan(30);
      }
    });
  });
});

describe('the wall', () => {
  it('has one tile a promise, tells it to who points at it, and opens it', async () => {
    await withPage({ locale: 'en', viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto('/');
      const tiles = page.locator('.wall a');
      const count = await tiles.count();
      expect(count).toBeGreaterThan(40);
      const names = await tiles.allInnerTexts();
      expect(names.filter((name) => name.trim().length < 10)).toEqual([]);
      await tiles.nth(3).hover();
      const told = await tiles.nth(3).locator('.tell').boundingBox();
      expect(told?.width).toBeGreaterThan(300);
      const address = await tiles.nth(3).getAttribute('href');
      await tiles.nth(3).click();
      expect(new URL(page.url()).pathname).toBe(address);
    });
  });
});

describe('on paper', () => {
  it('a statement is its text and its notes, without the furniture of the screen', async () => {
    await withPage({ locale: 'en' }, async (page) => {
      await page.goto('/2021-turkmenbashi');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('body > div header, body header nav').first().isVisible()).toBe(false);
      expect(await page.locator('.outline').isVisible()).toBe(false);
      expect(await page.locator('.level p').first().isVisible()).toBe(true);
    });
  });
});
