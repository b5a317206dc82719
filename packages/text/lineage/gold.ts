/**
 * Reads lines of promises that a person has followed, in the format of gold/lineage/README.md:
 *
 *   2022-shahrabad «рассмотрят вопрос о создании Регионального продовольственного резерва»
 *   2023-tashtepe «agreed to create a Regional Food Reserve»
 *     strengthened (action)
 *   2024-orken dropped
 *
 * Pure: the file's text in, lines or the first one that is not understood out.
 */
import { failure, type Result, success } from '../fault.ts';

export interface Quoted {
  readonly statement: string;
  readonly quote: string;
  /** 'strengthened (action)': what became of it since the promise before; none of the first. */
  readonly relations: readonly string[];
}

export interface FollowedLine {
  readonly promises: readonly Quoted[];
  /** The first statement that no longer has it; null where it goes on, or nobody has looked. */
  readonly dropped: string | null;
}

export interface LineFault {
  readonly code: 'no-known-form' | 'after-dropped';
  /** From 1. */
  readonly evidence: { readonly line: number; readonly text: string };
}

const QUOTED = /^(?<statement>\d{4}-[a-z-]+) «(?<quote>[^«»]+)»$/;
const DROPPED = /^(?<statement>\d{4}-[a-z-]+) dropped$/;
const RELATIONS = /^ {2}(?<relations>\S.*)$/;

/** `text`: a whole file; blocks are parted by empty lines. */
export function readFollowedLines(text: string): Result<FollowedLine[], LineFault> {
  const lines: { promises: Quoted[]; dropped: string | null }[] = [];
  let open = false;
  for (const [at, written] of text.split(/\r?\n/).entries()) {
    const fault = (code: LineFault['code']) =>
      failure<LineFault>({ code, evidence: { line: at + 1, text: written } });
    if (written === '') {
      open = false;
      continue;
    }
    const line = open ? lines.at(-1) : undefined;
    if (line?.dropped) return fault('after-dropped');
    const last = line?.promises.at(-1);
    const { statement, quote } = QUOTED.exec(written)?.groups ?? {};
    const ended = DROPPED.exec(written)?.groups?.['statement'];
    const relations = RELATIONS.exec(written)?.groups?.['relations'];
    if (statement !== undefined && quote !== undefined) {
      const promise = { statement, quote, relations: [] };
      if (line === undefined) lines.push({ promises: [promise], dropped: null });
      else line.promises.push(promise);
    } else if (ended !== undefined && line !== undefined) line.dropped = ended;
    else if (relations !== undefined && last?.relations.length === 0)
      line?.promises.splice(-1, 1, { ...last, relations: relations.split(', ') });
    else return fault('no-known-form');
    open = true;
  }
  return success(lines);
}

/** Where a promise stands in one language version. */
export interface Spot {
  readonly key: string;
  readonly statement: string;
  /** Of the provision; `span` is a character range in it. */
  readonly text: string;
  readonly span: readonly [number, number];
}

/** The promise in which quoted words lie, or which holds the greater part of them; null where none was found there. */
export function promiseQuoted(spots: Iterable<Spot>): (quoted: Quoted) => string | null {
  const ofStatement = Map.groupBy(spots, ({ statement }) => statement);
  return ({ statement, quote }) => {
    let best: { readonly key: string; readonly shared: number } | null = null;
    for (const { key, text, span } of ofStatement.get(statement) ?? []) {
      const from = text.indexOf(quote);
      if (from < 0) continue;
      const shared = Math.min(from + quote.length, span[1]) - Math.max(from, span[0]);
      if (shared > quote.length / 2 && shared > (best?.shared ?? 0)) best = { key, shared };
    }
    return best?.key ?? null;
  };
}
