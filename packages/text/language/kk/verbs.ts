/** The forms of a Kazakh verb of action that the tables need; each harmony is written, for the wrong one never occurs. */

const endsInVowel = (stem: string): boolean => /[аәеоөұүыі]$/.test(stem);

/** 'нығайт' → нығайту with any case; 'қой' → қою: the noun of action. */
const noun = (stem: string): string => (stem.endsWith('й') ? `${stem.slice(0, -1)}ю*` : `${stem}у*`);

/** 'нығайт' → нығайтады, нығайтпайды: what is promised. */
export const promised = (stems: readonly string[]): string[] =>
  stems.flatMap((stem) => {
    const negated = `${stem}(м|б|п)(айды|ейді)`;
    if (stem.endsWith('й')) return [`${stem.slice(0, -1)}(яды|еді)`, `${stem}еді`, negated];
    return [`${stem}(${endsInVowel(stem) ? 'йды|йді' : 'ады|еді'})`, negated];
  });

/** 'нығайт' → нығайтты: what has been done. */
export const done = (stems: readonly string[]): string[] => stems.map((stem) => `${stem}(ды|ді|ты|ті)`);

/** 'талқыла' → талқылап, and 'ескер' → ескере отырып: what is done besides. */
export const besides = (stems: readonly string[]): string[] =>
  stems.flatMap((stem) =>
    endsInVowel(stem) ? [`${stem}(п|й отырып|й келе)`] : [`${stem}(ып|іп|а отырып|е отырып|а келе|е келе)`],
  );

/**
 * «келісті», «қолдайды» → «келістік», «қолдаймыз» too: a declaration may speak in the first person. The tables write
 * the third.
 */
export const inBothPersons = (words: string): string =>
  words
    .replaceAll(/([аей])д[ыі](?=[|)\s]|$)/gu, '$1(ды|ді|мыз|міз|дық|дік)')
    .replaceAll(/(?<![аей])([дт][ыі])(?=[|)\s]|$)/gu, '$1[қ|к]');

/** 'аш' → ашатынын: that one will. */
export const heralded = (stems: readonly string[]): string[] =>
  stems.map((stem) => `${stem}(${endsInVowel(stem) ? 'йтын|йтін' : 'атын|етін'})[дар|дер](ын|ін)`);

/** Every form in which a verb says what is to be done. */
export const deeds = (stems: readonly string[]): string[] => [
  ...stems.map(noun),
  ...stems.map((stem) => `${stem}(${endsInVowel(stem) ? 'п' : 'ып|іп'})`),
  ...promised(stems),
  ...heralded(stems),
];
