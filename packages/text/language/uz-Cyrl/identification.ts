import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Cyrillic',
  words: wordsOf(`
    ва билан учун ҳақида тўғрисида бўйича ушбу бу деб мақсадида ўртасидаги ўртасида йилда йил орқали улар уларнинг
    унинг сифатида ҳамда
    баёнот баёноти қўшма декларация декларацияси битим шартнома қарор ҳамкорлик давлатлар давлатлари давлатларининг
    бошлиқлари бошлиқларининг учрашуви ривожлантириш сув`),
  letters: 'ў',
  foreign: 'щыәңөұүһіӣӯҷїєґҗ',
  foreignWords: wordsOf('и дар аз барои на для'),
};
