/** Every command of `maslahat`, in the order in which `maslahat help` shows them. */
import { STATEMENT_KINDS } from '@maslahat/text';
import type { Command, Flag } from './command.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PORT = /^\d{1,5}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Which record is meant. */
const STORE: readonly Flag[] = [
  { name: 'data', value: 'FOLDER', words: 'flag.data' },
  { name: 'community', value: 'ID', pattern: SLUG, words: 'flag.community' },
];

/** Folders of examples/ that hold a community. */
const EXAMPLES = ['central-asia', 'five-rivers'];

export const COMMANDS: readonly Command[] = [
  {
    name: 'read',
    words: 'read',
    arguments: [{ name: 'FILE', required: true, many: true }],
    flags: [
      { name: 'json', words: 'read.json' },
      { name: 'akn', words: 'read.akn' },
      { name: 'explain', words: 'read.explain' },
    ],
    examples: [
      'read 2021-turkmenbashi.zh.txt',
      'read 2021-turkmenbashi.zh.txt --json',
      'read 2021-turkmenbashi.zh.txt --akn > statement.xml',
      'read 2021-turkmenbashi.zh.txt 2021-turkmenbashi.ru.txt --akn > both.xml',
    ],
    load: () => import('./commands/read.ts'),
  },
  {
    name: 'import',
    words: 'import',
    arguments: [{ name: 'FILE', required: true }],
    flags: [
      { name: 'meeting', value: 'ID', pattern: SLUG, words: 'import.meeting' },
      { name: 'title', value: 'TITLE', words: 'import.title' },
      { name: 'symbol', value: 'SYMBOL', words: 'import.symbol' },
      { name: 'date', value: 'YYYY-MM-DD', pattern: DAY, words: 'import.date' },
      { name: 'place', value: 'PLACE', words: 'import.place' },
      { name: 'kind', value: 'KIND', choices: STATEMENT_KINDS, words: 'import.kind' },
      { name: 'edition', value: 'EDITION', choices: ['official', 'unofficial'], words: 'import.edition' },
      { name: 'accept-doubts', words: 'import.accept-doubts' },
      ...STORE,
    ],
    examples: ['import 2021-turkmenbashi.zh.txt --meeting 2021-turkmenbashi'],
    load: () => import('./commands/import.ts'),
  },
  {
    name: 'export',
    words: 'export',
    arguments: [],
    flags: [{ name: 'statement', value: 'ID', pattern: SLUG, words: 'export.statement' }, ...STORE],
    examples: ['export > record.jsonl', 'export --statement 2021-turkmenbashi > statement.json'],
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'serve',
    words: 'serve',
    arguments: [{ name: 'FILE', required: false }],
    flags: [
      { name: 'port', value: 'PORT', pattern: PORT, words: 'serve.port' },
      { name: 'host', value: 'ADDRESS', words: 'serve.host' },
      { name: 'origin', value: 'URL', pattern: /^https?:\/\/[^/\s]+$/, words: 'serve.origin' },
      { name: 'example', value: 'NAME', choices: EXAMPLES, words: 'serve.example' },
      { name: 'statement', value: 'FILE', words: 'serve.statement' },
      ...STORE,
    ],
    examples: [
      'serve --example central-asia',
      'serve --host 0.0.0.0 --port 8080 --origin https://maslahat.example',
    ],
    load: () => import('./commands/serve.ts'),
  },
  {
    name: 'verify',
    words: 'verify',
    arguments: [{ name: 'FILE', required: false }],
    flags: STORE,
    examples: ['verify', 'verify record.jsonl'],
    load: () => import('./commands/verify.ts'),
  },
  {
    name: 'replay',
    words: 'replay',
    arguments: [],
    flags: STORE,
    examples: ['replay'],
    load: () => import('./commands/replay.ts'),
  },
  {
    name: 'help',
    words: 'help',
    arguments: [{ name: 'COMMAND', required: false }],
    flags: [],
    examples: ['help', 'help import'],
    load: () => import('./commands/help.ts'),
  },
];
