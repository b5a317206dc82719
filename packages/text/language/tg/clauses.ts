import type { ClauseRule } from '../coding.ts';

export const clauses: readonly ClauseRule[] = [
  { name: 'comma', role: 'comma', words: [',', ':'], example: 'густариши робитаҳо[,] рушди тиҷорат' },
  { name: 'semicolon', role: 'semicolon', words: [';'], example: 'густариши робитаҳо[;] рушди тиҷорат' },
  {
    name: 'and',
    role: 'and',
    words: ['(ва|инчунин|ҳамчунин|ҳамзамон|илова бар ин)'],
    example: 'густариши робитаҳо [ва] рушди тиҷорат',
  },
  {
    name: 'how, in one word',
    role: 'adverb',
    words: ['(низ|бори дигар|якдилона|махсус|дар навбати худ|минбаъд низ|минбаъд)'],
    example: 'Тарафҳо [якдилона] дастгирӣ карданд',
  },
  {
    name: 'in the spirit of',
    role: 'opener',
    words: ['(дар доираи|дар асоси|дар рӯҳияи|мутобиқи|таҳти сарпарастии)'],
    example: 'форум [дар доираи] барнома',
  },
  {
    name: 'points back',
    role: 'back',
    words: ['дар (робита|иртибот) ба ин', 'бо ин мақсад', '(дар ин|бо ин) (самтҳо|соҳаҳо|ҳадаф|замина)'],
    example: '[Дар робита ба ин] Тарафҳо мувофиқат карданд',
  },
  {
    name: 'by what means',
    role: 'means',
    words: ['(тавассути|бо роҳи|ба воситаи|бо истифода аз)'],
    example: 'рушди робитаҳо [тавассути] форум',
  },
  {
    name: 'to what end',
    role: 'purpose',
    words: ['(бо мақсади|ба хотири|бо ҳадафи|то ки)'],
    example: 'форум [бо мақсади] рушди тиҷорат',
  },
  {
    name: 'among other things',
    role: 'including',
    words: ['(аз ҷумла|аз он ҷумла|бахусус)'],
    example: '[аз ҷумла] роҳҳо',
  },
  { name: 'said besides', role: 'aside', words: ['(ҳамчун|ба сифати)'], example: 'форум [ҳамчун] майдон' },
  { name: 'that', role: 'content', words: ['ки'], example: 'зарур аст [ки] ҳифз шавад' },
  {
    name: 'about, for',
    role: 'about',
    words: ['(оид ба|доир ба|дар бораи|дар хусуси|роҷеъ ба|нисбат ба|барои|ҷиҳати|ба)'],
    example: '[оид ба] таъсиси марказ мувофиқа карданд',
  },
];
