/** Every check and every test run, one after the other, and their sum on the last line. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { CHECKS } from './checks.ts';
import { run } from './run.ts';

interface TestRun {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly environment?: Record<string, string>;
}

const RUNS: readonly TestRun[] = [
  { name: 'tests, on the embedded PostgreSQL', parameters: [] },
  // The same store, record and domain on a PostgreSQL that is given: Debian's, in a private cluster.
  {
    name: 'store, record and domain, on a given PostgreSQL',
    parameters: ['packages/record', 'packages/secretariat'],
    environment: { MASLAHAT_TEST_STORE: 'given' },
  },
  { name: 'the built site in a browser', parameters: ['--config', 'vitest.browser.config.ts'] },
];

const resultShape = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  numFailedTestSuites: z.int(),
});

const sum = { passed: 0, failed: 0, skipped: 0 };
const only = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'maslahat-test-'));

if (only.length === 0) {
  for (const check of CHECKS) {
    process.stdout.write(`\n— ${check.name}\n`);
    const code = await run(check.command, check.parameters);
    if (code === 0) sum.passed += 1;
    else sum.failed += 1;
  }
}

for (const [index, test] of RUNS.entries()) {
  process.stdout.write(`\n— ${test.name}\n`);
  const outputFile = join(folder, `${index}.json`);
  const code = await run(
    'vitest',
    [
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
      ...test.parameters,
      ...only,
    ],
    test.environment ?? {},
  );
  const result = read(outputFile);
  sum.passed += result?.numPassedTests ?? 0;
  sum.skipped += (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0);
  // A file that cannot be loaded fails without failing a test: it counts as one.
  const failed = result?.numFailedTests ?? 0;
  sum.failed += code !== 0 ? Math.max(1, failed) : failed;
}
rmSync(folder, { recursive: true, force: true });

process.stdout.write(
  `\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}\n`,
);
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;

function read(file: string): z.infer<typeof resultShape> | null {
  try {
    return resultShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
