/** Protects readers: every page at three widths, on light and dark ground, in each language of the interface. */
import { gzipSync } from 'node:zlib';
import { verifyExport } from '@maslahat/record';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../src/lib/messages.ts';
import { type BuiltSite, startBuiltSite } from './built-site.ts';
import { faults, inPage, LOOKS, NARROWEST, openBrowser, overflow } from './looking.ts';

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
  '/lineage',
  '/lineage/proposals',
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
const SCRIPT_LIMIT = 20 * 1024;

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
      const scripts: Promise<Buffer>[] = [];
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
      });
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') scripts.push(response.body());
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
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

describe('a promise and its words', () => {
  const PROMISE = '/2021-turkmenbashi/16.5';
  const value = (page: Page, name: string) => page.locator('.value', { hasText: name }).first();
  /** Words on the light ground, each once, in the sentence and in its other languages. */
  const lit = (page: Page) =>
    page.evaluate<string[]>(`[...new Set([...document.querySelectorAll('[class*=words-]')]
      .filter((words) => getComputedStyle(words).backgroundColor !== 'rgba(0, 0, 0, 0)')
      .map((words) => words.textContent.toLowerCase()))]`);
  /** '[class="value value-7"]': by which a thing is found in a page. */
  const classOf = async (thing: Locator) => `[class="${await thing.getAttribute('class')}"]`;
  const styleOf = (page: Page, selector: string, property: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${property}`);
  /** Nothing glides while colours are read. */
  const still = { locale: 'en', reducedMotion: 'reduce', javaScriptEnabled: false } as const;

  it('a value lights its own words and no others, in every language, without script', async () => {
    await withPage(still, async (page) => {
      await page.goto(PROMISE);
      expect(await lit(page)).toEqual([]);
      await value(page, 'climate').hover();
      expect(await lit(page)).toEqual([
        'climate',
        'glaciers',
        'климата',
        'ледникам',
        'ледников',
        '气候',
        '冰川',
      ]);
      await value(page, 'Tajikistan').hover();
      expect(await lit(page)).toEqual(expect.arrayContaining(['proposal', 'tajikistan', '塔吉克斯坦']));
      expect(await lit(page)).not.toContain('climate');
    });
  });

  it('words light the values that rest on them', async () => {
    await withPage(still, async (page) => {
      await page.goto(PROMISE);
      const ground = async (name: string) =>
        styleOf(page, await classOf(value(page, name)), 'backgroundColor');
      await page.locator('.sentence [class*=words-]', { hasText: 'climate' }).hover();
      expect(await ground('climate')).not.toBe('rgba(0, 0, 0, 0)');
      expect(await ground('water')).toBe('rgba(0, 0, 0, 0)');
    });
  });

  it('the keyboard lights them too, and is told the rule and the words', async () => {
    await withPage({ ...still, javaScriptEnabled: true }, async (page) => {
      await page.goto(PROMISE);
      const why = value(page, 'water').locator('summary');
      expect((await why.textContent())?.trim()).toBe('why: water');
      await why.focus();
      expect(await lit(page)).toContain('glaciers');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const told = (await value(page, 'water').locator('li').textContent()) ?? '';
      expect(told.replace(/\s+/g, ' ')).toContain('By the rule glaciers on the words glaciers, Glaciers.');
      expect(await lit(page), 'what is told stays lit').toContain('glaciers');
    });
  });

  it('what is told of every value is accessible, on both grounds, and runs off no narrow page', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      await withPage({ locale: 'en', colorScheme, reducedMotion: 'reduce' }, async (page) => {
        await page.goto(PROMISE);
        await page.evaluate("for (const why of document.querySelectorAll('details')) why.open = true");
        expect((await lit(page)).length).toBeGreaterThan(8);
        expect(await faults(page)).toEqual([]);
        await page.setViewportSize({ width: NARROWEST, height: 900 });
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      });
  });

  it('where the reader’s own colours replace the ground, an outline is seen', async () => {
    await withPage({ ...still, forcedColors: 'active' }, async (page) => {
      await page.goto(PROMISE);
      await value(page, 'climate').hover();
      const words = await classOf(page.locator('.sentence [class*=words-]', { hasText: 'climate' }));
      expect(await styleOf(page, words, 'outlineStyle')).toBe('solid');
    });
  });

  it('on paper nobody is asked to press', async () => {
    await withPage({ locale: 'en' }, async (page) => {
      await page.goto(PROMISE);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('summary').filter({ visible: true }).count()).toBe(0);
      expect(await value(page, 'climate').locator('a').first().isVisible()).toBe(true);
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

/** A community with more than one statement: lines to show, links to judge. */
describe('through the years', () => {
  let rivers: BuiltSite;
  beforeAll(async () => {
    rivers = await startBuiltSite('five-rivers');
  });
  afterAll(() => rivers?.end());

  describe.each(LOOKS)('at $width, $colorScheme, in $locale', ({ width, colorScheme, locale }) => {
    it.each([
      '/lineage',
      '/lineage?outcome=dropped',
      '/lineage/proposals?statement=2024-orken',
      '/2024-orken/7.1',
    ])('%s is accessible', async (path) => {
      await withPage({ locale, colorScheme, viewport: { width, height: 900 } }, async (page) => {
        await page.goto(rivers.address + path);
        await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        expect(await faults(page)).toEqual([]);
        await page.setViewportSize({ width: NARROWEST, height: 900 });
        expect(await overflow(page), 'nothing runs off a narrow page').toBeLessThanOrEqual(0);
      });
    });
  });

  it('a line leads from promise to promise, and a filter leaves what it says', async () => {
    await withPage({ locale: 'en', javaScriptEnabled: false }, async (page) => {
      await page.goto(`${rivers.address}/lineage`);
      const all = await page.locator('[data-row]').count();
      await page.getByRole('link', { name: /^promised more than once/ }).click();
      const repeated = await page.locator('[data-row]').count();
      expect(repeated).toBeGreaterThan(10);
      expect(repeated).toBeLessThan(all);
      await page.locator('[data-row] td a').first().click();
      expect(await page.locator('[aria-current=step]').count()).toBe(1);
    });
  });

  it('only who has the key can judge, and what is judged is no longer proposed but told', async () => {
    await withPage({ locale: 'en', javaScriptEnabled: false }, async (page) => {
      const table = `${rivers.address}/lineage/proposals?statement=2024-orken`;
      await page.goto(table);
      expect(await page.locator('form[method=post]').count()).toBe(0);
      const before = await page.locator('main ol > li').count();

      await page.goto(`${rivers.address}/import`);
      await page.locator('#key').fill(rivers.operatorKey);
      await page.locator('main form button').click();
      await page.goto(table);
      const first = page.locator('main ol > li').first();
      const later = await first.locator('.sides a').nth(1).getAttribute('href');
      for (const box of await first.locator('input[type=checkbox]').all()) await box.uncheck();
      await first.getByRole('button', { name: 'It is the same promise' }).click();
      expect(await page.getByRole('alert').textContent()).toContain('choose one word');

      await page
        .locator('main ol > li')
        .first()
        .getByRole('button', { name: 'It is another promise' })
        .click();
      expect(await page.getByRole('status').textContent()).toContain('Recorded');
      expect(await page.locator('main ol > li').count()).toBeLessThan(before);
      await page.goto(`${rivers.address}${later}`);
      expect(await page.locator('main').textContent()).toContain('does not take up an earlier promise');
    });
  });
});
