import { describe, expect, it } from 'vitest';
import { future, present } from './verbs.ts';

describe('the future of French verbs', () => {
  it.each([
    ['renforcer', 'renforceront renforcera renforcerons'],
    ['établir', 'établiront établira établirons'],
    ['prendre', 'prendront prendra prendrons'],
    ['soutenir', 'soutiendront soutiendra soutiendrons'],
    ['achever', 'achèveront achèvera achèverons'],
    ['envoyer', 'enverront enverra enverrons'],
    ['s’abstenir', 's’abstiendront s’abstiendra s’abstiendrons'],
  ])('%s: %s', (infinitive, forms) => {
    expect(future(infinitive).join(' ')).toBe(forms);
  });
});

describe('their present, said of many', () => {
  it.each([
    ['élaborer', 'élaborent'],
    ['coopérer', 'coopèrent'],
    ['garantir', 'garantissent'],
    ['ouvrir', 'ouvrent'],
    ['transmettre', 'transmettent'],
    ['construire', 'construisent'],
  ])('%s: %s', (infinitive, form) => {
    expect(present(infinitive)).toEqual([form]);
  });

  it('makes none of a word of another form', () => {
    expect(present('savoir')).toEqual([]);
  });
});
