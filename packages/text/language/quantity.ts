/** Numbers that a text states, in figures or in words: 1 200 000, "two hundred million", 1000亿, خمسة وعشرون. */
import { plainDigits } from './digits.ts';
import { figureValue, isNoQuantity } from './figures.ts';

/** How a language counts; a word that ends in * may go on with up to four letters more: 'миллион*'. */
export interface QuantityGrammar {
  /** Numbers that are words, in the forms that texts print. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** The same where they count a place in a row: 'twentieth', 'двадцатого'. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them. One that counts alone too ('mille') is also a cardinal. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words that may stand inside a number: 'and'. */
  readonly joints: readonly string[];
  /** What 'and' is where it is written in one with the next word: و. */
  readonly prefix?: string;
  /** Words for a number that is not told: 'several months'. */
  readonly some: readonly string[];
  /** Cardinals that, alone, are mostly something else: French 'neuf' is new. One is such a word everywhere. */
  readonly notAlone: readonly string[];
  /** What stands right before a number that is a name: "Article 3", "No. 5". */
  readonly labelled: RegExp;
  /** What parts thousands, besides spaces: '.' in 1.200.000. Of other marks the last is the decimal one. */
  readonly thousands: string;
  /** Twenties are counted ('quatre-vingts'); units are named before tens (خمسة وعشرون); a character is a word. */
  readonly manner?: 'twenties' | 'units-first' | 'characters';
  /** What is counted, where a single character is a number only before that: 五国. */
  readonly counted?: RegExp;
}

export interface Quantity {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

interface Token extends Quantity {
  readonly word: string;
  /** What it multiplies by; null where it only adds. */
  readonly scale: number | null;
  readonly kind: 'figures' | 'cardinal' | 'ordinal';
}

const FIGURES = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)(?:[.,٫]\\d+)?|\\d+(?:[.,٫٬]\\d+)*';
const inWords = new RegExp(`${FIGURES}|[\\p{L}\\p{M}]+(?:['’‘ʻʼ][\\p{L}\\p{M}]+)*`, 'gu');
const inCharacters = new RegExp(`${FIGURES}|[〇零一二两三四五六七八九十百千万亿兆]`, 'gu');

/**
 * All numbers of a text, in order of place. Numbers that name something (articles, symbols, versions, telephones)
 * are none, nor are dates: what the spans of `dates` take is passed over.
 */
export function quantitiesIn(
  text: string,
  grammar: QuantityGrammar,
  dates: readonly { readonly start: number; readonly end: number }[] = [],
): Quantity[] {
  const plain = plainDigits(text);
  const found: Quantity[] = [];
  let number: Token[] = [];
  let values: number[] = [];
  const end = (): void => {
    const [first] = number;
    const last = number.at(-1);
    const value = values.reduce((sum, one) => sum + one, 0);
    if (first && last && stands(plain, number, grammar))
      found.push({ value, start: first.start, end: last.end });
    number = [];
    values = [];
  };
  let date = 0;
  for (const token of tokensOf(plain, grammar)) {
    while (date < dates.length && (dates[date]?.end ?? 0) <= token.start) date += 1;
    if ((dates[date]?.start ?? Number.POSITIVE_INFINITY) <= token.start) continue;
    const joined = goesOn(plain, number.at(-1), token, grammar) ? add(values, token, grammar) : null;
    if (!joined) end();
    values = joined ?? [token.value];
    number.push(token);
  }
  end();
  return found;
}

/** The one number that words spell, cardinal or ordinal; null when they are not all of one number. */
export function spelledValue(words: string, grammar: QuantityGrammar): number | null {
  const tokens = tokensOf(words, grammar);
  let values: number[] = [];
  for (const [at, token] of tokens.entries()) {
    const joined = at === 0 ? [token.value] : add(values, token, grammar);
    if (!joined) return null;
    values = joined;
  }
  return tokens.length === 0 ? null : values.reduce((sum, one) => sum + one, 0);
}

function tokensOf(text: string, grammar: QuantityGrammar): Token[] {
  const tokens: Token[] = [];
  const pattern = grammar.manner === 'characters' ? inCharacters : inWords;
  const names = isNoQuantity(text);
  for (const { 0: printed, index: start } of text.matchAll(pattern)) {
    const end = start + printed.length;
    if (/^\d/.test(printed)) {
      const value = names(start, end) ? null : figureValue(printed, grammar.thousands);
      if (value !== null && !isLabelled(text, start, grammar))
        tokens.push({ word: printed, value, scale: null, kind: 'figures', start, end });
      continue;
    }
    const word = wordOf(printed);
    const read = wordValue(word, grammar);
    if (read) tokens.push({ word, ...read, start, end });
  }
  return tokens;
}

/** Arabic vowel signs and the kinds of apostrophe make no difference. */
const wordOf = (printed: string): string =>
  printed
    .toLowerCase()
    .replace(/[\u064b-\u0652]/g, '')
    .replace(/[’‘ʻʼ]/g, "'");

function wordValue(word: string, grammar: QuantityGrammar): Pick<Token, 'value' | 'scale' | 'kind'> | null {
  const scale = listed(word, grammar.scales);
  const value = listed(word, grammar.cardinals);
  if (scale !== null || value !== null) return { value: value ?? 0, scale, kind: 'cardinal' };
  const place = listed(word, grammar.ordinals);
  if (place !== null) return { value: place, scale: null, kind: 'ordinal' };
  const { prefix } = grammar;
  const rest = prefix && word.startsWith(prefix) ? word.slice(prefix.length) : '';
  return rest === '' ? null : wordValue(rest, { ...grammar, prefix: '' });
}

const GOES_ON = 4;

function listed(word: string, list: Readonly<Record<string, number>>): number | null {
  if (Object.hasOwn(list, word)) return list[word] ?? null;
  for (let rest = 0; rest <= GOES_ON && rest < word.length - 2; rest += 1) {
    const stem = `${word.slice(0, word.length - rest)}*`;
    if (Object.hasOwn(list, stem)) return list[stem] ?? null;
  }
  return null;
}

/** Whether nothing but space, a hyphen or an 'and' parts two words; figures begin a number, except after a scale. */
function goesOn(text: string, before: Token | undefined, token: Token, grammar: QuantityGrammar): boolean {
  if (!before || (token.kind === 'figures' && before.scale === null)) return false;
  const between = text.slice(before.end, token.start).toLowerCase();
  if (/^[\s\u00a0-]?$/.test(between)) return true;
  const apart = grammar.manner === 'characters' || /^\s.*\s$/.test(between);
  return apart && grammar.joints.includes(between.trim());
}

/**
 * The parts of a number with a further word: a scale multiplies all smaller parts before it (two hundred | thousand),
 * another word must fit below the last (twenty | five). Null when it begins a number of its own.
 */
function add(values: readonly number[], token: Token, { manner }: QuantityGrammar): number[] | null {
  const last = values.at(-1) ?? 0;
  if (token.scale !== null) {
    const kept = values.filter((one) => one >= (token.scale ?? 0));
    const times = values.slice(kept.length).reduce((sum, one) => sum + one, 0);
    if (times > 0) return [...kept, times * token.scale];
    if (token.value === 0) return null;
  }
  if (manner === 'twenties' && last === 4 && token.value === 20) return [...values.slice(0, -1), 80];
  return fits(last, token.value, manner) ? [...values, token.value] : null;
}

function fits(last: number, value: number, manner: QuantityGrammar['manner']): boolean {
  // "one and a half" million; nothing is smaller than a half.
  if (value === 0.5) return Number.isInteger(last);
  if (value < 1) return false;
  if (manner === 'twenties' && last % 20 === 0 && last > 20 && last < 100 && value < 20) return true;
  if (manner === 'units-first' && last < 10 && value < 100 && value % 10 === 0) return true;
  return last > value && last % 10 ** String(Math.floor(value)).length === 0;
}

/** A single word may be something else than a number. */
function stands(text: string, tokens: readonly Token[], grammar: QuantityGrammar): boolean {
  const [first] = tokens;
  if (!first || tokens.some(({ kind }) => kind === 'ordinal')) return false;
  if (first.kind === 'figures') return true;
  const { start } = first;
  const end = tokens.at(-1)?.end ?? start;
  if (isLabelled(text, start, grammar)) return false;
  // "two-thirds", "two-year": the hyphen makes another word of it.
  if (/^-\p{L}/u.test(text.slice(end, end + 2))) return false;
  if (grammar.manner === 'characters') return standsInCharacters(text, tokens, end, grammar);
  if (tokens.length > 1) return true;
  return first.value > 1 && !grammar.notAlone.includes(first.word);
}

/** 五国 counts states; 统一, 万一, 十分 count nothing. */
function standsInCharacters(
  text: string,
  tokens: readonly Token[],
  end: number,
  { counted }: QuantityGrammar,
): boolean {
  const [first] = tokens;
  if (!first || first.value === 0) return false;
  const isCounted = counted?.test(text.slice(end, end + 4)) ?? true;
  const inRow = text.slice(first.start - 3, first.start) === '百分之';
  return inRow || (tokens.length > 1 && isCounted) || (isCounted && first.value > 1) || hasScale(tokens);
}

const hasScale = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 && tokens.slice(1).some(({ scale }) => scale !== null);

const LABEL = 24;

const isLabelled = (text: string, start: number, { labelled }: QuantityGrammar): boolean =>
  labelled.test(text.slice(Math.max(0, start - LABEL), start));
