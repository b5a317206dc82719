import { describe, expect, test } from 'vitest';
import { LANGUAGES } from './grammars.ts';
import { IDENTIFICATIONS } from './identifications.ts';
import { tell } from './identify.ts';
import { casesIn } from './testing.ts';

/** Lines "code  text" of a list beside the grammars. */
const listed = (file: string): [code: string, text: string][] =>
  casesIn(file).map(([code, text]) => [code, text]);
const missed = (cases: readonly [string, string][]): [string, string][] =>
  cases.filter(([code, text]) => tell(text).code !== code);

test.each([
  ['titles.txt', 9, 2],
  ['titles-unseen.txt', 3, 4],
  ['paragraphs.txt', 5, 0],
])('%s: %i in each language, of which at most %i are missed', (file, each, most) => {
  const cases = listed(file);
  for (const code of IDENTIFICATIONS.keys())
    expect(cases.filter(([one]) => one === code).length, code).toBe(each);
  expect(cases).toHaveLength(each * IDENTIFICATIONS.size);
  expect(missed(cases).length, missed(cases).join('; ')).toBeLessThanOrEqual(most);
});

test.each(listed('titles-foreign.txt'))('a title in %s is in none of our languages: %s', (_, title) =>
  expect(tell(title).code).toBeNull(),
);

test('every grammar has its identification in the one list', () => {
  expect(LANGUAGES.map(({ code, identification }) => [code, identification])).toEqual([...IDENTIFICATIONS]);
});

describe('a text in a language that is not read is told to be in none', () => {
  test.each([
    [
      'German',
      'Die Vertragsparteien sind übereingekommen, die Zusammenarbeit auf dem Gebiet der Energie zu stärken und das Wasser gemeinsam zu nutzen.',
    ],
    [
      'Italian',
      'Le Parti hanno convenuto di rafforzare la cooperazione nel settore dell’energia e di utilizzare insieme le acque del lago.',
    ],
    [
      'Portuguese',
      'As Partes acordaram em reforçar a cooperação no domínio da energia e em utilizar conjuntamente as águas do lago, que não têm dono.',
    ],
    [
      'Turkish',
      'Taraflar, enerji alanındaki iş birliğini güçlendirmek ve gölün suyunu birlikte kullanmak için anlaşmaya vardılar.',
    ],
    [
      'Ukrainian',
      'Сторони домовилися зміцнювати співробітництво в галузі енергетики та спільно використовувати води озера, що є їхнім надбанням.',
    ],
    [
      'Mongolian',
      'Талууд эрчим хүчний салбарт хамтын ажиллагаагаа өргөжүүлж, нуурын усыг хамтран ашиглахаар тохиролцсон байна.',
    ],
    [
      'Persian',
      'طرف‌ها توافق کردند که همکاری در زمینه انرژی را گسترش دهند و از آب دریاچه با هم استفاده کنند.',
    ],
    [
      'Urdu',
      'فریقین نے توانائی کے شعبے میں تعاون کو مضبوط کرنے اور جھیل کے پانی کو مل کر استعمال کرنے پر اتفاق کیا۔',
    ],
    ['Greek', 'Τα μέρη συμφώνησαν να ενισχύσουν τη συνεργασία.'],
    ['nothing but figures', '2021 — 2026'],
  ])('%s', (_, text) => expect(tell(text).code).toBeNull());
});

test.each([
  ['fr', 'Les Parties sont convenues de renforcer la coopération dans le domaine de l’énergie.'],
  ['es', 'Las Partes acordaron fortalecer la cooperación en el ámbito de la energía.'],
  ['ar', 'اتفقت الأطراف على تعزيز التعاون في مجال الطاقة.'],
  ['kk', 'Тараптар энергетика саласындағы ынтымақтастықты нығайтуға уағдаласты.'],
  ['ky', 'Тараптар энергетика тармагында кызматташтыкты чыңдоо жөнүндө макулдашышты.'],
  ['tg', 'Тарафҳо оид ба таҳкими ҳамкорӣ дар соҳаи энергетика мувофиқа карданд.'],
  ['tk', 'Taraplar energetika ulgamynda hyzmatdaşlygy pugtalandyrmak barada ylalaşdylar.'],
  ['uz-Latn', "Tomonlar energetika sohasida hamkorlikni mustahkamlash to'g'risida kelishdilar."],
  ['uz-Cyrl', 'Томонлар энергетика соҳасида ҳамкорликни мустаҳкамлаш тўғрисида келишдилар.'],
])('a single sentence in %s is enough', (code, text) => expect(tell(text).code).toBe(code));
