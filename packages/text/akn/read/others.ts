/** Files of others: the structure as they mark it, the rest as their metadata and their texts tell it. */
import { findCommitments } from '../../commitment/index.ts';
import { identifyLanguage } from '../../language/identify.ts';
import { languageOf } from '../../language/index.ts';
import type { Language } from '../../language/language.ts';
import { stateCode } from '../../language/state.ts';
import type { Letter, Note, Reading, StatementKind, Warning } from '../../reading.ts';
import { warning } from '../../structure/warning.ts';
import { realDay, UNDATED } from '../identity.ts';
import { attachmentsOf, type Carried, letterTexts, linesOf, unitsOf } from './document.ts';
import { attributeOf, childOf, descendants } from './element.ts';
import { namedProvisions } from './flatten.ts';
import { languageIn } from './ours.ts';
import { sponsorsIn } from './sponsors.ts';
import { notesIn, noteText, textIn } from './texts.ts';
import { isUnit, type Unit } from './unit.ts';
import type { XmlElement } from './xml.ts';

/** Null where the language can be told neither from the metadata nor from the text. */
export function readingOfOthers({ statement, letter }: Carried): Reading | null {
  const units = [...unitsOf(statement, 'folded'), ...annexUnits(statement)];
  const code = languageIn(statement) ?? toldByText(units);
  if (code === null) return null;
  const language = languageOf(code);
  const { provisions, notes } = namedProvisions(units, language);
  const parts = letter ? [letter, statement] : [statement];
  const masthead = [
    ...(letter ? linesOf(letter, 'coverPage', 'folded') : linesOf(statement, 'coverPage', 'folded')),
    ...linesOf(statement, 'preface', 'folded'),
  ];
  const title = namedIn(statement, 'docTitle');
  const date = dateOf(statement);
  const place = namedIn(statement, 'location');
  const kind = kindOf(statement, title, language);
  return {
    format: 'akn',
    language: code,
    kind,
    symbol: parts.map((part) => namedIn(part, 'docNumber')).find((symbol) => symbol !== null) ?? null,
    title,
    date,
    place,
    sponsors: sponsorsIn(statement).map((name) => (language ? stateCode(name, language) : name)),
    letter: letter && letterOf(letter),
    masthead,
    provisions,
    commitments: findCommitments(provisions, code, kind),
    notes: [...notesOfHeads({ statement, letter }), ...notes],
    warnings: doubts({ title, date, place, letter: letter !== null }),
  };
}

/** Notes called above the text or in the letter. */
function notesOfHeads({ statement, letter }: Carried): Note[] {
  const notesOf = (document: XmlElement | null, parts: readonly string[], place: string): Note[] =>
    parts.flatMap((name) => {
      const part = document ? childOf(document, name) : undefined;
      return part ? [...notesIn(part)].map((note) => ({ ...noteText(note, 'folded'), place })) : [];
    });
  return [
    ...notesOf(letter, ['coverPage'], 'masthead'),
    ...notesOf(letter, ['preface', 'mainBody', 'conclusions'], 'letter'),
    ...notesOf(statement, ['coverPage', 'preface'], 'masthead'),
  ];
}

function toldByText(units: readonly Unit[]): string | null {
  const textsOf = (unit: Unit): string[] =>
    unit.content.flatMap((one) => (isUnit(one) ? textsOf(one) : [one.text]));
  const language = identifyLanguage(units.flatMap(textsOf).join('\n'));
  return language.ok ? language.value.code : null;
}

/** Further annexes stand under a heading of their own, as in plain text. */
function annexUnits(statement: XmlElement): Unit[] {
  return attachmentsOf(statement).map(({ document, heading }) => {
    const text = heading ?? namedIn(document, 'docTitle');
    const lines = linesOf(document, 'preface', 'folded').filter((line) => line !== text);
    const head = [...(text === null ? [] : [text]), ...lines].map((said) => ({
      text: said,
      line: document.line,
      notes: [],
    }));
    const content = [...head, ...unitsOf(document, 'folded'), ...annexUnits(document)];
    return { kind: 'heading', article: false, number: null, line: document.line, mark: null, content };
  });
}

/** The first text marked so in the preface, the cover page or the conclusions. */
function namedIn(document: XmlElement, name: string): string | null {
  for (const part of ['preface', 'coverPage', 'conclusions']) {
    const within = childOf(document, part);
    const texts = within ? [...descendants(within, name)].map((element) => textIn(element, 'folded')) : [];
    if (texts.length > 0) return texts.join(' ');
  }
  return null;
}

function dateOf(document: XmlElement): string | null {
  const work = childOf(childOf(childOf(document, 'meta'), 'identification'), 'FRBRWork');
  const date = realDay(attributeOf(childOf(work, 'FRBRdate'), 'date')?.slice(0, 10) ?? null);
  return date === UNDATED ? null : date;
}

function kindOf(document: XmlElement, title: string | null, language: Language | undefined): StatementKind {
  const printed = [namedIn(document, 'docType'), title]
    .filter((text) => text !== null)
    .join(' ')
    .slice(0, 300);
  const told = language?.masthead.kinds.find(({ pattern }) => pattern.test(printed))?.kind;
  if (told) return told;
  if (document.name === 'act' || document.name === 'bill') return 'agreement';
  if (document.name === 'statement') return 'resolution';
  return attributeOf(document, 'name') === 'declaration' ? 'declaration' : 'other';
}

function letterOf(letter: XmlElement): Letter {
  return {
    date: dateOf(letter),
    sender: { party: null, office: null, name: null },
    addressee: null,
    agendaItems: [],
    annexOriginalLanguage: null,
    text: letterTexts(letter, 'folded'),
  };
}

function doubts(found: {
  title: string | null;
  date: string | null;
  place: string | null;
  letter: boolean;
}): Warning[] {
  return [
    ...(found.title === null ? [warning('no-title', null)] : []),
    ...(found.date === null ? [warning('no-date', null)] : []),
    ...(found.place === null ? [warning('no-place', null)] : []),
    ...(found.letter ? [warning('sender-unknown', null)] : []),
  ];
}
