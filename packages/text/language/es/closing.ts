import type { ClosingGrammar } from '../language.ts';

export const closing: ClosingGrammar = {
  closing: [
    {
      name: 'atmosphere',
      pattern:
        /(?:reunión|conversaciones|negociaciones|cumbre|consultas|encuentro)(?!\p{L})[^.]{0,80}(?:celebr|desarroll|transcurr|tuv)\p{L}*[^.]{0,80}(?:ambiente|atmósfera|clima|espíritu)/iu,
      example: 'La reunión se desarrolló en un ambiente de amistad y confianza.',
      unlike: 'Las Partes fomentarán un clima de confianza.',
    },
    {
      name: 'thanks',
      pattern:
        /(?:expres|manifest|transmit)\p{L}*[^.]{0,60}(?:gratitud|agradecimiento|reconocimiento)|(?:agradecieron|agradecen|dieron\slas\sgracias)(?!\p{L})/iu,
      example: 'Los Jefes de Estado expresaron su sincera gratitud al Presidente por su hospitalidad.',
      unlike: 'Las Partes celebran la apertura del foro.',
    },
    {
      name: 'done at',
      pattern: /^(?:Hecho|Hecha|Aprobad[oa]|Firmad[oa]|Suscrit[oa]|Dad[oa])\s(?:en|el|a)\s/iu,
      example: 'Hecho en Puerto Ister el 14 de mayo de 2026.',
      unlike: 'Hecho importante del programa',
    },
    {
      name: 'in witness',
      pattern: /^En\s(?:fe|testimonio)\sde\slo\scual(?!\p{L})/iu,
      example: 'En fe de lo cual, los infrascritos han firmado el presente Acuerdo.',
      unlike: 'En fe de sus palabras',
    },
    {
      name: 'plenary meeting',
      pattern: /^\d{1,4}[ªa.]{1,2}\ssesión(?:\splenaria)?$|^\d{1,2}\sde\s\p{Ll}{4,10}\sde\s\d{4}$/u,
      example: '58ª sesión plenaria',
      unlike: '58ª sesión del Consejo tendrá lugar',
    },
    {
      name: 'place, then day',
      pattern: /^\p{Lu}[\p{L}\s’'-]{1,40},\s(?:a\s)?\d{1,2}\sde\s\p{Ll}{4,10}\sde\s\d{4}$/u,
      example: 'Puerto Ister, 14 de mayo de 2026',
      unlike: 'El lunes 14 de mayo de 2026, las Partes se reunieron.',
    },
  ],
  signature: [
    {
      name: 'for a state',
      pattern:
        /^(?:Por|En\snombre\sde)\s(?:el\sGobierno\s(?:de\sla|del|de)\s)?(?:el\s|la\s|los\s)?(?<state>\p{Lu}[^.;,:]{1,50})(?::\s?[^,;]{0,60})?$/u,
      example: 'Por la República de Ardania: L. Orso',
      unlike: 'Por primera vez, la reunión',
    },
    {
      name: 'signed',
      pattern: /^\(?(?:[Ff]irmado|[Ff]do\.)\)?:?\s\p{Lu}[^,;]{1,60}$/u,
      example: '(Firmado) Aksoltan Ataeva',
      unlike: 'Firmado el 14 de mayo de 2026 por todos, hace fe.',
    },
    {
      name: 'office of a state',
      pattern:
        /^(?:El\s|La\s)?(?:President[ea]|Primer[a]?\s[Mm]inistr[oa]|Ministr[oa](?:\sde\s[\p{L}\s]{3,30})?|Jefe\s(?:de\sEstado|del?\sGobierno))\s(?:de\sla|del|de\slos|de)\s\p{Lu}[^.;,:]{2,50}(?:[:,]\s?[^;]{0,60})?$/u,
      example: 'Presidenta de la República de Ardania',
      unlike: 'El Presidente de Ardania propuso un foro.',
    },
  ],
};
