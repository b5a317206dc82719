/** Which of a thing's languages a reader is shown. */
import type { Localised } from '@maslahat/secretariat';

export interface Words {
  readonly text: string;
  /** Language the text is in, for its `lang`. */
  readonly language: string;
  /** True where the reader's own language is missing and another stands in for it: say so visibly. */
  readonly fallback: boolean;
}

/** Languages tried, in order, after the reader's own. */
const STAND_INS = ['en', 'ru'];

/** choose({zh: '…', ru: '…'}, 'en') → the Russian, as a fallback. Null where nothing is kept. */
export function choose(localised: Localised, language: string, preferred?: string): Words | null {
  const order = [language, ...(preferred === undefined ? [] : [preferred]), ...STAND_INS];
  const found =
    order.find((candidate) => localised[candidate]) ??
    Object.keys(localised)
      .sort()
      .find((other) => localised[other]);
  const text = found === undefined ? undefined : localised[found];
  if (found === undefined || text === undefined) return null;
  return { text, language: found, fallback: found !== language };
}
