/** A value for each field that an address needs, from the example community: a test asks every address with them. */
export const EXAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'body.show': { id: 'treaty-of-friendship' },
  'commitment.list': { theme: 'water', initiator: 'TJK' },
  'commitment.reasons': { statement: '2021-turkmenbashi', id: '16.1' },
  'commitment.show': { statement: '2021-turkmenbashi', id: '16.1' },
  'lineage.show': { statement: '2021-turkmenbashi', id: '16.1' },
  'meeting.show': { id: '2021-turkmenbashi' },
  'party.show': { code: 'TJK' },
  'record.act': { position: '0' },
  'roadmap.show': { id: '2022-2024' },
  search: { q: 'water' },
  'statement.provision': { id: '2021-turkmenbashi', provision: 'para_16' },
  'statement.show': { id: '2021-turkmenbashi' },
};
