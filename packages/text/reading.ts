/**
 * What reading a statement yields. A published interface: it changes only by addition.
 * Types and lists of words alone, so that reading loads no validator; the Zod shapes stand in shapes.ts
 * and are held to these types by the compiler.
 */
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
/** What a reading may be in doubt about. Each comes with the line and the evidence. */
export const WARNING_CODES = [
  'number-skipped',
  'number-repeated',
  'number-out-of-order',
  'no-title',
  'no-date',
  'no-place',
  'no-enacting-words',
  'sender-unknown',
  'agenda-titles-unclear',
  'annex-language-unknown',
  'annex-missing',
  'tracked-changes',
  'hidden-text',
  'numerals-unknown',
] as const;

export type Format = (typeof FORMATS)[number];
export type StatementKind = (typeof STATEMENT_KINDS)[number];
export type ProvisionKind = (typeof PROVISION_KINDS)[number];
export type Force = (typeof FORCES)[number];
export type BodyRelation = (typeof BODY_RELATIONS)[number];
export type Theme = (typeof THEMES)[number];
export type WarningCode = (typeof WARNING_CODES)[number];
/** After the scale of UPR Info: 1 least, 5 most. */
export type Action = 1 | 2 | 3 | 4 | 5;

export interface Provision {
  /** 'pre_3', 'para_16', 'para_16__p_4', 'para_9__point_a', 'art_3__para_2', 'closing_1' */
  id: string;
  kind: ProvisionKind;
  /** As printed: '16', '(a)', 'iv', 'Article 3'. */
  number: string | null;
  parent: string | null;
  /**
   * Whole, soft line breaks and page breaks mended, without its number.
   * Empty for a paragraph whose texts stand beneath it ('para_16__p_1', 'para_16__p_2' …): as in Akoma Ntoso
   * the paragraph is then their frame, keeps the number and the address, and no text stands twice.
   */
  text: string;
  /** First and last line in the source, from 1. */
  lines: [number, number];
}

export interface Deadline {
  from: string | null;
  to: string | null;
  event: string | null;
  text: string;
}

export interface Commitment {
  /** paragraph.ordinal: '16.4' */
  id: string;
  /** Id of the provision it stands in. */
  provision: string;
  /** Character range in the provision's text. */
  span: [number, number];
  /** text.slice(...span) */
  quote: string;
  /** Words carried over from before the span, so that each commitment can be read alone. */
  stem: string | null;
  /** 'parties', 'heads-of-state', 'foreign-ministries', ISO 3166-1 alpha-3 codes, or a body's name as printed. */
  actors: string[];
  force: Force;
  action: Action;
  deadline: Deadline | null;
  bodies: { name: string; relation: BodyRelation }[];
  /** The state whose proposal is taken up: 'TJK'. */
  initiator: string | null;
  /** Whom it asks or concerns outside the community: 'United Nations', 'AFG'. */
  addressees: string[];
  themes: Theme[];
  sdgs: number[];
}

export interface AgendaItem {
  /** '17(a)', '131' */
  number: string;
  title: string | null;
}

export interface Letter {
  date: string | null;
  /** party: ISO 3166-1 alpha-3, or the state's name as printed when no code is known. */
  sender: { party: string | null; office: string | null; name: string | null };
  addressee: string | null;
  /** One entry an item, in order. */
  agendaItems: AgendaItem[];
  /** 'ru' for [原件：俄文] */
  annexOriginalLanguage: string | null;
  /** The letter's texts in order, from its title to its signature. */
  text: string[];
}

/** A footnote or an endnote. It stands apart from the text that calls it. */
export interface Note {
  /** As printed: '1', '*'. */
  mark: string;
  text: string;
  /** Id of the provision that calls it, 'letter' or 'masthead'; null when none does. */
  place: string | null;
}

export interface Warning {
  code: WarningCode;
  /** In English; pages make their own sentence from code and evidence. */
  message: string;
  line: number | null;
  evidence: Record<string, string | number>;
}

export interface Reading {
  format: Format;
  /** ISO 639-1, with script where two are in use: 'zh', 'ru', 'uz-Latn'. */
  language: string;
  kind: StatementKind;
  /** 'A/75/…' as printed, when the file shows one. */
  symbol: string | null;
  title: string | null;
  /** Of adoption, ISO 8601. */
  date: string | null;
  place: string | null;
  /**
   * Who put a draft forward, in the order printed: ISO 3166-1 alpha-3, or the name as printed when no code is known.
   * Empty for what has been adopted.
   */
  sponsors: string[];
  /** The covering letter, when the statement came as an annex. */
  letter: Letter | null;
  /** Everything that heads the document and its annex, in order: session, agenda, annex line, title, place. */
  masthead: string[];
  /** In document order. */
  provisions: Provision[];
  /** In document order. */
  commitments: Commitment[];
  /** In the order in which the text calls them. */
  notes: Note[];
  warnings: Warning[];
}
