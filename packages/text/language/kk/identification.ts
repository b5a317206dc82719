import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Cyrillic',
  words: wordsOf(`
    және мен бен пен үшін туралы бойынша осы сол бұл деп болып мақсатында арасындағы арасында тиіс жылғы арқылы өз
    олардың оның ретінде тараптар саласында саласындағы уағдаласты келісті су да де та те емес бар жоқ барлық
    кейін дейін бірге сондай-ақ жол күн ел жаңа бір екі үш`),
  letters: 'әұһі',
  usual: 'әғқңұі',
  foreign: 'ӣӯҳҷўїєґҗ',
  foreignWords: wordsOf('жана үчүн менен та що на и'),
};
