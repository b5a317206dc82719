import type { PreambleGrammar } from '../language.ts';

export const preamble: PreambleGrammar = {
  enacting: [
    {
      name: 'decide what follows',
      pattern: /^[^.!?]*(?:deciden?|decidido|resuelven?|acuerdan?)\s?:$/iu,
      example: 'El Consejo de Ministros decide:',
      unlike: 'El Consejo decide reunirse,',
    },
    {
      name: 'declare, agree on what follows',
      pattern:
        /(?:declar|proclam|afirm|anunci|conv[ei]|acord|acuerd|decid|manifiest|aprob|aprueb)\p{L}*\s(?:en\s)?(?:lo\s(?:siguiente|que\ssigue)|las\ssiguientes\sdisposiciones)\s?:$/iu,
      example: 'declaran lo siguiente:',
      unlike: 'Las Partes acordaron las siguientes medidas.',
    },
    {
      name: 'issue the following statement',
      pattern:
        /(?:public|emit|hac|hic|aprob|aprueb|formul)\p{L}*\s(?:la\s(?:siguiente|presente)\s)(?:declaración|resolución)(?:\s(?:conjunta|común))?\s?:$/iu,
      example: 'han aprobado la siguiente declaración conjunta:',
      unlike: 'La declaración conjunta: una historia',
    },
  ],
  organ: [
    {
      name: 'organ that speaks',
      pattern: /^(?:La\sAsamblea|El\sConsejo|La\sConferencia|El\sParlamento)(?:\s[\p{L}\s-]{2,60})?,$/u,
      example: 'La Asamblea General,',
      unlike: 'La Asamblea General decide reunirse.',
    },
    {
      name: 'parties that speak',
      pattern:
        /^(?:Las|Los)\s(?:Altas\s)?(?:Partes|Estados)(?:\s(?:Contratantes|[Pp]artes))?(?:\s(?:en\sel|del)\spresente\s\p{L}{4,20})?,$/u,
      example: 'Las Partes en el presente Acuerdo,',
      unlike: 'Las Partes convienen,',
    },
  ],
  clause: [
    {
      name: 'preambular gerund',
      pattern:
        /^(?:(?:También|Profundamente|Plenamente|Firmemente)\s)?(?:\p{Lu}?\p{L}{2,18}(?:ando|endo|éndose|ándose)(?:\s(?:nota|en\scuenta|presente|también|además))?|(?:Consciente|Convencid|Preocupad|Guiad|Deseos|Resuelt|Animad|Decidid|Inspirad)\p{L}*)(?!\p{L})/u,
      example: 'Recordando los principios del derecho internacional,',
      unlike: 'Los Jefes de Estado celebraron una reunión,',
    },
  ],
};
