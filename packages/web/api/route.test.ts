import { expect, it } from 'vitest';
import { find, inOrder, namesIn, type Route } from './route.ts';

const route = (method: Route['method'], path: string): Route => ({
  method,
  path,
  answer: async () => new Response(),
});

const routes = inOrder([
  route('GET', '/record/{position}'),
  route('GET', '/record/head'),
  route('GET', '/commitments/{statement}/{id}'),
  route('POST', '/readings'),
]);

const found = (method: string, address: string) => {
  const result = find(routes, method, address);
  return result.kind === 'route' ? [result.route.path, result.named] : result;
};

it('finds what an address names', () => {
  expect(namesIn('/commitments/{statement}/{id}')).toEqual(['statement', 'id']);
  expect(found('GET', '/commitments/2021-turkmenbashi/16.4')).toEqual([
    '/commitments/{statement}/{id}',
    { statement: '2021-turkmenbashi', id: '16.4' },
  ]);
  expect(found('HEAD', '/record/7')).toEqual(['/record/{position}', { position: '7' }]);
});

it('a word of the path goes before a name in it', () => {
  expect(found('GET', '/record/head')).toEqual(['/record/head', {}]);
});

it('decodes what stands for a name, after the address was cut', () => {
  expect(found('GET', '/record/a%2Fb')).toEqual(['/record/{position}', { position: 'a/b' }]);
});

it.each([
  ['GET', '/'],
  ['GET', '/record'],
  ['GET', '/record/'],
  ['GET', '/record/%zz'],
  ['GET', '/record/7/8'],
  ['GET', '//record/7'],
])('%s %s leads nowhere', (method, address) => {
  expect(find(routes, method, address)).toEqual({ kind: 'none' });
});

it('says which methods an address takes', () => {
  expect(find(routes, 'GET', '/readings')).toEqual({ kind: 'other-method', allowed: ['POST'] });
  expect(find(routes, 'DELETE', '/record/head')).toEqual({ kind: 'other-method', allowed: ['GET'] });
});
