import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Cyrillic',
  words: wordsOf(`
    ва дар аз ба бо барои ки оид тибқи байни ин он мебошад будан шудан намуданд намояд соли соҳаи мазкур худ нисбат
    изҳорот изҳороти эъломия эъломияи муштарак муштараки созишнома созишномаи аҳднома қарор қарори ҳамкорӣ ҳамкории
    давлатҳо давлатҳои сарони мулоқоти рушди об обӣ`),
  letters: 'ӣӯҷ',
  foreign: 'щыәңөұүһіўїєґҗ',
  foreignWords: wordsOf('и на что для не по'),
};
