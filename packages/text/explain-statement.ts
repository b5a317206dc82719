import { type ReadingFault, type Result, success } from './fault.ts';
import { type ReadingOptions, type Study, studyStatement } from './study.ts';

/** What became of one line of the source, and why. */
export interface LineExplanation {
  /** From 1. */
  readonly line: number;
  readonly stage: 'furniture' | 'soft-break' | 'structure';
  /** Name of the rule that decided. */
  readonly rule: string;
  /** Id of a provision, 'letter', 'masthead', or null for what belongs to the printed page only. */
  readonly place: string | null;
}

/** Tells for each line that shows something where it went and by which rule. Faults as readStatement. */
export function explainStatement(
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Result<LineExplanation[], ReadingFault> {
  const study = studyStatement(bytes, options);
  return study.ok ? success(explanationOf(study.value)) : study;
}

/** The same of a text that has been studied already. */
export function explanationOf({ lines, furniture, structure }: Study): LineExplanation[] {
  const explained = new Map<number, LineExplanation>();
  for (const { line, rule } of furniture)
    explained.set(line.number, { line: line.number, stage: 'furniture', rule, place: null });
  for (const { first, last, rule, place } of structure.placements)
    for (let line = first; line <= last; line++) {
      if (explained.has(line)) continue;
      explained.set(
        line,
        line === first
          ? { line, stage: 'structure', rule, place }
          : { line, stage: 'soft-break', rule: 'goes on from the line above', place },
      );
    }
  return lines.flatMap(({ number }) => explained.get(number) ?? []);
}
