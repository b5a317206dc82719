/** Files damaged on purpose, from a seed: the same seed gives the same damage. For tests and script/fuzz. */

/** Whole numbers below a bound, by the generator "mulberry32". */
export type Chance = (below: number) => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** Ways in which files come to harm: cut off, pieces put in the wrong place or in twice, bits turned, bytes lost. */
const HARMS: readonly ((bytes: Uint8Array, other: Uint8Array, chance: Chance) => Uint8Array)[] = [
  (bytes, _, chance) => bytes.slice(0, chance(bytes.length)),
  (bytes, other, chance) => {
    const [at, from] = [chance(bytes.length), chance(other.length)];
    return Buffer.concat([
      bytes.subarray(0, at),
      other.subarray(from, from + chance(4000)),
      bytes.subarray(at),
    ]);
  },
  (bytes, _, chance) => {
    const harmed = bytes.slice();
    for (let times = 1 + chance(20); times > 0; times--) {
      const at = chance(harmed.length);
      harmed[at] = (harmed[at] ?? 0) ^ (1 << chance(8));
    }
    return harmed;
  },
  (bytes, _, chance) => {
    const at = chance(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + chance(500))]);
  },
  (bytes, _, chance) => {
    const [at, length] = [chance(bytes.length), 1 + chance(500)];
    return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
  },
];

export function damaged(files: readonly Uint8Array[], chance: Chance): Uint8Array {
  const pick = (): Uint8Array => files[chance(files.length)] ?? new Uint8Array();
  const harm = HARMS[chance(HARMS.length)];
  const bytes = pick();
  return new Uint8Array(harm && bytes.length > 0 ? harm(bytes, pick(), chance) : bytes);
}
