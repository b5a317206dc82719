import type { PreambleGrammar } from '../language.ts';

export const preamble: PreambleGrammar = {
  enacting: [
    {
      name: 'declare, agree on the following',
      pattern: /(?<!\p{L})(?:қуйида|шу)\p{L}*(?:\s[\p{L}'’‘-]+){1,5}\s?:$/iu,
      example: 'қуйидагиларни маълум қиладилар:',
      unlike: 'Томонлар қуйидаги чораларни келишдилар.',
    },
  ],
  organ: [
    {
      name: 'organ or parties that speak',
      pattern:
        /^(?:(?:\p{Lu}[\p{L}'’‘-]{2,20}\s){0,3}(?:Ассамблея|Кенгаш|Мажлис)|(?:Ушбу\s\p{L}{4,20}\s)?(?:Аҳдлашувчи\s)?Томонлар(?:и)?),$/u,
      example: 'Ушбу Битимнинг Томонлари,',
      unlike: 'Томонлар келишдилар,',
    },
  ],
  clause: [
    {
      name: 'converb at the end of a clause',
      pattern:
        /(?:олиб|этиб|қилиб|билдириб|тасдиқлаб|эслаб|таяниб|таъкидлаб|билган\sҳолда|кўзлаб|интилиб)[,;]?$/u,
      example: 'Халқаро ҳуқуқ тамойилларини яна бир бор тасдиқлаб,',
      unlike: 'Давлат раҳбарлари учрашув ўтказдилар.',
    },
  ],
};
