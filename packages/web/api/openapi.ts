/**
 * The OpenAPI 3.1 document. Its schemas are those of JSON Schema 2020-12, which Zod writes itself, so the shapes
 * that validate a request are the ones described: no second description can fall behind the first.
 */
import type { Act } from '@maslahat/record';
import type { View } from '@maslahat/secretariat';
import { readingShape } from '@maslahat/text/shapes';
import { z } from 'zod';
import { BODY_LIMIT } from './body.ts';
import { EXAMPLES } from './examples.ts';
import { PROBLEMS, type ProblemCode } from './problem.ts';
import { namesIn } from './route.ts';
import { DAYS } from './views.ts';

type Schema = Record<string, unknown>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Schema;
  readonly example?: string;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { required: true; content: Record<string, { schema: Schema }> };
  readonly responses: Record<string, unknown>;
  readonly security?: readonly Record<string, readonly string[]>[];
}

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { title: string; version: string; summary: string; license: Record<string, string> };
  readonly servers: readonly { url: string }[];
  readonly paths: Record<string, { get?: Operation; post?: Operation }>;
  readonly components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
}

const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  evidence: z.record(z.string(), z.unknown()),
});
const receiptShape = z.object({ position: z.int(), digest: z.string().regex(/^[0-9a-f]{64}$/) });

/** 'commitment.list' → 'CommitmentList' */
const schemaName = (name: string): string =>
  name.replace(/(?:^|\.)(\w)/g, (_all, letter: string) => letter.toUpperCase());

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export function openApiOf(acts: readonly Act[], views: readonly View[]): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Maslahat',
      version: '1.0.0',
      summary: 'What the heads of state declared, what each state promised, and where it stands.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    paths: {
      ...Object.fromEntries(views.map((view) => [view.path, { get: ofView(view) }])),
      '/readings': { post: ofReadings() },
      ...Object.fromEntries(acts.map((act) => [`/acts/${act.name}`, { post: ofAct(act) }])),
      '/openapi.json': { get: ofDescription() },
    },
    components: {
      schemas: {
        ...schemasOf(
          [
            ['Problem', problemShape],
            ['Receipt', receiptShape],
            ['Reading', readingShape],
            ...views.map((view): [string, z.ZodType] => [schemaName(view.name), view.output]),
          ],
          'output',
        ),
        ...schemasOf(
          acts.map((act) => [`${schemaName(act.name)}Input`, act.input]),
          'input',
        ),
      },
      securitySchemes: {
        operator: {
          type: 'http',
          scheme: 'bearer',
          description: 'The key that the server prints when it starts.',
        },
      },
    },
  };
}

function schemasOf(named: readonly (readonly [string, z.ZodType])[], io: 'input' | 'output') {
  // A registry of its own for each document: the same shape may bear another name elsewhere.
  const registry = z.registry<{ id: string }>();
  const aliases: [string, Schema][] = [];
  for (const [id, shape] of named) {
    const before = registry.get(shape);
    if (before === undefined) registry.add(shape, { id });
    else aliases.push([id, reference(before.id)]);
  }
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io,
    unrepresentable: 'any',
  });
  return {
    ...Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutNames(schema)])),
    ...Object.fromEntries(aliases),
  };
}

/** In components a schema is named by its place. */
function withoutNames({ $schema: _schema, $id: _id, ...schema }: Schema): Schema {
  return schema;
}

function ofView(view: View): Operation {
  const { properties = {}, required = [] } = z.toJSONSchema(view.input, {
    io: 'input',
    unrepresentable: 'any',
  });
  const inPath = namesIn(view.path);
  const parameters = Object.entries(properties).map(([name, schema]): Parameter => {
    const place = inPath.includes(name) ? 'path' : 'query';
    const needed = place === 'path' || (required.includes(name) && !DAYS.includes(name));
    const example = EXAMPLES[view.name]?.[name];
    return {
      name,
      in: place,
      required: needed,
      schema: typeof schema === 'object' ? { ...schema } : {},
      ...(example === undefined ? {} : { example }),
    };
  });
  return {
    operationId: view.name,
    summary: view.summary,
    tags: [tagOf(view.name)],
    parameters,
    responses: {
      200: json('What was asked for.', schemaName(view.name)),
      ...problems('input-invalid', ...(inPath.length > 0 ? ['not-found' as const] : [])),
    },
  };
}

function ofAct(act: Act): Operation {
  return {
    operationId: act.name,
    summary: act.summary,
    tags: [tagOf(act.name)],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: reference(`${schemaName(act.name)}Input`) } },
    },
    responses: {
      201: json('The act stands in the record.', 'Receipt'),
      ...problems(
        'input-invalid',
        'key-missing',
        'key-wrong',
        'act-refused',
        'too-large',
        'too-many-requests',
        'store-unavailable',
      ),
    },
    security: [{ operator: [] }],
  };
}

function ofReadings(): Operation {
  return {
    operationId: 'text.read',
    summary: `Reads a statement in plain text, at most ${BODY_LIMIT} bytes; nothing is written.`,
    tags: ['text'],
    requestBody: {
      required: true,
      content: { 'application/octet-stream': { schema: {} }, 'text/plain': { schema: {} } },
    },
    responses: {
      200: json('What stands in it.', 'Reading'),
      ...problems('too-large', 'unreadable', 'too-many-requests'),
    },
  };
}

function ofDescription(): Operation {
  return {
    operationId: 'interface.describe',
    summary: 'This document.',
    tags: ['interface'],
    responses: { 200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: {} } } } },
  };
}

const tagOf = (name: string): string => name.split('.')[0] ?? name;

function json(description: string, schema: string) {
  return { description, content: { 'application/json': { schema: reference(schema) } } };
}

/** Codes by status, each status once: {"404": {description: "not-found", …}} */
function problems(...codes: readonly ProblemCode[]): Record<string, unknown> {
  const byStatus = Map.groupBy(codes, (code) => PROBLEMS[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [
      status,
      {
        description: same.join(', '),
        content: { 'application/problem+json': { schema: reference('Problem') } },
      },
    ]),
  );
}
