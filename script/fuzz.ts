/** Damaged files by the thousand, with what became of them; a seed that is named can be tried again alone. */
import { parseArgs } from 'node:util';
import { type Fuzzing, fuzz, wholeFiles } from '../packages/text/fuzz.ts';
import { hasBrowser, printed } from '../packages/text/read/pdf/testing.ts';

const AT_ONCE = 500;
const { values, positionals } = parseArgs({
  options: { from: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const [wanted = 1_000_000] = positionals.map(Number);
const first = Number(values.from);

const pdfs = hasBrowser
  ? [
      await printed(
        '<h3>Joint Statement</h3><p>The Parties declare as follows:</p><p>1. We agree.</p><p>2. We meet.</p>',
      ),
    ]
  : [];
const files = await wholeFiles(pdfs);

let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stopped = true;
  });

const sum = { tried: 0, read: 0, failures: 0, slowest: 0, memory: 0 };
const refused = new Map<string, number>();
const begun = performance.now();
while (sum.tried < wanted && !stopped) {
  const from = first + sum.tried;
  const count = Math.min(AT_ONCE, wanted - sum.tried);
  take(
    await fuzz(
      files,
      Array.from({ length: count }, (_, at) => from + at),
    ),
  );
  const rate = sum.tried / ((performance.now() - begun) / 1000);
  process.stderr.write(
    `\r${sum.tried} of ${wanted}, ${sum.failures} not survived, ${rate.toFixed(0)} a second, ${sum.memory} MB at most `,
  );
}
process.stderr.write('\n');
for (const [code, count] of [...refused].sort((a, b) => b[1] - a[1]))
  process.stdout.write(`  refused, ${code}: ${count}\n`);
process.stdout.write(
  `${sum.tried} tried, ${sum.read} read, ${sum.failures} not survived; the slowest took ${Math.round(sum.slowest)} ms\n`,
);
if (stopped)
  process.stdout.write(`stopped; to go on: script/fuzz ${wanted - sum.tried} --from ${first + sum.tried}\n`);
process.exitCode = sum.failures === 0 ? 0 : 2;

function take({ tried, read, refused: codes, failures, slowest }: Fuzzing): void {
  sum.tried += tried;
  sum.read += read;
  sum.failures += failures.length;
  sum.slowest = Math.max(sum.slowest, slowest);
  sum.memory = Math.max(sum.memory, Math.round(process.memoryUsage.rss() / 1024 / 1024));
  for (const [code, count] of Object.entries(codes)) refused.set(code, (refused.get(code) ?? 0) + count);
  // At once, for whoever ends a long run from outside would lose them.
  for (const { seed, form, why } of failures) process.stdout.write(`\nseed ${seed}, ${form}: ${why}\n`);
}
