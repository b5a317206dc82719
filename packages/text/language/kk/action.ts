import type { ActionRule } from '../coding.ts';
import { stems } from '../stems-of-verbs.ts';
import { deeds } from './verbs.ts';

export const sharing = stems(
  'пікір алмас, тәжірибе алмас, ақпарат алмас, деректер алмас, деректермен алмас, алмас, бөліс, шақыр',
);
export const continuing = stems('жалғастыр, сақтап қал, тәжірибе алмасуды жалғастыр');
export const considering = stems(
  'қарастыр, қара, зертте, зерделе, пысықта, бағала, қарап шық, қарап шығ, талқыла',
);
export const hastening = stems('жеделдет, баста, кіріс, жолға қой');
export const general =
  stems(`нығайт, нығайта түс, өлше, дамыт, дамыта түс, кеңейт, кеңейте түс, тереңдет, арттыр, жақсарт, күшейт,
  қамтамасыз ет, қорға, сақта, жәрдемдес, көмектес, ықпал ет, ынталандыр, оңайлат, жеңілдет, азайт, төмендет, қысқарт, жой,
  болдырма, алдын ал, жағдай жаса, жаңғырт, жаңарт, қалпына келтір, пайдалан, тарт, іске асыр, жүзеге асыр, үйлестір,
  біріктір, ұлғайт, көбейт, белсендір, белсенді ет, жандандыр, ілгерілет, жетілдір, көмек көрсет, қолдау көрсет,
  бақыла, енгіз, көшір, бейімде, бейімдел, ретте, шеш, ынтымақтас, үлес қос, ұстан, құрметте, орында, даярла, көтер, жақында, әртараптандыр,
  үндестір, сал, жоғарылат, насихатта, таныт, жол бер`);
export const specific =
  stems(`қол қой, бекіт, мақұлда, қабылда, ратификацияла, өткіз, ұйымдастыр, аш, әзірле, дайында, жарияла,
  тағайында, салу жұмысын баста, ұсын, ұсыныстар енгіз, жібер, аяқта, іске қос, хабарла, бөл, кездес, жаса, бек, тапсыр`);
export const founding = stems('құр, орнат, негізін қала, түз');
/** Buildings and roads are made, not founded. */
const building = stems(
  'сауда орталығын сал, орталық сал, аурухана сал, мектеп сал, көпір сал, жол сал, станция сал, зауыт сал',
);

export const action: readonly ActionRule[] = [
  {
    name: 'ask or share',
    level: 1,
    words: deeds(sharing),
    example: 'министрлер [тәжірибе алмасуға] келісті',
  },
  { name: 'continue', level: 2, words: deeds(continuing), example: 'жұмысты [жалғастыруға] келісті' },
  { name: 'consider', level: 3, words: deeds(considering), example: 'мәселені [қарастыруға] келісті' },
  {
    name: 'in what manner',
    level: 4,
    weight: 'light',
    words: deeds(hastening),
    example: 'құрылысты [жеделдетуге] келісті',
  },
  {
    name: 'take measures',
    level: 4,
    means: 'measures',
    words: deeds(stems('шаралар қабылда, шара қолдан, шаралар қолдан')),
    example: 'бірлескен [шаралар қабылдауға] келісті',
  },
  {
    name: 'joint efforts',
    level: 4,
    means: 'efforts',
    words: deeds(stems('күш біріктір, күш-жігерді біріктір, күш-жігерін біріктір, күш-жігерді үйлестір')),
    example: 'Тараптар [күш-жігерді біріктіруге] келісті',
  },
  {
    name: 'every effort',
    level: 4,
    means: 'utmost',
    words: deeds(
      stems('барлық күш-жігерді жұмса, барлық күш-жігерін жұмса, бар күш-жігерін сал, барлық күшін сал'),
    ),
    example: 'даму үшін [барлық күш-жігерді жұмсайды]',
  },
  {
    name: 'strengthen, promote, expand',
    level: 4,
    words: [...deeds(general), 'қолдау*', 'болдырмау*', 'жол бермеу*'],
    example: 'ынтымақтастықты [нығайтуға] келісті',
  },
  {
    name: 'found a body',
    level: 5,
    relation: 'create',
    words: deeds(founding),
    example: 'орталық [құруға] келісті',
  },
  {
    name: 'something specific',
    level: 5,
    words: deeds([...specific, ...building]),
    example: 'форум [өткізуге] келісті',
  },
];
