/** What a text names besides its promises: for whoever compares versions of a text, or texts of several years. */
import { languageOf } from './index.ts';
import { type Organization, organizationsIn } from './organization.ts';
import { type Period, periodsIn } from './period.ts';
import { type Quantity, quantitiesIn } from './quantity.ts';

/** Times that a text names, in order of place. None in a language that is not read. */
export function timesIn(text: string, language: string): Period[] {
  const grammar = languageOf(language);
  return grammar ? periodsIn(text, grammar) : [];
}

/** Numbers that a text states, in order of place; years and days are none. None in a language that is not read. */
export function numbersIn(text: string, language: string): Quantity[] {
  const grammar = languageOf(language);
  return grammar ? quantitiesIn(text, grammar.quantities, periodsIn(text, grammar)) : [];
}

/** International organizations and their organs that a text names, in order of place. None in a language that is not read. */
export function organizationsNamedIn(text: string, language: string): Organization[] {
  const grammar = languageOf(language);
  return grammar ? organizationsIn(text, grammar.organizations) : [];
}
