import { leadingKinds } from '../kinds.ts';
import type { MastheadGrammar } from '../language.ts';

export const masthead: MastheadGrammar = {
  lines: [
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
      name: 'adopted by',
      pattern: /^\[?(?:resolución|decisión)\s(?:aprobada|adoptada)\s(?:por|en|el)\s/iu,
      example: 'Resolución aprobada por la Asamblea General el 4 de diciembre de 2026',
      unlike: 'Las Partes aprobaron el programa.',
    },
    {
      name: 'distribution',
      pattern: /^(?:distr\.:?\s|original:\s|naciones unidas$)/iu,
      example: 'Distr. general',
      unlike: 'Distribución del agua',
    },
  ],
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
      words: 'resolución|\\d{1,3}/\\d{1,4}\\.?(?=\\s\\p{Lu})',
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
