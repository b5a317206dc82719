/** What a command is: its words and flags as data, from which parsing, `help` and the tests are made. */
import type { Environment, Language, MessageKey, MessageValues, Speaker } from './message.ts';

export interface Flag {
  /** Without the dashes: 'json'. */
  readonly name: string;
  /** What stands after it: 'ID', 'PORT'. Absent: the flag is a switch. */
  readonly value?: string;
  /** Values it takes, where they are few. */
  readonly choices?: readonly string[];
  /** What the value must look like; a port is /^\d{1,5}$/. */
  readonly pattern?: RegExp;
  readonly words: MessageKey;
}

export interface Argument {
  /** As `help` prints it: 'FILE'. */
  readonly name: string;
  readonly required: boolean;
  /** It may stand more than once: files that are versions of one statement. */
  readonly many?: true;
}

export interface Command {
  readonly name: string;
  readonly words: MessageKey;
  readonly arguments: readonly Argument[];
  readonly flags: readonly Flag[];
  /** What stands after `maslahat `. */
  readonly examples: readonly string[];
  /** Loaded when called, so that reading a file does not wait for a database driver. */
  readonly load: () => Promise<{ readonly run: Run }>;
}

/** What a command was given: its arguments by name, its flags by name (a switch is ''). */
export interface Given {
  readonly arguments: ReadonlyMap<string, string>;
  /** What stands after the first value of an argument that takes many. */
  readonly others: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
}

/** The process as a command sees it. Data goes to `out`, words to `say`. */
export interface Surroundings {
  readonly out: (text: string) => Promise<void>;
  readonly say: (key: MessageKey, values?: MessageValues) => Promise<void>;
  /** A sentence as a value, where it stands inside data for people. */
  readonly speak: Speaker;
  readonly language: Language;
  readonly environment: Environment;
  /** Resolves when the process is asked to end (SIGINT, SIGTERM). */
  readonly ended: () => Promise<void>;
}

/** 0 done; 1 the answer is no (a record that does not fit); 2 the input cannot be used. */
export type ExitCode = 0 | 1 | 2;

export type Run = (given: Given, surroundings: Surroundings) => Promise<ExitCode>;
