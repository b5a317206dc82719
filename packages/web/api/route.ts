/** One address of the HTTP interface under /api/v1, and how a request finds it. */
import type { FaultLanguage } from '../faults/index.ts';
import type { House } from '../server/house.ts';

export interface Call {
  readonly request: Request;
  readonly house: House;
  readonly language: FaultLanguage;
  /** Whence it comes: an IP address. */
  readonly from: string;
  /** What stood in the place of {names} in the path. */
  readonly named: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** '/commitments/{statement}/{id}' */
  readonly path: string;
  readonly answer: (call: Call) => Promise<Response>;
}

export type Found =
  | { readonly kind: 'route'; readonly route: Route; readonly named: Record<string, string> }
  | { readonly kind: 'other-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'none' };

/** Names in braces: '/commitments/{statement}/{id}' → ['statement', 'id'] */
export function namesIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** A path fitted to an address, its parts decoded; null where it does not fit or an escape is broken. */
function fit(path: string, address: string): Record<string, string> | null {
  const wanted = path.split('/');
  const parts = address.split('/');
  if (wanted.length !== parts.length) return null;
  const named: Record<string, string> = {};
  for (const [index, want] of wanted.entries()) {
    const part = parts[index] ?? '';
    const [name] = namesIn(want);
    if (name === undefined) {
      if (want !== part) return null;
    } else {
      const value = decoded(part);
      if (value === null || value === '') return null;
      named[name] = value;
    }
  }
  return named;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null; // '%zz' names nothing
  }
}

/** Routes in which nothing is named stand before those in which something is: '/record/head' before '/record/{position}'. */
export function inOrder(routes: readonly Route[]): Route[] {
  return routes.toSorted((one, other) => namesIn(one.path).length - namesIn(other.path).length);
}

export function find(routes: readonly Route[], method: string, address: string): Found {
  const fitting = routes.flatMap((route) => {
    const named = fit(route.path, address);
    return named === null ? [] : [{ route, named }];
  });
  const [first] = fitting.filter(
    ({ route }) => route.method === method || (route.method === 'GET' && method === 'HEAD'),
  );
  if (first !== undefined) return { kind: 'route', ...first };
  if (fitting.length === 0) return { kind: 'none' };
  return { kind: 'other-method', allowed: [...new Set(fitting.map(({ route }) => route.method))] };
}
