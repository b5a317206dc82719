/** The words of a sentence that a field of its coding was read from, so that pointing at one lights the other. */
import type { CommitmentDetail, Localised } from '@maslahat/secretariat';
import { places, type Range } from './cut.ts';

export const LIT_FIELDS = ['deadline', 'body', 'initiator', 'addressee', 'actor'] as const;
export type LitField = (typeof LIT_FIELDS)[number];

/**
 * @param text In one language version; only phrases that stand in it as they were coded are found.
 * @param parties Names of the states, to find those that are named.
 */
export function litWords(
  text: string,
  language: string,
  commitment: Pick<CommitmentDetail, 'deadline' | 'bodies' | 'initiator' | 'addressees' | 'actors'>,
  parties: readonly { code: string; name: Localised }[],
): Range<LitField>[] {
  const named = (code: string) => parties.find((party) => party.code === code)?.name[language] ?? code;
  const phrases: [LitField, string][] = [
    ...(commitment.deadline === null ? [] : [['deadline', commitment.deadline.text] as [LitField, string]]),
    ...commitment.bodies.map(({ name }): [LitField, string] => ['body', name]),
    ...(commitment.initiator === null
      ? []
      : [['initiator', named(commitment.initiator)] as [LitField, string]]),
    ...commitment.addressees.map((addressee): [LitField, string] => ['addressee', named(addressee)]),
    ...commitment.actors.map((actor): [LitField, string] => ['actor', named(actor)]),
  ];
  return phrases.flatMap(([field, phrase]) => places(text, phrase, field));
}
