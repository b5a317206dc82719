/** What every answer carries for the safety of its reader, and what every request is told of its way here. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** The header through which adapter-node learns the protocol; a value sent from outside is overwritten. */
export const PROTOCOL_HEADER = 'x-maslahat-protocol';

/** Pages replace the policy by one with the digests of their own scripts (see vite.config.ts). */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
};

/** origin: where the site is reached from outside when a proxy stands in front: 'https://maslahat.example' */
export function guard(request: IncomingMessage, response: ServerResponse, origin: string | null): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  // SvelteKit refuses forms from other sites, as a browser would send its cookies with them. The HTTP interface
  // knows no cookie and takes bytes: `curl --data` may name them a form.
  if (request.url?.startsWith('/api/v1/')) request.headers['content-type'] = 'application/octet-stream';
  if (origin === null) {
    request.headers[PROTOCOL_HEADER] = 'http';
    return;
  }
  const { protocol, host } = new URL(origin);
  request.headers[PROTOCOL_HEADER] = protocol.slice(0, -1);
  request.headers.host = host;
  if (protocol === 'https:') response.setHeader('strict-transport-security', 'max-age=31536000');
}
