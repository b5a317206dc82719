/** What of a promise is compared with the promises of other statements. */
import type { BodyRelation, Commitment } from '../reading.ts';

export interface Traced
  extends Pick<
    Commitment,
    'actors' | 'force' | 'action' | 'deadline' | 'initiator' | 'addressees' | 'themes' | 'sdgs'
  > {
  /** Unique among all promises: '2021-turkmenbashi/16.5'. */
  readonly key: string;
  readonly statement: string;
  /** ISO 8601 day on which its statement was adopted. Only what was said before can be taken up again. */
  readonly adoptedOn: string;
  /** Its words in each language in which it stands, as `analyse` gives them, stem and quote together. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly bodies: readonly TracedBody[];
}

export interface TracedBody {
  /** Id in the register of bodies, the same in all languages; null where it is not registered. */
  readonly id: string | null;
  /** Words of its name as printed, as `analyse` gives them. */
  readonly name: readonly string[];
  readonly language: string;
  readonly relation: BodyRelation;
}
