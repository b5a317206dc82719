/** The forms of a Kyrgyz verb of action that the tables need; each harmony is written, for the wrong one never occurs. */

const endsInVowel = (stem: string): boolean => /[аеоөуүыиэ]$/.test(stem);

/** 'түз' → түзүү, 'чыңда' → чыңдоо, 'жой' → жоюу, with any case: the noun of action. */
const noun = (stem: string): string =>
  stem.endsWith('й')
    ? `${stem.slice(0, -1)}(юу|йүү)*`
    : endsInVowel(stem)
      ? `${stem.slice(0, -1)}(оо|өө|уу|үү)*`
      : `${stem}(уу|үү)*`;

/** 'түз' → түзөт, түзүшөт, түзөбүз; 'кой' → коёт, коюшат. */
function finite(stem: string): string {
  if (stem.endsWith('й')) return `${stem.slice(0, -1)}(ёт|юшат|юшөт|ёбуз|ебуз)`;
  return endsInVowel(stem)
    ? `${stem}(йт|шат|шет|шот|шөт|йбыз|йбиз|йбуз|йбүз)`
    : `${stem}(ат|ет|от|өт|ышат|ишет|ушат|үшөт|абыз|ебиз|обуз|өбүз)`;
}

/** 'түз' → түзөт, түзүшөт, түзбөйт: what is promised. */
export const promised = (stems: readonly string[]): string[] =>
  stems.flatMap((stem) => [finite(stem), `${stem}[ыш|иш|уш|үш|ш](ба|бе|бо|бө|па|пе|по|пө)йт`]);

/** 'түз' → түздү, түзүштү, түздүк: what has been done. */
export const done = (stems: readonly string[]): string[] =>
  stems.map((stem) => `${stem}[ыш|иш|уш|үш|ш](ды|ди|ду|дү|ты|ти|ту|тү)[к]`);

/** 'талкуула' → талкуулап: what is done besides. */
export const besides = (stems: readonly string[]): string[] =>
  stems.map((stem) => `${stem}(${endsInVowel(stem) ? 'п' : 'ып|ип|уп|үп'})`);

/** 'ач' → ачарын: that one will. */
export const heralded = (stems: readonly string[]): string[] =>
  stems.map((stem) =>
    endsInVowel(stem) ? `${stem}(рын|рин|рун|рүн)` : `${stem}[ыш|иш|уш|үш](арын|ерин|орун|өрүн)`,
  );

/** Every form in which a verb says what is to be done. */
export const deeds = (stems: readonly string[]): string[] => [
  ...stems.map(noun),
  ...besides(stems),
  ...promised(stems),
  ...heralded(stems),
];
