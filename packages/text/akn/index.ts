/** Statement ⇄ Akoma Ntoso 3.0 in the profile of the United Nations. The mapping is in docs/akoma-ntoso.md. */
export { type Identity, identityOf, type Named } from './identity.ts';
export { explainAkn } from './read/explain.ts';
export { type AknOptions, readAkn } from './read/index.ts';
export { writeAkn } from './write/index.ts';
