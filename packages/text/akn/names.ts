/** Names of Akoma Ntoso and of ours that writing and reading share. */
import type { StatementKind } from '../reading.ts';

export const AKN = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** What the standard has no place for stands in elements and attributes of this namespace, written with the prefix `m`. */
export const OURS = 'urn:maslahat:reading:1';

/** Body of a document: `body` takes provisions alone, `mainBody` texts too. */
interface Form {
  readonly element: 'doc' | 'statement' | 'act';
  readonly name: string;
  readonly subtype: 'communication' | 'deliberation' | 'provision';
}

/** AKN4UN's document element, its name and FRBRsubtype for each kind. */
export const FORMS: Readonly<Record<StatementKind, Form>> = {
  statement: { element: 'doc', name: 'declaration', subtype: 'communication' },
  declaration: { element: 'doc', name: 'declaration', subtype: 'communication' },
  communique: { element: 'doc', name: 'declaration', subtype: 'communication' },
  other: { element: 'doc', name: 'declaration', subtype: 'communication' },
  resolution: { element: 'statement', name: 'resolution', subtype: 'deliberation' },
  agreement: { element: 'act', name: 'treaty', subtype: 'provision' },
};

/** What has sponsors has not been adopted yet. */
export const DRAFT: Form = { element: 'statement', name: 'resolutionDraft', subtype: 'deliberation' };

/** ISO 639-1 to the terminological codes of ISO 639-2 that FRBRlanguage takes. */
const LANGUAGE_CODES: Readonly<Record<string, string>> = {
  ar: 'ara',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  kk: 'kaz',
  ky: 'kir',
  ru: 'rus',
  tg: 'tgk',
  tk: 'tuk',
  uz: 'uzb',
  zh: 'zho',
};

/** 'uz-Latn' → 'uzb'; a language not in the list is 'und', undetermined. */
export function threeLetters(language: string): string {
  const [tongue = ''] = language.split('-');
  return LANGUAGE_CODES[tongue] ?? (/^[a-z]{3}$/.test(tongue) ? tongue : 'und');
}

/** 'uzb' → 'uz'; null for codes of no language that is read here. */
export function twoLetters(code: string): string | null {
  const found = Object.entries(LANGUAGE_CODES).find(([two, three]) => three === code || two === code);
  return found?.[0] ?? null;
}
