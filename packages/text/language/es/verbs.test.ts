import { describe, expect, it } from 'vitest';
import { future, participle, pastSubjunctive, present, said, subjunctive } from './verbs.ts';

describe('forms of Spanish verbs', () => {
  it.each([
    ['celebrar', 'celebrarán celebrará celebraremos'],
    ['mantener', 'mantendrán mantendrá mantendremos'],
    ['proponer', 'propondrán propondrá propondremos'],
    ['abstenerse', 'se abstendrán se abstendrá nos abstendremos'],
    ['hacer', 'harán hará haremos'],
  ])('%s will be: %s', (infinitive, forms) => {
    expect(future(infinitive).join(' ')).toBe(forms);
  });

  it.each([
    ['reforzar', 'refuerzan'],
    ['promover', 'promueven'],
    ['construir', 'construyen'],
    ['abstenerse', 'se abstienen'],
  ])('%s, said of many: %s', (infinitive, form) => {
    expect(present(infinitive)).toEqual([form]);
  });

  it.each([
    ['ratificar', 'ratifiquen'],
    ['entregar', 'entreguen'],
    ['establecer', 'establezcan'],
    ['abstenerse', 'abstengan'],
    ['hacer', 'hagan'],
    ['reducir', 'reduzcan'],
    ['ejercer', 'ejerzan'],
    ['dirigir', 'dirijan'],
    ['seguir', 'sigan'],
    ['ampliar', 'amplíen'],
  ])('%s, asked of others: %s', (infinitive, form) => {
    expect(subjunctive(infinitive)).toBe(form);
  });

  it.each([
    ['preparar', 'preparara prepararan preparase preparasen'],
    ['introducir', 'introdujera introdujeran introdujese introdujesen'],
    ['construir', 'construyera construyeran construyese construyesen'],
    ['disponer', 'dispusiera dispusieran dispusiese dispusiesen'],
  ])('%s, once asked of others: %s', (infinitive, forms) => {
    expect(pastSubjunctive(infinitive).join(' ')).toBe(forms);
  });

  it.each([
    ['abrir', 'abierto'],
    ['proponer', 'propuesto'],
    ['concluir', 'concluido'],
  ])('%s, done: %s', (infinitive, form) => {
    expect(participle(infinitive)).toBe(form);
  });

  it('says a verb in the persons of a statement', () => {
    expect(said('convenir').split('|')).toEqual([
      'conviene',
      'convienen',
      'convenimos',
      'convino',
      'convinieron',
      'convinimos',
      'ha convenido',
      'han convenido',
      'hemos convenido',
    ]);
  });

  it('does not take a verb of another ending for one it knows', () => {
    expect(future('celebrar')).not.toContain('celebraran');
    expect(present('de')).toEqual([]);
  });
});
