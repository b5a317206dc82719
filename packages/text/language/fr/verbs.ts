/** Future and present of French verbs. */
import type { ActionRule, ForceRule } from '../coding.ts';
import { finite, type Said, spellings } from '../finite.ts';

/** Ends of infinitives with what the future makes of them; the first that fits counts, any other keeps its r. */
const STEMS: readonly (readonly [end: RegExp, stem: string])[] = [
  [/tenir$/, 'tiendr'],
  [/venir$/, 'viendr'],
  [/cueillir$/, 'cueiller'],
  [/envoyer$/, 'enverr'],
  [/quérir$/, 'querr'],
  [/faire$/, 'fer'],
  [/ouvoir$/, 'ouvr'],
  [/evoir$/, 'evr'],
  [/oyer$/, 'oier'],
  [/eler$/, 'eller'],
  [/e([mnpv])er$/, 'è$1er'],
  [/re$/, 'r'],
];

/** 'renforcer' → 'renforceront', 'renforcera', 'renforcerons'; 'soutenir' → 'soutiendront'; 's’abstenir' → 's’abstiendront'. */
export function future(infinitive: string): string[] {
  const [end, change] = STEMS.find(([ending]) => ending.test(infinitive)) ?? [/$/, ''];
  const stem = infinitive.replace(end, change);
  return ['ont', 'a', 'ons'].map((ending) => stem + ending);
}

/** Ends of infinitives with what "they" makes of them in the present; the first that fits counts. */
const PRESENT: readonly (readonly [end: RegExp, they: string])[] = [
  [/tenir$/, 'tiennent'],
  [/venir$/, 'viennent'],
  [/quérir$/, 'quièrent'],
  [/prendre$/, 'prennent'],
  [/mettre$/, 'mettent'],
  [/ouvoir$/, 'euvent'],
  [/evoir$/, 'oivent'],
  // Others in -oir have forms of their own.
  [/oir$/, ''],
  [/faire$/, 'font'],
  [/uire$/, 'uisent'],
  [/([vf])rir$/, '$1rent'],
  [/([nv])dre$/, '$1dent'],
  [/clure$/, 'cluent'],
  [/oyer$/, 'oient'],
  [/eler$/, 'ellent'],
  [/é(\p{L})er$/u, 'è$1ent'],
  [/e([mnpv])er$/, 'è$1ent'],
  [/ir$/, 'issent'],
  [/er$/, 'ent'],
];

/** 'renforcer' → 'renforcent'; the singular may be a noun ('échange') and is left to the tables. */
export function present(infinitive: string): string[] {
  const [end, they] = PRESENT.find(([ending]) => ending.test(infinitive)) ?? [];
  return end && they ? [infinitive.replace(end, they)] : [];
}

/** What is promised in one word ('ouvriront'), and what a treaty states ('ouvrent'). */
export function finiteVerbs(actions: readonly ActionRule[], byHand: readonly ForceRule[]): ForceRule[] {
  const listed = spellings(byHand);
  const said: readonly Omit<Said, 'subject'>[] = [
    { name: 'will', forms: future, binds: (action) => ({ force: 'agree', action }) },
    { name: 'do, in a treaty', forms: present, binds: (inTreaty) => ({ force: null, inTreaty }) },
  ];
  return said.flatMap((one) =>
    finite(actions, /(?:er|ir|re|oir)$/, listed, { ...one, subject: 'Les Parties' }),
  );
}

/** Verbs of saying of other conjugations: present of one, of many, of us; participle; and whether it goes with 'être'. */
const CHANGED: Readonly<Record<string, readonly [one: string, many: string, we: string, done: string]>> = {
  convenir: ['convient', 'conviennent', 'convenons', 'convenu'],
  soutenir: ['soutient', 'soutiennent', 'soutenons', 'soutenu'],
  prescrire: ['prescrit', 'prescrivent', 'prescrivons', 'prescrit'],
  souscrire: ['souscrit', 'souscrivent', 'souscrivons', 'souscrit'],
  instruire: ['instruit', 'instruisent', 'instruisons', 'instruit'],
  promettre: ['promet', 'promettent', 'promettons', 'promis'],
  prendre: ['prend', 'prennent', 'prenons', 'pris'],
  établir: ['établit', 'établissent', 'établissons', 'établi'],
  élire: ['élit', 'élisent', 'élisons', 'élu'],
  réitérer: ['réitère', 'réitèrent', 'réitérons', 'réitéré'],
  considérer: ['considère', 'considèrent', 'considérons', 'considéré'],
  suggérer: ['suggère', 'suggèrent', 'suggérons', 'suggéré'],
  appeler: ['appelle', 'appellent', 'appelons', 'appelé'],
  rappeler: ['rappelle', 'rappellent', 'rappelons', 'rappelé'],
  renouveler: ['renouvelle', 'renouvellent', 'renouvelons', 'renouvelé'],
  appuyer: ['appuie', 'appuient', 'appuyons', 'appuyé'],
  faire: ['fait', 'font', 'faisons', 'fait'],
  offrir: ['offre', 'offrent', 'offrons', 'offert'],
  enjoindre: ['enjoint', 'enjoignent', 'enjoignons', 'enjoint'],
  résoudre: ['résout', 'résolvent', 'résolvons', 'résolu'],
};

const persons = (verb: string): readonly [one: string, many: string, we: string, done: string] => {
  const stem = verb.replace(/er$/, '');
  const we = `${stem.replace(/g$/, 'ge').replace(/c$/, 'ç')}ons`;
  return CHANGED[verb] ?? [`${stem}e`, `${stem}ent`, we, `${stem}é`];
};

/** 'inviter|soutenir' → the persons in which a statement says it: 'invite|invitent|invitons|a invité|ont invité|avons invité|…'. */
export const said = (infinitives: string): string =>
  infinitives
    .split('|')
    .flatMap((verb) => {
      const [one, many, we, done] = persons(verb);
      return [one, many, we, ...['a', 'ont', 'avons'].map((helper) => `${helper} ${done}`)];
    })
    .join('|');

/** 'engager' → the same of what they do themselves: 's’engage|s’engagent|nous engageons|s’est engagée|se sont engagés|nous sommes engagés|…'. */
export const saidOfThemselves = (infinitives: string): string =>
  infinitives
    .split('|')
    .flatMap((verb) => {
      const [one, many, we, done] = persons(verb);
      const own = /^[aeéèêiouyh]/.test(verb) ? 's’' : 'se ';
      return [
        own + one,
        own + many,
        `nous ${we}`,
        ...['', 'e'].map((ending) => `s’est ${done}${ending}`),
        ...['s', 'es'].flatMap((ending) => [`se sont ${done}${ending}`, `nous sommes ${done}${ending}`]),
      ];
    })
    .join('|');
