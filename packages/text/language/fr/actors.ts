import type { ActorRule } from '../coding.ts';

export const actors: readonly ActorRule[] = [
  {
    name: 'parties',
    actor: 'parties',
    words: [
      '[les|toutes les] [hautes] parties [contractantes]',
      '[les] (pays|états) d’asie centrale',
      '[les] états (membres|participants|du lac)',
      '[les] gouvernements',
      'nous',
    ],
    example: '[Les Parties] sont convenues d’ouvrir un poste',
  },
  {
    name: 'heads of state',
    actor: 'heads-of-state',
    words: [
      '[les] (chefs d’état|présidents|dirigeants) [et de gouvernement] [des (pays|états) d’asie centrale]',
    ],
    example: '[Les chefs d’État] ont décidé de se réunir',
  },
  {
    name: 'foreign ministries',
    actor: 'foreign-ministries',
    words: ['[les|leurs|aux] (ministères|ministres) des affaires étrangères'],
    example: 'ont chargé [leurs ministères des affaires étrangères] d’élaborer un plan',
  },
  {
    name: 'national coordinators',
    actor: 'national-coordinators',
    words: ['[les] coordonnateurs nationaux'],
    example: 'ont chargé [les coordonnateurs nationaux] de rendre compte',
  },
  { name: 'pronoun', actor: null, words: ['(ils|elles)'], example: '[Elles] sont convenues de se réunir' },
  {
    name: 'general assembly',
    actor: 'General Assembly',
    words: ['l’assemblée générale'],
    example: '[L’Assemblée générale] décide de se réunir',
  },
  {
    name: 'ministers',
    actor: 'ministers',
    words: ['les ministres'],
    example: '[Les Ministres] ont décidé de se réunir',
  },
];

/** How a state is called as a side at the table. */
export const sides: Readonly<Record<string, string>> = {
  'partie kazakhe': 'KAZ',
  'partie kirghize': 'KGZ',
  'partie tadjike': 'TJK',
  'partie turkmène': 'TKM',
  'partie ouzbèke': 'UZB',
};
