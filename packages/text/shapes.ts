/**
 * The Zod shapes of a reading, for whoever takes one in from outside, and for the JSON Schema in docs/.
 * What each field means is said once, in reading.ts.
 */
import { z } from 'zod';
import {
  BODY_RELATIONS,
  FORCES,
  FORMATS,
  PROVISION_KINDS,
  type Reading,
  STATEMENT_KINDS,
  THEMES,
  WARNING_CODES,
} from './reading.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const provisionShape = z.object({
  id: z.string(),
  kind: z.enum(PROVISION_KINDS),
  number: z.string().nullable(),
  parent: z.string().nullable(),
  text: z.string(),
  lines: z.tuple([z.int(), z.int()]),
});

export const deadlineShape = z.object({
  from: day.nullable(),
  to: day.nullable(),
  event: z.string().nullable(),
  text: z.string(),
});

export const commitmentShape = z.object({
  id: z.string(),
  provision: z.string(),
  span: z.tuple([z.int(), z.int()]),
  quote: z.string(),
  stem: z.string().nullable(),
  actors: z.array(z.string()),
  force: z.enum(FORCES),
  action: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  deadline: deadlineShape.nullable(),
  bodies: z.array(z.object({ name: z.string(), relation: z.enum(BODY_RELATIONS) })),
  initiator: z.string().nullable(),
  addressees: z.array(z.string()),
  themes: z.array(z.enum(THEMES)),
  sdgs: z.array(z.int().min(1).max(17)),
});

export const warningShape = z.object({
  code: z.enum(WARNING_CODES),
  message: z.string(),
  line: z.int().nullable(),
  evidence: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const noteShape = z.object({ mark: z.string(), text: z.string(), place: z.string().nullable() });

export const letterShape = z.object({
  date: day.nullable(),
  sender: z.object({
    party: z.string().nullable(),
    office: z.string().nullable(),
    name: z.string().nullable(),
  }),
  addressee: z.string().nullable(),
  agendaItems: z.array(z.object({ number: z.string(), title: z.string().nullable() })),
  annexOriginalLanguage: z.string().nullable(),
  text: z.array(z.string()),
});

export const readingShape: z.ZodType<Reading> = z.object({
  format: z.enum(FORMATS),
  language: z.string(),
  kind: z.enum(STATEMENT_KINDS),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  date: day.nullable(),
  place: z.string().nullable(),
  sponsors: z.array(z.string()),
  letter: letterShape.nullable(),
  masthead: z.array(z.string()),
  provisions: z.array(provisionShape),
  commitments: z.array(commitmentShape),
  notes: z.array(noteShape),
  warnings: z.array(warningShape),
});
