/** Statements typeset as documents of the United Nations are, without its emblem. Each form is loaded when asked for. */
import type { Statement } from './print.ts';

export { openPress, type Press } from './press.ts';
export type { Statement } from './print.ts';

export const PRINT_FORMS = ['html', 'docx', 'pdf'] as const;
export type PrintForm = (typeof PRINT_FORMS)[number];

/** The bytes of a statement in a form. A PDF is set in the caller's thread; a press has its own. */
export async function typeset(statement: Statement, form: PrintForm): Promise<Uint8Array> {
  if (form === 'html') return new TextEncoder().encode((await import('./html.ts')).htmlOf(statement));
  if (form === 'docx') return (await import('./docx.ts')).docxOf(statement);
  return (await import('./pdf.ts')).pdfOf(statement);
}
