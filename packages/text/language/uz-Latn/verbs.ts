/** The forms of an Uzbek verb of action that the tables need. */

const endsInVowel = (stem: string): boolean => /[aeiou]$/.test(stem);

/** 'tuz' → tuzish, 'mustahkamla' → mustahkamlash, with any case: the noun of action. */
const noun = (stem: string): string => (endsInVowel(stem) ? `${stem}sh*` : `${stem}ish*`);

/** 'tuz' → tuzadi, tuzadilar, tuzamiz, tuzmaydi: what is promised. */
export const promised = (stems: readonly string[]): string[] =>
  stems.flatMap((stem) => [`${stem}${endsInVowel(stem) ? 'y' : 'a'}(di[lar]|miz)`, `${stem}maydi[lar]`]);

/** 'tuz' → tuzdi, tuzdilar, tuzishdi, tuzdik: what has been done. */
export const past = (stem: string): string => `${stem}[${endsInVowel(stem) ? 'sh' : 'ish'}](di[lar]|dik)`;

export const done = (stems: readonly string[]): string[] => stems.map(past);

/** 'tayyorla' → tayyorlab: what is done besides. */
export const besides = (stems: readonly string[]): string[] =>
  stems.map((stem) => `${stem}${endsInVowel(stem) ? 'b' : 'ib'}`);

/** 'och' → ochishini, ochishlarini: that one will. */
export const heralded = (stems: readonly string[]): string[] =>
  stems.map((stem) => `${stem}${endsInVowel(stem) ? 'sh' : 'ish'}(ini|larini)`);

/** Every form in which a verb says what is to be done. */
export const deeds = (stems: readonly string[]): string[] => [
  ...stems.map(noun),
  ...besides(stems),
  ...promised(stems),
];
