import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Latin',
  words: wordsOf(`
    el la los las un una unos unas del de y e a al en para por sobre con este esta estos estas su sus que se no lo
    como entre así es son ha han será más sin según contra desde hasta durante todos todas todo toda nos ellos
    ellas otro otra otros otras nuestro nuestra también ser fue o u ni ante bajo hacia tras paz río año`),
  letters: 'ñ',
  foreign: 'àèìòùâêîôûçäößşýňžğıãõœʻ',
  foreignWords: wordsOf(
    'und der das il della delle dei sulla alla degli nel che di uma não dos em os ao da le les des et dans du',
  ),
};
