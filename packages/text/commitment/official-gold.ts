/** The experts' coding of the statement of 2021, laid on the provisions that we read in it. */
import { z } from 'zod';
import type { Provision } from '../reading.ts';
import { commitmentShape } from '../shapes.ts';
import type { Coded } from './evaluate.ts';

const expertShape = commitmentShape.omit({ provision: true, span: true }).extend({
  paragraph: z.int(),
  /** Counts the text blocks of a numbered paragraph from 1. */
  part: z.int(),
});
export type Expert = z.infer<typeof expertShape>;

/** `json`: the file of the experts' coding. Throws on any other shape: it's a fixed file, not an input. */
export const readExperts = (json: string): Expert[] => z.array(expertShape).parse(JSON.parse(json));

/** Paragraph and part of a provision: 'para_16__p_4' → '16/4', 'para_8' → '8/1'. */
export function placeOf(provision: string): string {
  const [, paragraph = provision, part = '1'] = /^para_(\d+)(?:__p_(\d+))?$/.exec(provision) ?? [];
  return `${paragraph}/${part}`;
}

/** Throws where an expert's quote does not stand in the provision named: then the statement is misread. */
export function layExperts(experts: readonly Expert[], provisions: readonly Provision[]): Coded[] {
  const byPlace = new Map(provisions.map((provision) => [placeOf(provision.id), provision]));
  return experts.map((item) => {
    const provision = byPlace.get(`${item.paragraph}/${item.part}`);
    const at = provision?.text.indexOf(item.quote) ?? -1;
    if (!provision || at < 0) throw new Error(`The experts' item ${item.id} does not stand in its provision`);
    return { ...item, provision: provision.id, span: [at, at + item.quote.length] };
  });
}
