import type { BodyRule } from '../coding.ts';

export const bodies: readonly BodyRule[] = [
  {
    name: 'noun of a lasting organ',
    part: 'head',
    words: [
      '(kengash*|komissiya*|qoʻmita*|forum*|jamgʻarma*|fond|fondi|fondini|markaz|markazi|markazni|markazini|markazga|markazlar*|konsorsium*|agentlik*|agentlig*|institut*|universitet*|akademiya*|bank*|palata*|assotsiatsiya*|alyans*|konferensiya*|platforma*|maydon|maydoni|mexanizm*|tarmogʻini)',
      '(muloqot|muloqoti|muloqotini) (maydonini|mexanizmini)',
      'ishchi guruh*',
      '(vazirlik*|vazirlig*|hukumat*|mutaxassislar*|ekspertlar*|vazirlarga|kotibiyat*|idora|idoralar*)',
    ],
    example: 'suv [kengashini] tuzish',
  },
  {
    name: 'well-known organs',
    part: 'name',
    words: [
      'Bosh Assambleya*',
      'Xavfsizlik Kengash*',
      'Jahon sogʻliqni saqlash tashkilot*',
      'Shanxay hamkorlik tashkilot*',
      'Orolni qutqarish xalqaro jamgʻarma*',
      'Markaziy Osiyo davlatlari rahbarlarining [maslahat] uchrashuv*',
    ],
    example: '[Bosh Assambleyada]',
  },
  {
    name: 'organs of a state',
    part: 'name',
    words: ['tashqi ishlar (vazirlik*|vazirlar*)', '(elchixona*|konsullik*)', 'milliy muvofiqlashtiruvchi*'],
    example: '[tashqi ishlar vazirliklariga] topshirdilar',
  },
  {
    name: 'own, a, new',
    part: 'article',
    words: ['(oʻz|oʻzlarining|yangi|yagona)'],
    example: '[yangi] markaz',
  },
  {
    name: 'beginning of a name',
    part: 'border',
    words: [
      '(qadar|yilda|shahrida|orqali|doirasida|sifatida|uchun|maqsadida|oʻrtasida)',
      '(qozogʻistonning|qirgʻizistonning|tojikistonning|turkmanistonning|oʻzbekistonning)',
    ],
    example: '2027-yilga [qadar] markaz tuzish',
  },
];
