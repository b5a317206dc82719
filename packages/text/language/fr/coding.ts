import { type CodingGrammar, stateRules } from '../coding.ts';
import { partners } from '../partners.ts';
import { action } from './action.ts';
import { actors, sides } from './actors.ts';
import { addressees } from './addressees.ts';
import { bodies } from './bodies.ts';
import { clauses } from './clauses.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { force } from './force.ts';
import { goals } from './goals.ts';
import { initiator } from './initiator.ts';
import { states } from './states.ts';
import { themes } from './themes.ts';

/** Infinitives end so; nouns that do are few in these texts. */
const INFINITIVE = /(?:er|ir|oir|re)$/;
const NO_VERBS: ReadonlySet<string> = new Set(
  'premier dernier cadre centre titre entre contre outre membre ministère nombre autre notre votre leur mer hier particulier financier avenir ordre'.split(
    ' ',
  ),
);

const isVerb = (word: string): boolean => INFINITIVE.test(word) && !NO_VERBS.has(word);

/** Partners by other names than Unicode's. */
const furtherNames: Readonly<Record<string, string>> = {
  'États-Unis d’Amérique': 'USA',
  'République de Corée': 'KOR',
  'Viet Nam': 'VNM',
};

export const frCoding: CodingGrammar = {
  language: 'fr',
  script: 'words',
  order: 'verb-first',
  describing: null,
  describedAfter: '',
  quotations: new Map([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['(', ')'],
    ['[', ']'],
  ]),
  months: dates.months,
  // 'que les États élaborent' stands as an infinitive does.
  form: (words) => {
    const [verb = ''] = words
      .toLowerCase()
      .replace(/^(?:se\s|s[’'])/, '')
      .split(' ');
    return isVerb(verb) || /(?<!m)ent$/.test(verb) ? 'infinitive' : 'noun';
  },
  nounDeeds: new Set(['noun']),
  isImperative: (words) => isVerb(words.toLowerCase().split(' ')[0] ?? ''),
  fronts:
    /^(?:Avant|Dans|Sans|En|Avec|À|Au|D[’']ici|Dès|Conformément|Pendant|Après|Sous|Pour)\s[^,;.]{2,80},\s/u,
  isInfinitive: (word) => isVerb(word),
  undone: /ne pas\s$/iu,
  particle: /^(?:de\s|d[’'])/i,
  ordering:
    /,|:|\s(?:qui(?!\p{L})|dont(?!\p{L})|à l[’']effet de|aux fins de|en vue de|à ce que|pour que|que|qu[’']|(?:à|de|d[’'])\s?(?:(?:ne pas|lui|leur|nous|vous|en|y|s[’']|se|les?|la) ?)?(?=\p{L}+(?:er|ir|oir|re)(?!\p{L})))/u,
  apart: /(?<!\p{L})(?:de|du|des|d[’']|à|au|aux|pour|sur|dans|en|par|et)(?!\p{L})/u,
  between: /^\s(?:au sein|auprès|dans le cadre|en|sous)\s[^,;]{3,80}?(?=\sune?\s)/u,
  through:
    /(?<!\p{L})(?:avec (?:le soutien|l[’']appui|l[’']aide|le concours|la participation)|dans le cadre|sous la direction|au sein)\s(?=d)/giu,
  seat: /\s(?:à|en|au) (?!Asie|Europe|Afrique)\p{Lu}/u,
  capitals: 'first',
  treaty:
    /(?:[Ll]e|[Dd]u|[Aa]u|[Ll]a) présente? (?:Accord|Traité|Convention|Protocole|Mémorandum|Charte)|contractante/u,
  refrains: /^ne? |^n[’']/iu,
  // 'prend à sa | charge': after these stands a noun.
  denied: /(?:^|\s)(?:une?|sa|son|ses|leurs|notre|nos|cette|ce|en|à|sans|toute?|chaque|de)\s$/iu,
  adverb:
    /(?<!\p{L})\p{Ll}{2,}(?:ellement|alement|ivement|usement|ablement|iblement|amment|emment|idement|ièrement|ectement|iquement|ainement|ointement|arfaitement)(?!\p{L})/gu,
  // 'sera', 'pourra', 'entrera en vigueur', 'permettra': what will be, or may be.
  promising:
    /(?<!\p{L})(?:(?:se\s|s[’'])?(?!ser[ao]|aur[ao]|pourr|devr|faudr|voudr|entrer|permettr|contribuer|constituer|affecter|signifier|inclur|comprendr|comporter|consister|porter|régir|rester|demeurer|prendra effet|prendra fin|expirer|durer|exister|coûter|croîtr|servir|dépendr|nécessiter|continuer|appliquer|interpréter|entendr|reviendra à|conviendr|suffir|viser|produir|extra|ultra|intra|contra)\p{Ll}+(?:[eitdv]|tt|up|ai)r(?:a|ont)|(?<=nous\s)(?!ser|aur|pourr|devr)\p{Ll}{2,}(?:[eitdv]|tt)rons)(?!\p{L})/gu,
  becoming: /\s(?:sera|seront|serait|seraient)\s/u,
  measured:
    /(?:\d[\d.,\s]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|cinquante|cent|moitié|tiers|quart)\s(?:mille |millions? |milliards? |nouvelles? |de |d[’'])*(?:pour cent|tonnes|dollars|euros|fois|hectares|kilomètres|mégawatts|places|bourses|arbres|écoles|hôpitaux|ans(?! de))(?!\p{L})|(?<!\p{L})(?:millions?|milliards?)(?!\p{L})|\d\s?%|(?<!\p{L})(?:doubler|tripler|de moitié)/iu,
  titled: /(?:Programme|Stratégie|Plan|Feuille de route|Concept|Cadre|Décennie)[^,;.]{0,60}$/u,
  assembled:
    /(?:Conseil|Assemblée|Conférence|Congrès|Sommet|Parlement|Groupe de travail|Comité des ministres|Réunion|Forum)(?!\p{L})/iu,
  speaksOn: /^(?:Il|Elle)$/,
  ofAll:
    /^(?:l[ae’'] ?)?(?:Assemblée générale|Conseil de sécurité|Conseil des droits de l[’']homme|Conseil économique et social|Assemblée mondiale|Conférence des Parties)/iu,
  memberStates: /(?:États|pays) (?:membres|participants)|gouvernements|parlements/iu,
  gathering: /(?:session|réunion|sommet|conférence|forum|rencontre)$/iu,
  agent: /(?<!\p{L})par (?:l[ae’'] ?)?$/u,
  ownOrgans:
    /^\s*(?:à |au |aux )?(?:l[’']|la |le |les |son |sa )?(?:Commission|Secrétariat|secrétariat|Secrétaire|Directeur|Directrice|Présidence|Président|Présidente|Bureau|Comité|Haut Représentant|Rapporteur)(?!\p{L})/u,
  abroad:
    /^\s*(?:l[ae’']\s?)?(?:Banque|Fonds|Organisation|Agence|Conseil)\s(?:mondiale?|internationale?|asiatique|européenne?|islamique|africaine)/iu,
  actors,
  states: stateRules({ ...partners('fr'), ...states, ...sides, ...furtherNames }, ''),
  force,
  action,
  clauses,
  bodies,
  initiator,
  addressees,
  themes,
  goals,
  timeCue:
    /20\d\d|expiration|échéance|avenir|prochain|délai|possible|retard|tarder|immédiat|session|réunion|sommet|présidence|année|mois|jours|ans\b|début|ouverture|lancement|démarrage|horizon|tôt|terme|voulu|venir|présiden/iu,
  deadlines,
};
