/** Statements as files. Here, not in the built site: a typesetter is a program of its own that no bundle can hold. */
import type { Press, PrintForm, Statement } from '@maslahat/text/typeset';

/** PDFs set or waiting at the same time in this process; each takes about a tenth of a second. */
const MOST_PDFS = 20;

/** Null when so many PDFs wait already that the answer would come too late. */
export type Typeset = (statement: Statement, form: PrintForm) => Promise<Uint8Array | null>;

/** Loads what it needs when it is first asked, so that neither start nor pages wait for it. */
export function printing(): Typeset {
  let press: Press | undefined;
  return async (statement, form) => {
    const { openPress, typeset } = await import('@maslahat/text/typeset');
    if (form !== 'pdf') return typeset(statement, form);
    press ??= openPress(MOST_PDFS);
    return press.pdf(statement);
  };
}
