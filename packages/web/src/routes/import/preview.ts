/** A reading as the import page shows it: its facts, its doubts, and its text with promises marked and rules named. */
import type { LineExplanation, Reading } from '@maslahat/text';

export interface ShownPromise {
  readonly id: string;
  readonly force: Reading['commitments'][number]['force'];
  readonly span: [number, number];
}

/** A text with the lines it stands on and the name of the rule that put its first line there. */
export interface Placed {
  readonly id: string;
  readonly lines: readonly [number, number];
  readonly rule: string;
}

/** A line of the masthead or a text of the letter. */
export interface ShownLine extends Placed {
  readonly text: string;
}

export interface ShownProvision extends Placed {
  readonly kind: Reading['provisions'][number]['kind'];
  readonly number: string | null;
  /** How far it is set in: 1 for a point, 2 for a point of a point. */
  readonly depth: number;
  readonly text: string;
  readonly promises: readonly ShownPromise[];
}

export interface Preview {
  readonly language: string;
  /** Masthead and letter. */
  readonly above: readonly ShownLine[];
  readonly provisions: readonly ShownProvision[];
  /** Promises, and needs that are only acknowledged. */
  readonly promises: number;
  readonly needs: number;
  readonly warnings: Reading['warnings'];
}

/** lines: which rule placed each line of the file that was read. */
export function previewOf(reading: Reading, lines: readonly LineExplanation[]): Preview {
  const rules = new Map(lines.map(({ line, rule }) => [line, rule]));
  const promises = Map.groupBy(reading.commitments, ({ provision }) => provision);
  const needs = reading.commitments.filter(({ force }) => force === 'recognize').length;
  return {
    language: reading.language,
    above: [
      ...shownLines('masthead', reading.masthead, lines),
      ...shownLines('letter', reading.letter?.text ?? [], lines),
    ],
    provisions: reading.provisions.map(({ id, kind, number, text, lines }) => ({
      id,
      kind,
      number,
      depth: Math.min(DEEPEST, depthOf(id)),
      text,
      lines,
      rule: rules.get(lines[0]) ?? '',
      promises: (promises.get(id) ?? []).map(({ id: promise, force, span }) => ({
        id: promise,
        force,
        span,
      })),
    })),
    promises: reading.commitments.length - needs,
    needs,
    warnings: reading.warnings,
  };
}

const DEEPEST = 3;

/** 'art_3__point_a__point_i' → 2 */
const depthOf = (id: string): number => id.split('__').filter((part) => part.startsWith('point_')).length;

/** Two texts may stand on one line of the masthead, side by side: what is left over has the last one's place. */
function shownLines(
  place: 'masthead' | 'letter',
  texts: readonly string[],
  explained: readonly LineExplanation[],
): ShownLine[] {
  const begin = explained.filter((one) => one.place === place && one.stage === 'structure');
  return texts.map((text, at) => {
    const { line, rule } = begin[at] ?? begin.at(-1) ?? { line: 0, rule: '' };
    return { id: `${place}_${at + 1}`, text, lines: [line, line], rule };
  });
}
