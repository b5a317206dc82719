import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Cyrillic',
  words: wordsOf(`
    жана менен үчүн жөнүндө боюнча ушул бул деп болуп максатында ортосундагы ортосунда тийиш жылдын аркылуу өз
    алардын анын катары дагы тараптар тармагында макулдашышты суу да де эмес бар жок бардык кийин чейин бирге
    ошондой эле жол күн эл жаңы бир эки үч аял чек`),
  letters: 'ң',
  foreign: 'әғқұһіӣӯҳҷўїєґҗ',
  foreignWords: wordsOf('және үшін мен бен нь байна болон ба энэ улсын'),
};
