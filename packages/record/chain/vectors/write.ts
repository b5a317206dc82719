/**
 * Writes the files of this folder anew: node packages/record/chain/vectors/write.ts
 * Each is named for what is wrong with it; those called fits… are as they should be. Hashes come from the
 * literal reference, so that the files judge the program and not the other way round.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MTH, PATH, PROOF } from '../reference.ts';

const entries = (size: number): string[] => Array.from({ length: size }, (_, n) => `entry ${n}`);
const hex = (bytes: Buffer): string => bytes.toString('hex');
const leaf = (entry: string): string => hex(MTH([entry]));
const root = (size: number): string => hex(MTH(entries(size)));
const NOTHING = '00'.repeat(32);

function write(folder: string, files: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(import.meta.dirname, folder), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
    writeFileSync(join(import.meta.dirname, folder, name), text);
  }
}

const inclusion = (index: number, size: number) => ({
  index,
  size,
  leaf: leaf(`entry ${index}`),
  root: root(size),
  path: PATH(index, entries(size)).map(hex),
});
const fits = inclusion(5, 7);
write('inclusion', {
  'fits-only-leaf.json': inclusion(0, 1),
  'fits-first-of-eight.json': inclusion(0, 8),
  'fits-in-the-middle.json': fits,
  'fits-last-of-seven.json': inclusion(6, 7),
  'wrong-leaf.json': { ...fits, leaf: leaf('entry 4') },
  'wrong-index.json': { ...fits, index: 4 },
  'index-past-the-end.json': { ...fits, index: 7 },
  'index-negative.json': { ...fits, index: -1 },
  'index-broken.json': { ...fits, index: 5.5 },
  'wrong-size.json': { ...fits, size: 6 },
  'size-zero.json': { ...fits, size: 0 },
  'wrong-root.json': { ...fits, root: root(6) },
  'wrong-hash.json': { ...fits, path: fits.path.with(1, NOTHING) },
  'wrong-order.json': { ...fits, path: fits.path.toReversed() },
  'missing-hash.json': { ...fits, path: fits.path.slice(0, -1) },
  'missing-path.json': { ...fits, path: [] },
  'trailing-garbage.json': { ...fits, path: [...fits.path, NOTHING] },
  'leading-garbage.json': { ...fits, path: [NOTHING, ...fits.path] },
  'leaf-taken-for-node.json': { ...fits, leaf: fits.path[0], path: [fits.leaf, ...fits.path.slice(1)] },
});

const consistency = (older: number, newer: number) => ({
  older,
  newer,
  olderRoot: root(older),
  newerRoot: root(newer),
  path: PROOF(older, entries(newer)).map(hex),
});
const grew = consistency(6, 8);
write('consistency', {
  'fits-equal.json': consistency(5, 5),
  'fits-from-one.json': consistency(1, 8),
  'fits-from-power-of-two.json': consistency(4, 7),
  'fits-from-six-to-eight.json': grew,
  'wrong-older-root.json': { ...grew, olderRoot: root(5) },
  'wrong-newer-root.json': { ...grew, newerRoot: root(7) },
  'roots-swapped.json': { ...grew, olderRoot: grew.newerRoot, newerRoot: grew.olderRoot },
  'wrong-older.json': { ...grew, older: 5 },
  'wrong-newer.json': { ...grew, newer: 9 },
  'older-zero.json': { ...grew, older: 0 },
  'older-than-newer.json': { ...grew, older: 9 },
  'equal-sizes-other-roots.json': { ...consistency(5, 5), olderRoot: root(4) },
  'equal-sizes-with-path.json': { ...consistency(5, 5), path: [NOTHING] },
  'wrong-hash.json': { ...grew, path: grew.path.with(0, NOTHING) },
  'missing-hash.json': { ...grew, path: grew.path.slice(0, -1) },
  'missing-path.json': { ...grew, path: [] },
  'trailing-garbage.json': { ...grew, path: [...grew.path, NOTHING] },
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An entry written by hand in canonical order, not by the program that the files judge. */
function entry(position: number, previous: string | null, content: string, community = 'club'): string {
  const actor = '{"id":"clerk","party":null,"role":"clerk"}';
  const act = content.startsWith('"sealed"') ? 'note.confide' : 'note.write';
  const before = `{"act":"${act}","actor":${actor},"at":"2026-03-01T09:00:00.000Z","community":"${community}"`;
  const link = previous === null ? 'null' : `"${previous}"`;
  return content.startsWith('"sealed"')
    ? `${before},"position":${position},"previous":${link},${content}}`
    : `${before},${content},"position":${position},"previous":${link}}`;
}
const first = entry(0, null, '"input":{"title":"Чай"}');
const second = entry(1, sha256(first), `"sealed":"${sha256(`${NOTHING}{"title":"Bread"}`)}"`);
const third = entry(2, sha256(second), '"input":{"title":"Milk"}');
const list = [first, second, third];
const checkpoint = (of: readonly string[], more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    community: 'club',
    previous: of.length === 0 ? null : sha256(of.at(-1) ?? ''),
    root: hex(MTH(of)),
    size: of.length,
    ...more,
  });
const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const whole = lines(...list, checkpoint(list));
const changed = third.replace('Milk', 'Cream');
write('export', {
  'fits.jsonl': whole,
  'fits-empty.jsonl': lines(checkpoint([])),
  'not-canonical-space.jsonl': whole.replace('"position":1', '"position": 1'),
  'not-canonical-carriage-return.jsonl': whole.replaceAll('\n', '\r\n'),
  'not-canonical-byte-order-mark.jsonl': `\ufeff${whole}`,
  'not-canonical-blank-line.jsonl': whole.replace('\n', '\n\n'),
  'not-an-entry-field-more.jsonl': whole.replace('"position":1,', '"mood":1,"position":1,'),
  'not-an-entry-no-instant.jsonl': whole.replace('09:00:00.000Z', '09:00:00Z'),
  'wrong-community.jsonl': lines(
    first,
    entry(1, sha256(first), '"input":{}', 'klub'),
    third,
    checkpoint(list),
  ),
  'wrong-position-taken-out.jsonl': lines(first, third, checkpoint(list)),
  'wrong-position-first-missing.jsonl': lines(second, third, checkpoint(list)),
  'wrong-position-swapped.jsonl': lines(first, third, second, checkpoint(list)),
  'wrong-previous-changed-before.jsonl': whole.replace('Чай', 'Чая'),
  'wrong-previous-of-first.jsonl': lines(entry(0, NOTHING, '"input":{}'), checkpoint([])),
  'missing-checkpoint.jsonl': lines(...list),
  'missing-checkpoint-nothing-at-all.jsonl': '',
  'wrong-checkpoint-last-changed.jsonl': lines(first, second, changed, checkpoint(list)),
  'wrong-checkpoint-root.jsonl': lines(...list, checkpoint(list, { root: NOTHING })),
  'wrong-checkpoint-size.jsonl': lines(...list, checkpoint(list, { size: 4 })),
  'wrong-checkpoint-last-taken-out.jsonl': lines(first, second, checkpoint(list)),
  'wrong-checkpoint-community.jsonl': lines(...list, checkpoint(list, { community: 'klub' })),
  'trailing-garbage.jsonl': `${whole}more\n`,
  'trailing-garbage-second-checkpoint.jsonl': `${whole}${checkpoint(list)}\n`,
});
const latin = Buffer.from(whole);
latin[latin.indexOf('Ч')] = 0xff;
writeFileSync(join(import.meta.dirname, 'export/not-utf-8.jsonl'), latin);
