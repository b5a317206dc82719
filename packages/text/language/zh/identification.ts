import type { Identification } from '../language.ts';

export const identification: Identification = { script: 'Han', words: [], foreign: '' };
