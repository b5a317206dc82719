/** A writer (writer.ts) as a test drives it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { StorePlace } from '../store/store.ts';

export interface Writer {
  readonly child: ChildProcess;
  /** Whole lines said so far. */
  readonly said: () => string[];
  /** Resolves when so many lines were said, or the process has ended. */
  readonly saying: (lines: number) => Promise<void>;
  readonly ended: Promise<unknown>;
}

export function startWriter(place: StorePlace, prefix: string, many = 'Infinity'): Writer {
  const file = join(import.meta.dirname, 'writer.ts');
  const child = spawn(process.execPath, [file, JSON.stringify(place), prefix, many], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const ended = once(child, 'close');
  const said = () => text.split('\n').slice(0, -1);
  const saying = async (lines: number) => {
    while (said().length < lines && !child.stdout.closed) {
      await Promise.race([once(child.stdout, 'data'), ended]);
    }
  };
  return { child, said, saying, ended };
}
