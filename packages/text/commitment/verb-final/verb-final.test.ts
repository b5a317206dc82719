/** Protects the coding of languages whose verb closes its clause: what it governs, where a row is cut, what is left behind. */
import { describe, expect, it } from 'vitest';
import type { Commitment, Provision } from '../../reading.ts';
import { findCommitments } from '../index.ts';

const paragraph = (text: string, id = 'para_1', parent: string | null = null): Provision => ({
  id,
  kind: parent ? 'point' : 'paragraph',
  number: null,
  parent,
  text,
  lines: [1, 1],
});

const coded = (language: string, text: string): Commitment[] => findCommitments([paragraph(text)], language);
const quotes = (language: string, text: string): string[] => coded(language, text).map(({ quote }) => quote);

describe('the span of a promise', () => {
  it.each([
    ['kk', 'Тараптар форум өткізуге келісті.', 'форум өткізуге келісті'],
    ['ky', 'Тараптар форум өткөрүүгө макулдашышты.', 'форум өткөрүүгө макулдашышты'],
    ['tk', 'Taraplar forum geçirmek barada ylalaşdylar.', 'forum geçirmek barada ylalaşdylar'],
    ['uz-Latn', "Tomonlar forum o'tkazishga kelishib oldilar.", "forum o'tkazishga kelishib oldilar"],
    ['uz-Cyrl', 'Томонлар форум ўтказишга келишиб олдилар.', 'форум ўтказишга келишиб олдилар'],
    ['tg', 'Тарафҳо барои баргузории форум мувофиқа карданд.', 'барои баргузории форум мувофиқа карданд'],
  ])('%s: runs from what stands after the subject to the verb that binds', (language, text, quote) => {
    expect(quotes(language, text)).toEqual([quote]);
  });
  it('begins at the verb where the clause follows it: Tajik «ки»', () => {
    const [found] = coded('tg', 'Тарафҳо мувофиқат карданд, ки форумро баргузор намоянд.');
    expect(found).toMatchObject({
      quote: 'мувофиқат карданд, ки форумро баргузор намоянд',
      stem: 'Тарафҳо',
      force: 'agree',
      action: 5,
    });
  });
  it('ends at the word of need; what was said of it is left to the stem', () => {
    const [found] = coded('kk', 'Тараптар мұздықтарды сақтау қажеттігін атап өтті.');
    expect(found).toMatchObject({
      quote: 'мұздықтарды сақтау қажеттігін',
      stem: 'Тараптар … атап өтті',
      force: 'recognize',
    });
  });
});

describe('a row of targets', () => {
  it('is cut where verbs have the form of the last, each with a stem to be read with', () => {
    expect(
      coded('uz-Latn', 'Tomonlar markaz tuzishga va forum oʻtkazishga kelishdilar.').map(
        ({ quote, stem }) => [stem, quote],
      ),
    ).toEqual([
      ['Tomonlar … kelishdilar', 'markaz tuzishga'],
      ['Tomonlar', 'forum oʻtkazishga kelishdilar'],
    ]);
  });
  it.each([
    ['areas', 'kk', 'Тараптар сауда, энергетика және көлік саласын дамытуға келісті.'],
    ['verbs of one object', 'kk', 'Тараптар мұраны сақтауға және дамытуға келісті.'],
    [
      'purposes',
      'kk',
      'Тараптар сауданы арттыру және шығынды азайту мақсатында жол салу қажеттігін атап өтті.',
    ],
    ['means', 'ky', 'Тараптар форум өткөрүү жана борбор ачуу аркылуу сооданы кеңейтүүгө макулдашышты.'],
    [
      'what an agreement is about',
      'kk',
      'Тараптар жол салу және көпір жөндеу жөніндегі келісімге қол қоюға уағдаласты.',
    ],
    ['what is done besides', 'tk', 'Taraplar merkezi döredip, söwdany giňeltmäge ylalaşdylar.'],
  ])('is not cut at %s', (_, language, text) => {
    expect(quotes(language, text)).toHaveLength(1);
  });
});

describe('a case that stands at the last verb alone', () => {
  it('parts the row all the same', () => {
    expect(
      quotes('uz-Latn', 'Prezidentlar dastur tayyorlash va hisobot eʼlon qilishni topshirdilar.'),
    ).toEqual(['dastur tayyorlash', 'hisobot eʼlon qilishni topshirdilar']);
  });
});

describe('who acts', () => {
  it('may be several states', () => {
    expect(coded('kk', 'Қазақстан, Қырғызстан және Өзбекстан форум өткізуге келісті.')[0]?.actors).toEqual([
      'KAZ',
      'KGZ',
      'UZB',
    ]);
  });
  it('is who is told, by the case or the preposition', () => {
    const [turkic] = coded('kk', 'Президенттер көлік министрліктеріне жоспар әзірлеуді тапсырды.');
    const [tajik] = coded(
      'tg',
      'Президентҳо ба вазоратҳои нақлиёт супориш доданд, ки нақшаро таҳия намоянд.',
    );
    expect([turkic?.actors, tajik?.actors]).toEqual([['көлік министрліктеріне'], ['вазоратҳои нақлиёт']]);
  });
  it('acts in the first person too', () => {
    expect(coded('kk', 'Біз форум өткізуге келістік.')[0]?.actors).toEqual(['parties']);
    expect(coded('uz-Latn', 'Biz bu tashabbusni qoʻllab-quvvatlaymiz.')[0]?.force).toBe('support');
  });
});

describe('two verbs', () => {
  it('of which the outer one counts', () => {
    expect(coded('kk', 'Тараптар форум 2027 жылы өткізіледі деп уағдаласты.')).toMatchObject([
      { force: 'agree', quote: 'форум 2027 жылы өткізіледі деп уағдаласты' },
    ]);
  });
  it('side by side make a promise each, by the same actors', () => {
    expect(
      coded('ky', 'Тараптар бул демилгени колдошту жана форум өткөрүүгө макулдашышты.').map(
        ({ force, stem }) => [force, stem],
      ),
    ).toEqual([
      ['support', 'Тараптар'],
      ['agree', 'Тараптар'],
    ]);
  });
});

describe('points under a verb that waits for them', () => {
  it('are bound by it, though no table lists their verb', () => {
    const found = findCommitments(
      [
        paragraph('Тараптар мыналарға келісті:'),
        paragraph('жол картасын рәсімдеу;', 'para_1__point_a', 'para_1'),
        paragraph('Порт-Истер қаласының тұрғындары.', 'para_1__point_b', 'para_1'),
      ],
      'kk',
    );
    expect(found.map(({ provision, force, stem }) => [provision, force, stem])).toEqual([
      ['para_1__point_a', 'agree', 'Тараптар мыналарға келісті:'],
    ]);
  });
});

describe('what promises nothing', () => {
  it.each([
    ['kk', 'Бұл шарт сенімді нығайтады.', 'nobody acts'],
    ['kk', 'Тараптар уағдаласқан шаралар іске асырылып жатыр.', 'a participle'],
    ['kk', 'Тараптар форум өткізуді талқылады.', 'past'],
    ['ky', 'Тараптардын макулдашуусу күчүндө.', 'a noun'],
    ['ky', 'Тараптар форум өткөрүүнү колдогон жок.', 'denied'],
    ['tk', 'Taraplar zerur maglumatlary aldylar.', '"necessary" describes'],
    ['tk', 'Taraplar dostlugyň ähmiýetini bellediler.', 'the importance of a thing'],
    ['uz-Latn', 'Tomonlar hamkorlikni rivojlantirmoqdalar.', 'going on'],
    ['uz-Cyrl', 'Томонлар ҳали келишиб олмадилар.', 'denied'],
    ['tg', 'Тарафҳо ҳанӯз мувофиқат накардаанд.', 'denied'],
    ['tg', 'Ин созишнома эътимодро таҳким мебахшад.', 'nobody acts'],
  ])('%s: %s (%s)', (language, text) => {
    expect(coded(language, text)).toEqual([]);
  });
});
