import type { PreambleGrammar } from '../language.ts';

export const preamble: PreambleGrammar = {
  enacting: [
    {
      name: 'declare, agree on the following',
      pattern: /(?<!\p{L})(?:төмөн|мына)\p{L}*(?:\s[\p{L}-]+){1,5}\s?:$/iu,
      example: 'төмөнкүлөр жөнүндө билдиришет:',
      unlike: 'Тараптар төмөнкү чараларды макулдашышты.',
    },
  ],
  organ: [
    {
      name: 'organ or parties that speak',
      pattern:
        /^(?:(?:\p{Lu}[\p{L}-]{2,20}\s){0,3}(?:Ассамблея|Кеңеш|Парламент)|(?:Ушул\s\p{L}{4,20}\s)?(?:Макулдашуучу\s)?Тараптар(?:ы)?),$/u,
      example: 'Ушул Макулдашуунун Тараптары,',
      unlike: 'Тараптар макулдашышты,',
    },
  ],
  clause: [
    {
      name: 'converb at the end of a clause',
      pattern: /(?:менен|алып|белгилеп|ырастап|билдирип|эске\sсалып|таянып|колдоп|көздөп)[,;]?$/u,
      example: 'Эл аралык укуктун принциптерин дагы бир жолу ырастап,',
      unlike: 'Мамлекет башчылары жолугушуу өткөрүштү.',
    },
  ],
};
