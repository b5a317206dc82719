import { type ActorRule, AS_PRINTED } from '../coding.ts';

export const actors: readonly ActorRule[] = [
  {
    name: 'parties',
    actor: 'parties',
    words: [
      '[les|toutes les|les deux] [hautes] parties [contractantes]',
      '(chaque|chacune des|aucune des) (partie|parties) [contractante|contractantes]',
      '[les] participants',
      '(les deux|nos) (pays|parties)',
      'chaque (membre|état [membre|partie])',
      'l’état (partie|membre)',
      '[les] (pays|états) d’asie centrale',
      '[les] états (membres|participants|du lac|parties|signataires|contractants|riverains)',
      '[les|nos] pays (membres|participants|de la région|signataires|riverains|de la sous-région|voisins)',
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
  { name: 'pronoun', actor: null, words: ['(ils|elles)'], example: '[Elles] sont convenues de se réunir' },
  {
    name: 'others, by their name',
    actor: AS_PRINTED,
    words: [
      '[les] (ministres|coordonnateurs nationaux|chefs de gouvernement|autorités compétentes|chefs de délégation|autorités (douanières|sanitaires|nationales|vétérinaires|portuaires|frontalières))',
      '[les] (services|instituts|banques centrales|experts|laboratoires) (des douanes|météorologiques|des deux pays|des parties)',
      '[la] présidence',
      '[le] dépositaire',
      '[la] partie (hôte|d’accueil|requérante|requise|d’envoi)',
      'l’assemblée générale',
    ],
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
