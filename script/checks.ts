/** The checks, in order: the quickest first, so that a slip shows early. Shared by check and test. */
export interface Check {
  readonly name: string;
  readonly command: string;
  readonly parameters: readonly string[];
  /** Parameters that mend instead of judging, where the tool can. */
  readonly mend?: readonly string[];
}

export const CHECKS: readonly Check[] = [
  {
    name: 'format and lint of TypeScript',
    command: 'biome',
    parameters: ['check', '.'],
    mend: ['check', '--write', '.'],
  },
  {
    name: 'format of Svelte',
    command: 'prettier',
    parameters: ['--check', '--log-level', 'warn', 'packages/web/src/**/*.svelte'],
    mend: ['--write', '--log-level', 'warn', 'packages/web/src/**/*.svelte'],
  },
  { name: 'lint of Svelte', command: 'eslint', parameters: ['--max-warnings=0', 'packages/web/src'] },
  { name: 'types', command: 'tsc', parameters: ['-p', '.'] },
  {
    name: 'types of the site',
    command: 'svelte-check',
    parameters: [
      '--workspace',
      'packages/web',
      '--tsconfig',
      './tsconfig.json',
      '--fail-on-warnings',
      '--output',
      'human',
    ],
  },
  { name: 'unused code and packages', command: 'knip', parameters: ['--no-progress'] },
];
