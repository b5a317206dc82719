export { alignCommitments } from './commitments.ts';
export { type Aligned, alignProvisions } from './provisions.ts';
