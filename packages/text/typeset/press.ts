/** PDFs made one at a time in a thread of their own, so that a server goes on answering meanwhile. */
import { Worker } from 'node:worker_threads';
import type { Statement } from './print.ts';

/** What the thread gives for a statement. */
export type Impression = { readonly pdf: Uint8Array } | { readonly failed: string };

export interface Press {
  /** Null when so many wait already that the answer would come too late. Rejects when the typesetter fails. */
  readonly pdf: (statement: Statement) => Promise<Uint8Array | null>;
}

/** A thread that has nothing to set gives its memory back after so many milliseconds. */
const IDLE = 60_000;

/** @param most statements set or waiting at the same time; each takes about a tenth of a second. */
export function openPress(most: number): Press {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;

  function thread(): Worker {
    if (worker) return worker;
    const begun = new Worker(new URL('./press-thread.ts', import.meta.url));
    begun.unref();
    begun.once('exit', () => {
      if (worker === begun) worker = null;
    });
    worker = begun;
    return begun;
  }

  function impressionOf(statement: Statement): Promise<Uint8Array> {
    clearTimeout(idle);
    const at = thread();
    return new Promise<Uint8Array>((done, failed) => {
      const settle = (): void => {
        at.off('message', take).off('error', failed).off('exit', lost);
        at.unref();
        idle = setTimeout(() => void at.terminate(), IDLE).unref();
      };
      const take = (impression: Impression): void => {
        settle();
        if ('pdf' in impression) done(impression.pdf);
        else failed(new Error(impression.failed));
      };
      const lost = (code: number): void => failed(new Error(`the thread that sets PDFs ended with ${code}`));
      at.on('message', take).on('error', failed).on('exit', lost);
      at.ref();
      at.postMessage(statement);
    });
  }

  return {
    pdf: async (statement) => {
      if (waiting >= most) return null;
      waiting += 1;
      const turn = last.then(() => impressionOf(statement));
      last = turn.catch(() => undefined);
      return turn.finally(() => {
        waiting -= 1;
      });
    },
  };
}
