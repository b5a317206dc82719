import type { BodyRule } from '../coding.ts';

export const bodies: readonly BodyRule[] = [
  {
    name: 'noun of a lasting organ',
    part: 'head',
    words: [
      '(geňeş*|komissiýa*|komitet*|forum*|gazna*|merkez|merkezi|merkezini|merkezine|merkezler*|konsorsium*|dialog*|agentlig*|agentlik*|institut*|uniwersitet*|akademiýa*|bank*|palata*|assosiasiýa*|alýans*|maslahat|maslahaty|maslahatyny|platforma*|meýdança*|mehanizm*|toruny)',
      'iş topar*',
      '(ministrlik*|ministrlig*|hökümet*|bilermenler*|ministrlere|sekretariat*|edara|edaralar*)',
    ],
    example: 'suw [geňeşini] döretmek',
  },
  {
    name: 'well-known organs',
    part: 'name',
    words: [
      'Baş Assambleýa*',
      'Howpsuzlyk Geňeş*',
      'Bütindünýä saglygy goraýyş gurama*',
      'Şanhaý hyzmatdaşlyk gurama*',
      'Araly halas etmegiň halkara gazna*',
      'Merkezi Aziýanyň döwlet Baştutanlarynyň [konsultatiw] duşuşy*',
    ],
    example: '[Baş Assambleýada]',
  },
  {
    name: 'organs of a state',
    part: 'name',
    words: [
      'daşary işler (ministrlik*|ministrlig*|ministrler*)',
      '(ilçihana*|konsullyk*)',
      'milli utgaşdyryjy*',
    ],
    example: '[daşary işler ministrliklerine] tabşyrdylar',
  },
  { name: 'own, a, new', part: 'article', words: ['(öz|täze|ýeke-täk|bitewi)'], example: '[täze] merkez' },
  {
    name: 'beginning of a name',
    part: 'border',
    words: [
      '(çenli|ýylda|şäherinde|arkaly|çäklerinde|hökmünde|üçin|maksady bilen|arasynda)',
      '(gazagystanyň|gyrgyzystanyň|täjigistanyň|türkmenistanyň|özbegistanyň)',
    ],
    example: '2027-nji ýyla [çenli] merkez döretmek',
  },
];
