/** Damaged files by the thousand, with what became of them; a seed that is named can be tried again alone. */
import { fuzz, wholeFiles } from '../packages/text/fuzz.ts';
import { hasBrowser, printed } from '../packages/text/read/pdf/testing.ts';

const AT_ONCE = 10_000;
const [wanted = 1_000_000, first = 0] = process.argv.slice(2).map(Number);

const pdfs = hasBrowser
  ? [
      await printed(
        '<h3>Joint Statement</h3><p>The Parties declare as follows:</p><p>1. We agree.</p><p>2. We meet.</p>',
      ),
    ]
  : [];
const files = await wholeFiles(pdfs);
let failed = 0;
for (let from = first; from < first + wanted; from += AT_ONCE) {
  const count = Math.min(AT_ONCE, first + wanted - from);
  const { tried, read, refused, failures, slowest } = await fuzz(
    files,
    Array.from({ length: count }, (_, at) => from + at),
  );
  failed += failures.length;
  const memory = Math.round(process.memoryUsage.rss() / 1024 / 1024);
  process.stdout.write(
    `${JSON.stringify({ from, tried, read, refused, slowest: Math.round(slowest), memory, failures })}\n`,
  );
}
process.stdout.write(`${wanted} tried, ${failed} not survived\n`);
process.exitCode = failed === 0 ? 0 : 2;
