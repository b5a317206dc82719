import type { ActionRule } from '../coding.ts';
import { stems } from '../stems-of-verbs.ts';
import { deeds } from './verbs.ts';

export const sharing = stems(
  'pikir alyş, tejribe alyş, maglumat alyş, maglumatlary alyş, alyş, paýlaş, çagyr',
);
export const continuing = stems('dowam etdir, dowam et, saklap gal');
export const considering = stems(
  'seret, garap geç, öwren, seljer, baha ber, maslahatlaş, ara alyp maslahatlaş',
);
export const hastening = stems('çaltlandyr, tizleşdir, başla, ýola goý');
export const general =
  stems(`berkit, ölçe, pugtalandyr, ösdür, giňelt, çuňlaşdyr, artdyr, gowulandyr, güýçlendir, üpjün et, gora, gorap sakla, sakla,
  ýardam et, ýardam ber, kömek et, kömek ber, höweslendir, ýönekeýleşdir, ýeňilleşdir, azalt, peselt, gysgalt, aradan aýyr, öňüni al,
  şert döret, şertleri döret, döwrebaplaşdyr, täzele, dikelt, peýdalan, ulan, çek, amala aşyr, durmuşa geçir, ýerine ýetir, utgaşdyr, sazlaşdyr,
  birleşdir, köpelt, işjeňleşdir, janlandyr, öňe ilerlet, kämilleşdir, goldaw ber, gözegçilik et, ornaşdyr, uýgunlaş, uýgunlaşdyr, düzgünleşdir, çöz,
  hyzmatdaşlyk et, goşant goş, hormat goý, ýokary götär, ýokarlandyr, ýakynlaşdyr, wagyz et, ýol ber, ilerlet`);
export const specific =
  stems(`gol çek, tassykla, makulla, kabul et, ratifisirle, geçir, gurna, aç, işläp taýýarla, taýýarla, yglan et,
  belle, teklip et, teklip ber, teklipleri ber, teklipleri taýýarla, iber, tamamla, işe giriz, habar ber, bölüp ber, duşuş, gur, tabşyr`);
export const founding = stems('döret, esaslandyr');

export const action: readonly ActionRule[] = [
  {
    name: 'ask or share',
    level: 1,
    words: deeds(sharing),
    example: 'ministrler [tejribe alyşmaga] ylalaşdylar',
  },
  { name: 'continue', level: 2, words: deeds(continuing), example: 'işi [dowam etdirmäge] ylalaşdylar' },
  { name: 'consider', level: 3, words: deeds(considering), example: 'meselä [seretmäge] ylalaşdylar' },
  {
    name: 'in what manner',
    level: 4,
    weight: 'light',
    words: deeds(hastening),
    example: 'gurluşygy [çaltlandyrmaga] ylalaşdylar',
  },
  {
    name: 'take measures',
    level: 4,
    means: 'measures',
    words: deeds(stems('çäreleri gör, çäre gör, çäreler gör')),
    example: 'bilelikdäki [çäreleri görmäge] ylalaşdylar',
  },
  {
    name: 'joint efforts',
    level: 4,
    means: 'efforts',
    words: deeds(stems('tagallalary birleşdir, güýçleri birleşdir, tagallalary utgaşdyr')),
    example: 'Taraplar [tagallalary birleşdirmäge] ylalaşdylar',
  },
  {
    name: 'every effort',
    level: 4,
    means: 'utmost',
    words: deeds(stems('ähli tagallalary et, ähli tagallalaryny et, ähli mümkinçilikleri ulan')),
    example: 'ösüş üçin [ähli tagallalary ederler]',
  },
  {
    name: 'strengthen, promote, expand',
    level: 4,
    words: [...deeds(general), 'goldamak*', 'goldamag*'],
    example: 'hyzmatdaşlygy [berkitmäge] ylalaşdylar',
  },
  {
    name: 'found a body',
    level: 5,
    relation: 'create',
    words: deeds(founding),
    example: 'merkez [döretmäge] ylalaşdylar',
  },
  { name: 'something specific', level: 5, words: deeds(specific), example: 'forum [geçirmäge] ylalaşdylar' },
];
