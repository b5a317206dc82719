import type { BodyRule } from '../coding.ts';

export const bodies: readonly BodyRule[] = [
  {
    name: 'noun of a lasting organ',
    part: 'head',
    words: [
      '(conseil|comité|commission|dialogue|forum|fonds|agence|secrétariat|organe|mécanisme|plateforme|association|alliance|institut|université|académie|banque|tribunal|consortium|conférence|assemblée|réseau|centre|centres)',
      'groupe[s] de travail',
    ],
    example: 'créer un [conseil] de l’eau',
  },
  {
    name: 'well-known organs',
    part: 'name',
    words: [
      '(assemblée générale|conseil de sécurité|organisation mondiale de la santé|fonds international pour le sauvetage de la mer d’aral|organisation de shanghai pour la coopération)',
      '(secrétaire général|secrétariat)',
    ],
    example: 'à l’[Assemblée générale]',
  },
  {
    name: 'organs of a state',
    part: 'organ',
    words: [
      '(ministères|ministres) des affaires étrangères',
      'coordonnateurs nationaux',
      '(missions diplomatiques|ambassades|consulats|missions permanentes)',
    ],
    example: 'ont chargé les [ministères des affaires étrangères]',
  },
  {
    name: 'a, the',
    part: 'article',
    words: ['(un|une|le|la|les|des|leur|leurs|ce|cette|l’)'],
    example: 'créer [un] centre',
  },
  {
    name: 'end of a name',
    part: 'border',
    words: ['(qui|que|dont|où|sous|afin|pour|dans|avant|chargé|chargée|avec|au sein)'],
    example: 'un centre [sous] l’égide',
  },
];
