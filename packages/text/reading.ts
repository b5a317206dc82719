/**
 * What reading a statement yields. A published interface: it changes only by addition.
 * A JSON Schema of it is generated into docs/ from these Zod shapes, so shape and document cannot part.
 */
import { z } from 'zod';

export const FORMATS = ['text', 'docx', 'pdf', 'html', 'akn'] as const;
export const STATEMENT_KINDS = [
  'statement',
  'declaration',
  'communique',
  'resolution',
  'agreement',
  'other',
] as const;
export const PROVISION_KINDS = [
  'preambular',
  'paragraph',
  'subparagraph',
  'point',
  'heading',
  'enacting',
  'closing',
  'signature',
] as const;
/** How firmly a promise binds, from the strongest to the weakest. */
export const FORCES = ['decide', 'instruct', 'agree', 'intend', 'support', 'recognize'] as const;
export const BODY_RELATIONS = ['create', 'use', 'reform', 'task', 'name'] as const;
export const THEMES = [
  'security',
  'disarmament',
  'trade',
  'investment',
  'industry',
  'transport',
  'agriculture-food',
  'water',
  'energy',
  'environment',
  'climate',
  'disaster-risk',
  'tourism',
  'science-education',
  'digital',
  'information-security',
  'health',
  'migration',
  'culture',
  'sport',
  'gender-youth',
  'institutions',
] as const;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const provisionShape = z.object({
  /** 'pre_3', 'para_16', 'para_16__p_4', 'para_9__point_a', 'closing_1' */
  id: z.string(),
  kind: z.enum(PROVISION_KINDS),
  /** As printed: '16', '(a)', 'iv'. */
  number: z.string().nullable(),
  parent: z.string().nullable(),
  /** Whole, soft line breaks and page breaks mended, without its number. */
  text: z.string(),
  /** First and last line in the source, from 1. */
  lines: z.tuple([z.int(), z.int()]),
});

export const deadlineShape = z.object({
  from: day.nullable(),
  to: day.nullable(),
  event: z.string().nullable(),
  text: z.string(),
});

export const commitmentShape = z.object({
  /** paragraph.ordinal: '16.4' */
  id: z.string(),
  /** Id of the provision it stands in. */
  provision: z.string(),
  /** Character range in the provision's text. */
  span: z.tuple([z.int(), z.int()]),
  /** text.slice(...span) */
  quote: z.string(),
  /** Words carried over from before the span, so that each commitment can be read alone. */
  stem: z.string().nullable(),
  /** 'parties', 'heads-of-state', 'foreign-ministries', ISO 3166-1 alpha-3 codes, or a body's name as printed. */
  actors: z.array(z.string()),
  force: z.enum(FORCES),
  /** After the scale of UPR Info: 1 least, 5 most. */
  action: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  deadline: deadlineShape.nullable(),
  bodies: z.array(z.object({ name: z.string(), relation: z.enum(BODY_RELATIONS) })),
  /** The state whose proposal is taken up: 'TJK'. */
  initiator: z.string().nullable(),
  /** Whom it asks or concerns outside the community: 'United Nations', 'AFG'. */
  addressees: z.array(z.string()),
  themes: z.array(z.enum(THEMES)),
  sdgs: z.array(z.int().min(1).max(17)),
});

export const warningShape = z.object({
  code: z.string(),
  message: z.string(),
  line: z.int().nullable(),
});

export const readingShape = z.object({
  format: z.enum(FORMATS),
  /** ISO 639-1, with script where two are in use: 'zh', 'ru', 'uz-Latn'. */
  language: z.string(),
  kind: z.enum(STATEMENT_KINDS),
  /** 'A/75/…' as printed, when the file shows one. */
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  /** Of adoption, ISO 8601. */
  date: day.nullable(),
  place: z.string().nullable(),
  /** The covering letter, when the statement came as an annex. */
  letter: z
    .object({
      date: day.nullable(),
      sender: z.object({
        party: z.string().nullable(),
        office: z.string().nullable(),
        name: z.string().nullable(),
      }),
      addressee: z.string().nullable(),
      /** One entry an item, in order. */
      agendaItems: z.array(z.object({ number: z.string(), title: z.string().nullable() })),
      /** 'ru' for [原件：俄文] */
      annexOriginalLanguage: z.string().nullable(),
    })
    .nullable(),
  provisions: z.array(provisionShape),
  commitments: z.array(commitmentShape),
  warnings: z.array(warningShape),
});

export type Reading = z.infer<typeof readingShape>;
export type Provision = z.infer<typeof provisionShape>;
export type ProvisionKind = (typeof PROVISION_KINDS)[number];
export type StatementKind = (typeof STATEMENT_KINDS)[number];
export type Commitment = z.infer<typeof commitmentShape>;
export type Deadline = z.infer<typeof deadlineShape>;
export type Force = (typeof FORCES)[number];
export type Action = Commitment['action'];
export type Theme = (typeof THEMES)[number];
export type BodyRelation = (typeof BODY_RELATIONS)[number];
export type Letter = NonNullable<Reading['letter']>;
export type Warning = z.infer<typeof warningShape>;
