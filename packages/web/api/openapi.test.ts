/** The description of the interface is a valid one, and says what the acts and views say. */
import { acts, views } from '@maslahat/secretariat';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { EXAMPLES } from './examples.ts';
import { openApiOf } from './openapi.ts';
import { namesIn } from './route.ts';

const document = openApiOf(acts, views);

it('is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate({ ...structuredClone(document) });
  expect(result.errors).toBeUndefined();
  expect(result.valid).toBe(true);
});

it('names every view and every act once', () => {
  const names = Object.values(document.paths).flatMap(({ get, post }) =>
    [get, post].flatMap((one) => one?.operationId ?? []),
  );
  expect(names.toSorted()).toEqual(
    [
      ...views.map(({ name }) => name),
      ...acts.map(({ name }) => name),
      'text.read',
      'interface.describe',
    ].sort(),
  );
});

it('describes every name in a path, as a field that is needed', () => {
  for (const [path, { get }] of Object.entries(document.paths)) {
    const described = get?.parameters?.filter((parameter) => parameter.in === 'path') ?? [];
    expect(described.map(({ name }) => name).toSorted()).toEqual(namesIn(path).toSorted());
    expect(described.every(({ required }) => required)).toBe(true);
  }
});

it('gives an example of every field that is needed', () => {
  for (const view of views) {
    const needed = document.paths[view.path]?.get?.parameters?.filter(({ required }) => required) ?? [];
    expect(needed.filter(({ name }) => EXAMPLES[view.name]?.[name] === undefined)).toEqual([]);
  }
});

it('every reference leads to a schema', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(50);
  for (const [, name = ''] of references) expect(document.components.schemas).toHaveProperty([name]);
});

it('asks for the key where something is changed, and nowhere else', () => {
  for (const [path, { get, post }] of Object.entries(document.paths)) {
    expect(get?.security).toBeUndefined();
    expect(post === undefined || (post.security !== undefined) === path.startsWith('/acts/')).toBe(true);
  }
});
