import type { LetterGrammar } from '../language.ts';

export const letter: LetterGrammar = {
  title: [
    {
      name: 'letter of a permanent representative',
      pattern:
        /^cartas?(?:\sidénticas)?\s(?:de\sfecha|de\sfechas)\s.{6,40}?\sdirigidas?\s(?:respectivamente\s)?(?:al|a\sla)\s(?<addressee>.{3,80}?)\spor\s(?:el|la)\s(?<office>representante\spermanente|encargad[oa]\sde\snegocios\sinterin[oa](?:\sde\sla\smisión\spermanente)?)\s(?:de\sla|del|de\slos|de)\s(?<state>.{2,60}?)\sante\slas\snaciones\sunidas$/iu,
      example:
        'Carta de fecha 17 de agosto de 2021 dirigida al Secretario General por la Representante Permanente de Turkmenistán ante las Naciones Unidas',
      takes: { office: 'Representante Permanente', state: 'Turkmenistán', addressee: 'Secretario General' },
      unlike: 'Carta de fecha 17 de agosto de 2021',
    },
  ],
  agenda: [
    {
      name: 'agenda items',
      pattern: /^temas?\s(?<items>\d.{0,200}?)\sdel\s(?:programa|orden\sdel\sdía)(?:\sprovisional)?$/iu,
      example: 'Temas 17 a) y e), 19 a) y d), 27 b) y 131 del programa',
      takes: { items: '17 a) y e), 19 a) y d), 27 b) y 131' },
      unlike: 'Temas del plan',
    },
  ],
  annex: [
    {
      name: 'annex to the letter',
      pattern:
        /^anexo(?:\s[ivx\d]{1,4})?\s(?:de|a)\s(?:la\scarta|las\scartas(?:\sidénticas)?)\sde\sfechas?\s/iu,
      example: 'Anexo de la carta de fecha 17 de agosto de 2021 dirigida al Secretario General',
      unlike: 'el anexo de la carta de fecha 17 de agosto de 2021',
    },
    {
      name: 'annex',
      pattern: /^anexo(?:\s[ivx\d]{1,4})?$/iu,
      example: 'Anexo',
      unlike: 'Anexo que forma parte',
    },
  ],
  original: [
    {
      name: 'original language',
      pattern: /^\[?\(?original:\s(?<tongue>[\p{L}]{3,20})[\])]?$/iu,
      example: '[Original: ruso]',
      takes: { tongue: 'ruso' },
      unlike: 'Original de las propuestas',
    },
  ],
  signed: [
    {
      name: 'signed, before the name',
      pattern:
        /^\(?(?:[Ff]irmado|[Ff]do\.)\)?:?\s(?<name>\p{Lu}[^,;]{1,60}?)(?:,\s(?<office>\p{Lu}.{3,60}))?$/u,
      example: '(Firmado) Aksoltan Ataeva',
      takes: { name: 'Aksoltan Ataeva' },
      unlike: 'Firmado por las Partes',
    },
  ],
  tongues: {
    árabe: 'ar',
    chino: 'zh',
    inglés: 'en',
    francés: 'fr',
    ruso: 'ru',
    español: 'es',
    kazajo: 'kk',
    kirguís: 'ky',
    tayiko: 'tg',
    turcomano: 'tk',
    uzbeko: 'uz',
    persa: 'fa',
    turco: 'tr',
  },
};
