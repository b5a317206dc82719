/** Why a file cannot be read. A closed code and the evidence; the sentence for people is made at the edge. */
export const READING_FAULT_CODES = [
  'empty',
  'too-large',
  'binary',
  'unknown-encoding',
  'damaged-encoding',
  'unknown-language',
  'not-a-statement',
  'damaged-file',
  'encrypted',
  'no-text-layer',
  'out-of-time',
  'out-of-memory',
  'form-not-supported',
] as const;

export interface ReadingFault {
  readonly code: (typeof READING_FAULT_CODES)[number];
  /** Facts for the sentence: {bytes: 209715200, limit: 67108864}, {line: 12}, … */
  readonly evidence: Readonly<Record<string, string | number>>;
}

/** A value or the reason there is none. Expected failures are values here, never thrown. */
export type Result<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

export const success = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const failure = <Fault>(fault: Fault): { ok: false; fault: Fault } => ({ ok: false, fault });
