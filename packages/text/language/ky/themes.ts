import type { ThemeRule } from '../coding.ts';

/** Words that stand for several areas at once come first; where words overlap, the longer wins. */
export const themes: readonly ThemeRule[] = [
  {
    name: 'glaciers',
    themes: ['climate', 'environment', 'water'],
    words: ['мөңгү*'],
    example: '[мөңгүлөрдү] сактоо',
  },
  {
    name: 'Aral Sea',
    themes: ['water', 'environment'],
    words: ['(Арал|Аралды|Аралдын)'],
    example: '[Арал] деңизи',
  },
  {
    name: 'hydropower',
    themes: ['water', 'energy'],
    words: ['суу-энергетика*', 'гидроэнергетика*'],
    example: '[суу-энергетика] тармагы',
  },
  {
    name: 'disarmament',
    themes: ['disarmament', 'security'],
    words: ['(куралсыздан*|таратпоо*|ядролук*)'],
    example: '[ядролук] курал',
  },
  {
    name: 'security',
    themes: ['security'],
    words: [
      '(коопсузду*|терроризм*|экстремизм*|баңги*|кылмыш*|чек ара|чек араны|чек арада|коргонуу*|аскердик|курал|аймагын|бири-бирине каршы|тынчтык*|коркунуч*|туруктуулук*|туруктуулуг*)',
    ],
    example: 'аймактык [коопсуздук]',
  },
  {
    name: 'trade',
    themes: ['trade'],
    words: ['(соода*|экспорт*|импорт*|бажы*|базар*|товар*)'],
    example: '[сооданы] кеңейтүү',
  },
  {
    name: 'investment',
    themes: ['investment'],
    words: ['(инвестиция*|каржы*|инвестор*)'],
    example: '[инвестиция] тартуу',
  },
  {
    name: 'industry',
    themes: ['industry'],
    words: ['(өнөр жай*|өндүрүш*|ишкер*|кооперация*|завод*)'],
    example: '[өнөр жай] тармагы',
  },
  {
    name: 'transport',
    themes: ['transport'],
    words: [
      '(транспорт*|темир жол*|логистика*|коридор*|транзит*|аба каттам*|жолдор*|чек ара өткөрмө*|өткөрүү пункт*)',
    ],
    example: '[транспорт] коридорлору',
  },
  {
    name: 'food',
    themes: ['agriculture-food'],
    words: ['(айыл чарба*|азык-түлүк*|эгин*|үрөн*|дан|мал чарба*|дыйкан*)'],
    example: '[азык-түлүк] кору',
  },
  {
    name: 'food safety',
    themes: ['agriculture-food'],
    words: ['азык-түлүк коопсузду*'],
    example: '[азык-түлүк коопсуздугун] камсыз кылуу',
  },
  {
    name: 'water',
    themes: ['water'],
    words: ['(суу|сууну|суунун|сууга|көл|көлдү|дарыя*)'],
    example: '[суу] ресурстары',
  },
  {
    name: 'energy',
    themes: ['energy'],
    words: ['(энергетика*|энергия*|электр|электр энергия*|газ|мунай*)'],
    example: '[энергетика] тармагы',
  },
  {
    name: 'environment',
    themes: ['environment'],
    words: [
      '(экология*|айлана-чөйрө*|курчап турган чөйрө*|токой*|чөлгө*|жашыл|биологиялык ар түрдүү*|экосистема*|булгануу*|жаратылыш*)',
    ],
    example: '[айлана-чөйрөнү] коргоо',
  },
  { name: 'climate', themes: ['climate'], words: ['климат*'], example: '[климаттын] өзгөрүшү' },
  {
    name: 'disasters',
    themes: ['disaster-risk'],
    words: ['(өзгөчө кырдаал*|кырсык*|жер титирөө*|суу ташкын*|сел)'],
    example: '[өзгөчө кырдаалдардын] алдын алуу',
  },
  { name: 'tourism', themes: ['tourism'], words: ['(туризм*|туристтик*)'], example: '[туризмди] өнүктүрүү' },
  {
    name: 'science and education',
    themes: ['science-education'],
    words: ['(илим*|билим*|изилдөө*|университет*|студент*|окумуштуу*|мектеп*|адистер*)'],
    example: '[илим] тармагы',
  },
  {
    name: 'digital',
    themes: ['digital'],
    words: ['(санарип*|электрондук*|жасалма интеллект*|маалымат технология*)'],
    example: '[санариптик] технологиялар',
  },
  {
    name: 'information security',
    themes: ['information-security'],
    words: ['(маалыматтык коопсузду*|киберкоопсузду*)'],
    example: '[киберкоопсуздук] тармагы',
  },
  {
    name: 'health',
    themes: ['health'],
    words: ['(саламаттык*|медицина*|дары|эпидемия*|оорукана*|вакцина*)'],
    example: '[саламаттык] сактоо',
  },
  {
    name: 'migration',
    themes: ['migration'],
    words: ['(мигрант*|миграция*|виза*)'],
    example: 'эмгек [мигранттары]',
  },
  {
    name: 'culture',
    themes: ['culture'],
    words: ['(маданий*|маданият*|мурас*|музей*|өнөр)'],
    example: '[маданий] байланыштар',
  },
  {
    name: 'sport',
    themes: ['sport'],
    words: ['(спорт*|спартакиада*|олимпиада*)'],
    example: '[спорт] тармагы',
  },
  {
    name: 'women and youth',
    themes: ['gender-youth'],
    words: ['(жаштар*|жаш|аял*|гендер*)'],
    example: '[жаштар] форуму',
  },
  {
    name: 'institutions',
    themes: ['institutions'],
    words: [
      '(консультативдик жолугушуу*|эл аралык уюм*|парламенттер аралык|жумушчу топ*|консультациялык жолугушуу*|кийинки жолугушуу*|жол карта*|стратегиялык өнөктөштүк*|катчылык*|улуттук координатор*|башкы ассамблея*|аймактык кызматташтык*)',
    ],
    example: '[консультациялык жолугушууну] өткөрүү',
  },
];
