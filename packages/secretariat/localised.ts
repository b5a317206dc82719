import { z } from 'zod';

/** A string that a person reads: one value a language. {"en": "Turkmenbashi", "ru": "Туркменбаши"} */
export const localisedShape = z.record(z.string(), z.string());
export type Localised = z.infer<typeof localisedShape>;

/** Where a fact comes from. Where sources disagree, a fact carries several, each with what it says. */
export const sourceShape = z.object({
  address: z.url(),
  /** What this source says, when it differs from the value kept: {en: 'dated 27 September 2025'} */
  says: localisedShape.nullable(),
});
export type Source = z.infer<typeof sourceShape>;
