import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Cyrillic',
  words: wordsOf(`
    ва дар аз ба бо барои ки оид тибқи байни ин он мебошад будан шудан намуданд намояд соли соҳаи мазкур худ
    нисбат об обӣ то бе ё ҳам низ агар чун пас пеш зери назди миёни ҳар ҳама мо шумо онҳо вай нав як ду се кӯл илм`),
  letters: 'ӣӯҷ',
  usual: 'ӣӯҳқҷғ',
  foreign: 'щыәңөұүһіўїєґҗ',
  foreignWords: wordsOf('и на что для не по'),
};
