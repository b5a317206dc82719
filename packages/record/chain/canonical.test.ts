import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, DEPTH_LIMIT, parseCanonical } from './canonical.ts';

const text = (value: unknown): string => {
  const result = canonical(value);
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
};

/** The double with these 64 bits, written in hexadecimal as in RFC 8785 appendix B. */
const double = (bits: string): number => Buffer.from(bits, 'hex').readDoubleBE();

describe('canonical JSON, by the samples of RFC 8785', () => {
  it('writes numbers and strings (section 3.2.2)', () => {
    const value = {
      // The samples of the RFC, which cannot be written exactly in less.
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(text(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts names by UTF-16 code units (section 3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(text(value)))).toHaveLength(7);
    expect([...text(value).matchAll(/:"([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s as %s (appendix B)', (bits, written) => {
    expect(text(double(bits))).toBe(written);
  });
});

describe('canonical JSON refuses', () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  it.each<[string, unknown, string, (string | number)[]]>([
    ['NaN', { a: [double('7fffffffffffffff')] }, 'not-finite', ['a', 0]],
    ['an infinity', double('7ff0000000000000'), 'not-finite', []],
    ['the first half of a surrogate pair', { a: '\ud83d' }, 'lone-surrogate', ['a']],
    ['the second half', ['\ude00'], 'lone-surrogate', [0]],
    ['half a pair in a name', { b: { '\udead': 1 } }, 'lone-surrogate', ['b']],
    ['a bigint', 1n, 'not-a-json-value', []],
    ['a date', { at: new Date(0) }, 'not-a-json-value', ['at']],
    ['a hole in a list', [1, undefined], 'not-a-json-value', [1]],
    ['a function', { f: () => 1 }, 'not-a-json-value', ['f']],
    ['what contains itself', cyclic, 'too-deep', Array(DEPTH_LIMIT).fill(0)],
  ])('%s', (_, value, code, path) => {
    expect(canonical(value)).toEqual({ ok: false, fault: { code, path } });
  });
});

describe('reading canonical JSON', () => {
  it('gives back every value that was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const result = canonical(value);
        if (!result.ok) return expect(result.fault.code).toBe('lone-surrogate');
        expect(parseCanonical(result.value)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
      }),
    );
  });

  it('takes one order of names only', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.string({ unit: 'grapheme' }), fc.nat(200).map(String)), { minLength: 2 }),
        (names) => {
          const one = text(Object.fromEntries(names.map((name) => [name, 1])));
          expect(text(Object.fromEntries(names.toReversed().map((name) => [name, 1])))).toBe(one);
          const swapped = `{${names
            .toSorted((a, b) => (a < b ? 1 : -1))
            .map((name) => `${JSON.stringify(name)}:1`)
            .join(',')}}`;
          expect(parseCanonical(one).ok).toBe(true);
          expect(parseCanonical(swapped).ok).toBe(false);
        },
      ),
    );
  });

  it.each([
    ['a space', '{"a": 1}'],
    ['a line feed at the end', '{"a":1}\n'],
    ['names out of order', '{"b":1,"a":2}'],
    ['names of digits in order of number', '{"9":1,"10":2}'],
    ['a name twice', '{"a":1,"a":1}'],
    ['a number written otherwise', '{"a":1.0}'],
    ['minus zero', '-0'],
    ['a number beyond the doubles', '1e400'],
    ['a number that no double is', '9007199254740993'],
    ['an escape that is not needed', '"\\u0041"'],
    ['a solidus escaped', '"\\/"'],
    ['an escape in capitals', '"\\u000F"'],
    ['half a surrogate pair, escaped', '"\\ud83d"'],
    ['half a surrogate pair, bare', '"\ud83d"'],
    ['nothing', ''],
    ['no JSON', '{a:1}'],
    ['two values', '1 2'],
  ])('refuses %s', (_, written) => {
    expect(parseCanonical(written)).toEqual({ ok: false, fault: { code: 'not-canonical' } });
  });

  it('takes names of digits in order of text, and names that objects have anyhow', () => {
    expect(parseCanonical('{"10":1,"9":2}').ok).toBe(true);
    expect(parseCanonical('{"__proto__":1,"constructor":2}').ok).toBe(true);
  });
});
