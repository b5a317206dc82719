import type { ActorRule } from '../coding.ts';

export const actors: readonly ActorRule[] = [
  { name: 'pronoun', actor: null, words: ['онҳо'], example: '[Онҳо] мувофиқат карданд' },
  {
    name: 'parties',
    actor: 'parties',
    words: [
      '(тарафҳо|ҷонибҳо|тарафҳои аҳдкунанда|тарафҳои муоҳидакунанда)',
      'ҳар (як|ду) (тараф|ҷониб)',
      '[ҳамаи] (давлатҳои|кишварҳои) (осиёи марказӣ|минтақа|иштирокчӣ|аъзо)',
      'мо',
    ],
    example: '[Тарафҳо] мувофиқат карданд',
  },
  {
    name: 'heads of state',
    actor: 'heads-of-state',
    words: [
      '(сарони|роҳбарони) (давлатҳо|давлатҳои осиёи марказӣ|кишварҳои осиёи марказӣ|кишварҳо)',
      '(президентҳо|пешвоён|роҳбарон)',
    ],
    example: '[Сарони давлатҳо] мувофиқат карданд',
  },
  {
    name: 'foreign ministries',
    actor: 'foreign-ministries',
    words: ['(вазоратҳои|вазирони|вазорати) корҳои (хориҷӣ|хориҷии)', '(вазоратҳои|вазирони) умури хориҷӣ'],
    example: 'ба [вазоратҳои корҳои хориҷӣ] супориш доданд',
  },
  {
    name: 'national coordinators',
    actor: 'national-coordinators',
    words: ['ҳамоҳангсозони миллӣ'],
    example: 'ба [ҳамоҳангсозони миллӣ] супориш доданд',
  },
  { name: 'ministers', actor: 'ministers', words: ['вазирон'], example: '[Вазирон] мувофиқат карданд' },
  {
    name: 'heads of government',
    actor: 'heads-of-government',
    words: ['(сарони|роҳбарони) ҳукуматҳо', 'сарвазирон'],
    example: '[Сарони ҳукуматҳо] мувофиқат карданд',
  },
];

/** How a state is called as a side at the table. */
export const sides: Readonly<Record<string, string>> = {
  'ҷониби Қазоқистон': 'KAZ',
  'ҷониби Қирғизистон': 'KGZ',
  'ҷониби Тоҷикистон': 'TJK',
  'ҷониби Туркманистон': 'TKM',
  'ҷониби Ӯзбекистон': 'UZB',
};
