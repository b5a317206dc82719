/** Text keeps everything: no character is lost but the dot or bracket that sets a number off from its text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explanationOf } from '../explain-statement.ts';
import { LANGUAGES } from '../language/grammars.ts';
import type { Source } from '../read/source.ts';
import { studySource, studyStatement } from '../study.ts';
import { lost } from './keeping.ts';

const setOff = /^[.．、:：—–-]*$/u;

const root = new URL('../../../', import.meta.url);
const examples = new URL('examples/statements/', root);
const official = new URL('../shared/statements/2021-turkmenbashi.zh.txt', root);
const files = [
  ...(existsSync(examples) ? readdirSync(examples).map((name) => new URL(name, examples)) : []),
  ...(existsSync(official) ? [official] : []),
].filter((file) => file.pathname.endsWith('.txt'));

describe('the specimens', () => {
  test.each(files.map((file) => [file.pathname.split('/').at(-1), file] as const))('%s', (_, file) => {
    const study = studyStatement(readFileSync(file));
    if (!study.ok) throw new Error(study.fault.code);
    const { missing, added } = lost(study.value);
    expect(missing).toMatch(setOff);
    expect(added).toBe('');
    // A number costs at most its dot; nothing else may hide among the dots.
    const numbers = study.value.structure.provisions.filter(({ number }) => number !== null);
    expect(missing.length).toBeLessThanOrEqual(numbers.length);
  });
});

/** Texts made of the grammar's own marks: what each rule is about, between plain sentences, in any order. */
const frames: Record<string, { head: string; sentence: string }> = {
  zh: {
    head: '联合声明\n\n各方兹发表以下声明：\n\n1. 各方商定。\n\n2. 各方同意。\n',
    sentence: '各方商定定期会晤。',
  },
  en: {
    head: 'Joint Statement\n\nThe Parties declare as follows:\n\n1. The Parties agree.\n\n2. The Parties will meet.\n',
    sentence: 'The Parties agreed to meet in the city and on the lake.',
  },
  ru: {
    head: 'Совместное заявление\n\nСтороны заявляют о нижеследующем:\n\n1. Стороны согласны.\n\n2. Стороны решили.\n',
    sentence: 'Стороны договорились о встрече в городе и на озере.',
  },
  fr: {
    head: 'Déclaration conjointe\n\nLes Parties déclarent ce qui suit :\n\n1. Les Parties conviennent.\n\n2. Les Parties se réuniront.\n',
    sentence: 'Les Parties sont convenues de se réunir dans la ville et au bord du lac.',
  },
  es: {
    head: 'Declaración conjunta\n\nLas Partes declaran lo siguiente:\n\n1. Las Partes acuerdan.\n\n2. Las Partes se reunirán.\n',
    sentence: 'Las Partes acordaron reunirse en la ciudad y en el lago.',
  },
  ar: {
    head: 'بيان مشترك\n\nتعلن الأطراف ما يلي:\n\n1 - تتفق الأطراف.\n\n2 - تجتمع الأطراف.\n',
    sentence: 'اتفقت الأطراف على الاجتماع في المدينة.',
  },
  kk: {
    head: 'Бірлескен мәлімдеме\n\nТараптар төмендегілер туралы мәлімдейді:\n\n1. Тараптар келісті.\n\n2. Тараптар кездеседі.\n',
    sentence: 'Тараптар қалада және көлде кездесуге келісті.',
  },
  ky: {
    head: 'Биргелешкен билдирүү\n\nТараптар төмөнкүлөр жөнүндө билдиришет:\n\n1. Тараптар макулдашты.\n\n2. Тараптар жолугушат.\n',
    sentence: 'Тараптар шаарда жана көлдө жолугушууга макулдашты.',
  },
  tg: {
    head: 'Изҳороти муштарак\n\nТарафҳо масъалаҳои зеринро изҳор медоранд:\n\n1. Тарафҳо розӣ шуданд.\n\n2. Тарафҳо вомехӯранд.\n',
    sentence: 'Тарафҳо барои вохӯрӣ дар шаҳр ва дар кӯл розӣ шуданд.',
  },
  tk: {
    head: 'Bilelikdäki beýannama\n\nTaraplar aşakdakylary beýan edýärler:\n\n1. Taraplar ylalaşdylar.\n\n2. Taraplar duşuşarlar.\n',
    sentence: 'Taraplar şäherde we kölde duşuşmak barada ylalaşdylar.',
  },
  'uz-Latn': {
    head: 'Qoʻshma bayonot\n\nTomonlar quyidagilarni bayon etadilar:\n\n1. Tomonlar kelishdilar.\n\n2. Tomonlar uchrashadilar.\n',
    sentence: 'Tomonlar shaharda va koʻlda uchrashishga kelishdilar.',
  },
  'uz-Cyrl': {
    head: 'Қўшма баёнот\n\nТомонлар қуйидагиларни баён этадилар:\n\n1. Томонлар келишдилар.\n\n2. Томонлар учрашадилар.\n',
    sentence: 'Томонлар шаҳарда ва кўлда учрашишга келишдилар.',
  },
};

describe.each(LANGUAGES.map((language) => [language.code, language] as const))(
  'random statements in %s',
  (code, language) => {
    const { head, sentence } = frames[code] ?? { head: '', sentence: '' };
    const parts = [
      language.numbers,
      language.closing.closing,
      language.closing.signature,
      language.preamble.clause,
      language.preamble.organ,
      language.masthead.lines,
      language.masthead.adopted,
      language.masthead.sponsors,
      language.masthead.kinds,
      language.letter.title,
      language.letter.annex,
      language.letter.original,
      language.letter.signed,
    ];
    const piece = fc.oneof(
      fc.constantFrom(...parts.flat().map(({ example }) => example)),
      fc.constantFrom(sentence, `${sentence.slice(0, -1)}`, sentence.slice(0, 6), sentence.slice(3)),
      fc.constantFrom(
        '- 3 -',
        '7/9',
        'A/81/5',
        '\u00ad',
        '—',
        '12.',
        '(b)',
        'A. Lake',
        'Lake      A/81/L.5',
        'A/81/412–S/2026/512',
      ),
    );
    const text = fc.array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\f', '\u00ad\n', '\r\n', ' \n  ')), {
      maxLength: 40,
    });

    test('lose no character and repeat no id', () => {
      fc.assert(
        fc.property(text, (pieces) => {
          const source = head + pieces.flat().join('');
          const study = studyStatement(new TextEncoder().encode(source), { language: code });
          if (!study.ok) throw new Error(study.fault.code);
          const { missing, added } = lost(study.value);
          expect(missing).toMatch(setOff);
          expect(added).toBe('');
          const ids = study.value.structure.provisions.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          const known = new Set(ids);
          for (const { parent } of study.value.structure.provisions)
            expect(parent === null || known.has(parent)).toBe(true);
        }),
        { numRuns: 300 },
      );
    });

    const notes = fc.array(
      fc.record({
        mark: fc.constantFrom('1', '2', '*', 'a'),
        text: fc.constantFrom(sentence, 'A/81/5', '- 3 -', '1.'),
        line: fc.option(fc.integer({ min: 1, max: 120 }), { nil: null }),
      }),
      { maxLength: 6 },
    );

    test('lose no footnote, and place each where the line that calls it went', () => {
      fc.assert(
        fc.property(text, notes, (pieces, called) => {
          const printed = head + pieces.flat().join('');
          const source: Source = { format: 'docx', text: printed, notes: called, warnings: [], paged: false };
          const study = studySource(source, { language: code });
          if (!study.ok) throw new Error(study.fault.code);
          expect(study.value.notes.map(({ mark, text: said }) => [mark, said])).toEqual(
            called.map(({ mark, text: said }) => [mark, said]),
          );
          const placeOf = new Map(explanationOf(study.value).map(({ line, place }) => [line, place]));
          study.value.notes.forEach(({ place }, at) => {
            const line = called[at]?.line ?? null;
            if (line === null) expect(place).toBeNull();
            // An empty line shows nothing that could call a note.
            else if (placeOf.has(line)) expect(place).toBe(placeOf.get(line));
          });
        }),
        { numRuns: 100 },
      );
    });
  },
);

test('random bytes are read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const study = studyStatement(bytes);
      expect(study.ok === false || study.value.structure.provisions.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});
