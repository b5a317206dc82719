import { alignProvisions } from '../../align/provisions.ts';
import type { Reading } from '../../reading.ts';
import { type Identity, segment } from '../identity.ts';
import { AKN, OURS, threeLetters } from '../names.ts';
import { documentOf, workOf } from './document.ts';
import type { MasterIds } from './edition.ts';
import { metaOf } from './meta.ts';
import { block, element, type Xml } from './xml.ts';

/**
 * A statement as Akoma Ntoso 3.0 in the profile of the United Nations (AKN4UN), valid by its schema.
 *
 * Several readings are language versions of one statement: one work with an expression for each, in one collection.
 * The first is the master: provisions of the others bear the `wId` of its provision that says the same.
 */
export function writeAkn(readings: readonly Reading[] | Reading, identity: Identity): string {
  const versions = 'provisions' in readings ? [readings] : readings;
  const [master, ...others] = versions;
  if (master === undefined) throw new RangeError('a work has at least one language version');
  const content =
    others.length === 0 ? documentOf(master, identity, ALONE) : collection(master, others, identity);
  const root = block('akomaNtoso', { xmlns: AKN, 'xmlns:m': OURS }, content);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

const ALONE = { before: '', edition: new Map<string, string>(), master: null };

function collection(master: Reading, others: readonly Reading[], identity: Identity): Xml {
  const first = {
    address: `${workOf(master, identity)}/${threeLetters(master.language)}@`,
    name: master.language,
  };
  const versions = [master, ...others].map((reading, at) => {
    const number = `cmp_${at + 1}`;
    const version = {
      before: `${number}__`,
      edition: at === 0 ? ALONE.edition : masterIds(master, reading),
      master: at === 0 ? null : first,
    };
    return block('component', { eId: number }, documentOf(reading, identity, version));
  });
  const { jurisdiction, actor, editor, date, number } = identity;
  const meta = metaOf({
    before: '',
    work: `/akn/${jurisdiction}/documentCollection/publication/${segment(actor.id)}/${date}/${segment(number)}`,
    alias: null,
    jurisdiction,
    subtype: 'publication',
    actor,
    editor,
    date,
    event: 'adoption',
    sponsors: [],
    number: { segment: segment(number), printed: number },
    language: 'mul',
    master: null,
    publication: { name: 'publicationMultilingual', showAs: identity.number },
    related: [],
    analysis: [],
    facts: [
      element('m:versions', { languages: [master, ...others].map(({ language }) => language).join(' ') }),
    ],
  });
  return block(
    'documentCollection',
    { name: 'publicationMultilingual' },
    meta,
    block('collectionBody', {}, ...versions),
  );
}

/** The master's edition by those of another version. What has no counterpart gets an id that the master has not. */
function masterIds(master: Reading, other: Reading): MasterIds {
  const edition = new Map<string, string>();
  for (const { base, other: theirs } of alignProvisions(master, other))
    if (theirs !== null) edition.set(theirs, base);
  for (const { id } of other.provisions)
    if (!edition.has(id)) edition.set(id, `${threeLetters(other.language)}__${id}`);
  return edition;
}
