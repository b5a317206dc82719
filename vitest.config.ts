import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/**/*.test.ts', 'script/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/build/**', '**/.svelte-kit/**', '**/*.browser.test.ts'],
    setupFiles: ['test/seed.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
