import type { PreambleGrammar } from '../language.ts';

export const preamble: PreambleGrammar = {
  enacting: [
    {
      name: 'declare, agree on the following',
      pattern: /(?<!\p{L})(?:aşakda|şulary|şular)\p{L}*(?:\s[\p{L}-]+){1,5}\s?:$/iu,
      example: 'aşakdakylary beýan edýärler:',
      unlike: 'Taraplar aşakdaky çäreleri ylalaşdylar.',
    },
  ],
  organ: [
    {
      name: 'organ or parties that speak',
      pattern:
        /^(?:(?:\p{Lu}[\p{L}-]{2,20}\s){0,3}(?:Assambleýa|Geňeş|Mejlis)|(?:Şu\s\p{L}{4,20}\s)?(?:Ylalaşýan\s)?Taraplar(?:y)?),$/u,
      example: 'Şu Ylalaşygyň Taraplary,',
      unlike: 'Taraplar ylalaşdylar,',
    },
  ],
  clause: [
    {
      name: 'converb at the end of a clause',
      pattern:
        /(?:edip|alyp|bilip|tutup|bildirip|belläp|tassyklap|ýatlap|goldap|ugur\salyp|nazara\salyp|bolup)[,;]?$/u,
      example: 'Halkara hukugynyň ýörelgelerini ýene bir gezek tassyklap,',
      unlike: 'Döwlet baştutanlary duşuşyk geçirdiler.',
    },
  ],
};
