import type { ActionRule } from '../coding.ts';
import { stems } from '../stems-of-verbs.ts';
import { deeds } from './verbs.ts';

export const sharing = stems(
  'fikr almash, tajriba almash, axborot almash, maʼlumot almash, maʼlumotlar almash, almash, boʻlish, chaqir',
);
export const continuing = stems('davom ettir, davom et, saqlab qol');
export const considering = stems(
  'koʻrib chiq, oʻrgan, oʻrganib chiq, tadqiq et, tahlil qil, bahola, muhokama qil',
);
export const hastening = stems('tezlashtir, jadallashtir, boshla, kirish, yoʻlga qoʻy');
export const general =
  stems(`mustahkamla, oʻlcha, rivojlantir, kengaytir, chuqurlashtir, oshir, yaxshila, kuchaytir, taʼminla, himoya qil, muhofaza qil,
  muhofaza et, asra, asrab-avayla, saqla, koʻmaklash, koʻmak ber, ragʻbatlantir, soddalashtir, yengillashtir, qisqartir, kamaytir,
  bartaraf et, bartaraf qil, oldini ol, sharoit yarat, shart-sharoit yarat, modernizatsiya qil, yangila, tikla, foydalan, jalb et, jalb qil,
  amalga oshir, bajar, joriy et, joriy qil, muvofiqlashtir, uygʻunlashtir, birlashtir, koʻpaytir, faollashtir, jonlantir, takomillashtir,
  ilgari sur, yordam koʻrsat, yordam ber, qoʻllab-quvvatla, nazorat qil, kuzat, moslash, moslashtir, tartibga sol, hal et, hal qil, hamkorlik qil, hissa qoʻsh,
  hurmat qil, tayyorgarlik koʻr, koʻtar, yaqinlashtir, targʻib qil, yoʻl qoʻy, yoʻl ber, aloqa oʻrnat, aloqalar oʻrnat, qarat, yuksaltir, yetkazib ber`);
export const specific =
  stems(`imzola, tasdiqla, maʼqulla, qabul qil, ratifikatsiya qil, oʻtkaz, tashkillashtir, och, ishlab chiq, tayyorla, eʼlon qil,
  tayinla, taklif qil, taklif kirit, takliflar kirit, takliflar tayyorla, yubor, yakunla, ishga tushir, xabar ber, ajrat, uchrash, qur, bunyod et, topshir, kirit`);
export const founding = stems('tuz, tashkil et, tashkil qil, taʼsis et');

export const action: readonly ActionRule[] = [
  {
    name: 'ask or share',
    level: 1,
    words: deeds(sharing),
    example: 'vazirlar [tajriba almashishga] kelishdilar',
  },
  { name: 'continue', level: 2, words: deeds(continuing), example: 'ishni [davom ettirishga] kelishdilar' },
  {
    name: 'consider',
    level: 3,
    words: deeds(considering),
    example: 'masalani [koʻrib chiqishga] kelishdilar',
  },
  {
    name: 'in what manner',
    level: 4,
    weight: 'light',
    words: deeds(hastening),
    example: 'qurilishni [tezlashtirishga] kelishdilar',
  },
  {
    name: 'take measures',
    level: 4,
    means: 'measures',
    words: deeds(stems('choralar koʻr, chora koʻr, choralarni koʻr, chora-tadbirlar koʻr')),
    example: 'qoʻshma [choralar koʻrishga] kelishdilar',
  },
  {
    name: 'joint efforts',
    level: 4,
    means: 'efforts',
    words: deeds(
      stems('saʼy-harakatlarni birlashtir, saʼy-harakatlarni muvofiqlashtir, kuchlarni birlashtir'),
    ),
    example: 'Tomonlar [saʼy-harakatlarni birlashtirishga] kelishdilar',
  },
  {
    name: 'every effort',
    level: 4,
    means: 'utmost',
    words: deeds(
      stems(
        'barcha saʼy-harakatlarni amalga oshir, bor kuch-gʻayratini sarfla, barcha imkoniyatlarni ishga sol, barcha saʼy-harakatlarini qarat',
      ),
    ),
    example: 'rivojlanish uchun [barcha saʼy-harakatlarni amalga oshiradilar]',
  },
  {
    name: 'strengthen, promote, expand',
    level: 4,
    words: deeds(general),
    example: 'hamkorlikni [mustahkamlashga] kelishdilar',
  },
  {
    name: 'found a body',
    level: 5,
    relation: 'create',
    words: deeds(founding),
    example: 'markaz [tuzishga] kelishdilar',
  },
  {
    name: 'something specific',
    level: 5,
    words: deeds(specific),
    example: 'forum [oʻtkazishga] kelishdilar',
  },
];
