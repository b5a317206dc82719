import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStatement } from './read-statement.ts';
import { readingSchema, SCHEMA_FILE } from './schema.ts';
import { readingShape } from './shapes.ts';

const STATEMENT =
  'Joint Statement\n\nThe Parties declare as follows:\n\n1. The Parties agreed to meet.\n\n3. The Parties will talk.\n';

test('the published schema is the one the shapes give (else run: node packages/text/schema.ts)', () => {
  expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(readingSchema()));
});

test('a reading fits its shape and nothing falls out of it', () => {
  const reading = readStatement(new TextEncoder().encode(STATEMENT));
  if (!reading.ok) throw new Error(reading.fault.code);
  expect(readingShape.parse(reading.value)).toEqual(reading.value);
});

test('a provision of an unknown kind does not fit', () => {
  const reading = readStatement(new TextEncoder().encode(STATEMENT));
  if (!reading.ok) throw new Error(reading.fault.code);
  const [first] = reading.value.provisions;
  expect(
    readingShape.safeParse({ ...reading.value, provisions: [{ ...first, kind: 'verse' }] }).success,
  ).toBe(false);
});

test('reading loads no validator, so that it starts at once', () => {
  const index = new URL('index.ts', import.meta.url).href;
  const program = `import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
    await import(${JSON.stringify(index)});
    console.log(loaded.join('\\n'));`;
  const loaded = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(loaded).toContain('read-statement.ts');
  expect(loaded).not.toContain('node_modules');
});
