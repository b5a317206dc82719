import { leadingKinds } from '../kinds.ts';
import type { MastheadGrammar } from '../language.ts';

export const masthead: MastheadGrammar = {
  lines: [
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
      name: 'adopted by',
      pattern: /^\[?(?:résolution|décision)\sadoptée\s(?:par|à|le)(?:\s|$)/iu,
      example: 'Résolution adoptée par l’Assemblée générale le 4 décembre 2026',
      unlike: 'Les Parties ont adopté le programme.',
    },
    {
      name: 'distribution',
      pattern: /^(?:distr\.\s?:?\s|original\s?:\s|nations unies$)/iu,
      example: 'Distr. générale',
      unlike: 'Distribution de l’eau',
    },
  ],
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
      words: 'résolution|\\d{1,3}/\\d{1,4}\\.?(?=\\s\\p{Lu})',
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
