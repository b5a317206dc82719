import type { ClosingGrammar } from '../language.ts';

export const closing: ClosingGrammar = {
  closing: [
    {
      name: 'atmosphere',
      pattern:
        /(?:réunion|entretiens|pourparlers|sommet|consultations|rencontre)(?!\p{L})[^.]{0,80}(?:déroulée?|tenue?|passée?)s?(?!\p{L})[^.]{0,80}(?:atmosphère|climat|esprit)/iu,
      example: 'La réunion s’est déroulée dans une atmosphère d’amitié et de confiance.',
      unlike: 'Les Parties favoriseront un climat de confiance.',
    },
    {
      name: 'thanks',
      pattern:
        /(?:exprim|témoign|adress)\p{L}*[^.]{0,60}(?:gratitude|reconnaissance|remerciements)|(?:ont\s(?:\p{L}+\s)?remercié|remercient)(?!\p{L})/iu,
      example: 'Les chefs d’État ont exprimé leur sincère gratitude au Président pour son hospitalité.',
      unlike: 'Les Parties saluent la tenue du forum.',
    },
    {
      name: 'done at',
      pattern: /^(?:Fait|Adoptée?|Signée?|Conclue?)\s(?:à|le|en)\s/iu,
      example: 'Fait à Port-Ister, le 14 mai 2026.',
      unlike: 'Fait marquant du programme',
    },
    {
      name: 'in witness',
      pattern: /^En\sfoi\sde\squoi(?!\p{L})/iu,
      example: 'En foi de quoi les soussignés ont signé le présent Accord.',
      unlike: 'En foi des paroles',
    },
    {
      name: 'plenary meeting',
      pattern: /^\d{1,4}e\sséance(?:\splénière)?$|^\d{1,2}(?:er)?\s\p{Ll}{3,9}\s\d{4}$/u,
      example: '58e séance plénière',
      unlike: '58e séance du Conseil aura lieu',
    },
    {
      name: 'place, then day',
      pattern: /^\p{Lu}[\p{L}\s’'-]{1,40},\sle\s\d{1,2}(?:er)?\s\p{Ll}{3,9}\s\d{4}$/u,
      example: 'Port-Ister, le 14 mai 2026',
      unlike: 'Le lundi 14 mai 2026, les Parties se sont réunies.',
    },
  ],
  signature: [
    {
      name: 'for a state',
      pattern:
        /^(?:Pour|Au\snom\sde)\s(?:le\sGouvernement\s(?:du|de\sla|de\sl[’']|de)\s?)?(?:le\s|la\s|les\s|l[’'])?(?<state>(?:États?|\p{Lu}[^.;,:]{1,50}))(?:\s?:\s?[^,;]{0,60})?$/u,
      example: 'Pour la République d’Ardanie : L. Orso',
      unlike: 'Pour la première fois, la réunion',
    },
    {
      name: 'signed',
      pattern: /^\(?[Ss]ignée?\)?\s?:?\s\p{Lu}[^,;]{1,60}$/u,
      example: '(Signé) Aksoltan Ataeva',
      unlike: 'Signé le 14 mai 2026 par tous, il fait foi.',
    },
    {
      name: 'office of a state',
      pattern:
        /^(?:La\s|Le\s)?(?:Présidente?|Premi(?:er|ère)\s[Mm]inistre|Ministre(?:\sdes?\s[\p{L}\s]{3,30})?|Chef\s(?:d[’']État|du\sGouvernement))\s(?:du|de\sla|de\sl[’']|de|d[’'])\s?\p{Lu}[^.;,:]{2,50}(?:\s?[:,]\s?[^;]{0,60})?$/u,
      example: 'Présidente de la République d’Ardanie',
      unlike: 'Le Président d’Ardanie a proposé un forum.',
    },
  ],
};
