import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Latin',
  words: wordsOf(`
    el la los las un una del de y e a al en para por sobre con este esta estos su sus que se no lo como entre así
    es son ha han será más
    declaración conjunta comunicado acuerdo tratado resolución reunión jefes estados estado gobierno cooperación
    desarrollo agua cumbre creación gestión`),
  letters: 'ñ',
  foreign: 'àèìòùâêîôûçäößşýňžğıãõœʻ',
  foreignWords: wordsOf(
    'und der das il della degli nel che di uma não dos em os ao da le les des et dans du',
  ),
};
