import { describe, expect, test } from 'vitest';
import { analyse } from './analysis.ts';
import { LANGUAGES } from './grammars.ts';
import { exampleOf, stemmer } from './stem.ts';

const found = (text: string, query: string, language: string, queryLanguage = language): boolean => {
  const tokens = new Set(analyse(text, language));
  return analyse(query, queryLanguage).every((token) => tokens.has(token));
};

describe('a query finds the text it means', () => {
  test.each([
    ['各方商定设立中亚文化对话论坛，作为平台', '文化对话', 'zh'],
    ['抗击 COVID-19 疫情', 'covid 19', 'zh'],
    ['COVID疫情', '疫情', 'zh'],
    ['宣布 2025 年为国际冰川保护年', '冰川 2025', 'zh'],
    ['The Parties agreed to establish regional centres', 'party agree regional centre', 'en'],
    ['strengthening cooperation', 'strengthen cooperate', 'en'],
    ["Tajikistan's initiative", 'tajikistan', 'en'],
    ['International organisations', 'organization', 'en'],
    ['Energy and water', 'energies', 'en'],
    ['о развитии сотрудничества в области безопасности', 'развитие безопасность', 'ru'],
    ['Всё ещё учёные', 'ученые', 'ru'],
    ['главы государств договорились', 'глав государства', 'ru'],
    ['водных ресурсов', 'водные ресурсы', 'ru'],
    ['Aşgabat şäheri', 'asgabat', 'tk'],
    ['renforcement de la coopération économique', 'coopérer économique', 'fr'],
    ['la qualité de l’eau', 'eau', 'fr'],
    ["l'Assemblée générale", 'assemblée', 'fr'],
    ['los acuerdos regionales', 'acuerdo regional', 'es'],
    ['التعاون في مجال المياه', 'تعاون مياه', 'ar'],
    ['عام ٢٠٢٦', '2026', 'ar'],
    ['мемлекеттердің ынтымақтастығы', 'мемлекеттер', 'kk'],
    ['кӯлҳои кишвар', 'кӯл', 'tg'],
    ['davlatlarning sohalari', 'davlat', 'uz'],
    ['Oʻzbekiston', "O'zbekiston", 'uz'],
  ])('%s ⊃ %s', (text, query, language) => expect(found(text, query, language)).toBe(true));
});

describe('a query does not find what it does not mean', () => {
  test.each([
    ['中国水利', '中利', 'zh'],
    ['水资源和能源', '水能', 'zh'],
    ['Oʻzbekiston', 'zbekiston', 'uz'],
    ["d'a", 'a', 'fr'],
    ['states', 'station', 'en'],
    ['status', 'state', 'en'],
    ['process', 'procession', 'en'],
    ['страны', 'странно', 'ru'],
    ['вода', 'водка', 'ru'],
    ['роль', 'роман', 'ru'],
    ['область', 'облако', 'ru'],
  ])('%s ⊅ %s', (text, query, language) => expect(found(text, query, language)).toBe(false));
});

const languages = LANGUAGES.map(({ code, stems }) => [code, stems] as const).filter(
  ([, rounds]) => rounds.length > 0,
);
describe.each(languages)('each rule of stemming in %s does what it shows', (_, rounds) => {
  for (const round of rounds)
    test.each(round.rules)(`${round.name}: %s`, (rule) => {
      const [word, stem] = exampleOf(rule);
      expect(stemmer([round])(word)).toBe(stem);
    });
});

test('words of a Turkic language in Cyrillic are cut by its own rules, not by Russian ones', () => {
  expect(analyse('мемлекеттердің жолы', 'kk')).toEqual(['мемлекет', 'жолы']);
  expect(analyse('улсын хамтын', 'mn')).toEqual(['улсын', 'хамтын']);
});

test('nothing to find gives nothing', () => {
  expect(analyse('', 'en')).toEqual([]);
  expect(analyse('— … 「」 , .', 'zh')).toEqual([]);
});

test('an apostrophe after a Chinese character is no word', () => {
  expect(analyse('促进发展’行动', 'zh')).toEqual(['促进', '进发', '发展', '行动']);
});
