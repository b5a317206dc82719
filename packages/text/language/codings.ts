/** The languages in which promises are coded. A further one is a folder and a line here. */
import type { CodingGrammar } from './coding.ts';
import { enCoding } from './en/coding.ts';
import { ruCoding } from './ru/coding.ts';
import { zhCoding } from './zh/coding.ts';

export const codings: readonly CodingGrammar[] = [zhCoding, enCoding, ruCoding];
