import { describe, expect, test } from 'vitest';
import { analyse } from '../language/analysis.ts';
import { conceptsOf, entries, glossed } from './concepts.ts';

const conceptsIn = (text: string, language: string): string[] => [
  ...conceptsOf(analyse(text, language), language),
];

describe('words in whatever form stand for their concepts', () => {
  test.each([
    ['en', 'to ratify conventions on glaciers', ['ratify', 'convention', 'glacier']],
    [
      'en',
      'the establishment of a network of research centres',
      ['establish', 'network', 'centre', 'research'],
    ],
    ['en', 'early warning of floods and mudflows', ['early warning', 'flood', 'mudflow']],
    ['ru', 'создание сети железных дорог', ['establish', 'network', 'railway']],
    [
      'ru',
      'подготовить к сессии Совета доклад о ледниках',
      ['prepare', 'meeting', 'council', 'report', 'glacier'],
    ],
    ['ru', 'упрощение таможенных и визовых процедур', ['simplify', 'customs', 'visa']],
    ['zh', '设立冰川保护基金', ['establish', 'glacier', 'protect', 'fund']],
    ['zh', '简化过境手续，建设铁路走廊', ['simplify', 'transit', 'build', 'railway', 'corridor']],
    ['fr', 'la construction de réseaux hydroélectriques', ['build', 'network', 'hydropower']],
    [
      'fr',
      'les chefs de gouvernement ratifieront des conventions douanières',
      ['prime minister', 'convention', 'customs'],
    ],
    ['es', 'la creación de redes de universidades', ['establish', 'network', 'university']],
    ['es', 'puentes, aduanas y corredores', ['bridge', 'customs', 'corridor']],
    ['ar', 'إنشاء شبكة للسكك الحديدية', ['establish', 'network', 'railway']],
    [
      'ar',
      'تبادل البيانات عن منسوب المياه وحماية الأسماك',
      ['exchange', 'data', 'water', 'water level', 'protect', 'fish'],
    ],
    [
      'kk',
      'балықты қорғау, көлді бақылаудың орталығын құруға',
      ['fish', 'protect', 'lake', 'centre', 'establish'],
    ],
    ['ky', 'суунун деңгээли жөнүндө маалымат алмашуу', ['water', 'water level', 'information', 'exchange']],
    ['tg', 'маркази мушоҳидаи кӯлро таъсис диҳанд', ['centre', 'monitor', 'lake', 'establish']],
    ['tk', 'suwuň derejesi barada maglumat alyşmak', ['water', 'water level', 'information', 'exchange']],
    ['uz-Latn', 'temir yoʻl va energetika', ['railway', 'energy']],
    ['uz-Cyrl', 'темир йўл ва энергетика', ['railway', 'energy']],
  ])('%s: %s', (language, text, concepts) => {
    expect(conceptsIn(text, language)).toEqual(expect.arrayContaining(concepts));
  });
});

describe('a promise has the same concepts in each language', () => {
  const promise = {
    en: 'to establish a regional fund for the protection of forests',
    ru: 'учредить региональный фонд защиты лесов',
    zh: '设立保护森林的区域基金',
    fr: 'créer un fonds régional pour la protection des forêts',
    es: 'crear un fondo regional para la protección de los bosques',
    ar: 'إنشاء صندوق إقليمي لحماية الغابات',
  };
  test.each(Object.entries(promise))('%s: %s', (language, text) => {
    const meant = ['establish', 'regional', 'fund', 'protect', 'forest'];
    expect(conceptsIn(text, language)).toEqual(expect.arrayContaining(meant));
    expect(conceptsIn(text, language).length).toBeLessThanOrEqual(meant.length + 1);
  });
});

describe('what only looks like a concept is none', () => {
  test.each([
    ['ru', 'во всём мире', 'peace'],
    ['ru', 'в мировом хозяйстве', 'peace'],
    ['ru', 'министерства иностранных дел', 'share'],
    ['ru', 'Стороны договорились', 'treaty'],
    ['ru', 'тесное взаимодействие стало бы полезным', 'metallurgy'],
    ['ru', 'дорожная карта', 'road'],
    ['en', 'the States of Central Asia', 'centre'],
    ['en', 'the States of Central Asia', 'declaration'],
    ['en', 'the Parties agreed', 'agreement'],
    ['en', 'good-neighbourly relations', 'goods'],
    ['en', 'with due regard to the measures taken', 'tariff'],
    ['en', 'coordinated measures', 'measurement'],
    ['en', 'close cooperation', 'close'],
    ['en', 'the present year', 'submit'],
    ['en', 'the road map', 'road'],
    ['en', 'room in the region', 'space'],
    ['zh', '中亚国家元首协商会议', 'chamber of commerce'],
    ['zh', '联合国主持下', 'joint'],
    ['zh', '充分配合', 'allocate'],
    ['zh', '水力发电', 'electricity'],
    ['fr', 'les Parties sont convenues', 'convention'],
    ['fr', 'le prix du pétrole', 'prize'],
    ['es', 'la costa', 'cost'],
    ['es', 'la seguridad de la región y el desarrollo social', 'social protection'],
    ['ar', 'خطة العمل', 'employment'],
    ['kk', 'Арал теңізі', 'island'],
  ])('%s: %s is not %s', (language, text, concept) => {
    expect(conceptsIn(text, language)).not.toContain(concept);
  });

  test('a language that the glossary lacks has no concepts', () => {
    expect(conceptsIn('su ve enerji', 'tr')).toEqual([]);
  });
});

describe('the glossary', () => {
  const renderings = [...entries()].flatMap(([concept, byLanguage]) =>
    [...byLanguage].flatMap(([language, phrases]) =>
      phrases.map((phrase) => ({
        concept,
        language,
        phrase,
        words: [...new Set(analyse(phrase, language))].sort().join(' '),
      })),
    ),
  );

  test('has each concept in the languages of the United Nations', () => {
    for (const [concept, byLanguage] of entries())
      expect([...byLanguage.keys()], concept).toEqual(
        expect.arrayContaining(['zh', 'en', 'ru', 'fr', 'es', 'ar']),
      );
  });

  test('has no rendering of which nothing is left', () => {
    expect(renderings.filter(({ words }) => words === '')).toEqual([]);
  });

  test('has no rendering twice in a language, under one concept or two', () => {
    const seen = new Map<string, string>();
    const twice = renderings.flatMap(({ concept, language, phrase, words }) => {
      const key = `${language} ${words}`;
      const before = seen.get(key);
      seen.set(key, concept);
      return before === undefined ? [] : [`${language} ${phrase}: ${before}, ${concept}`];
    });
    expect(twice).toEqual([]);
  });

  test('names a concept to people in their language', () => {
    expect(glossed('glacier')).toMatchObject({ en: 'glacier', ru: 'ледник', zh: '冰川', tg: 'пирях' });
  });

  test('has no words for a concept that it lacks', () => {
    expect(glossed('unheard of')).toEqual({});
  });
});
