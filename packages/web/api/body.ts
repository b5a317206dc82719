/** A request's body, read no further than it may be long: what comes beyond is never held in memory. */

/** Of a text sent to be read, and of an act's input. The statement of 2021 has 45 kB; a large treaty 1 MB. */
export const BODY_LIMIT = 4 * 1024 * 1024;

/** The bytes, or `null` where there are more than `limit`: told from the header where it says so, else while reading. */
export async function bodyWithin(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (request.body === null) return new Uint8Array();
  for await (const chunk of request.body) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
