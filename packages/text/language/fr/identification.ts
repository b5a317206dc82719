import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Latin',
  words: wordsOf(`
    le la les un une des du de et à au aux en dans pour par sur avec ce cette ces leur leurs son sa ses qui que
    dont est sont ont été sera l' d' qu' n' s' c' j' m' entre ainsi afin sous vers chez ou où ne pas plus sans
    selon contre depuis pendant tous toutes tout toute nous vous ils elles il elle même autres autre notre nos
    votre lors être avoir fait eau lac`),
  letters: 'œêî',
  foreign: 'ñáíóúýňžşğıäößãõʻ',
  foreignWords: wordsOf(
    'und der das nicht mit zur il della delle dell nell di per hanno degli nel che uma não dos em el los las y del',
  ),
};
