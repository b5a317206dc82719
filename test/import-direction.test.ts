/** Imports run one way: web, cli → secretariat → record, text. text and record import nothing of ours. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

const MAY_IMPORT: Record<string, readonly string[]> = {
  text: [],
  record: [],
  secretariat: ['record', 'text'],
  web: ['secretariat', 'record', 'text'],
  cli: ['web', 'secretariat', 'record', 'text'],
};

const PACKAGE_OF_NAME: Record<string, string> = {
  '@maslahat/text': 'text',
  '@maslahat/record': 'record',
  '@maslahat/secretariat': 'secretariat',
  '@maslahat/web': 'web',
  maslahat: 'cli',
};

/** `import { x } from 'a'`, `export … from 'a'`, `import('a')`, `import 'a'` → a */
const IMPORTED = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)['"]([^'"\n]+)['"]/g;

/** The package of ours that a specifier leads to from a file, or null where it leads outside. */
function packageReached(specifier: string, file: string): string | null {
  if (specifier.startsWith('.')) {
    const [top, name] = relative(ROOT, resolve(dirname(file), specifier)).split('/');
    return top === 'packages' && name !== undefined ? name : null;
  }
  const name = Object.keys(PACKAGE_OF_NAME).find(
    (ours) => specifier === ours || specifier.startsWith(`${ours}/`),
  );
  return name === undefined ? null : (PACKAGE_OF_NAME[name] ?? null);
}

function violations(file: string, source: string): string[] {
  const own = relative(ROOT, file).split('/')[1] ?? '';
  return [...source.matchAll(IMPORTED)].flatMap(([, specifier = '']) => {
    const reached = packageReached(specifier, file);
    if (reached === null || reached === own || MAY_IMPORT[own]?.includes(reached)) return [];
    return [`${relative(ROOT, file)} imports '${specifier}'`];
  });
}

describe('the drawn direction of imports', () => {
  it('is kept by every file of every package', () => {
    const files = globSync('packages/*/**/*.{ts,svelte,mjs}', {
      cwd: ROOT,
      exclude: (name) => /node_modules|\.svelte-kit|\bbuild\b/.test(String(name)),
    });
    expect(files.length).toBeGreaterThan(50);
    expect(
      files.flatMap((file) => violations(join(ROOT, file), readFileSync(join(ROOT, file), 'utf8'))),
    ).toEqual([]);
  });

  it.each([
    ['packages/text/read/a.ts', "import { perform } from '@maslahat/record';"],
    ['packages/text/read/a.ts', "import { perform } from '../../record/index.ts';"],
    ['packages/record/chain/a.ts', "export { readStatement } from '@maslahat/text';"],
    ['packages/secretariat/front/a.ts', "const page = await import('@maslahat/web/server');"],
    ['packages/web/src/a.svelte', "import 'maslahat';"],
  ])('refuses %s: %s', (file, source) => {
    expect(violations(join(ROOT, file), source)).toHaveLength(1);
  });

  it.each([
    ['packages/secretariat/front/a.ts', "import type { Database } from '@maslahat/record';"],
    ['packages/web/src/a.svelte', "import { views } from '@maslahat/secretariat';"],
    ['packages/text/read/a.ts', "import { lines } from './lines.ts';"],
  ])('allows %s: %s', (file, source) => {
    expect(violations(join(ROOT, file), source)).toEqual([]);
  });
});

/** A typesetter is a program of its own: the site is built without it, and loads it when it is asked for a document. */
const TYPESETTER_BUNDLED = /^(?:import|export)(?! type)\b[^;]*?from '@maslahat\/text\/typeset';/m;

describe('the typesetter', () => {
  it('is not taken into what the site is built of', () => {
    const files = globSync('packages/web/{src,api,downloads,exports,faults,server}/**/*.{ts,svelte}', {
      cwd: ROOT,
      exclude: (name) => /node_modules|\.test\.ts$/.test(String(name)),
    });
    expect(files).toContain('packages/web/downloads/index.ts');
    expect(files.filter((file) => TYPESETTER_BUNDLED.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual(
      [],
    );
  });

  it.each([
    ["import { dayIn, type PrintForm } from '@maslahat/text/typeset';", true],
    ["import type { PrintForm } from '@maslahat/text/typeset';", false],
    ["  const { typeset } = await import('@maslahat/text/typeset');", false],
  ])('%s', (source, bundled) => {
    expect(TYPESETTER_BUNDLED.test(source)).toBe(bundled);
  });
});
