/** A request's body, read no further than it may be long: what comes beyond is never held in memory. */

/** Of a text sent to be read, and of an act's input. The statement of 2021 has 45 kB; a large treaty 1 MB. */
export const BODY_LIMIT = 4 * 1024 * 1024;

/** Of a form: a text of that length comes back with its corrections, packed and written as base64. */
export const FORM_LIMIT = 2 * BODY_LIMIT;

/**
 * The bytes, or `null` where there are more than `limit`: told from the header where it says so, else while reading.
 * What is left is not cancelled, as that would cut the line before the answer: the server lets it run into nothing.
 */
export async function bodyWithin(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) return null;
    chunks.push(next.value);
  }
  return Buffer.concat(chunks, length);
}
