import type { Identification } from '../language.ts';

export const identification: Identification = {
  script: 'Latin',
  words: [
    'the',
    'of',
    'and',
    'to',
    'in',
    'for',
    'on',
    'with',
    'by',
    'their',
    'its',
    'which',
    'that',
    'as',
    'is',
    'are',
    'shall',
    'this',
  ],
  foreign: 'äöüßñçğşýžňéèêàâîôûåæøœıąęłśźżčřšěůáíóúãõʻ',
};
