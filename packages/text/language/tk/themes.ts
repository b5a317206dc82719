import type { ThemeRule } from '../coding.ts';

/** Words that stand for several areas at once come first; where words overlap, the longer wins. */
export const themes: readonly ThemeRule[] = [
  {
    name: 'glaciers',
    themes: ['climate', 'environment', 'water'],
    words: ['buzluk*'],
    example: '[buzluklary] goramak',
  },
  {
    name: 'Aral Sea',
    themes: ['water', 'environment'],
    words: ['(Aral|Araly|Aralyň)'],
    example: '[Aral] deňzi',
  },
  {
    name: 'hydropower',
    themes: ['water', 'energy'],
    words: ['suw-energetika*', 'gidroenergetika*'],
    example: '[suw-energetika] ulgamy',
  },
  {
    name: 'disarmament',
    themes: ['disarmament', 'security'],
    words: ['(ýaragsyzlan*|ýaýratmazlyk*|ýadro*)'],
    example: '[ýadro] ýaragy',
  },
  {
    name: 'security',
    themes: ['security'],
    words: [
      '(howpsuzly*|terrorçyly*|ekstremizm*|neşe serişde*|jenaýat*|serhet|serhetleri|serhetde|goranmak|harby|ýarag|çäkleriniň|biri-birine garşy|parahatçyly*|howp|howplar*|durnukly*)',
    ],
    example: 'sebit [howpsuzlygy]',
  },
  {
    name: 'trade',
    themes: ['trade'],
    words: ['(söwda*|eksport*|import*|gümrük*|bazar*|haryt*)'],
    example: '[söwdany] giňeltmek',
  },
  {
    name: 'investment',
    themes: ['investment'],
    words: ['(maýa goýum*|maliýe*|inwestor*)'],
    example: '[maýa goýumlaryny] çekmek',
  },
  {
    name: 'industry',
    themes: ['industry'],
    words: ['(senagat*|önümçili*|telekeçi*|işewür*|kooperasiýa*|zawod*)'],
    example: '[senagat] ulgamy',
  },
  {
    name: 'transport',
    themes: ['transport'],
    words: ['(ulag|ulagyň|demir ýol*|logistika*|geçelge*|üstaşyr*|howa gatnaw*|ýollary)'],
    example: '[ulag] geçelgeleri',
  },
  {
    name: 'food',
    themes: ['agriculture-food'],
    words: ['(oba hojaly*|azyk*|ekeranç*|tohum*|däne|maldarçy*|pagta*)'],
    example: '[azyk] gory',
  },
  {
    name: 'food safety',
    themes: ['agriculture-food'],
    words: ['azyk howpsuzly*'],
    example: '[azyk howpsuzlygyny] üpjün etmek',
  },
  {
    name: 'water',
    themes: ['water'],
    words: ['(suw|suwy|suwuň|köl|köli|derýa*)'],
    example: '[suw] serişdeleri',
  },
  {
    name: 'energy',
    themes: ['energy'],
    words: ['(energetika*|energiýa*|elektrik|gaz|nebit*)'],
    example: '[energetika] ulgamy',
  },
  {
    name: 'environment',
    themes: ['environment'],
    words: [
      '(ekologiýa*|daşky gurşa*|tokaý*|çölleşme*|ýaşyl|biologik dürlüli*|ekoulgam*|dag ulgam*|hapalanma*|tebigat*)',
    ],
    example: '[daşky gurşawy] goramak',
  },
  {
    name: 'climate',
    themes: ['climate'],
    words: ['(klimat*|howanyň üýtge*)'],
    example: '[klimatyň] üýtgemegi',
  },
  {
    name: 'disasters',
    themes: ['disaster-risk'],
    words: ['(adatdan daşary ýagdaý*|heläkçili*|ýer titreme*|sil)'],
    example: '[adatdan daşary ýagdaýlaryň] öňüni almak',
  },
  {
    name: 'tourism',
    themes: ['tourism'],
    words: ['(syýahatçyly*|turizm*)'],
    example: '[syýahatçylygy] ösdürmek',
  },
  {
    name: 'science and education',
    themes: ['science-education'],
    words: ['(ylym*|ylmy|bilim*|barlag*|uniwersitet*|talyp*|alymlar*|mekdep*|hünärmen*)'],
    example: '[ylmy] maslahat',
  },
  {
    name: 'digital',
    themes: ['digital'],
    words: ['(sanly|sanlylaşdyr*|elektron|emeli aň*|maglumat tehnologiýa*)'],
    example: '[sanly] tehnologiýalar',
  },
  {
    name: 'information security',
    themes: ['information-security'],
    words: ['(maglumat howpsuzly*|kiberhowpsuzly*)'],
    example: '[kiberhowpsuzlyk] ulgamy',
  },
  {
    name: 'health',
    themes: ['health'],
    words: ['(saglyk*|saglygy*|lukmançyly*|derman*|epidemiýa*|hassahana*|waksina*)'],
    example: '[saglygy] goraýyş',
  },
  {
    name: 'migration',
    themes: ['migration'],
    words: ['(migrant*|migrasiýa*|wiza*)'],
    example: 'zähmet [migrantlary]',
  },
  {
    name: 'culture',
    themes: ['culture'],
    words: ['(medeni*|medeniýet*|miras*|muzeý*|sungat*)'],
    example: '[medeni] gatnaşyklar',
  },
  {
    name: 'sport',
    themes: ['sport'],
    words: ['(sport*|spartakiada*|olimpiada*)'],
    example: '[sport] ulgamy',
  },
  {
    name: 'women and youth',
    themes: ['gender-youth'],
    words: ['(ýaşlar*|ýaş|zenan*|gender*)'],
    example: '[ýaşlar] forumy',
  },
  {
    name: 'institutions',
    themes: ['institutions'],
    words: [
      '(konsultatiw duşuşy*|halkara gurama*|parlamentara|iş topar*|indiki duşuşy*|nobatdaky duşuşy*|ýol karta*|strategik hyzmatdaşly*|sekretariat*|milli utgaşdyryjy*|baş assambleýa*|sebitleýin hyzmatdaşly*|halkara hukuk*)',
    ],
    example: '[konsultatiw duşuşygy] geçirmek',
  },
];
