/** Runs a command with its output shown, and gives its exit code. */
import { spawn } from 'node:child_process';

export function run(
  command: string,
  parameters: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, parameters, { stdio: 'inherit', env: { ...process.env, ...environment } });
    child.on('error', (error) => {
      process.stderr.write(`cannot run '${command}': ${error.message}\n`);
      done(127);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}
