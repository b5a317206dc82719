/** A web page is read as it shows: its texts, its lists with their numbers, and nothing of the site around. */
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../limits.ts';
import { readHtml } from './index.ts';

const read = (bytes: Uint8Array) => {
  const source = readHtml(bytes, LIMITS);
  if (!source.ok) throw new Error(JSON.stringify(source.fault));
  return source.value;
};
const textsOf = (page: string): string[] => read(new TextEncoder().encode(page)).text.split('\n\n');

describe('what is shown is read', () => {
  test.each<[string, string, string[]]>([
    [
      'paragraphs and headings',
      '<h1>Joint\n  Statement</h1><p>We <b>agree</b>.<p>We meet.',
      ['Joint Statement', 'We agree.', 'We meet.'],
    ],
    ['a line break', '<p>Joint<br> Statement</p>', ['Joint\nStatement']],
    ['entities', '<p>trade &amp; peace &#8212; &laquo;a&raquo;', ['trade & peace — «a»']],
    ['text beside blocks', '<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
    [
      'a list that goes on',
      '<ol><li>a<li>b</ol><p>x</p><ol start="3"><li>c</ol>',
      ['1. a', '2. b', 'x', '3. c'],
    ],
    ['points in a list', '<ol><li>a:<ol type="a"><li>b<li>c</ol></ol>', ['1. a:', 'a) b', 'b) c']],
    [
      'numbers in a list are points',
      '<ol><li>a:<ol><li>b<li>c</ol><li>d</ol>',
      ['1. a:', '1) b', '2) c', '2. d'],
    ],
    ['an item that gives its number', '<ol><li value="16">a<li>b</ol>', ['16. a', '17. b']],
    ['texts of one item', '<ol><li><p>a</p><p>b</p></li></ol>', ['1. a', 'b']],
    ['a list counted down', '<ol reversed><li>a<li>b</ol>', ['2. a', '1. b']],
    ['marks, and a list without', '<ul><li>a</ul><ul style="list-style: none"><li>b</ul>', ['• a', 'b']],
    ['a row of values', '<table><tr><td>1.<td>We agree.</tr></table>', ['1.\tWe agree.']],
    ['cells of several texts', '<table><tr><td><p>a<p>b<td>c</table>', ['a', 'b', 'c']],
    ['preformatted lines', '<pre>1. a\n2. b</pre>', ['1. a\n2. b']],
  ])('%s', (_, page, expected) => expect(textsOf(page)).toEqual(expected));
});

describe('what is not shown, or is of the site, is left out', () => {
  test.each<[string, string]>([
    ['scripts and styles', '<style>p{}</style><script>"<p>x"</script><noscript>y</noscript><p>text'],
    ['the title of the window', '<head><title>x</title></head><p>text'],
    ['comments', '<!-- x --><p>text'],
    ['menus, asides and foot', '<nav><ul><li>x</ul></nav><aside>y</aside><p>text</p><footer>z</footer>'],
    ['all outside the main part', '<header>x</header><main><p>text</p></main><div>y</div>'],
    ['controls', '<p>text<button>x</button><select><option>y</select>'],
    [
      'all outside the part with the role of the main one',
      '<div>x</div><div role=main><p>text</p></div><p>y',
    ],
    ['all outside the only article', '<div>x</div><article><p>text</p></article><p>y'],
    ['parts by their roles', '<div role=banner>x</div><p>text</p><div role=dialog>y</div>'],
    [
      'notices of cookies by their names',
      '<p>text</p><div id="cookieBanner">x</div><div class="c-consent open">y</div>',
    ],
  ])('%s', (_, page) => expect(textsOf(page)).toEqual(['text']));

  test('but not text whose part only has such a name, nor one of two articles', () => {
    expect(textsOf('<div class="share"><p>We agree on the lake.</p></div>')).toEqual([
      'We agree on the lake.',
    ]);
    expect(textsOf('<p class="shared menus">text</p>')).toEqual(['text']);
    expect(textsOf('<article>a</article><article>b</article>')).toEqual(['a', 'b']);
  });

  test('hidden text, with a warning', () => {
    const { text, warnings } = read(
      new TextEncoder().encode('<p>text<span hidden> ab</span><b style="display:none">c</b>'),
    );
    expect(text).toBe('text');
    expect(warnings).toMatchObject([{ code: 'hidden-text', evidence: { characters: 3 } }]);
  });
});

describe('letters are told', () => {
  const windows1251 = Uint8Array.from([0xd1, 0xf2, 0xee, 0xf0, 0xee, 0xed, 0xfb]);
  const around = (head: string, bytes: Uint8Array) =>
    Uint8Array.from([...new TextEncoder().encode(head), ...bytes]);
  test.each([
    ['by what the page says', around('<meta charset="windows-1251"><p>', windows1251)],
    [
      'by the older way of saying it',
      around('<meta http-equiv=Content-Type content="text/html; charset=windows-1251"><p>', windows1251),
    ],
    ['against what it says, where the bytes do not fit', around('<meta charset="utf-8"><p>', windows1251)],
    [
      'by a byte order mark before all',
      Uint8Array.from([0xff, 0xfe, ...Buffer.from('<meta charset="windows-1251"><p>Стороны', 'utf16le')]),
    ],
  ])('%s', (_, bytes) => expect(read(bytes).text).toBe('Стороны'));
});

test('elements nested deeper than the limit are refused', () => {
  const source = readHtml(new TextEncoder().encode('<div>'.repeat(3000)), LIMITS);
  expect(source).toMatchObject({
    ok: false,
    fault: { code: 'too-large', evidence: { limit: LIMITS.depth } },
  });
});
