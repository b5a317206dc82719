import type { ActionRule } from '../coding.ts';
import { stems } from '../stems-of-verbs.ts';
import { deeds } from './verbs.ts';

export const sharing = stems(
  'пикир алмаш, тажрыйба алмаш, маалымат алмаш, маалыматтар менен алмаш, алмаш, бөлүш, чакыр',
);
export const continuing = stems('улант, сактап кал');
export const considering = stems('кара, карап чык, карап чыг, изилде, талда, баала, талкуула, иликте');
export const hastening = stems('тездет, ылдамдат, башта, кириш, жолго кой');
export const general =
  stems(`чыңда, өлчө, бекемде, өнүктүр, кеңейт, тереңдет, арттыр, жакшырт, күчөт, камсыз кыл, камсыз эт, камсызда,
  корго, сакта, көмөктөш, өбөлгө түз, дем бер, жөнөкөйлөт, жеңилдет, азайт, төмөндөт, кыскарт, жой, алдын ал, шарт түз,
  ыңгайлуу шарт түз, жаңыла, жаңырт, калыбына келтир, пайдалан, тарт, ишке ашыр, жүзөгө ашыр, аткар, координацияла, шайкеш келтир,
  бириктир, көбөйт, активдештир, жандандыр, илгерилет, өркүндөт, жардам көрсөт, колдоо көрсөт, көзөмөлдө, байкоо жүргүз, киргиз, ыңгайлаш,
  жөнгө сал, чеч, кызматташ, салым кош, урматта, көтөр, жакындат, жогорулат, үгүттө, жол бер, аракеттен`);
export const specific =
  stems(`кол кой, бекит, жактыр, кабыл ал, ратификацияла, өткөр, уюштур, ач, иштеп чык, иштеп чыг, даярда, жарыяла,
  дайында, сунушта, сунуш киргиз, сунуштарды киргиз, сунуштарды даярда, жөнөт, аякта, ишке киргиз, кабарла, бөл, жолугуш, кур, сал, тапшыр`);
export const founding = stems('түз, негизде, орнот');

export const action: readonly ActionRule[] = [
  {
    name: 'ask or share',
    level: 1,
    words: deeds(sharing),
    example: 'министрлер [тажрыйба алмашууга] макулдашты',
  },
  { name: 'continue', level: 2, words: deeds(continuing), example: 'ишти [улантууга] макулдашты' },
  { name: 'consider', level: 3, words: deeds(considering), example: 'маселени [карап чыгууга] макулдашты' },
  {
    name: 'in what manner',
    level: 4,
    weight: 'light',
    words: deeds(hastening),
    example: 'курулушту [тездетүүгө] макулдашты',
  },
  {
    name: 'take measures',
    level: 4,
    means: 'measures',
    words: deeds(stems('чараларды көр, чара көр, чараларды кабыл ал, чара кабыл ал')),
    example: 'биргелешкен [чараларды көрүүгө] макулдашты',
  },
  {
    name: 'joint efforts',
    level: 4,
    means: 'efforts',
    words: deeds(
      stems('күч бириктир, күч-аракеттерди бириктир, күч-аракетти бириктир, аракеттерди координацияла'),
    ),
    example: 'Тараптар [күч-аракеттерди бириктирүүгө] макулдашты',
  },
  {
    name: 'every effort',
    level: 4,
    means: 'utmost',
    words: deeds(stems('бардык күч-аракетин жумша, бардык күч-аракеттерди жумша, болгон күч-аракетин жумша')),
    example: 'өнүгүү үчүн [бардык күч-аракетин жумшашат]',
  },
  {
    name: 'strengthen, promote, expand',
    level: 4,
    words: [...deeds(general), 'колдоо*', 'жол бербөө*'],
    example: 'кызматташтыкты [чыңдоого] макулдашты',
  },
  {
    name: 'found a body',
    level: 5,
    relation: 'create',
    words: deeds(founding),
    example: 'борбор [түзүүгө] макулдашты',
  },
  { name: 'something specific', level: 5, words: deeds(specific), example: 'форум [өткөрүүгө] макулдашты' },
];
