/** What files of ours keep beside the text. Every function gives null where an attribute is not what was written. */
import {
  type Action,
  BODY_RELATIONS,
  type Commitment,
  FORCES,
  FORMATS,
  type Letter,
  type Provision,
  type Reading,
  STATEMENT_KINDS,
  THEMES,
  WARNING_CODES,
  type Warning,
} from '../../reading.ts';
import { attributeOf, childOf, elementsIn, ours } from './element.ts';
import type { XmlElement } from './xml.ts';

type Facts = Pick<
  Reading,
  'format' | 'language' | 'kind' | 'symbol' | 'title' | 'date' | 'place' | 'warnings'
>;

/** From `proprietary`: <m:reading format="text" language="ru" …/><m:warning …/> */
export function readingFactsIn(proprietary: XmlElement | undefined): Facts | null {
  if (!proprietary) return null;
  const fact = childOf(proprietary, ours('reading'));
  const format = oneOf(FORMATS, attributeOf(fact, 'format'));
  const kind = oneOf(STATEMENT_KINDS, attributeOf(fact, 'kind'));
  const language = attributeOf(fact, 'language');
  const warnings = all(
    elementsIn(proprietary).filter(({ name }) => name === ours('warning')),
    warningIn,
  );
  if (format === null || kind === null || language === null || warnings === null) return null;
  const told = (name: string): string | null => attributeOf(fact, name);
  return {
    format,
    language,
    kind,
    symbol: told('symbol'),
    title: told('title'),
    date: told('date'),
    place: told('place'),
    warnings,
  };
}

function warningIn(fact: XmlElement): Warning | null {
  const code = oneOf(WARNING_CODES, attributeOf(fact, 'code'));
  const message = attributeOf(fact, 'message');
  const line = attributeOf(fact, 'line');
  if (code === null || message === null) return null;
  const evidence = elementsIn(fact).map((one) => {
    const number = attributeOf(one, 'number');
    return [
      attributeOf(one, 'name') ?? '',
      number === null ? (attributeOf(one, 'value') ?? '') : Number(number),
    ];
  });
  return { code, message, line: line === null ? null : Number(line), evidence: Object.fromEntries(evidence) };
}

/** From `proprietary` of a letter: <m:letter date="2021-08-06" party="TKM" …/>; its texts are read from the letter. */
export function letterFactIn(proprietary: XmlElement | undefined): Omit<Letter, 'text'> | null {
  const fact = childOf(proprietary, ours('letter'));
  if (!fact) return null;
  const told = (name: string): string | null => attributeOf(fact, name);
  const agendaItems = elementsIn(fact).map((item) => ({
    number: attributeOf(item, 'number') ?? '',
    title: attributeOf(item, 'title'),
  }));
  const sender = { party: told('party'), office: told('office'), name: told('name') };
  return {
    date: told('date'),
    sender,
    addressee: told('addressee'),
    agendaItems,
    annexOriginalLanguage: told('annexOriginalLanguage'),
  };
}

/**
 * From `otherAnalysis`. Null when one of them does not fit the text it cites: then the text is asked, not the file.
 *
 * @param byWId provisions by the ids that all language versions share
 */
export function commitmentsIn(
  analyses: readonly XmlElement[],
  byWId: ReadonlyMap<string, Provision>,
): Commitment[] | null {
  const facts = analyses.flatMap(elementsIn).filter(({ name }) => name === ours('commitment'));
  return all(facts, (fact) => commitmentIn(fact, byWId));
}

function commitmentIn(fact: XmlElement, byWId: ReadonlyMap<string, Provision>): Commitment | null {
  const told = (name: string): string | null => attributeOf(fact, name);
  const provision = byWId.get(told('wId') ?? '');
  const id = told('id');
  const force = oneOf(FORCES, told('force'));
  const action = ACTIONS.find((level) => String(level) === told('action'));
  const [, start, end] = /^(\d{1,9}) (\d{1,9})$/.exec(told('span') ?? '') ?? [];
  const themes = all(listed(told('themes')), (theme) => oneOf(THEMES, theme));
  const sdgs = all(listed(told('sdgs')), (goal) => (/^(?:[1-9]|1[0-7])$/.test(goal) ? Number(goal) : null));
  const within = (name: string): XmlElement[] =>
    elementsIn(fact).filter((child) => child.name === ours(name));
  const named = (name: string): string[] | null => all(within(name), (one) => attributeOf(one, 'name'));
  const [actors, addressees] = [named('actor'), named('addressee')];
  const bodies = all(within('body'), (body) => {
    const relation = oneOf(BODY_RELATIONS, attributeOf(body, 'relation'));
    const name = attributeOf(body, 'name');
    return relation === null || name === null ? null : { name, relation };
  });
  if (!provision || id === null || force === null || action === undefined || start === undefined) return null;
  if (!themes || !sdgs || !actors || !addressees || !bodies) return null;
  const span: [number, number] = [Number(start), Number(end)];
  if (span[0] > span[1] || span[1] > provision.text.length) return null;
  return {
    id,
    provision: provision.id,
    span,
    quote: provision.text.slice(...span),
    stem: told('stem'),
    actors,
    force,
    action,
    deadline: deadlineIn(within('deadline')[0]),
    bodies,
    initiator: told('initiator'),
    addressees,
    themes,
    sdgs,
  };
}

const ACTIONS: readonly Action[] = [1, 2, 3, 4, 5];

function deadlineIn(fact: XmlElement | undefined): Commitment['deadline'] {
  if (!fact) return null;
  const told = (name: string): string | null => attributeOf(fact, name);
  return { from: told('from'), to: told('to'), event: told('event'), text: told('text') ?? '' };
}

const listed = (printed: string | null): string[] => (printed === null ? [] : printed.split(' '));

function oneOf<Word extends string>(words: readonly Word[], given: string | null): Word | null {
  return words.find((word) => word === given) ?? null;
}

/** What `take` gives for each; null as soon as it gives null for one. */
function all<From, To>(given: readonly From[], take: (one: From) => To | null): To[] | null {
  const taken: To[] = [];
  for (const one of given) {
    const value = take(one);
    if (value === null) return null;
    taken.push(value);
  }
  return taken;
}
