import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Latin',
  words: wordsOf(`
    we bilen üçin barada boýunça bu şu hem edip bolup hökmünde arasynda arasyndaky maksady ýylyň arkaly öz olaryň onuň
    degişli hakynda
    beýannama beýannamasy bilelikdäki jarnama jarnamasy ylalaşyk şertnama karar hyzmatdaşlyk döwletleriň döwletler
    baştutanlarynyň duşuşygy ösdürmek suw`),
  letters: 'ýň',
  foreign: 'ğıəñáíóúéèêàâãõœßʻ',
  foreignWords: wordsOf('ve için ile bir bu olarak və üçün ilə'),
};
