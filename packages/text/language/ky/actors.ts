import type { ActorRule } from '../coding.ts';

export const actors: readonly ActorRule[] = [
  { name: 'pronoun', actor: null, words: ['алар'], example: '[Алар] жолугушууга макулдашты' },
  {
    name: 'parties',
    actor: 'parties',
    words: [
      '[макулдашуучу|бардык|эки|ар бир] (тараптар|тарап)',
      '[бардык|беш] [борбордук азия|борбор азия|аймак] (мамлекеттери|өлкөлөрү)',
      '(катышуучу|мүчө) мамлекеттер',
      'биз',
    ],
    example: '[Тараптар] бекет ачууга макулдашты',
  },
  {
    name: 'heads of state',
    actor: 'heads-of-state',
    words: [
      '[борбордук азия|борбор азия] (мамлекет|мамлекеттер|мамлекеттеринин) башчылары',
      '(президенттер|лидерлер)',
    ],
    example: '[Мамлекет башчылары] жолугушууга макулдашты',
  },
  {
    name: 'foreign ministries',
    actor: 'foreign-ministries',
    words: ['[өз] тышкы иштер (министрлиг*|министрлик*|министрлер*)', 'тышкы саясат ведомстволор*'],
    example: '[тышкы иштер министрликтерине] тапшырды',
  },
  {
    name: 'national coordinators',
    actor: 'national-coordinators',
    words: ['улуттук координатор*'],
    example: '[улуттук координаторлорго] тапшырды',
  },
  {
    name: 'ministers',
    actor: 'ministers',
    words: ['министрлер'],
    example: '[Министрлер] жолугушууга макулдашты',
  },
  {
    name: 'heads of government',
    actor: 'heads-of-government',
    words: ['(өкмөт|өкмөттөр) башчылары', 'премьер-министрлер'],
    example: '[Өкмөт башчылары] жолугушууга макулдашты',
  },
];

/** How a state is called as a side at the table. */
export const sides: Readonly<Record<string, string>> = {
  'Казак тарабы': 'KAZ',
  'Кыргыз тарабы': 'KGZ',
  'Тажик тарабы': 'TJK',
  'Түркмөн тарабы': 'TKM',
  'Өзбек тарабы': 'UZB',
};
