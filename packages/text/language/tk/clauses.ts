import type { ClauseRule } from '../coding.ts';

export const clauses: readonly ClauseRule[] = [
  {
    name: 'comma',
    role: 'comma',
    words: [',', ':'],
    example: 'gatnaşyklary giňeltmäge[,] söwdany artdyrmaga',
  },
  {
    name: 'semicolon',
    role: 'semicolon',
    words: [';'],
    example: 'gatnaşyklary giňeltmek[;] söwdany artdyrmak',
  },
  {
    name: 'and',
    role: 'and',
    words: ['(we|hem-de|hemde|şeýle hem|şeýle-de|mundan başga-da|şonuň bilen birlikde)'],
    example: 'gatnaşyklary giňeltmäge [we] söwdany artdyrmaga',
  },
  {
    name: 'how, in one word',
    role: 'adverb',
    words: ['(ýene bir gezek|biragyzdan|aýratyn|öz nobatynda|hususan-da)'],
    example: 'Taraplar [biragyzdan] goldadylar',
  },
  {
    name: 'in the spirit of',
    role: 'opener',
    words: ['(çäklerinde|esasynda|ruhunda|laýyklykda|howandarlygynda)'],
    example: 'maksatnamanyň [çäklerinde] forum geçirmek',
  },
  {
    name: 'points back',
    role: 'back',
    words: [
      'şunuň bilen baglylykda',
      '(şu|bu) (maksat bilen|ugurlarda|ulgamlarda|babatda)',
      'şu nukdaýnazardan',
    ],
    example: '[Şunuň bilen baglylykda] Taraplar ylalaşdylar',
  },
  {
    name: 'by what means',
    role: 'means',
    words: ['(arkaly|ýoly bilen|kömegi bilen)'],
    example: 'forum geçirmek [arkaly]',
  },
  {
    name: 'to what end',
    role: 'purpose',
    words: ['(üçin|maksady bilen)'],
    example: 'söwdany artdyrmak [maksady bilen]',
  },
  {
    name: 'among other things',
    role: 'including',
    words: ['şol sanda', 'şonuň içinde'],
    example: '[şol sanda] geçelgeler',
  },
  { name: 'said besides', role: 'aside', words: ['hökmünde'], example: 'meýdança [hökmünde]' },
  {
    name: 'that, is',
    role: 'content',
    words: ['(diýip|diýlip|diýen)', 'bolup durýandygyny', 'bolandygyny'],
    example: 'saklamak zerur [diýip] hasaplaýarlar',
  },
  {
    name: 'about',
    role: 'about',
    words: [
      '(barada|hakynda|boýunça|babatda|baradaky)',
      '(meselesine|meselelerine|meselesini|meselelerini|mümkinçiligine|mümkinçiliklerine|mümkinçiligini)',
      '(meselesi|meseleleri) (boýunça|barada|hakynda)',
    ],
    example: 'merkez döretmek [barada] ylalaşdylar',
  },
  {
    name: 'after a name that does not act',
    role: 'preposition',
    words: ['(arasyndaky|arasynda|tarapyndan|adyndan|baştutanlarynyň|halklarynyň|hökümetleriniň)'],
    example: 'döwletleriň [arasyndaky] söwda',
  },
];
