export { alignCommitments } from './commitments.ts';
export { type Alignable, type Aligned, alignProvisions } from './provisions.ts';
