/** A reading as the record keeps it: what stands in the text and its coding, without lines, masthead and doubts. */
import type { Objection } from '@maslahat/record';
import { STATEMENT_KINDS } from '@maslahat/text';
import { commitmentShape, letterShape, provisionShape } from '@maslahat/text/shapes';
import { z } from 'zod';
import { bodyLinkShape } from '../commitment/shapes.ts';
import { cleanText, day, partyCode } from '../fields.ts';
import { objection } from '../look.ts';

const provision = z.strictObject({ ...provisionShape.omit({ lines: true }).shape, text: cleanText });
const commitment = z.strictObject({
  ...commitmentShape.shape,
  initiator: partyCode.nullable(),
  quote: cleanText,
  stem: cleanText.nullable(),
});

const fields = {
  kind: z.enum(STATEMENT_KINDS),
  symbol: cleanText.nullable(),
  title: cleanText.nullable(),
  date: day.nullable(),
  place: cleanText.nullable(),
  letter: letterShape.nullable(),
  provisions: z.array(provision),
};

/** Of a further language version: bodies as printed. */
export const plainReading = z.strictObject({ ...fields, commitments: z.array(commitment) });
export type PlainReading = z.infer<typeof plainReading>;

/** Of the base text: bodies linked to the register. */
export const codedReading = z.strictObject({
  ...fields,
  commitments: z.array(z.strictObject({ ...commitment.shape, bodies: z.array(bodyLinkShape) })),
});
export type CodedReading = z.infer<typeof codedReading>;

/** Ids are unique, and each promise stands word for word where it says it stands. */
export function readingObjections(reading: PlainReading | CodedReading): Objection[] {
  const texts = new Map(reading.provisions.map(({ id, text }) => [id, text]));
  return [
    ...repeated(reading.provisions, 'provisions'),
    ...repeated(reading.commitments, 'commitments'),
    ...reading.commitments.flatMap(({ id, provision, span: [from, to], quote }, index) =>
      texts.get(provision)?.slice(from, to) === quote
        ? []
        : [
            objection('quote-differs', ['reading', 'commitments', index, 'quote'], {
              commitment: id,
              provision,
            }),
          ],
    ),
  ];
}

function repeated(things: readonly { readonly id: string }[], field: string): Objection[] {
  const seen = new Set<string>();
  return things.flatMap(({ id }, index) => {
    if (seen.has(id)) return [objection('repeated-id', ['reading', field, index, 'id'], { id })];
    seen.add(id);
    return [];
  });
}
