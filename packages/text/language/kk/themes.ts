import type { ThemeRule } from '../coding.ts';

/** Words that stand for several areas at once come first; where words overlap, the longer wins. */
export const themes: readonly ThemeRule[] = [
  {
    name: 'glaciers',
    themes: ['climate', 'environment', 'water'],
    words: ['мұздық*'],
    example: '[мұздықтарды] сақтау',
  },
  {
    name: 'Aral Sea',
    themes: ['water', 'environment'],
    words: ['(Арал|Аралды|Аралдың|Арал өңірі*)'],
    example: '[Арал] теңізі',
  },
  {
    name: 'hydropower',
    themes: ['water', 'energy'],
    words: ['су-энергетика*', 'гидроэнергетика*'],
    example: '[су-энергетика] саласы',
  },
  {
    name: 'disarmament',
    themes: ['disarmament', 'security'],
    words: ['(қарусыздан*|таратпау*|ядролық*)'],
    example: '[ядролық] қару',
  },
  {
    name: 'security',
    themes: ['security'],
    words: [
      '(қауіпсізді*|терроризм*|экстремизм*|есірткі*|қылмыс*|шекара|шекараны|шекарада|шекаралық|қорғаныс*|әскери|қару|аумағын|бір-біріне қарсы|сенім шаралар*|қатер*|тұрақтылық*)',
    ],
    example: 'өңірлік [қауіпсіздік]',
  },
  {
    name: 'trade',
    themes: ['trade'],
    words: ['(сауда*|экспорт*|импорт*|кеден*|нарық*|тауар*)'],
    example: '[сауданы] кеңейту',
  },
  {
    name: 'investment',
    themes: ['investment'],
    words: ['(инвестиция*|қаржы*|инвестор*)'],
    example: '[инвестициялар] тарту',
  },
  {
    name: 'industry',
    themes: ['industry'],
    words: ['(өнеркәсі*|өндіріс*|индустрия*|кәсіпкер*|іскер*|кооперация*|зауыт*)'],
    example: '[өнеркәсіп] саласы',
  },
  {
    name: 'transport',
    themes: ['transport'],
    words: [
      '(көлік*|теміржол*|темір жол*|логистика*|дәліз*|транзит*|әуе рейс*|авто жол*|жол желі*|өткізу бекет*|өткізу пункт*)',
    ],
    example: '[көлік] дәліздері',
  },
  {
    name: 'food',
    themes: ['agriculture-food'],
    words: ['(ауыл шаруашылы*|азық-түлік*|егін*|тұқым*|астық*|мал шаруашылы*|егіншілік*)'],
    example: '[азық-түлік] қоры',
  },
  {
    name: 'food safety',
    themes: ['agriculture-food'],
    words: ['азық-түлік қауіпсіздіг*'],
    example: '[азық-түлік қауіпсіздігін] қамтамасыз ету',
  },
  {
    name: 'water',
    themes: ['water'],
    words: ['(су|суды|судың|суға|сумен|көлді|көл|өзен*)'],
    example: '[су] ресурстары',
  },
  {
    name: 'energy',
    themes: ['energy'],
    words: ['(энергетика*|энергия*|электр*|газ|мұнай*)'],
    example: '[энергетика] саласы',
  },
  {
    name: 'environment',
    themes: ['environment'],
    words: ['(экология*|қоршаған орта*|орман*|шөлейт*|жасыл|биоалуан*|экожүйе*|ластан*|табиғат*)'],
    example: '[қоршаған ортаны] қорғау',
  },
  { name: 'climate', themes: ['climate'], words: ['климат*'], example: '[климаттың] өзгеруі' },
  {
    name: 'disasters',
    themes: ['disaster-risk'],
    words: ['(төтенше жағдай*|апат*|жер сілкіні*|су тасқын*|сел)'],
    example: '[төтенше жағдайлардың] алдын алу',
  },
  { name: 'tourism', themes: ['tourism'], words: ['(туризм*|туристік*)'], example: '[туризмді] дамыту' },
  {
    name: 'science and education',
    themes: ['science-education'],
    words: ['(ғылым*|білім*|зерттеу*|университет*|студент*|ғалым*|мектеп*|мамандар*)'],
    example: '[ғылым] саласы',
  },
  {
    name: 'digital',
    themes: ['digital'],
    words: ['(цифрлық*|электрондық*|жасанды интеллект*|ақпараттық технология*)'],
    example: '[цифрлық] технологиялар',
  },
  {
    name: 'information security',
    themes: ['information-security'],
    words: ['(ақпараттық қауіпсіздік*|киберқауіпсіздік*|ақпараттық қауіпсіздіг*|киберқауіпсіздіг*)'],
    example: '[киберқауіпсіздік] саласы',
  },
  {
    name: 'health',
    themes: ['health'],
    words: ['(денсаулық*|медицина*|дәрі*|эпидемия*|аурухана*|вакцина*)'],
    example: '[денсаулық] сақтау',
  },
  {
    name: 'migration',
    themes: ['migration'],
    words: ['(мигрант*|көші-қон*|виза*)'],
    example: 'еңбек [мигранттары]',
  },
  {
    name: 'culture',
    themes: ['culture'],
    words: ['(мәдени*|мұра*|мұражай*|гуманитарлық саласы*|өнер)'],
    example: '[мәдени] байланыстар',
  },
  {
    name: 'sport',
    themes: ['sport'],
    words: ['(спорт*|спартакиада*|олимпиада*)'],
    example: '[спорт] саласы',
  },
  {
    name: 'women and youth',
    themes: ['gender-youth'],
    words: ['(жастар*|жас|әйел*|гендер*)'],
    example: '[жастар] форумы',
  },
  {
    name: 'institutions',
    themes: ['institutions'],
    words: [
      '(консультативтік кездесу*|халықаралық ұйым*|парламентаралық|жұмыс тобы*|жұмыс тобын|келесі кездесу*|жол карта*|стратегиялық әріптестік*|хатшылық*|ұлттық үйлестіруші*|бас ассамблея*|министрлердің кездесу*)',
    ],
    example: '[консультативтік кездесуді] өткізу',
  },
];
