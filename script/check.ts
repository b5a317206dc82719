import { CHECKS } from './checks.ts';
import { run } from './run.ts';

const mending = process.argv.includes('--write');
const failed: string[] = [];
for (const check of CHECKS) {
  process.stdout.write(`\n— ${check.name}\n`);
  const code = await run(check.command, mending && check.mend ? check.mend : check.parameters);
  if (code !== 0) failed.push(check.name);
}
process.stdout.write(`\n${CHECKS.length - failed.length} passed, ${failed.length} failed\n`);
for (const name of failed) process.stdout.write(`  failed: ${name}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
