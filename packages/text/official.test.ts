/** The statement of 2021 as the United Nations issued it in Chinese; the text itself is not ours to carry. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { explainStatement } from './explain-statement.ts';
import { type Study, studyStatement } from './study.ts';

const source = new URL('../../../shared/statements/2021-turkmenbashi.zh.txt', import.meta.url);
const missing = !existsSync(source);
if (missing) console.warn('skipped: ../shared/statements/2021-turkmenbashi.zh.txt is not here');

describe.skipIf(missing)('the statement of 2021, as issued', () => {
  let bytes: Uint8Array;
  let study: Study;
  const of = (id: string) => study.structure.provisions.find((provision) => provision.id === id);
  const childrenOf = (id: string) => study.structure.provisions.filter(({ parent }) => parent === id).length;

  beforeAll(() => {
    bytes = readFileSync(source);
    const read = studyStatement(bytes);
    if (!read.ok) throw new Error(read.fault.code);
    study = read.value;
  });

  test('is a Chinese joint statement of 6 August 2021 in Turkmenbashi', () => {
    const { kind, title, date, place, symbol, warnings } = study.structure;
    expect(study.language).toBe('zh');
    expect({ kind, date, place, symbol, warnings }).toEqual({
      kind: 'statement',
      date: '2021-08-06',
      place: '土库曼巴希',
      symbol: null,
      warnings: [],
    });
    expect(title).toBe('关于中亚各国国家元首协商会议成果的联合声明');
  });

  test('came with a letter of 17 August from Turkmenistan', () => {
    expect(study.structure.letter).toMatchObject({
      date: '2021-08-17',
      sender: { party: 'TKM', office: '常驻代表', name: '阿克索尔坦·阿塔耶娃' },
      addressee: '秘书长',
      annexOriginalLanguage: 'ru',
    });
  });

  test('stands under six agenda items, wrapped titles whole and shared headings told', () => {
    expect(study.structure.letter?.agendaItems).toEqual([
      { number: '17(a)', title: '宏观经济政策问题：国际贸易与发展' },
      { number: '17(e)', title: '宏观经济政策问题：促进可持续发展投资' },
      {
        number: '19(a)',
        title:
          '可持续发展：努力实现可持续发展：在《21 世纪议程》基础上通过可持续消费和生产等方式执行《2030 年可持续发展议程》',
      },
      { number: '19(d)', title: '可持续发展：为人类后世后代保护全球气候' },
      {
        number: '27(b)',
        title: '社会发展：社会发展，包括与世界社会状况以及与青年、老龄、残疾人和家庭有关的问题',
      },
      { number: '131', title: '全球卫生与外交政策' },
    ]);
  });

  test('has an opening, eight clauses, enacting words, 28 numbered paragraphs and two closing texts', () => {
    const kinds = study.structure.provisions.map(({ kind }) => kind);
    const count = (kind: string): number => kinds.filter((one) => one === kind).length;
    expect(count('preambular')).toBe(9);
    expect(of('enacting_1')?.text).toBe('兹发表以下声明：');
    const numbers = study.structure.provisions
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 28 }, (_, at) => String(at + 1)));
    expect(count('closing')).toBe(2);
    expect(count('heading') + count('signature') + count('point')).toBe(0);
  });

  test('keeps unnumbered texts under their paragraph', () => {
    expect(['para_12', 'para_16', 'para_19', 'para_23', 'para_28'].map(childrenOf)).toEqual([5, 6, 5, 4, 2]);
    expect(of('para_16')?.text).toBe('');
    expect(of('para_16__p_5')?.text).toMatch(/^鉴于全球气候变化.*并设立国际冰川保护基金。$/u);
    expect(childrenOf('para_24')).toBe(0);
  });

  test('has the word whole that a page end cut in paragraph 22', () => {
    expect(of('para_22')?.text).toContain('鼓励参与体育运动的各组织和机构开展合作。各方还指出');
    expect(of('para_22')?.lines).toEqual([151, 153]);
    expect(childrenOf('para_22')).toBe(0);
  });

  test('is explained line by line, none left out', () => {
    const explained = explainStatement(bytes);
    const shown = study.lines.map(({ number }) => number);
    expect(explained.ok && explained.value.map(({ line }) => line)).toEqual(shown);
  });
});
