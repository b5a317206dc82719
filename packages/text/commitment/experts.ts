/**
 * Experts' coding of a whole statement, a list of its promises in JSON, laid on the provisions that we read in it:
 *
 *   {"id": "16.5", "paragraph": 16, "part": 4, "quote": "支持塔吉克斯坦……", "force": "support", "action": 4, …}
 */
import { z } from 'zod';
import { failure, type Result, success } from '../fault.ts';
import { commitmentShape } from '../shapes.ts';
import type { Coded } from './evaluate.ts';
import { type Codable, topAncestors } from './setting.ts';

const expertShape = commitmentShape.omit({ provision: true, span: true }).extend({
  paragraph: z.int(),
  /** Counts the text blocks of a numbered paragraph, its points among them, from 1. */
  part: z.int(),
});
export type Expert = z.infer<typeof expertShape>;

export type ExpertsFault =
  | { readonly code: 'not-json'; readonly evidence: Readonly<Record<string, never>> }
  /** `at`: where in the list, [3, 'force']. */
  | { readonly code: 'item-unclear'; readonly evidence: { readonly at: readonly PropertyKey[] } }
  | { readonly code: 'quote-not-found'; readonly evidence: { readonly id: string } };

/** `json`: the whole file. Fault: not-json, or item-unclear for the first value that is not as it should be. */
export function readExperts(json: string): Result<Expert[], ExpertsFault> {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch {
    return failure({ code: 'not-json', evidence: {} });
  }
  const experts = z.array(expertShape).safeParse(list);
  return experts.success
    ? success(experts.data)
    : failure({ code: 'item-unclear', evidence: { at: experts.error.issues[0]?.path ?? [] } });
}

/** Paragraph and part of each provision that has words: 'para_16__p_4' → '16/4', 'para_8' → '8/1'. */
export function placesOf(provisions: readonly Codable[]): Map<string, string> {
  const tops = topAncestors(provisions, new Map(provisions.map((one) => [one.id, one])));
  const counts = new Map<string, number>();
  const places = new Map<string, string>();
  for (const { id, text } of provisions) {
    if (text === '') continue;
    const paragraph = (tops.get(id) ?? id).replace(/^para_/, '');
    const part = (counts.get(paragraph) ?? 0) + 1;
    counts.set(paragraph, part);
    places.set(id, `${paragraph}/${part}`);
  }
  return places;
}

/** Fault: quote-not-found for the first whose words do not stand in its part; how lines and spaces are set does not count. */
export function layExperts(
  experts: readonly Expert[],
  provisions: readonly Codable[],
): Result<Coded[], ExpertsFault> {
  const places = placesOf(provisions);
  const byPlace = new Map(provisions.map((provision) => [places.get(provision.id), provision]));
  const coded: Coded[] = [];
  for (const item of experts) {
    const provision = byPlace.get(`${item.paragraph}/${item.part}`);
    const found = provision && wordsOf(item.quote).exec(provision.text);
    if (!found) return failure({ code: 'quote-not-found', evidence: { id: item.id } });
    const span: [number, number] = [found.index, found.index + found[0].length];
    coded.push({ ...item, provision: provision.id, span });
  }
  return success(coded);
}

const wordsOf = (quote: string): RegExp =>
  new RegExp(quote.trim().split(/\s+/).map(RegExp.escape).join('\\s*'), 'u');
