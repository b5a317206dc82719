import type { AddresseeRule } from '../coding.ts';
import { outside } from '../outside.ts';
import { organizations } from './organizations.ts';

const byHand: readonly AddresseeRule[] = [
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
    words: ['(доноры|доноров|донорам|донорами|донорах)', 'донорск* сообществ*'],
    example: 'призвали [доноров] помочь',
  },
  {
    name: 'World Health Organization',
    addressee: 'World Health Organization',
    words: ['всемирн* организаци* здравоохранения', 'ВОЗ'],
    example: 'под эгидой [Всемирной организации здравоохранения]',
  },
  { name: 'UNESCO', addressee: 'UNESCO', words: ['ЮНЕСКО'], example: 'вместе с [ЮНЕСКО]' },
  {
    name: 'UNDP',
    addressee: 'United Nations Development Programme',
    words: ['ПРООН', 'программ* развития ООН'],
    example: 'средства [Программы развития ООН]',
  },
  {
    name: 'UNEP',
    addressee: 'United Nations Environment Programme',
    words: ['ЮНЕП', 'программ* ООН по окружающей среде'],
    example: 'вместе с [ЮНЕП]',
  },
  { name: 'FAO', addressee: 'Food and Agriculture Organization', words: ['ФАО'], example: 'вместе с [ФАО]' },
  {
    name: 'European Union',
    addressee: 'European Union',
    words: ['европейск* союз*', 'ЕС'],
    example: 'диалог с [Европейским союзом]',
  },
  {
    name: 'Shanghai Cooperation Organisation',
    addressee: 'Shanghai Cooperation Organisation',
    words: ['шанхайск* организаци* сотрудничества', 'ШОС'],
    example: 'в рамках [Шанхайской организации сотрудничества]',
  },
  {
    name: 'Commonwealth of Independent States',
    addressee: 'Commonwealth of Independent States',
    words: ['содружеств* независимых государств', 'СНГ'],
    example: 'в рамках [Содружества Независимых Государств]',
  },
  {
    name: 'OSCE',
    addressee: 'Organization for Security and Co-operation in Europe',
    words: ['ОБСЕ'],
    example: 'вместе с [ОБСЕ]',
  },
];

export const addressees: readonly AddresseeRule[] = outside(organizations, byHand);
