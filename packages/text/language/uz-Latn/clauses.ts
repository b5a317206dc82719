import type { ClauseRule } from '../coding.ts';

export const clauses: readonly ClauseRule[] = [
  {
    name: 'comma',
    role: 'comma',
    words: [',', ':'],
    example: 'aloqalarni kengaytirishga[,] savdoni oshirishga',
  },
  {
    name: 'semicolon',
    role: 'semicolon',
    words: [';'],
    example: 'aloqalarni kengaytirish[;] savdoni oshirish',
  },
  {
    name: 'and',
    role: 'and',
    words: ['(va|hamda|bilan birga|shuningdek|shu bilan birga|bundan tashqari)'],
    example: 'aloqalarni kengaytirishga [va] savdoni oshirishga',
  },
  {
    name: 'how, in one word',
    role: 'adverb',
    words: ['(yana|yana bir bor|bir ovozdan|alohida|oʻz navbatida|bundan buyon ham)'],
    example: 'Tomonlar [bir ovozdan] qoʻllab-quvvatladilar',
  },
  {
    name: 'in the spirit of',
    role: 'opener',
    words: ['(doirasida|asosida|ruhida|muvofiq|shafeligida)'],
    example: 'dastur [doirasida] forum oʻtkazish',
  },
  {
    name: 'points back',
    role: 'back',
    words: [
      '(shu|bu) munosabat bilan',
      '(shu|ushbu|mazkur) (maqsadda|yoʻnalishlarda|sohalarda)',
      'bu borada',
    ],
    example: '[Shu munosabat bilan] Tomonlar kelishdilar',
  },
  {
    name: 'by what means',
    role: 'means',
    words: ['(orqali|yoʻli bilan|yordamida|vositasida)'],
    example: 'forum oʻtkazish [orqali]',
  },
  {
    name: 'to what end',
    role: 'purpose',
    words: ['(uchun|maqsadida)'],
    example: 'savdoni oshirish [maqsadida]',
  },
  {
    name: 'among other things',
    role: 'including',
    words: ['(shu|jumladan) jumladan', 'jumladan', 'xususan'],
    example: '[jumladan] yoʻlaklar',
  },
  { name: 'said besides', role: 'aside', words: ['sifatida'], example: 'maydon [sifatida]' },
  {
    name: 'that, is',
    role: 'content',
    words: ['(deb|ekanini|ekanligini|ekaniga|ekanligiga|degan)'],
    example: 'saqlash zarur [deb] hisoblaydilar',
  },
  {
    name: 'about',
    role: 'about',
    words: [
      '(toʻgʻrisida|haqida|boʻyicha|borasida|yuzasidan)',
      '(masalasini|masalalarini|imkoniyatini|imkoniyatlarini)',
      '(masalasi|masalalari) (boʻyicha|yuzasidan|toʻgʻrisida)',
    ],
    example: 'markaz tuzish [toʻgʻrisida] kelishdilar',
  },
  {
    name: 'after a name that does not act',
    role: 'preposition',
    words: ['(oʻrtasidagi|oʻrtasida|tomonidan|nomidan|rahbarlarining|xalqlarining|hukumatlarining)'],
    example: 'davlatlar [oʻrtasidagi] savdo',
  },
];
