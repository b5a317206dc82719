/** The OpenAPI document as a page shows it: by rooms, each address with its fields and a line to try it with. */
import type { OpenApiDocument, Operation } from '../../../api/openapi.ts';

export interface Field {
  readonly name: string;
  readonly place: 'path' | 'query' | 'body';
  readonly needed: boolean;
  /** 'string', '"date" | "-date"', 'array', as the schema says. */
  readonly form: string;
  readonly preset: string | null;
}

export interface Address {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly summary: string;
  readonly fields: readonly Field[];
  /** Whether the operator's key is needed. */
  readonly guarded: boolean;
  /** A line for the shell. */
  readonly example: string;
}

export interface Description {
  readonly rooms: readonly { readonly name: string; readonly addresses: readonly Address[] }[];
}

/** base: 'https://maslahat.example/api/v1' */
export function descriptionOf(document: OpenApiDocument, base: string): Description {
  const all = Object.entries(document.paths).flatMap(([path, { get, post }]) => [
    ...(get === undefined
      ? []
      : [{ room: get.tags[0] ?? '', ...addressOf('GET', path, get, document, base) }]),
    ...(post === undefined
      ? []
      : [{ room: post.tags[0] ?? '', ...addressOf('POST', path, post, document, base) }]),
  ]);
  const rooms = Map.groupBy(all, ({ room }) => room);
  return { rooms: [...rooms].map(([name, addresses]) => ({ name, addresses })) };
}

function addressOf(
  method: Address['method'],
  path: string,
  operation: Operation,
  document: OpenApiDocument,
  base: string,
): Omit<Address, 'room'> {
  const parameters = (operation.parameters ?? []).map(
    ({ name, in: place, required, schema }): Field => ({
      name,
      place,
      needed: required,
      ...formOf(schema),
    }),
  );
  return {
    name: operation.operationId,
    method,
    path,
    summary: operation.summary,
    fields: [...parameters, ...bodyFields(operation, document)],
    guarded: operation.security !== undefined,
    example: exampleOf(method, path, operation, base),
  };
}

function bodyFields({ requestBody }: Operation, { components }: OpenApiDocument): Field[] {
  const { $ref: reference } = requestBody?.content['application/json']?.schema ?? {};
  if (typeof reference !== 'string') return [];
  const schema = components.schemas[reference.split('/').at(-1) ?? ''];
  if (!isObject(schema)) return [];
  const { properties, required } = schema;
  if (!isObject(properties)) return [];
  return Object.entries(properties).map(
    ([name, field]): Field => ({
      name,
      place: 'body',
      needed: Array.isArray(required) && required.includes(name),
      ...formOf(field),
    }),
  );
}

function formOf(schema: unknown): Pick<Field, 'form' | 'preset'> {
  if (!isObject(schema)) return { form: '', preset: null };
  const { default: preset } = schema;
  return { form: form(schema), preset: preset === undefined ? null : JSON.stringify(preset) };
}

function form(schema: Record<string, unknown>): string {
  const { type, format, enum: values, const: only, anyOf, items, $ref } = schema;
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? '';
  if (only !== undefined) return JSON.stringify(only);
  if (Array.isArray(values)) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (Array.isArray(anyOf)) return anyOf.filter(isObject).map(form).join(' | ');
  if (type === 'array' && isObject(items)) return `[${form(items)}]`;
  return [type, format].filter((part) => typeof part === 'string').join(', ');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function exampleOf(
  method: string,
  path: string,
  { parameters = [], security }: Operation,
  base: string,
): string {
  const filled = path.replace(/\{(\w+)\}/g, (braces, name: string) =>
    String(parameters.find((parameter) => parameter.name === name)?.example ?? braces),
  );
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && parameter.example !== undefined)
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  const address = `${base}${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  if (method === 'GET') return `curl '${address}'`;
  if (security === undefined) return `curl --data-binary @statement.txt '${address}'`;
  return `curl -H "Authorization: Bearer $KEY" --data @input.json '${address}'`;
}
