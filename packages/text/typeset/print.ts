import type { Letter, Provision } from '../reading.ts';

/** What is printed: a statement in one language, with what stands above it. */
export interface Statement {
  /** ISO 639-1, with script where two are in use. */
  readonly language: string;
  readonly title: string;
  readonly symbol: string | null;
  /** For the masthead: day of the document, ISO 8601, and language it was drawn up in, where they are known. */
  readonly issued: { readonly date: string | null; readonly original: string | null };
  /** Who speaks, where and when, each a line, in the language of the statement as far as it is known. */
  readonly facts: readonly string[];
  readonly letter: Pick<Letter, 'text'> | null;
  readonly provisions: readonly Omit<Provision, 'lines'>[];
}

/** A text on paper. HTML, DOCX and PDF print the same ones in the same order; only how they look differs. */
export interface Printed {
  readonly role:
    | 'fact'
    | 'title'
    | 'letter-title'
    | 'letter'
    | 'heading'
    | 'clause'
    | 'enacting'
    | 'paragraph'
    | 'point'
    | 'closing'
    | 'signature';
  /** Printed before it, on the margin: '16', '(a)'. */
  readonly number: string | null;
  readonly text: string;
  /** Levels it is set in by: 1 for a point of a paragraph. */
  readonly depth: number;
  /** Begins a page: the statement after its letter. */
  readonly page: boolean;
  /** Address within the statement; null for what is no provision. */
  readonly id: string | null;
}

const ROLES: Readonly<Record<Provision['kind'], Printed['role']>> = {
  preambular: 'clause',
  enacting: 'enacting',
  heading: 'heading',
  paragraph: 'paragraph',
  subparagraph: 'paragraph',
  point: 'point',
  closing: 'closing',
  signature: 'signature',
};

/** The texts of a statement as they follow one another on paper: letter, title, facts, provisions. */
export function printed({ title, facts, letter, provisions }: Statement): Printed[] {
  const plain = { number: null, depth: 0, page: false, id: null };
  const [letterTitle, ...letterTexts] = letter?.text ?? [];
  const head: Printed[] = [
    ...(letterTitle === undefined ? [] : [{ ...plain, role: 'letter-title' as const, text: letterTitle }]),
    ...letterTexts.map((text) => ({ ...plain, role: 'letter' as const, text })),
    { ...plain, role: 'title', text: title, page: letter !== null },
    ...facts.map((text) => ({ ...plain, role: 'fact' as const, text })),
  ];
  return [...head, ...bodyOf(provisions)];
}

/** A paragraph whose texts stand beneath it gives its number to the first of them. */
function bodyOf(provisions: Statement['provisions']): Printed[] {
  const depths = new Map<string, number>();
  let waiting: string | null = null;
  return provisions.flatMap(({ id, kind, number, parent, text }) => {
    const depth = (depths.get(parent ?? '') ?? 0) + (kind === 'point' ? 1 : 0);
    depths.set(id, depth);
    // An article over its title, or two numbers without a text between them: each stands on its own line.
    const left = waiting !== null && (number !== null || kind === 'heading') ? [frame(waiting)] : [];
    const given: string | null = number ?? (left.length === 0 ? waiting : null);
    waiting = text === '' ? given : null;
    if (text === '') return left;
    return [...left, { role: ROLES[kind], number: given, text, depth, page: false, id }];
  });
}

function frame(number: string): Printed {
  return { role: 'heading', number: null, text: number, depth: 0, page: false, id: null };
}
