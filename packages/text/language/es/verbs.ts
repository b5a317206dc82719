/** Forms of Spanish verbs, made from their infinitives. */
import { ASKED, DONE, PAST, STRESSED } from './irregular-verbs.ts';

/** 'abstenerse' → 'abstener', and that it is said of oneself. */
const plain = (infinitive: string): [verb: string, itself: boolean] =>
  infinitive.endsWith('se') ? [infinitive.slice(0, -2), true] : [infinitive, false];

const ofFirst = (verb: string): boolean => verb.endsWith('ar');

/** Ends of infinitives with what the future makes of them; any other stays as it is. */
const FUTURES: readonly (readonly [end: RegExp, stem: string])[] = [
  [/tener$/, 'tendr'],
  [/poner$/, 'pondr'],
  [/venir$/, 'vendr'],
  [/salir$/, 'saldr'],
  [/valer$/, 'valdr'],
  [/hacer$/, 'har'],
  [/satisfacer$/, 'satisfar'],
  [/^decir$/, 'dir'],
  [/^poder$/, 'podr'],
  [/^querer$/, 'querr'],
  [/^saber$/, 'sabr'],
  [/^haber$/, 'habr'],
  [/oír$/, 'oir'],
];

function futureStem(verb: string): string {
  const [end, change] = FUTURES.find(([ending]) => ending.test(verb)) ?? [/$/, ''];
  return verb.replace(end, change);
}

/** 'celebrar' → 'celebrarán', 'celebrará', 'celebraremos'; 'abstenerse' → 'se abstendrán', 'nos abstendremos'. */
export function future(infinitive: string): string[] {
  const [verb, itself] = plain(infinitive);
  const stem = futureStem(verb);
  const [they, one, we] = [`${stem}án`, `${stem}á`, `${stem}emos`];
  return itself ? [`se ${they}`, `se ${one}`, `nos ${we}`] : [they, one, we];
}

/** 'celebrar' → 'celebraría', 'celebrarían': what was agreed that would be. */
export function wouldBe(infinitive: string): string[] {
  const [verb] = plain(infinitive);
  return [`${futureStem(verb)}ía`, `${futureStem(verb)}ían`];
}

/** Ends of infinitives with their stressed stem, where no list has it. */
const STRESSES: readonly (readonly [end: RegExp, stem: string])[] = [
  [/uir$/, 'uy'],
  [/[aei]r$/, ''],
];

function stressed(verb: string): string {
  const known = STRESSED[verb];
  if (known !== undefined) return known;
  if (/[gq]uir$/.test(verb)) return verb.slice(0, -2);
  const [end, change] = STRESSES.find(([ending]) => ending.test(verb)) ?? [/$/, ''];
  return verb.replace(end, change);
}

/** 'celebrar' → 'celebran', 'celebra'; empty where it is no infinitive. */
function now(verb: string): [they: string, one: string] | [] {
  if (!/[aeií]r$/.test(verb)) return [];
  if (verb === 'prever') return ['prevén', 'prevé'];
  const stem = stressed(verb);
  return ofFirst(verb) ? [`${stem}an`, `${stem}a`] : [`${stem}en`, `${stem}e`];
}

/** 'celebrar' → 'celebran'; 'abstenerse' → 'se abstienen'. */
export function present(infinitive: string): string[] {
  const [verb, itself] = plain(infinitive);
  const [they] = now(verb);
  if (they === undefined) return [];
  return [itself ? `se ${they}` : they];
}

/** 'celebrar' → 'celebra', of one alone. */
export function presentOfOne(infinitive: string): string[] {
  const [verb, itself] = plain(infinitive);
  const [, one] = now(verb);
  if (one === undefined) return [];
  return [itself ? `se ${one}` : one];
}

/** How the last letters of a stem are spelt before the vowel of another mood. */
const SPELT: readonly (readonly [verb: RegExp, end: RegExp, change: string])[] = [
  [/car$/, /c$/, 'qu'],
  [/guar$/, /gu$/, 'gü'],
  [/gar$/, /g$/, 'gu'],
  [/zar$/, /z$/, 'c'],
  [/g[ei]r$/, /g$/, 'j'],
  [/guir$/, /gu$/, 'g'],
  [/[aeou]c[ei]r$/, /c$/, 'zc'],
  [/c[ei]r$/, /c$/, 'z'],
  [/poner$/, /pon$/, 'pong'],
];

/** 'ratificar' → 'ratifiquen': what others are asked to do ('a que ratifiquen'). */
export function subjunctive(infinitive: string): string {
  const [verb] = plain(infinitive);
  const stem = ASKED[verb] ?? stressed(verb);
  const [, end, change] =
    ASKED[verb] === undefined ? (SPELT.find(([ending]) => ending.test(verb)) ?? []) : [];
  const asked = end && change ? stem.replace(end, change) : stem;
  return asked + (ofFirst(verb) ? 'en' : 'an');
}

/** The stem of the past with what follows it: of one, of many, and of what others were asked to do. */
function past(verb: string): [one: string, they: string, we: string, asked: string] {
  const stem = verb.slice(0, -2);
  if (ofFirst(verb) && PAST[verb] === undefined)
    return [`${stem}ó`, `${stem}aron`, `${stem}amos`, `${stem}a`];
  const known =
    PAST[verb] ??
    (/ducir$/.test(verb)
      ? stem.replace(/c$/, 'j')
      : /poner$/.test(verb)
        ? stem.replace(/pon$/, 'pus')
        : null);
  if (known === null) {
    if (/(?:[aeo]er|(?<![gq])uir|oír)$/.test(verb))
      return [`${stem}yó`, `${stem}yeron`, `${stem}imos`, `${stem}ye`];
    return [`${stem}ió`, `${stem}ieron`, `${stem}imos`, `${stem}ie`];
  }
  const many = known.endsWith('j') ? 'e' : 'ie';
  const strong = /(?:tuv|vin|[hf]ic|pus|pud|quis|sup|hub|duv|[aiu]j)$/.test(known);
  const one = strong ? `${known}o`.replace(/([hf])ico$/, '$1izo') : verb === 'dar' ? 'dio' : `${known}ió`;
  return [one, `${known}${many}ron`, `${known}imos`, `${known}${many}`];
}

/** 'preparar' → 'preparara', 'prepararan', 'preparase', 'preparasen': what others were asked to do. */
export function pastSubjunctive(infinitive: string): string[] {
  const [verb] = plain(infinitive);
  const [, , , stem] = past(verb);
  return ['ra', 'ran', 'se', 'sen'].map((ending) => stem + ending);
}

/** 'abrir' → 'abierto'. */
export const participle = (infinitive: string): string => {
  const [verb] = plain(infinitive);
  if (/poner$/.test(verb)) return verb.replace(/oner$/, 'uesto');
  return DONE[verb] ?? verb.slice(0, -2) + (ofFirst(verb) ? 'ado' : 'ido');
};

/** 'abrir' → 'abierto', 'abierta', 'abiertos', 'abiertas'. */
export const participles = (infinitive: string): string[] => {
  const one = participle(infinitive);
  return ['o', 'a', 'os', 'as'].map((ending) => one.replace(/o$/, ending));
};

/** 'expresar|pedir' → the persons in which a statement says it: 'expresa|expresan|expresamos|expresó|expresaron|ha expresado|…'. */
export const said = (infinitives: string): string =>
  infinitives
    .split('|')
    .flatMap((verb) => {
      const [they = '', one = ''] = now(verb);
      const [did, theyDid, weDid] = past(verb);
      const vowel = verb.at(-2) ?? 'a';
      const we = `${verb.slice(0, -2)}${vowel}mos`;
      const done = participle(verb);
      return [
        ...new Set([one, they, we, did, theyDid, weDid]),
        ...['ha', 'han', 'hemos'].map((helper) => `${helper} ${done}`),
      ];
    })
    .join('|');

/** 'comprometer|obligar' → the same of what they do themselves: 'se comprometen|nos comprometemos|se han comprometido|…'. */
export const saidOfThemselves = (infinitives: string): string =>
  said(infinitives)
    .split('|')
    .map((form) => (/mos$|^hemos /.test(form) ? `nos ${form}` : `se ${form}`))
    .join('|');

/** 'adoptar|poner en marcha' → the future of each. */
export const will = (infinitives: string): string =>
  infinitives
    .split('|')
    .flatMap((words) => {
      const [verb = '', ...rest] = words.split(' ');
      return future(verb).map((form) => [form, ...rest].join(' '));
    })
    .join('|');
