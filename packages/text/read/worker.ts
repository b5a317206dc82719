/** The thread in which files are read: a task comes, its outcome goes. */
import { parentPort } from 'node:worker_threads';
import { explanationOf } from '../explain-statement.ts';
import { success } from '../fault.ts';
import { readingOf } from '../read-statement.ts';
import { studyFile } from '../study-file.ts';
import { kindOf } from './kind.ts';
import type { Outcome, Task } from './work.ts';

parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await outcomeOf(task));
});

async function outcomeOf({ bytes, options }: Task): Promise<Outcome> {
  // Akoma Ntoso says itself what stands where: no lines to be read, no structure to be found.
  const kind = kindOf(bytes);
  if (kind.ok && kind.value === 'akn') {
    const { explainAkn, readAkn } = await import('../akn/index.ts');
    const reading = readAkn(bytes, options);
    return reading.ok ? success({ reading: reading.value, explanation: explainAkn(reading.value) }) : reading;
  }
  const study = await studyFile(bytes, options);
  if (!study.ok) return study;
  return success({ reading: readingOf(study.value), explanation: explanationOf(study.value) });
}
