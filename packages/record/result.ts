/** A value or the reason there is none. Expected failures are values here, never thrown. */
export type Result<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

export const success = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const failure = <Fault>(fault: Fault): { ok: false; fault: Fault } => ({ ok: false, fault });
