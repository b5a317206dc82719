import { describe, expect, it } from 'vitest';
import { future, present, subjunctive } from './verbs.ts';

describe('forms of Spanish verbs', () => {
  it.each([
    ['celebrar', 'celebrarán celebrará celebraremos'],
    ['mantener', 'mantendrán mantendrá mantendremos'],
    ['proponer', 'propondrán propondrá propondremos'],
    ['abstenerse', 'se abstendrán se abstendrá'],
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
  ])('%s, asked of others: %s', (infinitive, form) => {
    expect(subjunctive(infinitive)).toBe(form);
  });

  it('does not take a verb of another ending for one it knows', () => {
    expect(future('celebrar')).not.toContain('celebraran');
    expect(present('de')).toEqual([]);
  });
});
