import type { PreambleGrammar } from '../language.ts';

export const preamble: PreambleGrammar = {
  enacting: [
    {
      name: 'declare, agree on the following',
      pattern: /(?<!\p{L})(?:төменде|мына)\p{L}*(?:\s[\p{L}-]+){1,5}\s?:$/iu,
      example: 'төмендегілер туралы мәлімдейді:',
      unlike: 'Тараптар төмендегі шараларды келісті.',
    },
  ],
  organ: [
    {
      name: 'organ or parties that speak',
      pattern:
        /^(?:(?:\p{Lu}[\p{L}-]{2,20}\s){0,3}(?:Ассамблея|Кеңес|Парламент)|(?:Осы\s\p{L}{4,20}\s)?(?:Уағдаласушы\s)?Тараптар(?:ы)?),$/u,
      example: 'Осы Келісімнің Тараптары,',
      unlike: 'Тараптар келісті,',
    },
  ],
  clause: [
    {
      name: 'converb at the end of a clause',
      pattern: /(?:отырып|ескеріп|өтіп|қолдап|растап|білдіріп|басшылыққа\sалып|тілек\sбілдіре)[,;]?$/u,
      example: 'Халықаралық құқық қағидаттарын растай отырып,',
      unlike: 'Мемлекет басшылары кездесу өткізді.',
    },
  ],
};
