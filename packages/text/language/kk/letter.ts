import type { LetterGrammar } from '../language.ts';

export const letter: LetterGrammar = {
  title: [
    {
      name: 'letter of a permanent representative',
      pattern:
        /^(?<state>\p{Lu}.{2,60}?)(?:ның|нің|дың|дің|тың|тің)\sБіріккен\sҰлттар\sҰйымы\sжанындағы\s(?<office>тұрақты\sөкіл)інің\s(?<addressee>.{3,60}?)(?:ның|нің)?\sатына\s.{6,40}?\sхаты$/iu,
      example:
        'Түрікменстанның Біріккен Ұлттар Ұйымы жанындағы Тұрақты өкілінің Бас хатшының атына 2021 жылғы 17 тамыздағы хаты',
      takes: { state: 'Түрікменстан', office: 'Тұрақты өкіл', addressee: 'Бас хатшы' },
      unlike: '2021 жылғы 17 тамыздағы хат',
    },
  ],
  agenda: [
    {
      name: 'agenda items',
      pattern: /^күн\sтәртібінің\s(?<items>\d.{0,200}?)-?\s?(?:тармағы|тармақтары)$/iu,
      example: 'Күн тәртібінің 17 a), 19 d) және 131-тармақтары',
      takes: { items: '17 a), 19 d) және 131' },
      unlike: 'Күн тәртібі',
    },
  ],
  annex: [
    {
      name: 'annex to the letter',
      pattern: /\sхатына\sқосымша$/iu,
      example: 'Тұрақты өкілдің 2021 жылғы 17 тамыздағы хатына қосымша',
      unlike: 'хатына қосымша ретінде',
    },
    {
      name: 'annex',
      pattern: /^(?:[ivx\d]{1,4}-?\s?)?қосымша$/iu,
      example: '1-қосымша',
      unlike: 'қосымша шаралар',
    },
  ],
  original: [
    {
      name: 'original language',
      pattern: /^[[(]?(?:түпнұсқа(?:сы)?:?)\s(?<tongue>[\p{L}]{3,20})(?:\sтілінде)?[\])]?$/iu,
      example: '[Түпнұсқасы: орыс тілінде]',
      takes: { tongue: 'орыс' },
      unlike: 'түпнұсқа мәтін туралы',
    },
  ],
  signed: [
    {
      name: 'signed, before the name',
      pattern: /^\(?(?:қолы|қол\sқойды)\)?:?\s(?<name>\p{Lu}[^,;]{1,60})$/iu,
      example: '(Қолы) Ақсолтан Атаева',
      takes: { name: 'Ақсолтан Атаева' },
      unlike: 'Келісімге қол қойды',
    },
  ],
  tongues: { араб: 'ar', қытай: 'zh', ағылшын: 'en', француз: 'fr', орыс: 'ru', испан: 'es', қазақ: 'kk' },
};
