import type { Language } from './language.ts';

/**
 * The code (ISO 3166-1 alpha-3) of a state by a name it is printed with; the name itself when no state is known
 * by it, so that the invented states of an example keep theirs.
 */
export function stateCode(printed: string, language: Language): string {
  const name = printed.trim();
  return language.states[name] ?? name;
}
