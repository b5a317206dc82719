/** The small notation in which the tables of a language write their words (see language/coding.ts). */

/** A stretch of plain letters, or a choice of which one is taken (or, where it is optional, none). */
export type Part = string | { readonly choices: readonly string[]; readonly optional: boolean };

/** '(agreed|agree) [also] to' → a choice of two, a space, an optional choice of one, ' to'. */
export function partsOf(words: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < words.length) {
    const next = words.slice(at).search(/[([]/);
    const open = next < 0 ? words.length : at + next;
    if (open > at) parts.push(words.slice(at, open));
    if (open === words.length) break;
    const optional = words[open] === '[';
    const close = closing(words, open, optional ? ']' : ')');
    parts.push({ choices: alternatives(words.slice(open + 1, close)), optional });
    at = close + 1;
  }
  return parts;
}

function closing(words: string, open: number, mark: string): number {
  const opener = words[open];
  let depth = 0;
  for (let at = open; at < words.length; at += 1) {
    if (words[at] === opener) depth += 1;
    if (words[at] === mark) depth -= 1;
    if (depth === 0) return at;
  }
  throw new RangeError(`Unclosed ${opener} in the words "${words}"`);
}

/** 'a|b(c|d)|e' → ['a', 'b(c|d)', 'e'] */
function alternatives(inner: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of inner) {
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (character === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

const PLAIN: Readonly<Record<string, string>> = {
  ё: 'е',
  '’': "'",
  ʼ: "'",
  ʻ: "'",
  '‘': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  '\n': ' ',
  '\t': ' ',
};

/** Same length as the text, so that offsets hold: lower case, ё as е, one kind of apostrophe and of space. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : [...text].map(lowerInPlace).join('');
  return even.replace(/[ё’‘ʼʻ\u00a0\u202f\n\t]/g, (character) => PLAIN[character] ?? character);
}

/** A few letters grow when lowered (İ → i̇); they stay as they are. */
function lowerInPlace(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/** An example '各方[商定]设立论坛' → its text and the place the brackets mark. */
export function marked(example: string): { text: string; start: number; end: number } {
  const start = example.indexOf('[');
  const end = example.indexOf(']') - 1;
  return { text: example.replace('[', '').replace(']', ''), start, end };
}
