/** How likely a text is in a language by its runs of three letters. */
import { TRIGRAMS } from './trigrams.ts';

const words = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;
const apostrophes = /[’‘ʻʼ`]/g;
/** Rank of a run that is none of the commonest, and what softens the fall of ranks. */
const RARE = 800;
const SOFT = 30;

export interface Likelihood {
  readonly code: string;
  /** Mean over all runs of the logarithm of a run's weight, which falls with its rank. */
  readonly likelihood: number;
}

/** Of every language of a script that runs are known of, read or not; none for a script without. */
export function likelihoods(text: string, script: string | undefined): Likelihood[] {
  if (script !== 'Latin' && script !== 'Cyrillic' && script !== 'Arabic') return [];
  const runs = runsOf(text);
  return [...ranksIn(script)].map(([code, ranks]) => {
    const sum = runs.reduce((total, run) => total - Math.log((ranks.get(run) ?? RARE) + SOFT), 0);
    return { code, likelihood: sum / Math.max(1, runs.length) };
  });
}

/** 'of' → '_of', 'of_' */
function runsOf(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFC').replace(apostrophes, "'");
  return (plain.match(words) ?? []).flatMap((word) => {
    const edged = `_${word}_`;
    return Array.from({ length: edged.length - 2 }, (_, at) => edged.slice(at, at + 3));
  });
}

type Ranks = ReadonlyMap<string, ReadonlyMap<string, number>>;

const known = new Map<string, Ranks>();

/** Made when a title of that script is first asked about. */
function ranksIn(script: keyof typeof TRIGRAMS): Ranks {
  const made =
    known.get(script) ??
    new Map(
      Object.entries(TRIGRAMS[script]).map(([code, runs]) => [
        code,
        new Map(runs.split(' ').map((run, rank): [string, number] => [run, rank])),
      ]),
    );
  known.set(script, made);
  return made;
}
