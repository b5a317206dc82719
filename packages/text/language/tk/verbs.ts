/** The forms of a Turkmen verb of action that the tables need; each harmony is written, for the wrong one never occurs. */

const endsInVowel = (stem: string): boolean => /[aeäiyoöuü]$/.test(stem);

/** 'berkit' → berkid-, before an ending that begins with a vowel or ý: both are written, for short verbs keep their t. */
const soft = (stem: string): string => (stem.endsWith('t') ? `${stem.slice(0, -1)}(t|d)` : stem);

/** Of many, or of us: berkidýärler, berkidýäris. */
const plural = '[lar|ler|ys|is]';

/** 'berkit' → berkitmek, berkitmäge, berkitmegiň: the noun of action in any case. */
const noun = (stem: string): string => `${stem}(mak|mek|mag|meg|mäg)*`;

/** 'berkit' → berkidýärler; the present, which treaties promise in. */
export const present = (stem: string): string => `${soft(stem)}(ýar|ýär)${plural}`;

/** 'et' → etdiler, etdik. */
export const past = (stem: string): string => `${stem}(dy|di)[lar|ler|k]`;

/** 'berkit' → berkidýärler, berkiderler, berkitjekdirler, berkitmezler: what is promised. */
export const promised = (stems: readonly string[]): string[] =>
  stems.flatMap((stem) => [
    present(stem),
    `${soft(stem)}${endsInVowel(stem) ? 'r' : '(ar|er)'}${plural}`,
    `${soft(stem)}(jak|jek)[dyr|dir]${plural}`,
    `${stem}(maz|mez)${plural}`,
  ]);

/** 'berkit' → berkitdiler: what has been done. */
export const done = (stems: readonly string[]): string[] => stems.map(past);

/** 'belle' → belläp, 'tut' → tutup: what is done besides. */
export const besides = (stems: readonly string[]): string[] =>
  stems.map((stem) => {
    if (stem.endsWith('e')) return `${stem.slice(0, -1)}(äp|ep)`;
    return endsInVowel(stem) ? `${stem}p` : `${soft(stem)}(yp|ip|up|üp)`;
  });

/** 'aç' → açjakdygyny: that one will. */
export const heralded = (stems: readonly string[]): string[] =>
  stems.map((stem) => `${soft(stem)}(jakdygyny|jekdigini|jakdyklaryny|jekdiklerini)`);

/** Every form in which a verb says what is to be done. */
export const deeds = (stems: readonly string[]): string[] => [
  ...stems.map(noun),
  ...besides(stems),
  ...promised(stems),
  ...heralded(stems),
];
