import { issued } from '../issued.ts';
import { leadingKinds } from '../kinds.ts';
import type { MastheadGrammar } from '../language.ts';

export const masthead: MastheadGrammar = {
  lines: [
    ...issued,
    {
      name: 'session',
      pattern: /^[\p{L}\d-]{3,30}(?:\s[\p{L}\d-]{3,30})?\ssession(?:\s(?:ordinaire|extraordinaire))?$/iu,
      example: 'Soixante-quinzième session',
      unlike: 'La session de l’Assemblée s’est tenue',
    },
    {
      name: 'organ',
      pattern: /^(?:assemblée(?:\s\p{L}{4,20})?|conseil(?:\s(?:de|des)\s\p{L}{4,20})?|parlement)$/iu,
      example: 'Assemblée générale',
      unlike: 'Assemblée des États du lac, elle décide',
    },
    {
      name: 'organisation',
      pattern: /^Nations\sUnies$/iu,
      example: 'Nations Unies',
      unlike: 'Nations Unies : une histoire',
    },
    {
      name: 'year of the Security Council',
      pattern: /^[\p{L}-]{5,30}\sannée$/iu,
      example: 'Quatre-vingt-unième année',
      unlike: 'Chaque année du programme',
    },
  ],
  adopted: [
    {
      name: 'adopted by',
      pattern: /^\[?(?:résolution|décision)\sadoptée\s(?:par|à|le)(?:\s|$)/iu,
      example: 'Résolution adoptée par l’Assemblée générale le 4 décembre 2026',
      unlike: 'Les Parties ont adopté le programme.',
    },
    {
      name: 'adopted by an organ at a meeting',
      pattern: /^adoptée\spar\s(?:le\sconseil|l[’']assemblée)\s.{3,120}\d{4}$/iu,
      example: 'Adoptée par le Conseil de sécurité à sa 9876e séance, le 12 mars 2026',
      unlike: 'Adoptée par le Conseil, elle entre en vigueur.',
    },
  ],
  sponsors: [
    {
      name: 'states: draft resolution',
      pattern:
        /^(?<sponsors>\p{Lu}[^:;.]{2,4000}?)\*{0,3}\s?:\sprojet\sde\s(?:résolution|décision|déclaration)(?:\srévisée?)?\*{0,3}$/u,
      example: 'Ardanie, Belmora et Corvinie : projet de résolution',
      takes: { sponsors: 'Ardanie, Belmora et Corvinie' },
      unlike: 'Point 5 : projet de résolution de l’Assemblée',
    },
    {
      name: 'submitted by',
      pattern:
        /^(?:projet\sde\s(?:résolution|décision)\s)?(?:présentée?|déposée?)\spar\s(?<sponsors>[^:;.]{2,4000})$/iu,
      example: 'Projet de résolution présenté par l’Ardanie et la Belmora',
      takes: { sponsors: 'l’Ardanie et la Belmora' },
      unlike: 'Le projet présenté par l’Ardanie a été adopté.',
    },
  ],
  betweenSponsors: /(,\s|\set\s)/u,
  notes: [
    {
      name: 'unofficial rendering',
      pattern: /^[([#*\s]*(?:traduction|version|texte)\snon\sofficiel(?:le)?/iu,
      example: 'Traduction non officielle',
      unlike: 'Contacts non officiels des Parties',
    },
    {
      name: 'remark in brackets',
      pattern: /^[([][^\])]{3,400}[\])][.]?$/u,
      example: '[Écrit pour ce projet ; les États sont inventés.]',
      unlike: 'a) publier une étude ;',
    },
  ],
  kinds: leadingKinds([
    {
      kind: 'declaration',
      words: 'déclaration(?!\\s(?:conjointe|commune))',
      example: 'Déclaration de Port-Ister des États du lac',
      unlike: 'Ayant adopté la Déclaration de 2019.',
    },
    {
      kind: 'statement',
      words: 'déclaration\\s(?:conjointe|commune)',
      example: 'Déclaration conjointe des chefs d’État des États du lac',
      unlike: 'Les Parties ont publié une déclaration conjointe.',
    },
    {
      kind: 'communique',
      words: 'communiqué',
      example: 'Communiqué conjoint',
      unlike: 'Ils ont publié un communiqué.',
    },
    {
      kind: 'resolution',
      words: 'résolution|décision|\\d{1,3}/\\d{1,4}\\.?(?=\\s\\p{Lu})',
      example: '81/77. Surveillance des lacs transfrontières',
      unlike: 'Rappelant sa résolution de 2019,',
    },
    {
      kind: 'agreement',
      words: 'accord|traité|convention|protocole|mémorandum',
      example: 'Accord relatif à la surveillance du lac Ister',
      unlike: 'L’Accord entre en vigueur.',
    },
  ]),
};
