import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Cyrillic',
  words: wordsOf(`
    и в во на с со по о об обо для их от до также что как не из к ко между его ее её при за над под или а но же ли
    бы это этот эта эти этого том тем чем был была были быть все всех всего они она он мы нас наш наши свои своих
    который которые которых которая без через после перед среди рек`),
  foreign: 'әғқңөұүһіӣӯҳҷҡўїєґѓќљњћђџ',
};
