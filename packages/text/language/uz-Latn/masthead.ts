import { endingKinds } from '../kinds.ts';
import type { MastheadGrammar } from '../language.ts';

export const masthead: MastheadGrammar = {
  lines: [
    {
      name: 'session',
      pattern: /^[\p{L}\d-]{2,30}(?:\s[\p{L}\d-]{2,30}){0,2}\ssessiya(?:si)?$/iu,
      example: 'Yetmish beshinchi sessiya',
      unlike: 'sessiya oʻtkazildi',
    },
    {
      name: 'organ',
      pattern: /^(?:(?:bosh|oliy)\s)?(?:assambleya|kengash|majlis|parlament)(?:si|i)?$/iu,
      example: 'Bosh Assambleya',
      unlike: 'Assambleya qaror qiladi',
    },
  ],
  adopted: [
    {
      name: 'adopted by',
      pattern: /qabul\s(?:qilgan|qilingan)\s(?:qarori?|rezolyutsiya(?:si)?)$/iu,
      example: 'Bosh Assambleya 2026-yil 4-dekabrda qabul qilgan rezolyutsiya',
      unlike: 'Tomonlar dasturni qabul qildilar.',
    },
  ],
  sponsors: [
    {
      name: 'states: draft resolution',
      pattern: /^(?<sponsors>\p{Lu}[^:;.]{2,4000}?):\s(?:rezolyutsiya|qaror)\sloyihasi$/u,
      example: 'Ardaniya, Belmora va Korviniya: rezolyutsiya loyihasi',
      takes: { sponsors: 'Ardaniya, Belmora va Korviniya' },
      unlike: 'Tomonlar rezolyutsiya loyihasini koʻrib chiqdilar.',
    },
  ],
  betweenSponsors: /(,\s|\sva\s)/u,
  notes: [
    {
      name: 'unofficial rendering',
      pattern: /^[([#*\s]*norasmiy\s(?:tarjima|matn|nusxa)/iu,
      example: 'Norasmiy tarjima',
      unlike: 'Tomonlarning norasmiy aloqalari',
    },
    {
      name: 'remark in brackets',
      pattern: /^[([][^\])]{3,400}[\])][.]?$/u,
      example: '[Ushbu loyiha uchun yozilgan; davlatlar toʻqib chiqarilgan.]',
      unlike: 'a) sharh nashr etish;',
    },
  ],
  kinds: endingKinds([
    {
      kind: 'statement',
      words: 'bayonot(?:i)?',
      example: 'Koʻl davlatlari rahbarlarining qoʻshma bayonoti',
      unlike: 'Tomonlar bayonot berdilar.',
    },
    {
      kind: 'declaration',
      words: 'deklaratsiya(?:si)?',
      example: 'Koʻl davlatlarining Port-Ister deklaratsiyasi',
      unlike: '2019-yilgi deklaratsiyani qabul qilib,',
    },
    {
      kind: 'communique',
      words: 'kommyunike(?:si)?',
      example: 'Qoʻshma kommyunike',
      unlike: 'Kommyunike eʼlon qilindi.',
    },
    {
      kind: 'resolution',
      words: 'rezolyutsiya(?:si)?|qaror(?:i)?',
      example: 'Transchegaraviy koʻllarni kuzatish toʻgʻrisida rezolyutsiya',
      unlike: 'Rezolyutsiyasini eslab,',
    },
    {
      kind: 'agreement',
      words: 'bitim(?:i)?|shartnoma(?:si)?|konvensiya(?:si)?|bayonnoma(?:si)?|memorandum(?:i)?',
      example: 'Ister koʻlini kuzatish toʻgʻrisida bitim',
      unlike: 'Bitim kuchga kiradi.',
    },
  ]),
};
