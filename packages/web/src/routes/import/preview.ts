/** A reading as the import page shows it: its facts, its doubts, and its text with promises marked and rules named. */
import type { Reading } from '@maslahat/text';
import { explanationOf } from './upload.ts';

export interface ShownPromise {
  readonly id: string;
  readonly force: Reading['commitments'][number]['force'];
  readonly span: [number, number];
}

export interface ShownProvision {
  readonly id: string;
  readonly kind: Reading['provisions'][number]['kind'];
  readonly number: string | null;
  readonly text: string;
  readonly lines: [number, number];
  /** Name of the rule that put its first line here. */
  readonly rule: string;
  readonly promises: readonly ShownPromise[];
}

export interface Preview {
  readonly language: string;
  readonly provisions: readonly ShownProvision[];
  /** Promises, and needs that are only acknowledged. */
  readonly promises: number;
  readonly needs: number;
  readonly warnings: Reading['warnings'];
}

export async function previewOf(reading: Reading, bytes: Uint8Array): Promise<Preview> {
  const explained = await explanationOf(bytes, reading.language);
  const rules = new Map(explained.ok ? explained.value.map(({ line, rule }) => [line, rule]) : []);
  const promises = Map.groupBy(reading.commitments, ({ provision }) => provision);
  const needs = reading.commitments.filter(({ force }) => force === 'recognize').length;
  return {
    language: reading.language,
    provisions: reading.provisions.map(({ id, kind, number, text, lines }) => ({
      id,
      kind,
      number,
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
