/**
 * How each language that can be read is told from the others, in one place, so that a text's language is known
 * before a grammar is loaded. A further language is a folder beside these, a line here and one in grammars.ts.
 */
import { identification as ar } from './ar/identification.ts';
import { identification as en } from './en/identification.ts';
import { identification as es } from './es/identification.ts';
import { identification as fr } from './fr/identification.ts';
import { identification as kk } from './kk/identification.ts';
import { identification as ky } from './ky/identification.ts';
import type { Identification } from './language.ts';
import { identification as ru } from './ru/identification.ts';
import { identification as tg } from './tg/identification.ts';
import { identification as tk } from './tk/identification.ts';
import { identification as uzCyrl } from './uz-Cyrl/identification.ts';
import { identification as uzLatn } from './uz-Latn/identification.ts';
import { identification as zh } from './zh/identification.ts';

/** By ISO 639-1 code, with script where two are in use. */
export const IDENTIFICATIONS: ReadonlyMap<string, Identification> = new Map([
  ['zh', zh],
  ['en', en],
  ['ru', ru],
  ['fr', fr],
  ['es', es],
  ['ar', ar],
  ['kk', kk],
  ['ky', ky],
  ['tg', tg],
  ['tk', tk],
  ['uz-Latn', uzLatn],
  ['uz-Cyrl', uzCyrl],
]);
