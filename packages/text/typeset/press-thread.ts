/** The thread of a press: statements in, PDFs out. */
import { parentPort } from 'node:worker_threads';
import { pdfOf } from './pdf.ts';
import type { Impression } from './press.ts';
import type { Statement } from './print.ts';

parentPort?.on('message', (statement: Statement) => {
  parentPort?.postMessage(impressionOf(statement));
});

function impressionOf(statement: Statement): Impression {
  try {
    return { pdf: pdfOf(statement) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
