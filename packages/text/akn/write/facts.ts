/** What a reading knows and Akoma Ntoso has no place for, in attributes, so that the text stays clean of it. */
import type { Commitment, Letter, Reading, Warning } from '../../reading.ts';
import type { Edition } from './edition.ts';
import { element, type Xml } from './xml.ts';

/** For `proprietary`: what was read from the file as a whole, and the doubts about it. */
export function readingFacts(reading: Reading): Xml[] {
  const { format, language, kind, symbol, title, date, place, warnings } = reading;
  return [
    element('m:reading', { format, language, kind, symbol, title, date, place }),
    ...warnings.map(warningFact),
  ];
}

function warningFact({ code, message, line, evidence }: Warning): Xml {
  const facts = Object.entries(evidence).map(([name, value]) =>
    typeof value === 'number'
      ? element('m:evidence', { name, number: String(value) })
      : element('m:evidence', { name, value }),
  );
  return element('m:warning', { code, message, line: line === null ? null : String(line) }, ...facts);
}

/** For `proprietary` of a covering letter. Its texts stand in the letter itself. */
export function letterFact({ date, sender, addressee, agendaItems, annexOriginalLanguage }: Letter): Xml {
  const { party, office, name } = sender;
  const items = agendaItems.map(({ number, title }) => element('m:agendaItem', { number, title }));
  return element('m:letter', { date, party, office, name, addressee, annexOriginalLanguage }, ...items);
}

/** For `otherAnalysis`: a commitment cites its provision by `wId`, so that it holds for every language version. */
export function commitmentFact(commitment: Commitment, edition: Edition): Xml {
  const { id, provision, span, stem, force, action, deadline, initiator, themes, sdgs } = commitment;
  const attributes = {
    id,
    wId: edition.wId(provision),
    span: span.join(' '),
    stem,
    force,
    action: String(action),
    initiator,
    themes: themes.length === 0 ? null : themes.join(' '),
    sdgs: sdgs.length === 0 ? null : sdgs.join(' '),
  };
  return element(
    'm:commitment',
    attributes,
    ...commitment.actors.map((name) => element('m:actor', { name })),
    ...(deadline === null ? [] : [element('m:deadline', { ...deadline })]),
    ...commitment.bodies.map((body) => element('m:body', { ...body })),
    ...commitment.addressees.map((name) => element('m:addressee', { name })),
  );
}
