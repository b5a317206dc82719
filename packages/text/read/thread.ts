import { Worker } from 'node:worker_threads';
import { failure } from '../fault.ts';
import { LIMITS } from './limits.ts';
import type { Outcome, Task } from './work.ts';

/** Threads that have answered and wait for the next file, by their limit of memory; starting one takes longest. */
const idle: { readonly worker: Worker; readonly memory: number }[] = [];
/** More than this wait for nothing: a server has about as many processors. */
const MOST_IDLE = 2;

/** Reads a file in a thread that is ended when its time is over. Faults: those of reading, out-of-time, out-of-memory. */
export async function inThread(task: Task): Promise<Outcome> {
  const { seconds, memory } = { ...LIMITS, ...task.options.limits };
  const worker = takeWorker(memory);
  // While it works it keeps the process alive; while it waits it does not.
  worker.ref();
  return new Promise<Outcome>((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(overdue);
      clearInterval(watch);
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
    };
    const overdue = setTimeout(() => {
      finish();
      void worker.terminate();
      resolve(failure({ code: 'out-of-time', evidence: { seconds } }));
    }, seconds * 1000);
    // The engine bounds a thread's objects, not the bytes that archives and pages unpack to.
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before < memory * 1024 * 1024) return;
      finish();
      void worker.terminate();
      resolve(failure({ code: 'out-of-memory', evidence: { limit: memory } }));
    }, 200);
    worker.on('message', (outcome: Outcome) => {
      finish();
      rest(worker, memory);
      resolve(outcome);
    });
    worker.on('error', (error) => {
      finish();
      if (isExhausted(error)) resolve(failure({ code: 'out-of-memory', evidence: { limit: memory } }));
      else reject(error);
    });
    worker.postMessage(task);
  });
}

function takeWorker(memory: number): Worker {
  const at = idle.findIndex((one) => one.memory === memory);
  const [taken] = at < 0 ? [] : idle.splice(at, 1);
  if (taken) return taken.worker;
  return new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
}

function rest(worker: Worker, memory: number): void {
  if (idle.length >= MOST_IDLE) void worker.terminate();
  else {
    worker.unref();
    idle.push({ worker, memory });
  }
}

function isExhausted(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
