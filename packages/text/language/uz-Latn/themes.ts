import type { ThemeRule } from '../coding.ts';

/** Words that stand for several areas at once come first; where words overlap, the longer wins. */
export const themes: readonly ThemeRule[] = [
  {
    name: 'glaciers',
    themes: ['climate', 'environment', 'water'],
    words: ['muzlik*'],
    example: '[muzliklarni] asrash',
  },
  {
    name: 'Aral Sea',
    themes: ['water', 'environment'],
    words: ['(Orol|Orolni|Orolbo*) [dengiz*]'],
    example: '[Orol dengizi] muammosi',
  },
  {
    name: 'hydropower',
    themes: ['water', 'energy'],
    words: ['suv-energetika*', 'gidroenergetika*'],
    example: '[suv-energetika] sohasi',
  },
  {
    name: 'disarmament',
    themes: ['disarmament', 'security'],
    words: ['(qurolsizlan*|yadroviy*|yadro quroli*)'],
    example: '[yadroviy] qurol',
  },
  {
    name: 'security',
    themes: ['security'],
    words: [
      '(xavfsizlik*|xavfsizligi*|terrorizm*|ekstremizm*|giyohvand*|jinoyat*|chegara|chegarada|chegaralarda|chegarani|mudofaa*|harbiy|qurol|hududidan|bir-biriga qarshi|tinchlik*|tinch yoʻl*|tahdid*|barqarorlik*)',
    ],
    example: 'mintaqaviy [xavfsizlik]',
  },
  {
    name: 'trade',
    themes: ['trade'],
    words: ['(savdo*|eksport*|import*|bojxona*|bozor*|tovar*)'],
    example: '[savdoni] kengaytirish',
  },
  {
    name: 'investment',
    themes: ['investment'],
    words: ['(investitsiya*|moliya*|investor*)'],
    example: '[investitsiyalar] jalb etish',
  },
  {
    name: 'industry',
    themes: ['industry'],
    words: ['(sanoat*|ishlab chiqarish*|tadbirkor*|ishbilarmon*|kooperatsiya*|zavod*|biznes*)'],
    example: '[sanoat] sohasi',
  },
  {
    name: 'transport',
    themes: ['transport'],
    words: ['(transport*|temir yoʻl*|logistika*|yoʻlak*|tranzit*|aviaqatnov*|yoʻllar*|yuk tashish*)'],
    example: '[transport] yoʻlaklari',
  },
  {
    name: 'food',
    themes: ['agriculture-food'],
    words: ['(qishloq xoʻjalig*|oziq-ovqat*|dehqon*|urugʻ*|gʻalla*|chorva*|paxta*)'],
    example: '[oziq-ovqat] zaxirasi',
  },
  {
    name: 'food safety',
    themes: ['agriculture-food'],
    words: ['oziq-ovqat xavfsizlig*'],
    example: '[oziq-ovqat xavfsizligini] taʼminlash',
  },
  {
    name: 'water',
    themes: ['water'],
    words: ['(suv|suvni|suvning|suvdan|koʻl|koʻlni|daryo*|Amudaryo*|Sirdaryo*)'],
    example: '[suv] resurslari',
  },
  {
    name: 'energy',
    themes: ['energy'],
    words: ['(energetika*|energiya*|elektr|gaz|neft*)'],
    example: '[energetika] sohasi',
  },
  {
    name: 'environment',
    themes: ['environment'],
    words: [
      '(ekologiya*|ekologik*|atrof-muhit*|oʻrmon*|choʻllanish*|yashil|biologik xilma-xillik*|ekotizim*|ifloslan*|tabiat*)',
    ],
    example: '[atrof-muhitni] asrash',
  },
  { name: 'climate', themes: ['climate'], words: ['iqlim*'], example: '[iqlim] oʻzgarishi' },
  {
    name: 'disasters',
    themes: ['disaster-risk'],
    words: ['(favqulodda vaziyat*|ofat*|zilzila*|suv toshqin*|sel)'],
    example: '[favqulodda vaziyatlarning] oldini olish',
  },
  {
    name: 'tourism',
    themes: ['tourism'],
    words: ['(turizm*|sayyohlik*|turistik*)'],
    example: '[turizmni] rivojlantirish',
  },
  {
    name: 'science and education',
    themes: ['science-education'],
    words: ['(ilm-fan*|ilmiy|fan|taʼlim*|tadqiqot*|universitet*|talaba*|olimlar*|maktab*|mutaxassis*)'],
    example: '[ilmiy] anjuman',
  },
  {
    name: 'digital',
    themes: ['digital'],
    words: ['(raqamli*|raqamlashtir*|elektron|sunʼiy intellekt*|axborot texnologiya*)'],
    example: '[raqamli] texnologiyalar',
  },
  {
    name: 'information security',
    themes: ['information-security'],
    words: ['(axborot xavfsizlig*|kiberxavfsizlik*|kiberxavfsizlig*)'],
    example: '[kiberxavfsizlik] sohasi',
  },
  {
    name: 'health',
    themes: ['health'],
    words: ['(sogʻliqni saqlash*|tibbiy*|dori|epidemiya*|shifoxona*|vaksina*)'],
    example: '[tibbiy] yordam',
  },
  {
    name: 'migration',
    themes: ['migration'],
    words: ['(muhojir*|migrant*|migratsiya*|viza*)'],
    example: 'mehnat [muhojirlari]',
  },
  {
    name: 'culture',
    themes: ['culture'],
    words: ['(madaniy*|madaniyat*|meros*|muzey*|yodgorlik*|sanʼat*)'],
    example: '[madaniy] aloqalar',
  },
  {
    name: 'sport',
    themes: ['sport'],
    words: ['(sport*|spartakiada*|olimpiada*)'],
    example: '[sport] sohasi',
  },
  {
    name: 'women and youth',
    themes: ['gender-youth'],
    words: ['(yoshlar*|yosh|ayol*|xotin-qiz*|gender*)'],
    example: '[yoshlar] forumi',
  },
  {
    name: 'institutions',
    themes: ['institutions'],
    words: [
      '(maslahat uchrashuv*|xalqaro tashkilot*|birlashgan millatlar tashkiloti*|parlamentlararo|ishchi guruh*|navbatdagi uchrashuv*|navbatdagi yigʻilish*|yoʻl xarita*|yoʻl xaritasi|strategik sheriklik*|kotibiyat*|milliy muvofiqlashtiruvchi*|bosh assambleya*|hududiy hamkorlik*)',
    ],
    example: '[maslahat uchrashuvini] oʻtkazish',
  },
];
