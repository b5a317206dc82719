/** The built site in Debian's chromium: run by script/test after the others. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/web/test/*.browser.test.ts'],
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
