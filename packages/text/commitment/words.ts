/** The small notation in which the tables of a language write their words (see language/coding.ts). */

/** '(agreed|agree) [also] to' → every plain spelling it stands for. */
export function spellings(words: string): string[] {
  const open = words.search(/[([]/);
  if (open < 0) return [words.replace(/ {2,}/g, ' ').trim()];
  const optional = words[open] === '[';
  const close = closing(words, open, optional ? ']' : ')');
  const choices = alternatives(words.slice(open + 1, close));
  if (optional) choices.push('');
  return choices.flatMap((choice) => spellings(words.slice(0, open) + choice + words.slice(close + 1)));
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
  '\u00a0': ' ',
  '\u202f': ' ',
  '\n': ' ',
  '\t': ' ',
};

/** Same length as the text, so that offsets hold: lower case, ё as е, one kind of apostrophe and of space. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : [...text].map(lowerInPlace).join('');
  return even.replace(/[ё’ʼ\u00a0\u202f\n\t]/g, (character) => PLAIN[character] ?? character);
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
