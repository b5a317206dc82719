/** All tables of a language as one tree of letters, so that a text is walked once whatever their number. */
import type {
  ActionRule,
  ActorRule,
  AddresseeRule,
  BodyRule,
  ClauseRule,
  CodingGrammar,
  ForceRule,
  GoalRule,
  ProposalRule,
  Rule,
  StateRule,
  ThemeRule,
} from '../language/coding.ts';
import { fold, partsOf } from './words.ts';

/** Words of a rule, found in a text. */
export interface Mark<Kind extends Rule = Rule> {
  readonly rule: Kind;
  readonly start: number;
  readonly end: number;
}

/** The tables that are walked for, and the kind of their rules. */
interface Tables {
  actors: ActorRule;
  states: StateRule;
  force: ForceRule;
  action: ActionRule;
  clauses: ClauseRule;
  bodies: BodyRule;
  initiator: ProposalRule;
  addressees: AddresseeRule;
  themes: ThemeRule;
  goals: GoalRule;
}

/** What one walk over a text finds, table by table, in order; marks of one table never overlap. */
export type Marks = { readonly [Table in keyof Tables]: Mark<Tables[Table]>[] };

/** Words of some table end here: keep them as a find of that table. */
interface Ending {
  readonly place: number;
  readonly keep: (marks: Marks, start: number, end: number) => void;
}

interface Node {
  /** The first letter that may follow, and where it leads: most nodes have no other. */
  letter: number;
  child: Node | null;
  /** The further letters that may follow. */
  others: Map<number, Node> | null;
  /** Reached by '*': whatever is left of the word. */
  rest: Node | null;
  endings: readonly Ending[];
  /** Where this node stands for a space: the node before it. */
  beforeSpace: Node | null;
}

export interface Lexicon {
  readonly grammar: CodingGrammar;
  readonly root: Node;
}

/** Nearly all nodes end nothing: they share this. */
const NO_ENDINGS: readonly Ending[] = [];

const newNode = (beforeSpace: Node | null): Node => ({
  letter: -1,
  child: null,
  others: null,
  rest: null,
  endings: NO_ENDINGS,
  beforeSpace,
});

function follow(node: Node, letter: number): Node | null {
  if (letter === node.letter) return node.child;
  return node.others === null ? null : (node.others.get(letter) ?? null);
}

const STAR = '*'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);

export function compile(grammar: CodingGrammar): Lexicon {
  const root = newNode(null);
  // "[have] agreed" without the "have" begins after the space.
  root.beforeSpace = root;
  let place = 0;
  const plantTable = <Table extends keyof Tables>(table: Table, rules: readonly Tables[Table][]): void => {
    for (const rule of rules) {
      const ending: Ending = {
        place,
        keep: (marks, start, end) => marks[table].push({ rule, start, end }),
      };
      for (const words of rule.words) plant(root, fold(words).replace(VOWEL_SIGNS, ''), ending);
    }
    place += 1;
  };
  plantTable('actors', grammar.actors);
  plantTable('states', grammar.states);
  plantTable('force', grammar.force);
  plantTable('action', grammar.action);
  plantTable('clauses', grammar.clauses);
  plantTable('bodies', grammar.bodies);
  plantTable('initiator', grammar.initiator);
  plantTable('addressees', grammar.addressees);
  plantTable('themes', grammar.themes);
  plantTable('goals', grammar.goals);
  return { grammar, root };
}

const noMarks = (): Marks => ({
  actors: [],
  states: [],
  force: [],
  action: [],
  clauses: [],
  bodies: [],
  initiator: [],
  addressees: [],
  themes: [],
  goals: [],
});

function plant(root: Node, words: string, ending: Ending): void {
  for (const node of walk([root], words)) {
    // "agreed [to]" without the "to" ends before the space.
    const last = node.beforeSpace ?? node;
    // The earlier row of a table wins where two rows have the same words.
    if (last === root || last.endings.some(({ place }) => place === ending.place)) continue;
    last.endings = [...last.endings, ending];
  }
}

/** From each of the nodes along every spelling of the words; choices are never written out one by one. */
function walk(from: readonly Node[], words: string): readonly Node[] {
  let nodes = from;
  for (const part of partsOf(words)) {
    if (typeof part === 'string') {
      nodes = distinct(nodes.map((node) => growAll(node, part)));
      continue;
    }
    const before = nodes;
    const reached = part.choices.flatMap((choice) =>
      /[([]/.test(choice) ? walk(before, choice) : before.map((node) => growAll(node, choice)),
    );
    nodes = distinct(part.optional ? [...before, ...reached] : reached);
  }
  return nodes;
}

const distinct = (nodes: readonly Node[]): readonly Node[] =>
  nodes.length === 1 ? nodes : [...new Set(nodes)];

/** The node that all these letters lead to, one after the other. */
function growAll(from: Node, letters: string): Node {
  let node = from;
  for (let at = 0; at < letters.length; at += 1) node = grow(node, letters.charCodeAt(at));
  return node;
}

/** The node that a letter (or '*') leads to, planted when there is none yet. */
function grow(node: Node, letter: number): Node {
  // What is left out between two spaces leaves one.
  if (letter === SPACE && node.beforeSpace !== null) return node;
  const known = letter === STAR ? node.rest : follow(node, letter);
  if (known) return known;
  const child = newNode(letter === SPACE ? node : null);
  if (letter === STAR) node.rest = child;
  else if (node.child === null) {
    node.letter = letter;
    node.child = child;
  } else {
    node.others ??= new Map();
    node.others.set(letter, child);
  }
  return child;
}

/** ، ؛ ؟ stand among the letters of their script. */
const ARABIC_STOPS: ReadonlySet<number> = new Set([0x60c, 0x61b, 0x61f]);

/** Signs that Arabic may write on a letter or leave out: 'وجّه' is found as 'وجه'. */
const isVowelSign = (code: number): boolean =>
  (code >= 0x64b && code <= 0x652) || code === 0x670 || code === 0x640;

const VOWEL_SIGNS = /[\u064b-\u0652\u0670\u0640]/g;

/** Letters and digits make words; a soft or hard hyphen inside joins them to one. */
export function isWordLetter(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 && !ARABIC_STOPS.has(code);
}

/** One walk over the text: everything the tables know in it. */
export function scan(lexicon: Lexicon, text: string): Marks {
  const letters = fold(text);
  const characters = lexicon.grammar.script === 'characters';
  const marks = noMarks();
  /** By table: where its last find ended, and the longest find from the present start. */
  const reached: number[] = Object.keys(marks).map(() => 0);
  const longest: ({ ending: Ending; end: number } | undefined)[] = reached.map(() => undefined);
  const touched: number[] = [];

  const inWord = (at: number): boolean =>
    isWordLetter(letters.charCodeAt(at)) && isWordLetter(letters.charCodeAt(at - 1));

  const { proclitics = '' } = lexicon.grammar;
  const afterProclitic = (at: number): boolean =>
    proclitics.includes(letters.charAt(at - 1)) && !inWord(at - 1);

  const descend = (from: Node, place: number): void => {
    let node = from;
    for (let at = place; ; at += 1) {
      while (isVowelSign(letters.charCodeAt(at))) at += 1;
      const { endings, rest } = node;
      if (endings.length > 0 && (characters || !inWord(at))) {
        for (const ending of endings) {
          const known = longest[ending.place];
          if (!known) touched.push(ending.place);
          if (!known || known.end < at) longest[ending.place] = { ending, end: at };
        }
      }
      if (rest) descend(rest, wordEnd(letters, at));
      const child = follow(node, letters.charCodeAt(at));
      if (!child) return;
      node = child;
    }
  };

  for (let start = 0; start < letters.length; start += 1) {
    if (!characters && start > 0 && inWord(start) && !afterProclitic(start)) continue;
    const child = follow(lexicon.root, letters.charCodeAt(start));
    if (!child) continue;
    descend(child, start + 1);
    if (touched.length === 0) continue;
    for (const place of touched) {
      const find = longest[place];
      longest[place] = undefined;
      if (!find || start < (reached[place] ?? 0)) continue;
      find.ending.keep(marks, start, find.end);
      reached[place] = find.end;
    }
    touched.length = 0;
  }
  return proclitics === '' ? marks : { ...marks, clauses: withProclitics(lexicon.grammar, letters, marks) };
}

/** The و that is written in one with a verb joins as an "and" does; with 'وال' it joins nouns of one phrase, unless a comma stands before. */
function withProclitics(
  { clauses, joinsDeed }: CodingGrammar,
  letters: string,
  marks: Marks,
): Mark<ClauseRule>[] {
  const verbs = [...marks.force, ...marks.action].filter(
    ({ start }) =>
      isWordLetter(letters.charCodeAt(start - 1)) &&
      (!letters.startsWith('ال', start) || /[،؛,;]\s?$/u.test(letters.slice(0, start - 1))),
  );
  const starts = new Set(verbs.map(({ start }) => start - 1));
  for (const { index } of joinsDeed ? letters.matchAll(joinsDeed) : []) starts.add(index);
  const joints = [...starts].flatMap((start) => {
    const rule = clauses.find(({ role, words }) => role === 'and' && words.includes(letters.charAt(start)));
    return rule ? [{ rule, start, end: start + 1 }] : [];
  });
  return [...marks.clauses, ...joints].sort((one, other) => one.start - other.start);
}

function wordEnd(letters: string, from: number): number {
  let end = from;
  while (end < letters.length && isWordLetter(letters.charCodeAt(end))) end += 1;
  return end;
}
