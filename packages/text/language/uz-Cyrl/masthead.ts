import { endingKinds } from '../kinds.ts';
import type { MastheadGrammar } from '../language.ts';

export const masthead: MastheadGrammar = {
  lines: [
    {
      name: 'session',
      pattern: /^[\p{L}\d-]{2,30}(?:\s[\p{L}\d-]{2,30}){0,2}\sсессия(?:си)?$/iu,
      example: 'Етмиш бешинчи сессия',
      unlike: 'сессия ўтказилди',
    },
    {
      name: 'organ',
      pattern: /^(?:(?:бош|олий)\s)?(?:ассамблея|кенгаш|мажлис|парламент)(?:си|и)?$/iu,
      example: 'Бош Ассамблея',
      unlike: 'Ассамблея қарор қилади',
    },
  ],
  adopted: [
    {
      name: 'adopted by',
      pattern: /қабул\s(?:қилган|қилинган)\s(?:қарори?|резолюция(?:си)?)$/iu,
      example: 'Бош Ассамблея 2026-йил 4-декабрда қабул қилган резолюция',
      unlike: 'Томонлар дастурни қабул қилдилар.',
    },
  ],
  sponsors: [
    {
      name: 'states: draft resolution',
      pattern: /^(?<sponsors>\p{Lu}[^:;.]{2,4000}?):\s(?:резолюция|қарор)\sлойиҳаси$/u,
      example: 'Ардания, Белмора ва Корвиния: резолюция лойиҳаси',
      takes: { sponsors: 'Ардания, Белмора ва Корвиния' },
      unlike: 'Томонлар резолюция лойиҳасини кўриб чиқдилар.',
    },
  ],
  betweenSponsors: /(,\s|\sва\s)/u,
  notes: [
    {
      name: 'unofficial rendering',
      pattern: /^[([#*\s]*норасмий\s(?:таржима|матн|нусха)/iu,
      example: 'Норасмий таржима',
      unlike: 'Томонларнинг норасмий алоқалари',
    },
    {
      name: 'remark in brackets',
      pattern: /^[([][^\])]{3,400}[\])][.]?$/u,
      example: '[Ушбу лойиҳа учун ёзилган; давлатлар тўқиб чиқарилган.]',
      unlike: 'а) шарҳ нашр этиш;',
    },
  ],
  kinds: endingKinds([
    {
      kind: 'statement',
      words: 'баёнот(?:и)?',
      example: 'Кўл давлатлари раҳбарларининг қўшма баёноти',
      unlike: 'Томонлар баёнот бердилар.',
    },
    {
      kind: 'declaration',
      words: 'декларация(?:си)?',
      example: 'Кўл давлатларининг Порт-Истер декларацияси',
      unlike: '2019-йилги декларацияни қабул қилиб,',
    },
    {
      kind: 'communique',
      words: 'коммюнике(?:си)?',
      example: 'Қўшма коммюнике',
      unlike: 'Коммюнике эълон қилинди.',
    },
    {
      kind: 'resolution',
      words: 'резолюция(?:си)?|қарор(?:и)?',
      example: 'Трансчегаравий кўлларни кузатиш тўғрисида резолюция',
      unlike: 'Резолюциясини эслаб,',
    },
    {
      kind: 'agreement',
      words: 'битим(?:и)?|шартнома(?:си)?|конвенция(?:си)?|баённома(?:си)?|меморандум(?:и)?',
      example: 'Истер кўлини кузатиш тўғрисида битим',
      unlike: 'Битим кучга киради.',
    },
  ]),
};
