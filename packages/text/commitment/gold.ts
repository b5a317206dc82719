/**
 * Reads clauses that a person has coded, in the format of gold/commitments/README.md:
 *
 *   The Heads of State [decided to set up a Council of Wells] and [will meet in Osh in May 2028].
 *     decide 5; by heads-of-state; create Council of Wells; on water, institutions
 *     agree 5; by heads-of-state; when 2028-05; on institutions
 *
 * Pure: the file's text in, clauses or the first line that is not understood out.
 */
import { failure, type Result, success } from '../fault.ts';
import { type Action, BODY_RELATIONS, type Deadline, FORCES, type Provision, THEMES } from '../reading.ts';
import type { Coded } from './evaluate.ts';
import { findCommitments } from './index.ts';
import { scan } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';

/** A clause without its brackets, and what a person found in it. */
export interface CodedClause {
  readonly text: string;
  readonly commitments: readonly Omit<Coded, 'provision'>[];
}

export interface GoldFault {
  readonly code: 'bracket-unclosed' | 'code-missing' | 'code-without-bracket' | 'code-unclear';
  readonly evidence: { readonly line: number; readonly text: string };
}

const ACTIONS: readonly Action[] = [1, 2, 3, 4, 5];

/** `text`: a whole gold file. The fault names the first line (from 1) that is not understood. */
export function readGold(text: string): Result<CodedClause[], GoldFault> {
  const clauses: CodedClause[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const fault = (code: GoldFault['code'], where = at) =>
      failure<GoldFault>({ code, evidence: { line: where + 1, text: lines[where] ?? '' } });
    if (/^\s/.test(line)) return fault('code-without-bracket');
    const marked = unbracket(line);
    if (marked === null) return fault('bracket-unclosed');
    const commitments: Omit<Coded, 'provision'>[] = [];
    for (const span of marked.spans) {
      const code = lines[at + 1] ?? '';
      if (!/^\s+\S/.test(code)) return fault('code-missing');
      at += 1;
      const fields = readCode(code.trim());
      if (fields === null) return fault('code-unclear');
      commitments.push({ ...fields, span, quote: marked.text.slice(...span) });
    }
    clauses.push({ text: marked.text, commitments });
  }
  return success(clauses);
}

/** Kinds of text, as gold files are named, that are treaties: in them the present tense binds. */
const TREATIES: ReadonlySet<string> = new Set([
  'agreement',
  'treaty',
  'convention',
  'protocol',
  'memorandum',
]);

/**
 * The clauses, each read as a text of its own of that kind, and what the rules find in them, ready for `evaluate`.
 * `language`: ISO 639-1; `kind`: as the gold file is named, 'treaty'.
 */
export function codeAnew(
  clauses: readonly CodedClause[],
  language: string,
  kind: string,
): { readonly gold: Coded[]; readonly found: Coded[] } {
  const gold: Coded[] = [];
  const found: Coded[] = [];
  clauses.forEach(({ text, commitments }, at) => {
    const id = `para_${at + 1}`;
    const provision: Provision = {
      id,
      kind: 'paragraph',
      number: `${at + 1}`,
      parent: null,
      text,
      lines: [1, 1],
    };
    const called = (names: readonly string[]): string[] =>
      names.map((name) => addresseeCalled(name, language));
    gold.push(
      ...commitments.map((commitment) => ({
        ...commitment,
        addressees: called(commitment.addressees),
        provision: id,
      })),
    );
    found.push(...findCommitments([provision], language, TREATIES.has(kind) ? 'agreement' : 'other'));
  });
  return { gold, found };
}

/** 'ЮНЕСКО' → 'UNESCO': people give an organization as it is printed, the rules by the name it has in any language. */
function addresseeCalled(name: string, language: string): string {
  const lexicon = lexiconOf(language);
  const [known] = lexicon ? scan(lexicon, name).addressees : [];
  return known?.rule.addressee && known.start === 0 && known.end === name.length
    ? known.rule.addressee
    : name;
}

/** 'We [agreed] and [will]' → 'We agreed and will', [3, 9] and [14, 18]; null where a bracket is missing. */
function unbracket(line: string): { text: string; spans: [number, number][] } | null {
  const spans: [number, number][] = [];
  let text = '';
  let open: number | null = null;
  for (const sign of line) {
    if (sign === '[') {
      if (open !== null) return null;
      open = text.length;
    } else if (sign === ']') {
      if (open === null) return null;
      spans.push([open, text.length]);
      open = null;
    } else text += sign;
  }
  return open === null ? { text, spans } : null;
}

type Fields = Omit<Coded, 'provision' | 'span' | 'quote'>;

/** 'agree 5; by KAZ; when 2028' → the fields; null where a phrase is not understood. */
function readCode(code: string): Fields | null {
  const [head = '', ...phrases] = code.split(/;\s*/).filter((phrase) => phrase !== '');
  const [, named, level] = /^(\w+) ([1-5])$/.exec(head) ?? [];
  const force = FORCES.find((known) => known === named);
  const action = ACTIONS.find((known) => `${known}` === level);
  if (force === undefined || action === undefined) return null;
  let fields: Fields = {
    force,
    action,
    actors: ['parties'],
    deadline: null,
    bodies: [],
    initiator: null,
    addressees: [],
    themes: [],
    sdgs: null,
  };
  for (const phrase of phrases) {
    const read = readPhrase(phrase.trim(), fields);
    if (read === null) return null;
    fields = read;
  }
  return fields;
}

function readPhrase(phrase: string, fields: Fields): Fields | null {
  const [, word = '', rest = ''] = /^(\S+) (.+)$/.exec(phrase) ?? [];
  const list = rest.split(/,\s*/);
  const relation = BODY_RELATIONS.find((known) => known === word);
  if (relation) return { ...fields, bodies: [...fields.bodies, { name: rest, relation }] };
  switch (word) {
    case 'by':
      return { ...fields, actors: list };
    case 'when': {
      const deadline = readTime(rest);
      return deadline && { ...fields, deadline };
    }
    case 'proposal':
      return { ...fields, initiator: rest };
    case 'to':
      return { ...fields, addressees: list };
    case 'on': {
      const themes = THEMES.filter((theme) => list.includes(theme));
      return themes.length === list.length ? { ...fields, themes } : null;
    }
    case 'sdgs':
      return list.every((goal) => /^\d{1,2}$/.test(goal)) ? { ...fields, sdgs: list.map(Number) } : null;
    default:
      return null;
  }
}

/** '2028', '2028-05', '..2028-06-30', '2026..', '2027-01-01..2027-12-31', '"the next meeting"', 'soon' */
function readTime(text: string): Deadline | null {
  const deadline = (fields: Partial<Deadline>): Deadline => ({
    from: null,
    to: null,
    event: null,
    text,
    ...fields,
  });
  if (text === 'soon') return deadline({});
  const [, event] = /^"(.+)"$/.exec(text) ?? [];
  if (event !== undefined) return deadline({ event });
  const [, begin, range, end] = /^([\d-]*)(\.\.)?([\d-]*)$/.exec(text) ?? [];
  if (begin === undefined || end === undefined) return null;
  const first = begin === '' ? null : daysOf(begin);
  const last = range === undefined ? first : end === '' ? null : daysOf(end);
  if ((begin !== '' && !first) || (end !== '' && !last) || (!first && !last)) return null;
  return deadline({ from: first?.[0] ?? null, to: last?.[1] ?? null });
}

/** First and last day: '2028' → ['2028-01-01', '2028-12-31'], '2028-02' → ['2028-02-01', '2028-02-29'] */
function daysOf(text: string): readonly [string, string] | null {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === '') return null;
  if (day !== undefined) return [text, text];
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${text}-01`, `${text}-${length}`];
}
