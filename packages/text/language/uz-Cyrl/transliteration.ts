/**
 * Uzbek in Latin letters to Uzbek in Cyrillic ones, so that one table serves both spellings. The notation of the
 * tables (brackets, bars, stars) passes through. Loan words whose spelling the letters do not give are listed.
 */

/** Words by their beginning in Latin letters: the Cyrillic keeps ь and ц, which the Latin has dropped. */
const LOANS: Readonly<Record<string, string>> = {
  yanvar: 'январ',
  alyans: 'альянс',
  konsepsiya: 'концепция',
  konferensiya: 'конференция',
  konsorsium: 'консорциум',
  sentabr: 'сентябр',
  oktabr: 'октябр',
  kompyuter: 'компьютер',
};

/** Longer spellings first: 'yoʻ' is й and ў, 'yo' alone is ё. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['yoʻ', 'йў'],
  ['oʻ', 'ў'],
  ['gʻ', 'ғ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['ts', 'ц'],
  ['ya', 'я'],
  ['yo', 'ё'],
  ['yu', 'ю'],
  ['ye', 'е'],
  ...Object.entries({
    a: 'а',
    b: 'б',
    d: 'д',
    e: 'е',
    f: 'ф',
    g: 'г',
    h: 'ҳ',
    i: 'и',
    j: 'ж',
    k: 'к',
    l: 'л',
    m: 'м',
    n: 'н',
    o: 'о',
    p: 'п',
    q: 'қ',
    r: 'р',
    s: 'с',
    t: 'т',
    u: 'у',
    v: 'в',
    x: 'х',
    y: 'й',
    z: 'з',
    ʼ: 'ъ',
  }),
];

const VOWEL = /[aeiou]/;
const LETTER = /[\p{L}ʻʼ]/u;

/** 'oʻzaro hamkorlik' → 'ўзаро ҳамкорлик'; "eʼlon" → 'эълон', for e at the head of a word or after a vowel is э. */
export function cyrillic(latin: string): string {
  let text = '';
  for (let at = 0; at < latin.length; ) {
    const [taken, letters] = spellingAt(latin, at);
    text += isCapital(latin.charAt(at)) ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
    at += taken;
  }
  return text;
}

function spellingAt(latin: string, at: number): readonly [taken: number, letters: string] {
  const rest = latin.slice(at).toLowerCase();
  const before = latin.charAt(at - 1).toLowerCase();
  const heads = !LETTER.test(before);
  const loan = heads ? Object.entries(LOANS).find(([word]) => rest.startsWith(word)) : undefined;
  if (loan) return [loan[0].length, loan[1]];
  if (rest.startsWith('e') && (heads || VOWEL.test(before))) return [1, 'э'];
  const spelling = SPELLINGS.find(([letters]) => rest.startsWith(letters));
  return spelling ? [spelling[0].length, spelling[1]] : [1, latin.charAt(at)];
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
