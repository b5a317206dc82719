import { describe, expect, it } from 'vitest';
import { finiteForms, isPerfective } from './verbs.ts';

describe('finite forms of Russian verbs, as a promise says them', () => {
  it.each([
    ['открыть', 'откроет откроют откроем'],
    ['обеспечить', 'обеспечит обеспечат обеспечим'],
    ['согласовать', 'согласует согласуют согласуем'],
    ['принять', 'примет примут примем'],
    ['применять', 'применяет применяют применяем'],
    ['передать', 'передаст передадут передадим'],
    ['передавать', 'передает передают передаем'],
    ['соблюдать', 'соблюдает соблюдают соблюдаем'],
    ['назначать', 'назначает назначают назначаем'],
    ['провести', 'проведет проведут проведем'],
    ['встретиться', 'встретится встретятся встретимся'],
    ['подписать', 'подпишет подпишут подпишем'],
  ])('%s: %s', (infinitive, forms) => {
    expect(finiteForms(infinitive).join(' ')).toBe(forms);
  });

  it.each(['дом', 'мочь', 'пять'.slice(0, 2)])('makes none of %s', (word) => {
    expect(finiteForms(word)).toEqual([]);
  });

  it.each(['открыть', 'создать', 'согласовать', 'встретиться', 'провести'])(
    '%s says what will be',
    (verb) => {
      expect(isPerfective(verb)).toBe(true);
    },
  );

  it.each(['открывать', 'создавать', 'координировать', 'встречаться', 'проводить'])('%s does not', (verb) => {
    expect(isPerfective(verb)).toBe(false);
  });
});
