import { SAMPLE } from './damage.ts';

/** Encodings that no mark tells, one byte or two a letter. */
export type LocalEncoding = 'windows-1251' | 'koi8-r' | 'gb18030' | 'windows-1256';

/**
 * The encoding that bytes which are no UTF are most likely in; null when none fits. All use the same high
 * bytes, so each is asked for what text in it must show:
 * - Cyrillic is small letters after small letters, which Windows-1251 keeps at E0–FF and KOI8-R at C0–DF, so that
 *   one read as the other is a text in capitals;
 * - Arabic in Windows-1256 begins every third word with its article, C7 E1, which is no pair of Cyrillic letters;
 * - Chinese in GB 18030 is pairs, nearly all of them the 3,755 usual characters, in rows B0–D7 (GB 2312, level 1).
 */
export function localEncoding(bytes: Uint8Array): LocalEncoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  // Letters of Cyrillic come in words of odd lengths, so as pairs they soon meet a space; Chinese never does.
  if (looksChinese(sample)) return 'gb18030';
  if (looksArabic(sample)) return 'windows-1256';
  const { letters, high, upper, lower } = weigh(sample);
  if (letters <= high * 0.9) return null;
  if (lower > upper && lower > high * 0.5) return 'windows-1251';
  return upper > lower && upper > high * 0.5 ? 'koi8-r' : null;
}

/** Pairs of neighbours in each half of the letters, among high bytes. */
function weigh(sample: Uint8Array): { high: number; letters: number; upper: number; lower: number } {
  const weights = { high: 0, letters: 0, upper: 0, lower: 0 };
  for (let at = 0; at < sample.length; at++) {
    const [byte = 0, next = 0] = [sample[at], sample[at + 1]];
    if (byte < 0x80) continue;
    weights.high++;
    if (byte >= 0xc0) weights.letters++;
    if (byte >= 0xe0 && next >= 0xe0) weights.lower++;
    if (byte >= 0xc0 && byte < 0xe0 && next >= 0xc0 && next < 0xe0) weights.upper++;
  }
  return weights;
}

/** Alef and lam, one word of ten at least with them. In Windows-1251 they are 'Зб', in KOI8-R 'гА'. */
function looksArabic(sample: Uint8Array): boolean {
  let [words, articles] = [0, 0];
  for (let at = 0; at < sample.length; at++) {
    if ((sample[at] ?? 0) < 0x80) continue;
    if ((sample[at - 1] ?? 0) < 0x80) words++;
    if (sample[at] === 0xc7 && sample[at + 1] === 0xe1) articles++;
  }
  return articles > 1 && articles * 10 >= words;
}

/** 、 。 ， ： ； 的: no Chinese text of some length is without them. */
const STOPS = [0xa1a2, 0xa1a3, 0xa3ac, 0xa3ba, 0xa3bb, 0xb5c4];

function looksChinese(sample: Uint8Array): boolean {
  let [pairs, usual, strays, stops] = [0, 0, 0, 0];
  for (let at = 0; at < sample.length; ) {
    const [byte = 0, next = 0] = [sample[at], sample[at + 1]];
    if (byte < 0x80) {
      at++;
      continue;
    }
    // Four bytes: a character beyond GBK, '81308130'.
    const four = next >= 0x30 && next <= 0x39;
    const two = next >= 0x40 && next !== 0x7f;
    if (byte === 0x80 || byte === 0xff || !(four || two)) strays += at + 1 < sample.length ? 1 : 0;
    pairs++;
    if (STOPS.includes((byte << 8) | next)) stops++;
    // Usual characters, and the stops and brackets of rows A1 and A3.
    if ((byte >= 0xb0 && byte <= 0xd7 && next >= 0xa1) || byte === 0xa1 || byte === 0xa3) usual++;
    at += four ? 4 : 2;
  }
  return stops > 0 && strays * 100 <= pairs && usual > pairs * 0.8 && !isCyrillicPairs(sample);
}

/** Bytes of Cyrillic can pass for usual pairs; what gives them away is a run of odd length, which Chinese has not. */
function isCyrillicPairs(sample: Uint8Array): boolean {
  let [runs, odd, length] = [0, 0, 0];
  for (const byte of sample) {
    if (byte >= 0x80) {
      length++;
      continue;
    }
    if (length > 0) {
      runs++;
      if (length % 2 === 1) odd++;
    }
    length = 0;
  }
  return odd * 5 > runs;
}
