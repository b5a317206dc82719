/** `meta`: which work a document is, in which language, who made it known, and what is said about its text. */
import { type Named, segment, UNDATED } from '../identity.ts';
import { block, element, type Xml } from './xml.ts';

export interface Meta {
  /** What every id begins with: 'att_1__' in an attachment, else ''. */
  readonly before: string;
  /** '/akn/un/doc/communication/central-asia/2021-08-06/A-75-984' */
  readonly work: string;
  /** Part of the work this document is: '/!main'. */
  readonly alias: string | null;
  readonly jurisdiction: string;
  readonly subtype: string;
  readonly actor: Named;
  readonly editor: Named;
  readonly date: string;
  /** What happened on that day: 'adoption', 'signature'; 'tabled' what sponsors put forward. */
  readonly event: string;
  /** Who put a draft forward: ISO 3166-1 alpha-3 or names. */
  readonly sponsors: readonly string[];
  /** Number as in the address, and as printed. */
  readonly number: { readonly segment: string; readonly printed: string };
  /** ISO 639-2. */
  readonly language: string;
  /** Address of the expression whose edition the others take over; null for that one itself. */
  readonly master: { readonly address: string; readonly name: string } | null;
  /** Kind as printed or named, for `publication`. */
  readonly publication: { readonly name: string; readonly showAs: string };
  /** Letters and attachments, as references between works. */
  readonly related: readonly Xml[];
  readonly analysis: readonly Xml[];
  readonly facts: readonly Xml[];
}

export const expressionOf = (work: string, language: string): string => `${work}/${language}@`;

/** The blocks stand in the one order that the schema has. */
export function metaOf(meta: Meta): Xml {
  const { before, editor, actor, analysis, date, event, publication, number } = meta;
  const source = `#${before}editor`;
  const organisation = (eId: string, { id, name }: Named): Xml =>
    element('TLCOrganization', {
      eId: before + eId,
      href: `/akn/ontology/organization/${meta.jurisdiction}/${segment(id)}`,
      showAs: name,
    });
  const role = element('TLCRole', {
    eId: `${before}sponsor`,
    href: `/akn/ontology/role/${meta.jurisdiction}/sponsor`,
    showAs: 'sponsor',
  });
  const concept = element('TLCConcept', {
    eId: `${before}${event}`,
    href: `/akn/ontology/concept/${meta.jurisdiction}/${event}`,
    showAs: event,
  });
  // What sponsors do not put forward has no step to show but the day of its adoption, where that is known.
  const worked = date !== UNDATED || meta.sponsors.length > 0;
  return block(
    'meta',
    {},
    identification(meta, source),
    element('publication', { date, ...publication, number: number.printed }),
    ...(worked ? [workflow(meta, source)] : []),
    ...(analysis.length === 0
      ? []
      : [block('analysis', { source }, block('otherAnalysis', { source }, ...analysis))]),
    block(
      'references',
      { source },
      ...meta.related,
      organisation('editor', editor),
      organisation('actor', actor),
      ...meta.sponsors.map((name, at) => organisation(sponsorId(at), { id: name, name })),
      ...(meta.sponsors.length > 0 ? [role] : []),
      ...(worked ? [concept] : []),
    ),
    block('proprietary', { source }, ...meta.facts),
  );
}

const sponsorId = (at: number): string => `sponsor_${at + 1}`;

/** A step for each sponsor, as AKN4UN has it; else the one of those who adopted the text. */
function workflow({ before, date, event, sponsors }: Meta, source: string): Xml {
  const outcome = `#${before}${event}`;
  if (sponsors.length === 0)
    return element('workflow', { source }, element('step', { date, by: `#${before}actor`, outcome }));
  const steps = sponsors.map((_, at) =>
    element('step', { date, by: `#${before}${sponsorId(at)}`, as: `#${before}sponsor`, outcome }),
  );
  return block('workflow', { source }, ...steps);
}

function identification(meta: Meta, source: string): Xml {
  const { before, work, alias, date, event, language, master } = meta;
  const value = (name: string, given: string): Xml => element(name, { value: given });
  const addresses = (address: string, suffix = ''): Xml[] => [
    value('FRBRthis', `${address}/!main${suffix}`),
    value('FRBRuri', `${address.replace(/\/$/, '')}${suffix}`),
  ];
  const day = element('FRBRdate', { date, name: event });
  const author = element('FRBRauthor', { href: `#${before}actor` });
  const expression = expressionOf(work, language);
  return block(
    'identification',
    { source },
    block(
      'FRBRWork',
      {},
      ...addresses(work),
      ...(alias === null ? [] : [element('FRBRalias', { name: 'annex', value: alias })]),
      day,
      author,
      value('FRBRcountry', meta.jurisdiction),
      value('FRBRsubtype', meta.subtype),
      element('FRBRnumber', { value: meta.number.segment, showAs: meta.number.printed }),
    ),
    block(
      'FRBRExpression',
      {},
      ...addresses(expression),
      day,
      author,
      ...(master === null
        ? []
        : [element('FRBRmasterExpression', { href: master.address, showAs: master.name })]),
      element('FRBRlanguage', { language }),
    ),
    block(
      'FRBRManifestation',
      {},
      ...addresses(expression, '.xml'),
      day,
      element('FRBRauthor', { href: source }),
      value('FRBRformat', 'xml'),
    ),
  );
}
