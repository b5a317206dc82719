/** Future and present of Spanish verbs. */
import type { ActionRule, ForceRule } from '../coding.ts';
import { finite, type Said, spellings } from '../finite.ts';

/** Ends of infinitives with what the future makes of them; any other stays as it is. */
const STEMS: readonly (readonly [end: RegExp, stem: string])[] = [
  [/tener$/, 'tendr'],
  [/poner$/, 'pondr'],
  [/venir$/, 'vendr'],
  [/hacer$/, 'har'],
];

/** 'celebrar' → 'celebrarán', 'celebrará', 'celebraremos'; 'abstenerse' → 'se abstendrán'. */
export function future(infinitive: string): string[] {
  if (infinitive.endsWith('se'))
    return future(infinitive.slice(0, -2))
      .slice(0, 2)
      .map((form) => `se ${form}`);
  const [end, change] = STEMS.find(([ending]) => ending.test(infinitive)) ?? [/$/, ''];
  const stem = infinitive.replace(end, change);
  return ['án', 'á', 'emos'].map((ending) => stem + ending);
}

/** Ends of infinitives with what "they" makes of them in the present; the first that fits counts. */
const PRESENT: readonly (readonly [end: RegExp, they: string])[] = [
  [/tener$/, 'tienen'],
  [/venir$/, 'vienen'],
  [/o(lv|v)er$/, 'ue$1en'],
  [/forzar$/, 'fuerzan'],
  [/er(t|r|ir)ir$/, 'ier$1en'],
  [/uir$/, 'uyen'],
  [/ar$/, 'an'],
  [/[ei]r$/, 'en'],
];

/** 'celebrar' → 'celebran'; the singular may be a noun or an adjective and is left to the tables. */
export function present(infinitive: string): string[] {
  if (infinitive.endsWith('se')) return present(infinitive.slice(0, -2)).map((form) => `se ${form}`);
  const [end, they] = PRESENT.find(([ending]) => ending.test(infinitive)) ?? [];
  return end && they ? [infinitive.replace(end, they)] : [];
}

/** What is promised in one word ('abrirán'), and what a treaty states ('abren'). */
export function finiteVerbs(actions: readonly ActionRule[], byHand: readonly ForceRule[]): ForceRule[] {
  const listed = spellings(byHand);
  const said: readonly Omit<Said, 'subject'>[] = [
    { name: 'will', forms: future, binds: (action) => ({ force: 'agree', action }) },
    { name: 'do, in a treaty', forms: present, binds: (inTreaty) => ({ force: null, inTreaty }) },
  ];
  return said.flatMap((one) => finite(actions, /[aei]r(?:se)?$/, listed, { ...one, subject: 'Las Partes' }));
}

/** Ends of infinitives with what "they" makes of them where something is asked of them; the first that fits counts. */
const SUBJUNCTIVE: readonly (readonly [end: RegExp, they: string])[] = [
  [/tener$/, 'tengan'],
  [/poner$/, 'pongan'],
  [/venir$/, 'vengan'],
  [/hacer$/, 'hagan'],
  [/([^c])ecer$/, '$1ezcan'],
  [/o(lv|v)er$/, 'ue$1an'],
  [/er(t|r|ir)ir$/, 'ier$1an'],
  [/uir$/, 'uyan'],
  [/forzar$/, 'fuercen'],
  [/car$/, 'quen'],
  [/gar$/, 'guen'],
  [/zar$/, 'cen'],
  [/ar$/, 'en'],
  [/[ei]r$/, 'an'],
];

/** 'ratificar' → 'ratifiquen': what others are asked to do ('a que ratifiquen'). */
export function subjunctive(infinitive: string): string {
  const verb = infinitive.replace(/se$/, '');
  const [end, they] = SUBJUNCTIVE.find(([ending]) => ending.test(verb)) ?? [/$/, ''];
  return verb.replace(end, they);
}

/** Verbs of saying whose stem changes: in the present of one or many, in the past of one or many, in the participle. */
const CHANGED: Readonly<Record<string, Partial<Record<'now' | 'past' | 'done', string>>>> = {
  resolver: { now: 'resuelv', done: 'resuelto' },
  convenir: { now: 'convien', past: 'convin' },
  pedir: { now: 'pid', past: 'pid' },
  proponer: { past: 'propus', done: 'propuesto' },
  disponer: { past: 'dispus', done: 'dispuesto' },
  instruir: { now: 'instruy', past: 'instruy' },
  atribuir: { now: 'atribuy', past: 'atribuy' },
  recomendar: { now: 'recomiend' },
  encomendar: { now: 'encomiend' },
  manifestar: { now: 'manifiest' },
  alentar: { now: 'alient' },
  acordar: { now: 'acuerd' },
  aprobar: { now: 'aprueb' },
  renovar: { now: 'renuev' },
  demostrar: { now: 'demuestr' },
  mostrar: { now: 'muestr' },
  confiar: { now: 'confí' },
  elegir: { now: 'elig', past: 'elig' },
  advertir: { now: 'adviert', past: 'advirt' },
  requerir: { now: 'requier', past: 'requir' },
  sugerir: { now: 'sugier', past: 'sugir' },
  contraer: { now: 'contra', past: 'contraj', done: 'contraído' },
  suscribir: { done: 'suscrito' },
};

/** Third persons of the past, by the stem's own past or the conjugation's. */
const pastEndings = (verb: string, changed: boolean): readonly string[] => {
  if (verb.endsWith('ar')) return ['ó', 'aron'];
  if (!changed) return ['ió', 'ieron'];
  if (verb.endsWith('uir')) return ['ó', 'eron'];
  return /(?:venir|poner|traer)$/.test(verb)
    ? ['o', /traer$/.test(verb) ? 'eron' : 'ieron']
    : ['ió', 'ieron'];
};

/** 'expresar|pedir' → the persons in which a statement says it: 'expresa|expresan|expresamos|expresó|expresaron|ha expresado|…'. */
export const said = (infinitives: string): string =>
  infinitives
    .split('|')
    .flatMap((verb) => {
      const stem = verb.slice(0, -2);
      const vowel = verb.endsWith('ar') ? 'a' : 'e';
      const { now = stem, past, done } = CHANGED[verb] ?? {};
      const participle = done ?? stem + (vowel === 'a' ? 'ado' : 'ido');
      return [
        now + vowel,
        `${now}${vowel}n`,
        `${stem}${verb.endsWith('ir') ? 'i' : vowel}mos`,
        ...pastEndings(verb, past !== undefined).map((ending) => (past ?? stem) + ending),
        ...['ha', 'han', 'hemos'].map((helper) => `${helper} ${participle}`),
      ];
    })
    .join('|');

/** 'comprometer|obligar' → the same of what they do themselves: 'se comprometen|nos comprometemos|se han comprometido|…'. */
export const saidOfThemselves = (infinitives: string): string =>
  said(infinitives)
    .split('|')
    .map((form) => (/mos$|^hemos /.test(form) ? `nos ${form}` : `se ${form}`))
    .join('|');
