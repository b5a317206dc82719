import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Latin',
  words: wordsOf(`
    the of and to in for on with by their its which that as is are shall this a an at from or be been was were has
    have had will would should may can not no it they we our us these those such other others between among
    through into upon under over towards toward about against during after before within without all any each both
    more most than then also further there where when who whose while law`),
  foreign: 'äöüßñçğşýžňéèêàâîôûåæøœıąęłśźżčřšěůáíóúãõʻ',
};
