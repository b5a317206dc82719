import { issued } from '../issued.ts';
import { leadingKinds } from '../kinds.ts';
import type { MastheadGrammar } from '../language.ts';

export const masthead: MastheadGrammar = {
  lines: [
    ...issued,
    {
      name: 'session',
      pattern:
        /^[\p{L}\d.º-]{3,30}(?:\s[\p{L}\d-]{3,30})?\s(?:período\sde\ssesiones|sesión)(?:\s(?:ordinario|extraordinario|ordinaria|extraordinaria|de\semergencia))?$/iu,
      example: 'Septuagésimo quinto período de sesiones',
      unlike: 'El período de sesiones de la Asamblea se celebró',
    },
    {
      name: 'organ',
      pattern: /^(?:asamblea(?:\s\p{L}{4,20})?|consejo(?:\sde\s\p{L}{4,20})?|parlamento)$/iu,
      example: 'Asamblea General',
      unlike: 'Asamblea de los Estados del lago, que decide',
    },
    {
      name: 'organisation',
      pattern: /^Naciones\sUnidas$/iu,
      example: 'Naciones Unidas',
      unlike: 'Naciones Unidas: una historia',
    },
    {
      name: 'year of the Security Council',
      pattern: /^\p{L}{5,20}(?:\s\p{L}{5,20})?\saño$/iu,
      example: 'Octogésimo primer año',
      unlike: 'El año del lago',
    },
  ],
  adopted: [
    {
      name: 'adopted by',
      pattern: /^\[?(?:resolución|decisión)\s(?:aprobada|adoptada)\s(?:por|en|el)\s/iu,
      example: 'Resolución aprobada por la Asamblea General el 4 de diciembre de 2026',
      unlike: 'Las Partes aprobaron el programa.',
    },
    {
      name: 'adopted by an organ at a meeting',
      pattern: /^aprobada\spor\s(?:el\sconsejo|la\sasamblea)\s.{3,120}\d{4}$/iu,
      example: 'Aprobada por el Consejo de Seguridad en su 9876ª sesión, celebrada el 12 de marzo de 2026',
      unlike: 'Aprobada por el Consejo, entra en vigor.',
    },
  ],
  sponsors: [
    {
      name: 'states: draft resolution',
      pattern:
        /^(?<sponsors>\p{Lu}[^:;.]{2,4000}?)\*{0,3}:\sproyecto\sde\s(?:resolución|decisión|declaración)(?:\srevisad[ao])?\*{0,3}$/u,
      example: 'Ardania, Belmora y Corvinia: proyecto de resolución',
      takes: { sponsors: 'Ardania, Belmora y Corvinia' },
      unlike: 'Tema 5: proyecto de resolución de la Asamblea',
    },
    {
      name: 'submitted by',
      pattern:
        /^(?:proyecto\sde\s(?:resolución|decisión)\s)?presentad[ao]\spor\s(?<sponsors>[^:;.]{2,4000})$/iu,
      example: 'Proyecto de resolución presentado por Ardania y Belmora',
      takes: { sponsors: 'Ardania y Belmora' },
      unlike: 'El proyecto presentado por Ardania fue aprobado.',
    },
  ],
  betweenSponsors: /(,\s|\s[ye]\s)/u,
  notes: [
    {
      name: 'unofficial rendering',
      pattern: /^[([#*\s]*(?:traducción|versión|texto)\s(?:no\soficial|oficiosa|extraoficial)/iu,
      example: 'Traducción no oficial',
      unlike: 'Contactos no oficiales de las Partes',
    },
    {
      name: 'remark in brackets',
      pattern: /^[([][^\])]{3,400}[\])][.]?$/u,
      example: '[Escrito para este proyecto; los Estados son inventados.]',
      unlike: 'a) publicar un estudio;',
    },
  ],
  kinds: leadingKinds([
    {
      kind: 'declaration',
      words: 'declaración(?!\\s(?:conjunta|común))',
      example: 'Declaración de Puerto Ister de los Estados del lago',
      unlike: 'Habiendo aprobado la Declaración de 2019.',
    },
    {
      kind: 'statement',
      words: 'declaración\\s(?:conjunta|común)',
      example: 'Declaración conjunta de los Jefes de Estado de los Estados del lago',
      unlike: 'Las Partes publicaron una declaración conjunta.',
    },
    {
      kind: 'communique',
      words: 'comunicado',
      example: 'Comunicado conjunto',
      unlike: 'Publicaron un comunicado.',
    },
    {
      kind: 'resolution',
      words: 'resolución|decisión|\\d{1,3}/\\d{1,4}\\.?(?=\\s\\p{Lu})',
      example: '81/77. Vigilancia de los lagos transfronterizos',
      unlike: 'Recordando su resolución de 2019,',
    },
    {
      kind: 'agreement',
      words: 'acuerdo|tratado|convenio|convención|protocolo|memorando|memorándum',
      example: 'Acuerdo relativo a la vigilancia del lago Ister',
      unlike: 'El Acuerdo entra en vigor.',
    },
  ]),
};
