/**
 * What can be wrong with a record. `position` is the first act that does not fit; nothing after it was looked at.
 *
 * not-utf-8           an export's bytes are no text
 * not-canonical       the entry is no JSON, or is written otherwise than RFC 8785 says
 * not-an-entry        it is JSON, but lacks a field of an entry, has another, or one of another form
 * wrong-community     it belongs to another community
 * wrong-position      it says another position than the one it stands at
 * wrong-previous      it does not carry the digest of the entry before
 * missing-act         the store has no act at this position, but one after it or a head that counts it
 * wrong-digest        the digest kept beside the entry is not that of the entry
 * wrong-content       the content kept of a sealed entry does not give its digest, or an open entry has one
 * missing-content     no content is kept of a sealed entry
 * wrong-node          a node of the Merkle tree is not the hash of the leaves below it, is missing, or one too many
 * wrong-head          the head says another size, digest or frontier than the entries give
 * missing-checkpoint  an export ends without its checkpoint: it was cut off
 * wrong-checkpoint    the checkpoint says another size, digest or root than the entries give
 * trailing-garbage    something follows the checkpoint
 */
export const CHAIN_FAULT_CODES = [
  'not-utf-8',
  'not-canonical',
  'not-an-entry',
  'wrong-community',
  'wrong-position',
  'wrong-previous',
  'missing-act',
  'wrong-digest',
  'wrong-content',
  'missing-content',
  'wrong-node',
  'wrong-head',
  'missing-checkpoint',
  'wrong-checkpoint',
  'trailing-garbage',
] as const;

export interface ChainFault {
  readonly code: (typeof CHAIN_FAULT_CODES)[number];
  /** Of the first act that does not fit; after the last act, the number of acts. */
  readonly position: number;
}
