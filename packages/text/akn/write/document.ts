import { languageOf } from '../../language/index.ts';
import { firstMatch } from '../../language/line-rule.ts';
import type { Letter, Reading } from '../../reading.ts';
import { type Identity, realDay, segment } from '../identity.ts';
import { DRAFT, FORMS, threeLetters } from '../names.ts';
import { treeOf } from '../tree.ts';
import { bodyOf } from './body.ts';
import { conclusionsOf, conclusionsStart } from './conclusions.ts';
import { Edition, type MasterIds } from './edition.ts';
import { commitmentFact, letterFact, readingFacts } from './facts.ts';
import { expressionOf, type Meta, metaOf } from './meta.ts';
import { paragraph, preambleLength, preambleOf } from './preamble.ts';
import { type Attributes, block, element, words, type Xml } from './xml.ts';

/** A language version among others. */
export interface Version {
  /** What every id of it begins with. */
  readonly before: string;
  readonly edition: MasterIds;
  readonly master: Meta['master'];
}

/** A statement by itself, or the letter that it came with and the statement attached to it. */
export function documentOf(reading: Reading, identity: Identity, version: Version): Xml {
  const { letter, masthead } = reading;
  if (letter === null) return statementOf(reading, identity, version, masthead, null);
  const cut = annexStart(reading);
  const attached = { ...version, before: `${version.before}att_1__` };
  const letterWork = letterWorkOf(letter, identity);
  const statement = statementOf(reading, identity, attached, masthead.slice(cut), letterWork);
  return letterDocument(reading, letter, identity, version, masthead.slice(0, cut), statement);
}

/** Where the masthead of the letter ends and that of its annex begins: at the line that announces the annex. */
function annexStart({ masthead, language, title }: Reading): number {
  const rules = languageOf(language)?.letter.annex ?? [];
  const announced = masthead.findIndex((line) => firstMatch(rules, line.slice(0, 300)) !== null);
  if (announced >= 0) return announced;
  const titled = title === null ? -1 : masthead.indexOf(title);
  return titled >= 0 ? titled : masthead.length;
}

export function workOf(reading: Reading, { jurisdiction, actor, date, number }: Identity): string {
  const { element: name, subtype } = formOf(reading);
  return `/akn/${jurisdiction}/${name}/${subtype}/${segment(actor.id)}/${date}/${segment(number)}`;
}

/** An `act` must have provisions in its body; an agreement without any is written as a `doc`. */
function formOf({ kind, provisions, sponsors }: Reading): (typeof FORMS)[keyof typeof FORMS] {
  if (kind === 'resolution' && sponsors.length > 0) return DRAFT;
  const branches = treeOf(provisions);
  const bodied = conclusionsStart(branches) > preambleLength(branches);
  return kind === 'agreement' && !bodied ? FORMS.other : FORMS[kind];
}

function statementOf(
  reading: Reading,
  identity: Identity,
  { before, edition: masterIds, master }: Version,
  masthead: readonly string[],
  letterWork: string | null,
): Xml {
  const { jurisdiction, actor, editor, date, number } = identity;
  const { element: name, name: kind, subtype } = formOf(reading);
  const language = threeLetters(reading.language);
  const edition = new Edition(before, masterIds, reading.notes);
  // The letter holds its own.
  if (letterWork !== null) edition.notesAt('letter');
  const branches = treeOf(reading.provisions);
  const start = preambleLength(branches);
  const end = Math.max(start, conclusionsStart(branches));
  const meta = metaOf({
    before,
    work: workOf(reading, identity),
    alias: letterWork === null ? null : `${letterWork}/!annex_1`,
    jurisdiction,
    subtype,
    actor,
    editor,
    date,
    event: reading.sponsors.length > 0 ? 'tabled' : 'adoption',
    sponsors: reading.sponsors,
    number: { segment: segment(number), printed: number },
    language,
    master,
    publication: { name: kind, showAs: reading.title ?? number },
    related:
      letterWork === null
        ? []
        : [element('attachmentOf', { href: `${expressionOf(letterWork, language)}/!main`, showAs: number })],
    analysis: reading.commitments.map((commitment) => commitmentFact(commitment, edition)),
    facts: readingFacts(reading),
  });
  // Written first, for the preface holds the notes that none of these calls.
  const preamble = preambleOf(branches.slice(0, start), edition);
  const body = bodyOf(branches.slice(start, end), edition);
  const conclusions = conclusionsOf(branches.slice(end), edition);
  return block(
    name,
    { name: kind },
    meta,
    ...preface(masthead, reading, edition.notesLeft()),
    ...preamble,
    block(
      name === 'act' ? 'body' : 'mainBody',
      languageAttribute(reading.language),
      ...(body.length === 0 ? [element('p', {})] : body),
    ),
    ...conclusions,
  );
}

function letterDocument(
  reading: Reading,
  letter: Letter,
  identity: Identity,
  { before, master }: Version,
  masthead: readonly string[],
  statement: Xml,
): Xml {
  const { jurisdiction, editor, date, number } = identity;
  const language = threeLetters(reading.language);
  const work = letterWorkOf(letter, identity);
  const statementWork = workOf(reading, identity);
  const { party, name, office } = letter.sender;
  const [title, ...texts] = letter.text;
  const signed = signatureStart(texts, letter);
  const meta = metaOf({
    before,
    work,
    alias: null,
    jurisdiction,
    subtype: 'communication',
    actor: { id: party ?? 'sender', name: office ?? party ?? name ?? 'Sender' },
    editor,
    date: realDay(letter.date) ?? date,
    event: 'signature',
    sponsors: [],
    number: { segment: `${segment(number)}-letter`, printed: number },
    language,
    master: master && {
      address: expressionOf(work, master.address.replace(/.*\/|@$/g, '')),
      name: master.name,
    },
    publication: { name: 'officialLetter', showAs: title ?? number },
    related: [
      element('hasAttachment', {
        href: `${expressionOf(statementWork, language)}/!main`,
        showAs: reading.title ?? number,
      }),
    ],
    analysis: [],
    facts: [letterFact(letter)],
  });
  const notes = new Edition(before, new Map(), reading.notes).notesAt('letter');
  const said = texts.slice(0, signed).map(paragraph);
  const signatures = texts
    .slice(signed)
    .map((text) => element('p', {}, element('signature', {}, words(text))));
  return block(
    'doc',
    { name: 'officialLetter' },
    meta,
    ...(masthead.length === 0 ? [] : [block('coverPage', {}, ...masthead.map(paragraph))]),
    ...letterPreface(title, notes),
    block(
      'mainBody',
      languageAttribute(reading.language),
      ...(said.length === 0 ? [element('p', {})] : said),
    ),
    ...(signatures.length === 0 ? [] : [block('conclusions', {}, ...signatures)]),
    block('attachments', {}, block('attachment', { eId: `${before}att_1` }, statement)),
  );
}

/** The letter's title, and the notes that it calls. */
function letterPreface(title: string | undefined, notes: readonly Xml[]): Xml[] {
  if (title === undefined && notes.length === 0) return [];
  const line = title === undefined ? [] : [element('p', {}, element('docTitle', {}, words(title)))];
  return [block('preface', {}, ...line, ...noteLine(notes))];
}

/** The sender's name, and the line before it that says the office, begin what is signed. */
function signatureStart(texts: readonly string[], { sender: { name, office } }: Letter): number {
  const named = name === null ? -1 : texts.findIndex((text) => text.includes(name));
  if (named < 0) return texts.length;
  return named > 0 && texts[named - 1] === office ? named - 1 : named;
}

function letterWorkOf({ date, sender }: Letter, identity: Identity): string {
  const day = realDay(date) ?? identity.date;
  const { jurisdiction, number } = identity;
  return `/akn/${jurisdiction}/doc/communication/${segment(sender.party ?? 'sender')}/${day}/${segment(number)}-letter`;
}

/** The lines above a text. Its title, its symbol and its sponsors are marked so. */
function preface(masthead: readonly string[], reading: Reading, notes: readonly Xml[]): Xml[] {
  if (masthead.length + notes.length === 0) return [];
  const { title, symbol } = reading;
  const line = (text: string): Xml => {
    const part = text === title ? 'docTitle' : text === symbol ? 'docNumber' : null;
    return part === null ? sponsorsLine(text, reading) : element('p', {}, element(part, {}, words(text)));
  };
  return [block('preface', {}, ...masthead.map(line), ...noteLine(notes))];
}

/** <p><docProponent>Ardania and Belmora</docProponent>: draft resolution</p> */
function sponsorsLine(text: string, { language, sponsors }: Reading): Xml {
  const rules = sponsors.length === 0 ? [] : (languageOf(language)?.masthead.sponsors ?? []);
  const named = firstMatch(rules, text)?.groups['sponsors'];
  if (named === undefined) return paragraph(text);
  const start = text.indexOf(named);
  const end = start + named.length;
  const proponent = element('docProponent', {}, words(named));
  return element('p', {}, words(text.slice(0, start)), proponent, words(text.slice(end)));
}

/** Notes of no text in particular stand in a line of their own that says nothing else. */
const noteLine = (notes: readonly Xml[]): Xml[] => (notes.length === 0 ? [] : [element('p', {}, ...notes)]);

/** The schema takes what looks like a language tag: 'uz-Latn'. */
function languageAttribute(language: string): Attributes {
  return { 'xml:lang': /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/.test(language) ? language : null };
}
