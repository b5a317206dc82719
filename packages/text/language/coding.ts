/**
 * What a language must state so that promises can be coded in it. Every rule is a row of a table: a name,
 * the words it goes by, and an example in which those words stand in square brackets. To correct the coder,
 * correct a row; the example is run as a test.
 *
 * How words are written:
 *   `a|b` in round brackets   either: (agreed|agree) to
 *   `[a]`                     may be missing: it is [also] necessary to
 *   `*`                       the rest of the word, whatever it is: договор* о
 *   a space                   any one white space
 * Case, ё/е and typographic apostrophes make no difference. Where rules of one table overlap, the longer wins.
 */
import type { Action, BodyRelation, Force, Theme } from '../reading.ts';

export interface Rule {
  readonly name: string;
  readonly words: readonly string[];
  readonly example: string;
}

/** Who acts. `actor` is 'parties', 'heads-of-state', …, or AS_PRINTED; null for a pronoun, which means those named before. */
export interface ActorRule extends Rule {
  readonly actor: string | null;
}

/** An actor called as the text prints it, without the article: "the | Ministers". */
export const AS_PRINTED = 'as-printed';

/** A state by its names; `code` is ISO 3166-1 alpha-3. */
export interface StateRule extends Rule {
  readonly code: string;
}

/** The names a language prints of states, as one rule a state; `ending` is '*' where names are inflected. */
export function stateRules(names: Readonly<Record<string, string>>, ending: '' | '*'): StateRule[] {
  const spelt = new Map<string, string[]>();
  for (const [name, code] of Object.entries(names)) {
    // "Iran (Islamic Republic of)" is found by its first word.
    if (!/[([]/.test(name) || name.startsWith('(')) spelt.set(code, [...(spelt.get(code) ?? []), name]);
  }
  return [...spelt].map(([code, printed]) => ({
    name: code,
    code,
    words: printed.map((name) => name + ending),
    example: `[${spelling(printed[0] ?? code)}]`,
  }));
}

/** '(германия|германии)' → 'германия' */
const spelling = (words: string): string => words.replace(/^\(([^|]*)\|.*$/, '$1').replaceAll('*', '');

/** How firmly the words bind; null for words that look like a promise and make none. */
export interface ForceRule extends Rule {
  readonly force: Force | null;
  /**
   * What must stand right before the words:
   * 'subject' the one who acts ("the Parties | support");
   * 'thing'   the same, or a row after a verb that takes a thing ("welcomed the report and | supported");
   * 'start'   nothing: the words open the sentence;
   * 'row'     the one who acts, or a comma or "and" after an earlier such verb ("and | called upon");
   * 'clause'  the same, or any place in what was said or seen ("noted that for this purpose | it is necessary to");
   * 'frame'   a verb of saying or seeing ("stressed | the need to");
   * 'any'     the same as 'row', or whatever opens the sentence ("The instruments | shall be deposited").
   */
  readonly after: 'subject' | 'thing' | 'start' | 'row' | 'clause' | 'frame' | 'any';
  /**
   * What follows: 'deed' a verb, with any number of them in a row; 'thing' a noun, as in support for a proposal;
   * 'organ' one who is told, then a verb; 'frame' what was said or seen, which binds nobody by itself.
   */
  readonly takes: 'deed' | 'thing' | 'organ' | 'frame';
  /** True where a thing in place of the deed makes no promise: "the importance of dams", not "of building dams". */
  readonly deedOnly?: boolean;
  /** True for words that only lead up to a promise further on, and belong to what is said of it: «учитывая». */
  readonly leadsUp?: boolean;
  /** True for words that only say when, and may have anything for their subject: "will", «будут». */
  readonly auxiliary?: boolean;
  /** True for what is done already: later verbs of the same row are past too. */
  readonly past?: boolean;
  /** What the words come to inside what was said or seen: "noted that the Parties shall" sees a need. */
  readonly reported?: Force;
  /** What the words themselves do to the body that follows: "establishes" on the spot. */
  readonly relation?: BodyRelation;
  /** True where a clause follows whose own verb is part of what is promised: "decides that | the Council shall meet". */
  readonly whole?: boolean;
  /** The level of action that the words themselves fix: "will continue to" 2, "call on" 1. */
  readonly action?: Action;
  /** True where the words are themselves the verb of action, and give its level: «нығайтады». */
  readonly own?: boolean;
  /** In a verb-final language, true for words whose clause follows all the same: «мувофиқат карданд, ки». */
  readonly leads?: boolean;
  /** In a treaty the words bind, at this level; elsewhere they say what is going on: «Стороны сотрудничают». */
  readonly inTreaty?: Action;
  /** True where the one told stands before: "the Secretariat | was instructed to". */
  readonly passive?: boolean;
  /**
   * What becomes of it when someone is named who is to act: 'asks' calls on them ("encourage | the banks to lend",
   * not "encourage | trade"), 'tells' instructs them if they are an organ of one's own ("requests | the Secretariat to"),
   * 'bids' only if they are one of those that are told, however politely ("invites | the Commission to").
   */
  readonly named?: 'asks' | 'tells' | 'bids';
  /** True where verbs side by side are targets each, though no "and" joins them: 将深化合作，扩大贸易. */
  readonly rows?: boolean;
  /** Where whoever acts is named after the verb, what follows them: "اتفقت الأطراف |على". */
  readonly link?: RegExp;
  /** True where the words are one with the verb of saying before them, and the promise begins there: 'أكدوا |عزمهم على'. */
  readonly fused?: boolean;
  /** What must follow, or the words are no verb of force: 成立|工作组, not 正式成立|。 */
  readonly object?: RegExp;
  /** What must follow where the words stand in a row and not after whoever acts: ，将|继续, not ，将|秘书处设在. */
  readonly inRow?: RegExp;
  /** What the clause must say, or nothing is promised: "agreed that | the road would be open", not "that it is long". */
  readonly ahead?: RegExp;
}

/** A verb of action on the scale of UPR Info, 1 least to 5 most. */
export interface ActionRule extends Rule {
  readonly level: Action;
  /**
   * 'light' says how, and leaves the level to the verb after it ("accelerate the drafting");
   * 'manner' gives the level though it is no verb of the row ("henceforth");
   * 'noun' is a deed after "the importance of" and begins no target ("consultations");
   * 'after-to' is a verb after "to" or a verb of force only, and elsewhere an adjective or a noun ("open", "report").
   */
  readonly weight?: 'light' | 'manner' | 'noun' | 'after-to';
  /** Objects that leave open what is to be done: "approaches", "conditions"; drawing them up is general, not specific. */
  readonly vague?: boolean;
  /** 'measures' are means to targets named after them; 'efforts' have one target; 'utmost' turns "will" into an intention. */
  readonly means?: 'measures' | 'efforts' | 'utmost';
  /** What the verb does to a body that is its object. */
  readonly relation?: BodyRelation;
}

/** Words that join clauses or set one apart from what is promised. */
export interface ClauseRule extends Rule {
  readonly role:
    | 'comma'
    | 'semicolon'
    | 'and'
    | 'adverb'
    | 'infinitive'
    | 'opener'
    | 'means'
    | 'manner'
    | 'purpose'
    | 'including'
    | 'aside'
    | 'content'
    | 'noun'
    | 'preposition'
    | 'about'
    | 'relative'
    | 'back'
    | 'importance-around'
    | 'importance-after';
}

/**
 * 'head' the noun at the end (or, where words are parted by spaces, at the heart) of a body's name; 'name' a whole
 * well-known name; 'organ' an organ of a state, a body only when it is told or worked through; 'pronoun' the body
 * named before ("requests | it"); 'quantifier' what stands before those who are told: "all".
 */
export interface BodyRule extends Rule {
  readonly part:
    | 'head'
    | 'name'
    | 'organ'
    | 'pronoun'
    | 'quantifier'
    | 'article'
    | 'border'
    | 'separator'
    | 'apposition';
}

/** A noun for what a state has put forward: initiative, proposal. */
export type ProposalRule = Rule;

export interface AddresseeRule extends Rule {
  /** null for words that contain an addressee's name without addressing it. */
  readonly addressee: string | null;
}

export interface ThemeRule extends Rule {
  /** True for words that count only where nothing else says what it is about: "safety", "agenda". */
  readonly weak?: boolean;
  readonly themes: readonly Theme[];
}

export interface GoalRule extends Rule {
  readonly goals: readonly number[];
}

/**
 * A time by which, or at which. The pattern's named groups give the date (firstMonth where it runs from one month to another); of a year, the groups q1 to q4 are its
 * quarters, h1 and h2 its halves, spring, summer and autumn its seasons: whichever of them matched.
 */
export interface DeadlineRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly gives:
    | 'from-day'
    | 'from-year'
    | 'year'
    | 'years'
    | 'year-end'
    | 'year-before'
    | 'part'
    | 'part-end'
    | 'day'
    | 'on-day'
    | 'days'
    | 'month'
    | 'in-month'
    | 'event'
    | 'words';
  readonly example: string;
}

export interface CodingGrammar {
  readonly language: string;
  /** 'characters': no spaces between words, and the verb may come after its adverbials. */
  readonly script: 'words' | 'characters';
  /** Where the verb that binds stands: before what it binds to, or after it, at the end of the clause. */
  readonly order: 'verb-first' | 'verb-final';
  /** In a verb-final language, true where a noun stands before what belongs to it: «таъсиси марказ», "the founding of a centre". */
  readonly nounFirst?: boolean;
  /** In a verb-final language, the ending of the case in which one is named who is told to do something. */
  readonly told?: RegExp;
  /** What follows a verb that only describes a noun: 的; null where nothing does. */
  readonly describing: string | null;
  /** Characters after which a word of need or duty is described, or part of another word: 所需要的, 适应. */
  readonly describedAfter: string;
  /** Opening and closing marks between which words are quoted, titled or set aside. */
  readonly quotations: ReadonlyMap<string, string>;
  /** Value of a month's name; empty where months are numbered. */
  readonly months: Readonly<Record<string, number>>;
  /** The grammatical form of a verb of action; only like forms stand in a row ("to hold … and to open …"). */
  readonly form: (word: string) => string;
  /** Forms of a verb of action that are nouns: «предупреждения»; left out where no form tells. */
  readonly nounDeeds?: ReadonlySet<string>;
  /** Whether a verb of action, opening a sentence, has the form in which recommendations are made: "Ratify", «Принять»; left out, none are read. */
  readonly isImperative?: (words: string) => boolean;
  /** A phrase that may stand before that verb, with what parts it off: "By 2030, |ensure"; left out where the tables say all. */
  readonly fronts?: RegExp;
  /** What follows a verb that opens a recommendation, where it might be a noun: "Review |the| law", not "Review of the law". */
  readonly objectNext?: RegExp;
  /** Whether a word that no table lists is a verb in the infinitive, by its form or the word before it. */
  readonly isInfinitive: (word: string, before: string) => boolean;
  /** How a phrase of time or place opens that may stand before an infinitive: «до |завершения|»; only where infinitives are clear. */
  readonly adverbial?: RegExp;
  /** Right before a verb: that it is not to be done. */
  readonly undone?: RegExp;
  /** True where no noun ends as an infinitive does, so that one is known wherever it stands: «разработать», not 'fer'. */
  readonly clearInfinitives?: boolean;
  /** What stands before an infinitive that opens a point: "To |establish", 'D’|organiser'; left out where nothing does. */
  readonly particle?: RegExp;
  /** What parts those who are told or asked from what they are to do: "the banks| to |lend"; left out where only the verb does. */
  readonly ordering?: RegExp;
  /** Words that part a verb's object from a body that only belongs to it: "rules |for the| council"; left out where nothing does. */
  readonly apart?: RegExp;
  /** What may stand between a verb and its object, without commas: "establish |within the Secretariat| a unit". */
  readonly between?: RegExp;
  /** Words that lead to a body that is worked through, but for those that are means: "with the support of |the Fund"; with the flag g. */
  readonly through?: RegExp;
  /** Where a body sits, after its name: "a centre| in Osh"; left out where the tables say all. */
  readonly seat?: RegExp;
  /** Which words of a body's name begin with a capital; left out where none need. */
  readonly capitals?: 'every' | 'first';
  /** Where a phrase of place or ground that stands before its verb ends: 在互利|基础上|开展; left out where none does. */
  readonly closes?: RegExp;
  /** Words by which a text shows that it is a treaty: "this Agreement". */
  readonly treaty?: RegExp;
  /** Words of force that promise not to do: "shall not"; refraining is nothing specific. */
  readonly refrains?: RegExp;
  /** A state named by its side: «Таджикская Сторона»; left out where the tables of states say all. */
  readonly sides?: RegExp;
  /** An organ in which the states themselves meet and speak, by its name: "Council of Ministers"; left out where none is known. */
  readonly assembled?: RegExp;
  /** Organs in which all states of the world meet, by their names: "General Assembly". */
  readonly ofAll?: RegExp;
  /** How a community calls the states that are its members: "member States", "the governments". */
  readonly memberStates?: RegExp;
  /** How a session or meeting is called, which may be only a date: "its October |meeting". */
  readonly gathering?: RegExp;
  /** Right before a state that does something, and is not addressed: "coordinated by |Noa". */
  readonly agent?: RegExp;
  /** The same by the form of the name, where it has a case for it: 'проведена |Узбекистаном'. */
  readonly agentForm?: RegExp;
  /** Who is asked, with what describes them before their noun: 尚未加入的国家; left out where it follows. */
  readonly relativeEnd?: RegExp;
  /** A pronoun that opens a sentence and means the organ that spoke before: "It |recommends". */
  readonly speaksOn?: RegExp;
  /** Organs of one's own that are not invited but told: "invites | the Commission"; left out where an invitation is one always. */
  readonly ownOrgans?: RegExp;
  /** How an organization is called that is nobody's own organ: "the World …"; left out where the tables say all. */
  readonly abroad?: RegExp;
  /** What parts a body from the verb that founds it: "a council| will be |set up"; left out where the verb comes first. */
  readonly becoming?: RegExp;
  /** Words of one letter that are written in one with the next word: و, "and". */
  readonly proclitics?: string;
  /** The "and" written in one with a noun of action that no table lists, known by its form: |و|تبسيط; with the flags g and u. */
  readonly joinsDeed?: RegExp;
  /** Where whoever acts may be named after the verb: words that can only name them, and verbs that say it by their form. */
  readonly subjectAfter?: { readonly named: RegExp; readonly said: RegExp };
  /** Words after which a verb of force only describes: "the terms |were| agreed on". */
  readonly describes?: RegExp;
  /** Words that say how, known by their form where no table lists them: «поэтапно», "swiftly"; with the flags g and u. */
  readonly adverb?: RegExp;
  /** Words that promise by their form alone, where no table lists them: 'sufragarán'; with the flags g and u. */
  readonly promising?: RegExp;
  /** A form of verb that says by itself who acts: 'armonizaremos', we. */
  readonly saysWho?: RegExp;
  /** A figure that makes a deed specific: "raise trade | to ten billion dollars". */
  readonly measured?: RegExp;
  /** What before the words of force, in the same clause, denies them: 未…达成一致; left out where the words themselves do. */
  readonly denied?: RegExp;
  /** How a sentence opens that only says what is felt about what it tells: 表示关切的是; left out where none does. */
  readonly remarks?: RegExp;
  /** Right after whoever acts, what they may do and need not: 可. */
  readonly mayOnly?: RegExp;
  /** A document's name in capitals that a period belongs to: "the Regional Programme |for 2026–2030"; left out where titles are marked. */
  readonly titled?: RegExp;
  readonly actors: readonly ActorRule[];
  readonly states: readonly StateRule[];
  readonly force: readonly ForceRule[];
  readonly action: readonly ActionRule[];
  readonly clauses: readonly ClauseRule[];
  readonly bodies: readonly BodyRule[];
  readonly initiator: readonly ProposalRule[];
  readonly addressees: readonly AddresseeRule[];
  readonly themes: readonly ThemeRule[];
  readonly goals: readonly GoalRule[];
  /** What every expression of time has somewhere; text without it is not searched further. */
  readonly timeCue: RegExp;
  readonly deadlines: readonly DeadlineRule[];
}
