/** What a line of the journal is about, for the sentence that a page makes of it. */

/** Fields of acts' inputs that name a thing or say the one word a reader wants to know. */
const TOLD = [
  'id',
  'code',
  'name',
  'title',
  'statement',
  'meeting',
  'body',
  'roadmap',
  'action',
  'party',
  'kind',
  'status',
  'verdict',
  'language',
  'edition',
  'capacity',
  'on',
  'from',
  'to',
] as const;

/** {"commitment":{"statement":"2021-turkmenbashi","id":"16.5"},"party":"TJK",…} → {statement, commitment: '16.5', party} */
export function subjectOf(input: unknown): Record<string, unknown> {
  if (typeof input !== 'object' || input === null) return {};
  const fields = new Map(Object.entries(input));
  const told = TOLD.flatMap((name) => (fields.has(name) ? [[name, fields.get(name)] as const] : []));
  return { ...Object.fromEntries(told), ...promiseIn(fields.get('commitment') ?? fields.get('later')) };
}

function promiseIn(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || !('statement' in value) || !('id' in value)) return {};
  return { statement: value.statement, commitment: value.id };
}
