/**
 * Whom a promise binds. A promise of some of the states binds those ("the Parties" and their organs: all).
 * @param actors As coded: 'parties', 'heads-of-state', ISO 3166-1 alpha-3 codes, or a body's name.
 * @param members On the day of adoption, in order of the community.
 */
export function boundParties(actors: readonly string[], members: readonly string[]): string[] {
  const named = members.filter((member) => actors.includes(member));
  return named.length > 0 && actors.every((actor) => members.includes(actor)) ? named : [...members];
}
