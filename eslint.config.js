/** Lint of .svelte files only: TypeScript is Biome's. Its chief duty here is to refuse `{@html}`. */
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';

export default [
  { ignores: ['**/node_modules/**', '**/build/**', '**/.svelte-kit/**', '**/*.ts', '**/*.mjs', '**/*.js'] },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      // Pages are rendered once, on the server: nothing in them changes afterwards.
      'svelte/prefer-svelte-reactivity': 'off',
      // Addresses come from lib/addresses.ts; there is no base path to resolve them against.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
];
