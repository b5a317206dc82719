/** Holds back what the site writes to a response, so that it can be kept, compressed and sent whole. */
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

export interface Captured {
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Resolves with a whole answer that may be kept, or with null where the answer went out as it was written:
 * a failure, a redirect, a file, a stream, one that sets a cookie, one longer than `limit` bytes.
 */
export function capture(response: ServerResponse, limit: number): Promise<Captured | null> {
  const { promise, resolve } = Promise.withResolvers<Captured | null>();
  const original = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  };
  const chunks: Buffer[] = [];
  let bytes = 0;

  function release(): void {
    Object.assign(response, original);
    resolve(null);
  }

  /** Sends what was held back and steps aside. */
  function pass(): void {
    release();
    original.writeHead(200);
    for (const chunk of chunks) original.write(chunk);
  }

  response.writeHead = (code: number, ...rest: unknown[]) => {
    if (code === 200 && rest.length === 0 && mayBeKept(response)) return response;
    release();
    return Reflect.apply(original.writeHead, response, [code, ...rest]);
  };
  response.write = (chunk: unknown) => {
    chunks.push(bytesOf(chunk));
    bytes += bytesOf(chunk).length;
    if (bytes > limit) pass();
    return true;
  };
  response.end = (...rest: unknown[]) => {
    const [chunk] = rest;
    if (chunk !== undefined && typeof chunk !== 'function') chunks.push(bytesOf(chunk));
    Object.assign(response, original);
    resolve({ headers: response.getHeaders(), body: Buffer.concat(chunks) });
    return response;
  };
  response.once('close', () => resolve(null));
  return promise;
}

function mayBeKept(response: ServerResponse): boolean {
  const control = String(response.getHeader('cache-control') ?? '');
  const type = String(response.getHeader('content-type') ?? '');
  return (
    response.getHeader('set-cookie') === undefined &&
    response.getHeader('content-disposition') === undefined &&
    !/no-store|private/.test(control) &&
    /^(text\/html|application\/json|application\/problem\+json)/.test(type)
  );
}

function bytesOf(chunk: unknown): Buffer {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return Buffer.from(String(chunk));
}
