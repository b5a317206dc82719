import type { StatementKind } from '../reading.ts';
import type { LineRule } from './line-rule.ts';
import type { NumeralStyle } from './numerals.ts';
import type { PeriodGrammar } from './period-grammar.ts';
import type { QuantityGrammar } from './quantity.ts';
import type { StemRound } from './stem.ts';

/** How a language is told from others of its script. */
export interface Identification {
  readonly script: 'Han' | 'Latin' | 'Cyrillic' | 'Arabic';
  /**
   * Small words that no text of some length does without, and the words that titles are made of.
   * Of a word with an apostrophe, what stands before it, with a plain one: "l'". Empty where the script alone tells.
   */
  readonly words: readonly string[];
  /** Letters that, of the languages of this script that are read, only this one has. */
  readonly letters?: string;
  /** Letters of which at least one stands in any text of some words. */
  readonly usual?: string;
  /** Letters of the same script that only other languages use. */
  readonly foreign: string;
  /** Small words of other languages of the script, read or not, which are none of this one's. */
  readonly foreignWords?: readonly string[];
}

/** Where a text ends and how its pieces are put together. */
export interface Marks {
  /** Whether a capital letter tells the beginning of a text. */
  readonly cased: boolean;
  /** What stands where a soft line break was. */
  readonly joint: '' | ' ';
  /** Characters that end a text of the operative part. */
  readonly closes: string;
  /** Characters that end a preambular clause, besides. */
  readonly closesClause: string;
  /** Characters that may follow the end: closing quotation marks and brackets. */
  readonly after: string;
  /** Words that begin a clause within a sentence, which no heading has: ', ки'. */
  readonly subordinate?: RegExp;
  /** Shortened words, in small letters and with their stop. */
  readonly abbreviations: {
    /** Something belongs to them and follows: 'mr.', 'г.' of a city. No sentence ends here. */
    readonly leading: readonly string[];
    /** A number belongs to them and follows: 'no.' */
    readonly numbered: readonly string[];
    /** They may be the last word of a sentence: 'etc.'; one that is also a leading one, only after a number. */
    readonly closing: readonly string[];
  };
  /** More characters than this are no heading. */
  readonly longestHeading: number;
}

/** A number at the head of a text. Group `number` is kept as printed. */
export interface NumberRule extends LineRule {
  readonly numbers: 'paragraph' | 'decimal' | 'article' | 'chapter' | 'point';
  readonly style: NumeralStyle;
  /** Values of numerals that are words: 'premier' 1. */
  readonly spelled?: Readonly<Record<string, number>>;
}

/** Groups `year`, `month`, `day`, in figures or spelled out; `last` where a date is a range of days. */
export interface DateGrammar {
  readonly days: readonly LineRule[];
  /** Value of a month's name; empty where months are numbered. */
  readonly months: Readonly<Record<string, number>>;
  /** Where and when a text was adopted or a meeting held. Group `place`; the date stands in the same match. */
  readonly adoption: readonly LineRule[];
  /** By what days and years are read that are spelled out. */
  readonly spelled: QuantityGrammar;
}

/** A title, and the kind of document it announces. */
interface KindRule extends LineRule {
  readonly kind: StatementKind;
}

export interface LetterGrammar {
  /** Groups `state`, `office`, `addressee`. */
  readonly title: readonly LineRule[];
  readonly agenda: readonly LineRule[];
  /** The line that heads what the letter carries. */
  readonly annex: readonly LineRule[];
  /** Group `tongue`. */
  readonly original: readonly LineRule[];
  /** Group `name`. */
  readonly signed: readonly LineRule[];
  /** Languages by the names that UN documents print: 俄文 'ru'. */
  readonly tongues: Readonly<Record<string, string>>;
}

export interface MastheadGrammar {
  /** Lines above a title that say neither what nor when: session, organ, distribution. */
  readonly lines: readonly LineRule[];
  /** Which organ adopted a text, and when: "Adopted by the Security Council at its 9876th meeting, on 12 March 2026". */
  readonly adopted: readonly LineRule[];
  /** Who put a draft forward. Group `sponsors`: "Ardania, Belmora and Corvinia: draft resolution". */
  readonly sponsors: readonly LineRule[];
  /** What stands between two sponsors, in a group, so that a name with it inside can be put together again. */
  readonly betweenSponsors: RegExp;
  /** Remarks on the file itself: an unofficial rendering, a translation. */
  readonly notes: readonly LineRule[];
  readonly kinds: readonly KindRule[];
}

export interface PreambleGrammar {
  /** The words that end the preamble: 兹发表以下声明： */
  readonly enacting: readonly LineRule[];
  /** The organ that speaks, alone on its line: "The General Assembly," */
  readonly organ: readonly LineRule[];
  /** How a preambular clause begins. */
  readonly clause: readonly LineRule[];
}

export interface ClosingGrammar {
  /** Atmosphere, thanks, "Done at …": what comes after the last number and promises nothing. */
  readonly closing: readonly LineRule[];
  readonly signature: readonly LineRule[];
}

/** All that reading a statement needs to know of a language; one folder a language states it. */
export interface Language {
  /** ISO 639-1, with script where two are in use: 'uz-Latn'. */
  readonly code: string;
  readonly identification: Identification;
  readonly marks: Marks;
  readonly numbers: readonly NumberRule[];
  readonly dates: DateGrammar;
  readonly periods: PeriodGrammar;
  readonly quantities: QuantityGrammar;
  readonly masthead: MastheadGrammar;
  readonly letter: LetterGrammar;
  readonly preamble: PreambleGrammar;
  readonly closing: ClosingGrammar;
  /** Names of states as this language prints them, to ISO 3166-1 alpha-3. */
  readonly states: Readonly<Record<string, string>>;
  /** International organizations and their organs, by name; see organization.ts. */
  readonly organizations: ReadonlyMap<string, string>;
  /** Words by which the signers speak of themselves: a text without them is hardly a statement. */
  readonly speakers: readonly LineRule[];
  readonly stems: readonly StemRound[];
}
