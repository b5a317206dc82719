/** Where a record stands: its size, the digest of its last entry, the root of its tree. */
import { canonical, parseCanonical } from './canonical.ts';

export interface Checkpoint {
  readonly community: string;
  /** How many acts. */
  readonly size: number;
  /** SHA-256 of the last entry, 64 hexadecimal digits; null when there is none. */
  readonly digest: string | null;
  /** Root of the Merkle tree over all entries, 64 hexadecimal digits. */
  readonly root: string;
}

/**
 * The body of a C2SP tlog-checkpoint, ready to be signed: origin, size, root in base64, a line each.
 *
 *   maslahat/central-asia
 *   2
 *   5WQ4…=
 */
export function checkpointNote({ community, size, root }: Checkpoint): string {
  return `maslahat/${community}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`;
}

/**
 * The last line of an export. Like every entry it carries the digest of the line before as "previous":
 *
 *   {"community":"central-asia","previous":"3b0f…","root":"e564…","size":2}
 */
export function checkpointLine({ community, size, digest, root }: Checkpoint): string {
  const line = canonical({ community, previous: digest, root, size });
  if (!line.ok) throw new Error(`a checkpoint has no canonical form: ${line.fault.code}`);
  return line.value;
}

/** The checkpoint in a line, or null where the line is none. */
export function checkpointIn(line: string): Checkpoint | null {
  // Entries begin with "act": they need not be parsed to be told apart.
  if (!line.startsWith('{"community":')) return null;
  const value = parseCanonical(line);
  if (!value.ok || typeof value.value !== 'object' || value.value === null) return null;
  const found = value.value;
  if (Object.keys(found).join() !== 'community,previous,root,size') return null;
  if (!('community' in found && typeof found.community === 'string')) return null;
  if (!('previous' in found && (found.previous === null || typeof found.previous === 'string'))) return null;
  if (!('root' in found && typeof found.root === 'string')) return null;
  if (!('size' in found && typeof found.size === 'number')) return null;
  return { community: found.community, size: found.size, digest: found.previous, root: found.root };
}
