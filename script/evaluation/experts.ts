/** A statement with experts' coding of the whole of it: NAME.commitments.json, the statement NAME.* beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExpertsFault, layExperts, readExperts } from '../../packages/text/commitment/experts.ts';
import { readStatement } from '../../packages/text/read-statement.ts';
import { type Sample, stop } from './samples.ts';

export const EXPERT_CODING = '.commitments.json';

/** Where the statement may stand: in the same folder, or in one of statements beside it. */
const PLACES = ['.', '../statements'];

/** `name`: '2021-turkmenbashi'. Ends with a sentence where statement or coding cannot be read. */
export function readExpertSample(folder: string, name: string): Sample {
  const coding = join(folder, `${name}${EXPERT_CODING}`);
  const statement = statementOf(folder, name);
  if (statement === undefined) return stop(`${coding}: no statement ${name}.* stands beside it`);
  const reading = readStatement(readFileSync(statement));
  if (!reading.ok) return stop(`${statement}: ${reading.fault.code}`);
  const { kind, language, provisions, commitments } = reading.value;
  const experts = readExperts(readFileSync(coding, 'utf8'));
  const gold = experts.ok ? layExperts(experts.value, provisions) : experts;
  if (!gold.ok) return stop(`${coding}: ${explain(gold.fault)}`);
  const texts = new Map(provisions.map(({ id, text }) => [id, text]));
  return { file: name, kind, language, texts, gold: gold.value, found: commitments };
}

function statementOf(folder: string, name: string): string | undefined {
  return PLACES.map((place) => join(folder, place))
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place).map((file) => ({ place, file })))
    .filter(({ file }) => file.startsWith(`${name}.`) && !file.endsWith(EXPERT_CODING))
    .map(({ place, file }) => join(place, file))[0];
}

function explain(fault: ExpertsFault): string {
  switch (fault.code) {
    case 'not-json':
      return 'this is no JSON';
    case 'item-unclear':
      return `${fault.evidence.at.join(' / ')} is not as it should be (items count from 0)`;
    case 'quote-not-found':
      return `the quote of item ${fault.evidence.id} does not stand in the part of the paragraph that it names`;
  }
}
