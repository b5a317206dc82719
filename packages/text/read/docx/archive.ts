import { unzipSync } from 'fflate';
import { failure, type ReadingFault, type Result, success } from '../../fault.ts';
import type { Limits } from '../limits.ts';
import { parseXml, type XmlElement } from '../xml.ts';

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
};

/** The parts of an office document, unpacked one by one as they are asked for. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #limits: Limits;
  #unpacked = 0;

  constructor(bytes: Uint8Array, limits: Limits) {
    this.#bytes = bytes;
    this.#limits = limits;
  }

  /**
   * A part by its name ('word/document.xml'); null when there is none.
   * Faults: damaged-file {form}, too-large {parts, limit}, {unpacked, limit} or {depth, limit}.
   */
  part(name: string): Result<XmlElement | null, ReadingFault> {
    const bytes = this.#unpack(name);
    if (!bytes.ok) return bytes;
    if (bytes.value === null) return success(null);
    const text = decoded(bytes.value);
    if (text === null) return DAMAGED;
    return parseXml(text, { form: 'DOCX', depth: this.#limits.depth, prefixes: PREFIXES });
  }

  /** Room is taken for the size that the archive declares: a part that swells beyond it is cut off there. */
  #unpack(name: string): Result<Uint8Array | null, ReadingFault> {
    const { parts: mostParts, unpacked: most } = this.#limits;
    let parts = 0;
    let swells = false;
    try {
      const unpacked = unzipSync(this.#bytes, {
        filter: (file) => {
          parts++;
          if (file.name !== name || parts > mostParts || swells) return false;
          this.#unpacked += file.originalSize;
          swells = this.#unpacked > most;
          return !swells;
        },
      });
      if (parts > mostParts) return failure({ code: 'too-large', evidence: { parts, limit: mostParts } });
      if (swells) return failure({ code: 'too-large', evidence: { unpacked: this.#unpacked, limit: most } });
      return success(unpacked[name] ?? null);
    } catch {
      return DAMAGED; // What fflate throws at: a list of parts, or a part, that is cut off or no ZIP.
    }
  }
}

const DAMAGED = failure({ code: 'damaged-file', evidence: { form: 'DOCX' } } as const);

function decoded(bytes: Uint8Array): string | null {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(wide, { fatal: true }).decode(bytes);
  } catch {
    return null; // The one thing a fatal decoder throws for.
  }
}
