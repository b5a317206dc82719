/** The stages of reading: each shows of its example what it says, and hands on what the next one takes. */
import { expect, test } from 'vitest';
import { languageOf } from '../language/index.ts';
import { linesOf } from '../read/lines.ts';
import { STAGES, structureOf } from './index.ts';

const language = languageOf('en');
if (!language) throw new Error('there is no English grammar');

const printed = (text: string) => {
  const lines = linesOf(text);
  if (!lines.ok) throw new Error(lines.fault.code);
  return { lines: lines.value, paged: true, language };
};

test.each(STAGES.list)('$name: $takes → $gives', ({ example, shown }) => {
  expect(shown(printed(example.text))).toEqual(example.gives);
});

test('every stage has a name of its own', () => {
  const names = STAGES.list.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(10);
});

test('where there are no pages nothing is taken for their furniture', () => {
  const { furniture, body } = STAGES.run({ ...printed('The Parties\n- 3 -\f\nmeet.'), paged: false });
  expect(furniture).toEqual([]);
  expect(body.map(({ text }) => text)).toContain('- 3 -');
});

test('what has not the anatomy of a statement passes all stages and is refused', () => {
  expect(structureOf(printed('It was a dark night.\n\nThe wind blew.'))).toMatchObject({
    ok: false,
    fault: { code: 'not-a-statement' },
  });
});
