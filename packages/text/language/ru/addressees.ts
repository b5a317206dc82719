import type { AddresseeRule } from '../coding.ts';

export const addressees: readonly AddresseeRule[] = [
  {
    name: 'United Nations',
    addressee: 'United Nations',
    words: ['ООН', 'организаци* объединенных наций'],
    example: 'под эгидой [ООН]',
  },
  {
    name: 'organs and years of the United Nations, named only',
    addressee: null,
    words: [
      '(генеральн* ассамбле*|совет* безопасности|устав*) (ООН|организации объединенных наций)',
      'при (ООН|организации объединенных наций)',
      '(объявленн*|провозглашенн*) (ООН|организацией объединенных наций)',
    ],
    example: 'десятилетие, [объявленное ООН]',
  },
  { name: 'Afghan', addressee: 'AFG', words: ['афганск*'], example: 'мир в [афганском] обществе' },
  {
    name: 'international community',
    addressee: 'international community',
    words: ['(призывают|призвали|призывает|призываем) международное сообщество'],
    example: '[призывают международное сообщество] помочь',
  },
  {
    name: 'all interested States and organizations',
    addressee: 'all interested States and international organizations',
    words: ['все* заинтересованн* (государств*|стран*) и международн* организаци*'],
    example: 'поддерживают усилия [всех заинтересованных государств и международных организаций]',
  },
  {
    name: 'other nuclear-weapon-free zones',
    addressee: 'other nuclear-weapon-free zones',
    words: ['други* (безъядерн* зон*|зон*, свободн* от ядерного оружия)'],
    example: 'с [другими безъядерными зонами]',
  },
  {
    name: 'donors',
    addressee: 'donors',
    words: ['донор*', 'международн* финансов* (институт*|организаци*|учреждени*)'],
    example: 'призвали [международные финансовые институты]',
  },
];
