/** Readings of successive statements → promises as they are compared, each with the words of all its versions. */
import { alignCommitments } from '../align/index.ts';
import { analyse } from '../language/analysis.ts';
import type { Commitment, Reading } from '../reading.ts';
import type { Traced } from './traced.ts';

export interface Version {
  readonly language: string;
  readonly commitment: Commitment;
  /** Text of the provision it stands in. */
  readonly text: string;
}

export interface TracedVersions {
  readonly traced: Traced;
  readonly versions: readonly Version[];
}

/**
 * @param statement Id: '2022-shahrabad'.
 * @param readings Of its versions; the first is the one whose coding counts, the others are matched to it.
 */
export function traceStatement(statement: string, readings: readonly Reading[]): TracedVersions[] {
  const [base, ...others] = readings;
  if (base === undefined) return [];
  const matched = others.map((other) => ({
    other,
    of: new Map(alignCommitments(base, other).map((pair) => [pair.base, pair.other])),
  }));
  return base.commitments.map((commitment) => {
    const versions = [
      versionOf(base, commitment),
      ...matched.flatMap(({ other, of }) => {
        const found = other.commitments.find(({ id }) => id === of.get(commitment.id));
        return found === undefined ? [] : versionOf(other, found);
      }),
    ];
    return { traced: tracedOf(statement, base.date ?? '', base.language, commitment, versions), versions };
  });
}

const versionOf = (reading: Reading, commitment: Commitment): Version => ({
  language: reading.language,
  commitment,
  text: reading.provisions.find(({ id }) => id === commitment.provision)?.text ?? '',
});

function tracedOf(
  statement: string,
  adoptedOn: string,
  language: string,
  { id, bodies, provision: _provision, span: _span, quote: _quote, stem: _stem, ...coding }: Commitment,
  versions: readonly Version[],
): Traced {
  return {
    ...coding,
    key: `${statement}/${id}`,
    statement,
    adoptedOn,
    words: Object.fromEntries(
      versions.map(({ language, commitment: { stem, quote } }) => [
        language,
        analyse(stem === null ? quote : `${stem} ${quote}`, language),
      ]),
    ),
    bodies: bodies.map(({ name, relation }) => ({
      id: null,
      name: analyse(name, language),
      language,
      relation,
    })),
  };
}
