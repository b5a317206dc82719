import type { BodyRule } from '../coding.ts';

export const bodies: readonly BodyRule[] = [
  {
    name: 'noun of a lasting organ',
    part: 'head',
    words: [
      '(conseil|comité|sous-comité|commission|bureau|bureaux|organes|office|organisation|école|cour|parlement|union|ligue|fédération|laboratoire|observatoire|orchestre|musée|mission|pôle|cellule|équipe|chambre|autorité|inspection|permanence téléphonique|dialogue|forum|fonds|agence|secrétariat|organe|mécanisme|plateforme|association|alliance|institut|université|académie|banque|tribunal|consortium|conférence|assemblée|réseau|centre|centres)',
      'groupe[s] de travail',
    ],
    example: 'créer un [conseil] de l’eau',
  },
  {
    name: 'well-known organs',
    part: 'name',
    words: [
      '(assemblée générale|conseil de sécurité|fonds international pour le sauvetage de la mer d’aral)',
      '(secrétaire général|secrétaire générale|secrétariat)',
      '(secrétaire exécutif|secrétaire exécutive|haut-commissaire|directeur exécutif|directrice exécutive|directeur général|directrice générale)',
    ],
    example: 'à l’[Assemblée générale]',
  },
  {
    name: 'organs of a state',
    part: 'organ',
    words: [
      '(ministères|ministres) des affaires étrangères',
      '(coordonnateurs nationaux|experts|autorités compétentes)',
      '(ministres|ministères) (de la|de l’|des|du|chargés de la|chargés de l’|chargés des|chargés du) (eau|transports|énergie|culture|santé|éducation|agriculture|environnement|économie|finances|commerce|tourisme|sports|intérieur|défense|justice|travail)',
      '(missions diplomatiques|ambassades|consulats|missions permanentes)',
    ],
    example: 'ont chargé les [ministères des affaires étrangères]',
  },
  {
    name: 'a, the',
    part: 'article',
    words: ['(un|une|le|la|les|des|leur|leurs|ce|cette|ces|l’|son|sa|ses|nos|notre|au|aux|nouveau|nouvelle)'],
    example: 'créer [un] centre',
  },
  {
    name: 'all',
    part: 'quantifier',
    words: ['(tous|toutes|chaque) [les]'],
    example: 'prie [tous les] organes',
  },
  { name: 'it', part: 'pronoun', words: ['(le|la) prie'], example: '[le prie] de rendre compte' },
  {
    name: 'those who hold an office',
    part: 'organ',
    words: [
      '(directeur|directrice|coordonnateur|coordonnatrice|rapporteur spécial|rapporteuse spéciale|expert indépendant|experte indépendante|représentant spécial|représentante spéciale|envoyé spécial)',
    ],
    example: 'prie le [Directeur] de rendre compte',
  },
  {
    name: 'end of a name',
    part: 'border',
    words: [
      '(qui|que|dont|où|sous|afin|pour|dans|avant|chargé|chargée|avec|au sein|en 20*|au cours|au plus tard|composé|composée|doté|dotée|pendant|lors|en vue|au premier|au deuxième|en tant|à l’effet|à l’égard|à l’encontre|à compter|à partir|au titre|par|conformément|selon|jusqu’*)',
      'de (nous|lui|leur|vous|les|ne)',
      'd’(ici|en)',
      'la (gestion|coordination|rédaction|réalisation|mise) (de|d’|du|en)',
      'l’élaboration (de|d’|du)',
    ],
    example: 'un centre [sous] l’égide',
  },
];
