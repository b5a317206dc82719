import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Cyrillic',
  words: wordsOf(`
    ва билан учун ҳақида тўғрисида бўйича ушбу бу деб мақсадида ўртасидаги ўртасида йилда йил орқали улар уларнинг
    унинг сифатида ҳамда сув эмас бор йўқ барча кейин қадар каби янги кун бир икки уч йўл аёл`),
  letters: 'ў',
  usual: 'ўқғҳ',
  foreign: 'щыәңөұүһіӣӯҷїєґҗ',
  foreignWords: wordsOf('и дар аз барои на для'),
};
