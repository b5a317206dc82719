/** Finds the promises of a statement. Pure: no network, no model, the same answer for the same text. */
import type { Commitment, StatementKind } from '../reading.ts';
import { actorsFor, isOfAll } from './actors.ts';
import type { Context } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';
import { binds, headsOf, waitsForPoints } from './points.ts';
import { type Promised, promise } from './promise.ts';
import { byGround, type Reason, type ReasonedField } from './reason.ts';
import { readSentences } from './sentence.ts';
import { above, type Codable, isTreaty, OPERATIVE, participants, speaker, topAncestors } from './setting.ts';
import { splitTargets } from './targets.ts';

export { GROUNDS, type Ground, REASONED_FIELDS, type Reason, type ReasonedField } from './reason.ts';

/** A commitment and why each of its fields is as it is. */
export interface ReasonedCommitment {
  readonly commitment: Commitment;
  readonly reasons: readonly Reason[];
}

/**
 * Provisions in, the commitments found in them out, in document order. A language without a grammar has none.
 * `kind`: of the document, where it is known; in an agreement the present tense binds.
 */
export function findCommitments(
  provisions: readonly Codable[],
  language: string,
  kind: StatementKind = 'other',
): Commitment[] {
  return explainCommitments(provisions, language, kind).map(({ commitment }) => commitment);
}

/** The same, each with the rules that gave its fields and the words they rest on. */
export function explainCommitments(
  provisions: readonly Codable[],
  language: string,
  kind: StatementKind = 'other',
): ReasonedCommitment[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const tops = topAncestors(provisions, byId);
  const members = participants(provisions, lexicon);
  const counts = new Map<string, number>();
  const found: ReasonedCommitment[] = [];
  let paragraph: string | null = null;
  const treaty = isTreaty(provisions, lexicon, kind);
  const fresh = enactedBy(provisions, lexicon, { ...opening(provisions, lexicon, treaty), treaty, members });
  let state = fresh;
  for (const provision of provisions) {
    if (!OPERATIVE.has(provision.kind)) continue;
    const top = tops.get(provision.id) ?? provision.id;
    if (top !== paragraph) state = fresh;
    paragraph = top;
    if (state.open && !above(provision, byId).has(state.open.words.provision))
      state = { ...state, open: null };
    const promised = promisesOf(provision, lexicon, state);
    state = promised.context;
    for (const { reasons, ...fields } of promised.promises) {
      const ordinal = (counts.get(top) ?? 0) + 1;
      counts.set(top, ordinal);
      found.push({
        commitment: { id: `${top.replace(/^para_/, '')}.${ordinal}`, provision: provision.id, ...fields },
        reasons,
      });
    }
  }
  return found;
}

/** "The Council of Ministers decides:" over the paragraphs: who acts in them, and what binds those that only name a deed. */
function enactedBy(provisions: readonly Codable[], lexicon: Lexicon, context: Context): Context {
  const first = provisions.findIndex(({ kind }) => OPERATIVE.has(kind));
  const before = provisions.slice(0, Math.max(first, 0)).findLast(({ kind }) => kind !== 'heading');
  const sentence = before && readSentences(before, lexicon).at(-1);
  const head = sentence && headsOf(sentence, context).at(-1);
  const enacted = sentence && head ? waitsForPoints(sentence, head) : null;
  return sentence && head && enacted ? { ...actorsFor(sentence, head, context), enacted } : context;
}

/** With what each paragraph begins: the organ that speaks acts, else the Parties. */
function opening(
  provisions: readonly Codable[],
  lexicon: Lexicon,
  treaty: boolean,
): Omit<Context, 'members' | 'treaty'> {
  const organ = speaker(provisions, lexicon);
  const met = !treaty && organ !== null && lexicon.grammar.assembled?.test(organ.name) === true;
  const actor = organ && !met ? organ.name : 'parties';
  const reason = byGround('actors', actor, organ ? 'speaker' : 'unnamed', '');
  const actors = [organ ? { ...reason, words: [organ.words] } : reason];
  return {
    actors: [actor],
    themes: [],
    body: null,
    asked: [],
    community: met && !isOfAll(lexicon.grammar, organ?.name ?? ''),
    earlier: [],
    open: null,
    enacted: null,
    reasons: { actors, themes: [], earlier: [] },
  };
}

/**
 * The order of work on a provision: sentences (each with its marks) → the verbs that bind, with those who act →
 * the targets of each → the fields of each promise.
 */
function promisesOf(
  provision: Codable,
  lexicon: Lexicon,
  given: Context,
): { promises: Promised[]; context: Context } {
  const promises: Promised[] = [];
  let context = given;
  for (const sentence of readSentences(provision, lexicon)) {
    const heads = headsOf(sentence, context);
    const before = promises.length;
    for (const head of heads) {
      context = actorsFor(sentence, head, context);
      if (!binds(sentence, head)) continue;
      const split = splitTargets(sentence, head);
      split.targets.forEach((_, place) => {
        const found = promise(sentence, head, split, place, context);
        if (!found) return;
        promises.push(found);
        const reasons = { ...context.reasons, themes: reasonsOf('themes', [found]) };
        const asked =
          found.force === 'support' && found.addressees.length > 0 ? found.addressees : context.asked;
        context = { ...context, themes: found.themes, body: bodyLast(found) ?? context.body, asked, reasons };
      });
    }
    const made = promises.slice(before);
    const themes = new Set(made.flatMap((found) => found.themes));
    if (themes.size > 0) {
      const reasons = { ...context.reasons, earlier: reasonsOf('themes', made) };
      context = { ...context, earlier: [...themes], reasons };
    }
    const last = heads.at(-1);
    // "decided: … to request the Secretariat to report; | to meet": an item that is itself an order ends no list.
    const inList = last?.mark.rule.after === 'start' && context.open !== null;
    if (last && last.above === null && !inList)
      context = { ...context, open: waitsForPoints(sentence, last) };
  }
  return { promises, context };
}

const reasonsOf = (field: ReasonedField, promises: readonly Promised[]): Reason[] =>
  promises.flatMap(({ reasons }) => reasons.filter((reason) => reason.field === field));

const bodyLast = ({ bodies }: Promised): string | null =>
  bodies.find(({ relation }) => relation === 'create' || relation === 'task')?.name ?? null;
