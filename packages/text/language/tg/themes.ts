import type { ThemeRule } from '../coding.ts';

/** Words that stand for several areas at once come first; where words overlap, the longer wins. */
export const themes: readonly ThemeRule[] = [
  {
    name: 'glaciers',
    themes: ['climate', 'environment', 'water'],
    words: ['пирях*'],
    example: 'ҳифзи [пиряхҳо]',
  },
  {
    name: 'Aral Sea',
    themes: ['water', 'environment'],
    words: ['(Арал|Аралро|баҳри Арал)'],
    example: 'наҷоти [Арал]',
  },
  {
    name: 'hydropower',
    themes: ['water', 'energy'],
    words: ['(обу энергетика*|гидроэнергетика*)'],
    example: 'соҳаи [гидроэнергетика]',
  },
  {
    name: 'disarmament',
    themes: ['disarmament', 'security'],
    words: ['(халъи силоҳ|ҳастаӣ|ҳастаии|ядроӣ|ядроии)'],
    example: 'силоҳи [ҳастаӣ]',
  },
  {
    name: 'security',
    themes: ['security'],
    words: [
      '(амният*|терроризм*|ифротгароӣ*|экстремизм*|маводи мухаддир*|ҷинояткорӣ*|сарҳад*|мудофиа*|ҳарбӣ|силоҳ|қаламрав*|бар зидди якдигар|сулҳ*|таҳдид*|субот*)',
    ],
    example: '[амнияти] минтақа',
  },
  {
    name: 'trade',
    themes: ['trade'],
    words: ['(тиҷорат*|савдо*|содирот*|воридот*|гумрук*|бозор*|мол|молҳо*)'],
    example: 'рушди [тиҷорат]',
  },
  {
    name: 'investment',
    themes: ['investment'],
    words: ['(сармоягузор*|сармоя*|молия*)'],
    example: 'ҷалби [сармоя]',
  },
  {
    name: 'industry',
    themes: ['industry'],
    words: ['(саноат*|истеҳсол*|соҳибкор*|корхона*|кооператсия*)'],
    example: 'соҳаи [саноат]',
  },
  {
    name: 'transport',
    themes: ['transport'],
    words: ['(нақлиёт*|роҳи оҳан*|логистика*|долон*|транзит*|парвоз*|роҳҳо*)'],
    example: 'долонҳои [нақлиётӣ]',
  },
  {
    name: 'food',
    themes: ['agriculture-food'],
    words: ['(кишоварз*|озуқавор*|тухмӣ*|ғалла*|чорводор*|пахта*)'],
    example: 'соҳаи [кишоварзӣ]',
  },
  {
    name: 'food safety',
    themes: ['agriculture-food'],
    words: ['амнияти озуқавор*'],
    example: 'таъмини [амнияти озуқаворӣ]',
  },
  {
    name: 'water',
    themes: ['water'],
    words: ['(об|обро|оби|обҳо*|обсарфакунанда|кӯл*|дарё*)'],
    example: 'захираҳои [об]',
  },
  {
    name: 'energy',
    themes: ['energy'],
    words: ['(энергетика*|энергия*|нерӯи барқ|барқ|газ|нафт*)'],
    example: 'соҳаи [энергетика]',
  },
  {
    name: 'environment',
    themes: ['environment'],
    words: [
      '(экологӣ*|муҳити зист*|ҷангал*|биёбоншав*|сабз|гуногунии биологӣ*|экосистема*|ифлосшав*|табиат*)',
    ],
    example: 'ҳифзи [муҳити зист]',
  },
  {
    name: 'green energy',
    themes: ['energy'],
    words: ['энергетикаи сабз'],
    example: 'рушди [энергетикаи сабз]',
  },
  { name: 'climate', themes: ['climate'], words: ['иқлим*'], example: 'тағйирёбии [иқлим]' },
  {
    name: 'disasters',
    themes: ['disaster-risk'],
    words: ['(ҳолатҳои фавқулода*|офат*|заминҷунбӣ*|сел|обхезӣ*)'],
    example: 'пешгирии [офатҳо]',
  },
  { name: 'tourism', themes: ['tourism'], words: ['(сайёҳ*|туризм*)'], example: 'рушди [сайёҳӣ]' },
  {
    name: 'science and education',
    themes: ['science-education'],
    words: ['(илм*|маориф*|таҳсилот*|тадқиқот*|донишгоҳ*|донишҷӯ*|олимон*|мактаб*|мутахассисон)'],
    example: 'соҳаи [илм]',
  },
  {
    name: 'digital',
    themes: ['digital'],
    words: ['(рақамӣ*|рақамикунон*|электрон*|зеҳни сунъӣ|технологияҳои иттилоот*)'],
    example: 'иқтисоди [рақамӣ]',
  },
  {
    name: 'information security',
    themes: ['information-security'],
    words: ['(амнияти иттилоот*|амнияти киберӣ*|киберамният*)'],
    example: '[амнияти иттилоотӣ]',
  },
  {
    name: 'health',
    themes: ['health'],
    words: ['(тандуруст*|тиб*|дору|эпидемия*|беморхона*|ваксина*)'],
    example: 'соҳаи [тандурустӣ]',
  },
  {
    name: 'migration',
    themes: ['migration'],
    words: ['(муҳоҷир*|мигрант*|муҳоҷират*|раводид*)'],
    example: '[муҳоҷирони] меҳнатӣ',
  },
  {
    name: 'culture',
    themes: ['culture'],
    words: ['(фарҳанг*|мерос*|осорхона*|ҳунар*|санъат*)'],
    example: 'робитаҳои [фарҳангӣ]',
  },
  {
    name: 'sport',
    themes: ['sport'],
    words: ['(варзиш*|спартакиада*|олимпиада*)'],
    example: 'рушди [варзиш]',
  },
  {
    name: 'women and youth',
    themes: ['gender-youth'],
    words: ['(ҷавонон*|ҷавон|занон*|гендер*)'],
    example: 'форуми [ҷавонон]',
  },
  {
    name: 'institutions',
    themes: ['institutions'],
    words: [
      '(мулоқоти машварат*|созмонҳои байналмилал*|байнипарлумон*|гурӯҳи кор*|мулоқоти навбатӣ|харитаи роҳ*|шарикии стратегӣ*|котибот*|ҳамоҳангсозони миллӣ|маҷмаи умум*|ҳамкории минтақав*)',
    ],
    example: 'баргузории [мулоқоти машваратӣ]',
  },
];
