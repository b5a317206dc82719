import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Latin',
  words: wordsOf(`
    we bilen üçin barada boýunça bu şu hem edip bolup hökmünde arasynda arasyndaky maksady ýylyň arkaly öz olaryň
    onuň degişli hakynda suw däl bar ýok ähli soň çenli bile ýaly täze ýol gün bir iki üç özara baradaky oba`),
  letters: 'ýň',
  usual: 'ýňäöüş',
  foreign: 'ğıəñáíóúéèêàâãõœßʻ',
  foreignWords: wordsOf('ve için ile bir bu olarak və üçün ilə'),
};
