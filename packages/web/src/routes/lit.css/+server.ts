/**
 * Value 7 of a promise and the words it rests on light each other, without script: a rule for each number, since a
 * style sheet cannot say "the same number". Quiet words and links on the light ground take the ink's colour; the
 * outline is seen where a reader's own colours replace the ground.
 */
import { LIT_LIMIT } from '#lib/reasons.ts';
import type { RequestHandler } from './$types.d.ts';

const LIT = '{background:var(--light);color:var(--ink);--quiet:var(--ink);outline:2px solid transparent}';

const pairs = Array.from({ length: LIT_LIMIT }, (_, at) => [
  `article:has(.value-${at + 1}:is(:hover,:focus-within),.value-${at + 1} [open]) .words-${at + 1}`,
  `article:has(.words-${at + 1}:hover) .value-${at + 1}`,
]);
const sheet = `${pairs.flat().join(',\n')}${LIT}\n`;

export const GET: RequestHandler = () =>
  new Response(sheet, {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=86400' },
  });
