/** The covering letter of a statement, as reading has kept it. */
import { z } from 'zod';

const letterShape = z.object({
  date: z.string().nullable(),
  sender: z.object({
    party: z.string().nullable(),
    office: z.string().nullable(),
    name: z.string().nullable(),
  }),
  addressee: z.string().nullable(),
  agendaItems: z.array(z.object({ number: z.string(), title: z.string().nullable() })),
  annexOriginalLanguage: z.string().nullable(),
});
export type CoveringLetter = z.infer<typeof letterShape>;

/** Null where the statement came without a letter. */
export function coveringLetter(letter: unknown): CoveringLetter | null {
  return letterShape.nullable().catch(null).parse(letter);
}
