/** How tests look at pages: in a real browser, as different readers see them. */
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Every two of width, ground and language meet here once: what is wrong with a pair of them is found. */
export const LOOKS = [
  { width: 360, colorScheme: 'light', locale: 'en' },
  { width: 1024, colorScheme: 'dark', locale: 'en' },
  { width: 1600, colorScheme: 'light', locale: 'en' },
  { width: 360, colorScheme: 'dark', locale: 'ru' },
  { width: 1024, colorScheme: 'light', locale: 'ru' },
  { width: 1600, colorScheme: 'dark', locale: 'ru' },
] as const;
export const NARROWEST = 320;
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** Opens a page of its own, and closes it whatever is seen in it. */
export async function inPage(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** What axe finds, a line a fault: 'color-contrast: .quiet > a'. */
export async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(STANDARD).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

/** Pixels by which a page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
