/** The renderings of one statement read alike in every language, for their provisions stand side by side by id. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Study, studyStatement } from './study.ts';

const folder = new URL('../../examples/statements/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function study(name: string): Study {
  const read = studyStatement(readFileSync(new URL(name, folder)));
  if (!read.ok) throw new Error(`${name}: ${read.fault.code}`);
  return read.value;
}

describe.each(names)('%s', (name) => {
  test('is read in the language its name says, with title, kind, date and place, and without doubt', () => {
    const { language, structure } = study(name);
    expect(language).toBe(name.split('.').at(-2));
    expect(structure.title).not.toBeNull();
    expect(structure.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(structure.place === null).toBe(structure.kind === 'resolution');
    expect(structure.kind).not.toBe('other');
    expect(structure.warnings).toEqual([]);
  });
});

const renderings = names.filter((name) => name.startsWith('2021-turkmenbashi.'));

test.each(renderings)('%s has the provisions of its fellows', (name) => {
  const ids = study(name).structure.provisions.map(({ id, kind, number }) => [id, kind, number]);
  const [first = ''] = renderings;
  expect(ids).toEqual(study(first).structure.provisions.map(({ id, kind, number }) => [id, kind, number]));
  expect(ids.filter(([, kind]) => kind === 'paragraph')).toHaveLength(28);
});
