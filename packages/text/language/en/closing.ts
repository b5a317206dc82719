import type { ClosingGrammar } from '../language.ts';

export const closing: ClosingGrammar = {
  closing: [
    {
      name: 'atmosphere',
      pattern:
        /\b(?:meeting|talks|negotiations|summit|consultations)\b[^.]{0,80}\b(?:held|took place|passed|proceeded)\b[^.]{0,80}\b(?:atmosphere|spirit)\b/iu,
      example: 'The Consultative Meeting was held in the traditional atmosphere of friendship and trust.',
      unlike: 'The Parties will foster an atmosphere of trust.',
    },
    {
      name: 'thanks',
      pattern:
        /\b(?:expressed?|conveyed?|voiced)\b[^.]{0,60}\b(?:gratitude|appreciation|thanks)\b|^(?:We\s|The\s[\p{L}\s]{3,40}\s)?thank(?:ed)?\b/iu,
      example: 'The Heads of State expressed their sincere gratitude to the President for the hospitality.',
      unlike: 'The Parties commend the holding of the forum.',
    },
    {
      name: 'done at',
      pattern: /^(?:Done|Adopted|Signed|Executed)\s(?:at|in|on|this)\b/iu,
      example: 'Done at Port Ister on 14 May 2026.',
      unlike: 'Done well, the programme',
    },
    {
      name: 'in witness',
      pattern: /^In\s(?:witness|faith)\swhereof\b/iu,
      example: 'In witness whereof the undersigned have signed this Agreement.',
      unlike: 'In witness statements',
    },
    {
      name: 'plenary meeting',
      pattern: /^\d{1,4}(?:st|nd|rd|th)\s(?:plenary\s)?meeting$|^\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4}$/u,
      example: '58th plenary meeting',
      unlike: '58th meeting of the Council shall be held',
    },
    {
      name: 'place, then day',
      pattern: /^\p{Lu}[\p{L}\s’'-]{1,40},\s\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4}$/u,
      example: 'Port Ister, 14 May 2026',
      unlike: 'On Monday, 14 May 2026, the Parties met.',
    },
  ],
  signature: [
    {
      name: 'for a state',
      pattern:
        /^For\s(?:and\son\sbehalf\sof\s)?(?:the\s)?(?:Government\sof\s)?(?:the\s)?(?<state>\p{Lu}[^.;,]{1,50})(?::\s?[^,;]{0,60}|\s\([Ss]igned\)[^,;]{0,60})?$/u,
      example: 'For the Republic of Ardania: L. Orso',
      unlike: 'For the purposes of this Agreement, the basin',
    },
    {
      name: 'signed',
      pattern: /^\(?[Ss]igned\)?:?\s\p{Lu}[^,;]{1,60}$/u,
      example: '(Signed) Aksoltan Ataeva',
      unlike: 'Signed on 14 May 2026 by all, it stands.',
    },
    {
      name: 'office of a state',
      pattern:
        /^(?:The\s)?(?:President|Prime Minister|Minister(?:\s(?:for|of)\s[\p{L}\s]{3,30})?|Head of (?:State|Government))\sof\s(?:the\s)?\p{Lu}[^.;,:]{2,50}(?:[:,]\s?[^;]{0,60})?$/u,
      example: 'President of the Republic of Ardania',
      unlike: 'The President of Ardania proposed a forum.',
    },
  ],
};
