/** One document while it is written: its ids, `eId` by the naming convention of Akoma Ntoso, `wId` shared by all language versions, and its notes. */
import type { Note, Provision } from '../../reading.ts';
import { numberPart } from '../number-part.ts';
import { type Attributes, element, words, type Xml } from './xml.ts';

/** Edition of provisions in the version that fixes them, by the edition of this one. Absent: they are the same. */
export type MasterIds = ReadonlyMap<string, string>;

export class Edition {
  readonly #taken = new Set<string>();
  readonly #ordinals = new Map<string, number>();
  readonly #before: string;
  readonly #master: MasterIds;
  readonly #notes: Map<string | null, Xml[]>;

  /** @param before what every eId of the document begins with: 'att_1__' in an attachment, else '' */
  constructor(before: string, master: MasterIds, notes: readonly Note[]) {
    this.#before = before;
    this.#master = master;
    const calls = notes.map((note, at) => ({ place: note.place, xml: noteOf(note, at + 1) }));
    this.#notes = new Map(
      [...Map.groupBy(calls, ({ place }) => place)].map(([place, of]) => [place, of.map(({ xml }) => xml)]),
    );
  }

  /** 'para_8', 'point_a'; without a number that can stand in an id, the next ordinal under `parent`. */
  take(prefix: string, number: string | null, parent: string | null): string {
    const within = parent === null ? prefix : `${parent}__${prefix}`;
    const told = number === null ? '' : numberPart(number);
    const wanted = `${within}_${told === '' ? this.#next(within) : told}`;
    let id = wanted;
    while (this.#taken.has(id)) id = `${wanted}_${this.#next(`${wanted} repeated`) + 1}`;
    this.#taken.add(id);
    return id;
  }

  /** The attributes of the element that holds a provision. */
  of({ id, lines: [first, last] }: Provision, eId: string): Attributes {
    const wId = this.wId(id);
    return {
      eId: this.#before + eId,
      wId,
      // Ours only where the common id is not the one of this version.
      'm:id': wId === id ? null : id,
      'm:lines': `${first} ${last}`,
    };
  }

  /** What a provision says, with the notes it calls after it: where in it they are called is not known. */
  said({ id, text }: Provision): Xml[] {
    return [words(text), ...this.notesAt(id)];
  }

  /** The notes of one place, each written once. */
  notesAt(place: string | null): Xml[] {
    const notes = this.#notes.get(place) ?? [];
    this.#notes.delete(place);
    return notes;
  }

  /** The notes whose places hold no text. */
  notesLeft(): Xml[] {
    return [...this.#notes.keys()].flatMap((place) => this.notesAt(place));
  }

  plain(eId: string): Attributes {
    return { eId: this.#before + eId };
  }

  wId(id: string): string {
    return (this.#master.get(id) ?? id).toWellFormed().replace(/\s+/g, '_') || '_';
  }

  #next(within: string): number {
    const ordinal = (this.#ordinals.get(within) ?? 0) + 1;
    this.#ordinals.set(within, ordinal);
    return ordinal;
  }
}

/** Its place in the row is kept, for a letter's notes may be told before those of the masthead. */
function noteOf({ mark, text, place }: Note, ordinal: number): Xml {
  const attributes = { marker: mark, placement: 'bottom', 'm:order': String(ordinal), 'm:place': place };
  return element('authorialNote', attributes, element('p', {}, words(text)));
}
