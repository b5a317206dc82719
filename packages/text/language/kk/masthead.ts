import { endingKinds } from '../kinds.ts';
import type { MastheadGrammar } from '../language.ts';

export const masthead: MastheadGrammar = {
  lines: [
    {
      name: 'session',
      pattern: /^[\p{L}\d-]{2,30}(?:\s[\p{L}\d-]{2,30})?\s(?:кезекті\s|арнайы\s)?сессия(?:сы)?$/iu,
      example: 'Жетпіс бесінші сессия',
      unlike: 'сессия өтті',
    },
    {
      name: 'organ',
      pattern: /^(?:(?:бас|жоғарғы)\s)?(?:ассамблея|кеңес|парламент|құрылтай)(?:сы|і)?$/iu,
      example: 'Бас Ассамблея',
      unlike: 'Ассамблея шешеді',
    },
  ],
  adopted: [
    {
      name: 'adopted by',
      pattern: /қабылда(?:ған|нған)\s(?:қарар|шешім)$/iu,
      example: 'Бас Ассамблея 2026 жылғы 4 желтоқсанда қабылдаған қарар',
      unlike: 'Тараптар бағдарламаны қабылдады.',
    },
  ],
  sponsors: [
    {
      name: 'states: draft resolution',
      pattern: /^(?<sponsors>\p{Lu}[^:;.]{2,4000}?):\s(?:қарар|шешім)\sжобасы$/u,
      example: 'Ардания, Белмора және Корвиния: қарар жобасы',
      takes: { sponsors: 'Ардания, Белмора және Корвиния' },
      unlike: 'Тараптар қарар жобасын қарады.',
    },
  ],
  betweenSponsors: /(,\s|\sжәне\s)/u,
  notes: [
    {
      name: 'unofficial rendering',
      pattern: /^[([#*\s]*(?:ресми\sемес|бейресми)\s(?:аударма|мәтін|нұсқа)/iu,
      example: 'Бейресми аударма',
      unlike: 'Тараптардың бейресми байланыстары',
    },
    {
      name: 'remark in brackets',
      pattern: /^[([][^\])]{3,400}[\])][.]?$/u,
      example: '[Осы жоба үшін жазылған; мемлекеттер ойдан шығарылған.]',
      unlike: 'а) шолу жариялау;',
    },
  ],
  kinds: endingKinds([
    {
      kind: 'statement',
      words: 'мәлімдеме(?:сі)?',
      example: 'Көл мемлекеттері басшыларының бірлескен мәлімдемесі',
      unlike: 'Тараптар мәлімдеме жасады.',
    },
    {
      kind: 'declaration',
      words: 'декларация(?:сы)?',
      example: 'Көл мемлекеттерінің Порт-Истер декларациясы',
      unlike: '2019 жылғы декларацияны қабылдап,',
    },
    {
      kind: 'communique',
      words: 'коммюнике(?:сі)?',
      example: 'Бірлескен коммюнике',
      unlike: 'Коммюнике жарияланды.',
    },
    {
      kind: 'resolution',
      words: 'қарар(?:ы)?',
      example: 'Трансшекаралық көлдерді бақылау туралы қарар',
      unlike: 'Қарарын еске ала отырып,',
    },
    {
      kind: 'agreement',
      words: 'келісім(?:і)?|шарт(?:ы)?|конвенция(?:сы)?|хаттама(?:сы)?|меморандум(?:ы)?',
      example: 'Истер көлін бақылау туралы келісім',
      unlike: 'Келісім күшіне енеді.',
    },
  ]),
};
