/** Forms of Arabic verbs, written in the notation of the coding tables. */

/** Persons of the past, by their endings: اتفق, اتفقت, اتفقوا, اتفقا, اتفقنا. */
const past = (stems: string): string => `(${stems})[ت|وا|ا|تا|نا]`;

/** Persons of the present, by what stands around the stem: يتفق, تتفق, نتفق, يتفقون, يتفقان, and after أن يتفقوا, يتفقا. */
export const present = (stems: string): string => `(ي|ت|ن)(${stems})[ون|ان|وا|ا]`;

/** What is to come: سيتفق, سوف يتفق. */
export const future = (stems: string): string => `(س|سوف )${present(stems)}`;

/** Past and present of verbs, each as the stem of the one and of the other: verbs('اتفق', 'تفق'). */
export const verbs = (before: string, now: string): string[] => [past(before), present(now)];

/** A form that says by itself who acts, so that nobody who acts is named after it: كلفوا, اتفقنا, نتعهد, يتعهدون. */
export const NAMES_ITS_SUBJECT = /(?:وا|ون|نا|تا)$|^(?:س|سوف\s)?ن/u;
