import type { PreambleGrammar } from '../language.ts';

export const preamble: PreambleGrammar = {
  enacting: [
    {
      name: 'decide what follows',
      pattern: /^[^.!?]*\b(?:decides?|decided|resolves?)\s?:$/iu,
      example: 'The Council of Ministers hereby decides:',
      unlike: 'The Council decides to meet,',
    },
    {
      name: 'declare, agree, state as follows',
      pattern:
        /\b(?:declared?|declares|agreed?|state[ds]?|proclaim(?:ed)?|announce[ds]?|resolved?|adopt(?:ed)?)\s(?:as\sfollows|the\sfollowing(?:\s(?:joint\s)?(?:statement|declaration|communiqu[ée]|resolution|text))?)\s?:$/iu,
      example: 'declare as follows:',
      unlike: 'The Parties agreed on the following measures, which follow.',
    },
    {
      name: 'issue the following statement',
      pattern:
        /\b(?:issued?|make|made|adopt(?:ed)?|publish(?:ed)?)\s(?:the|this)\s(?:following\s)?(?:joint\s)?(?:statement|declaration|communiqu[ée])\s?:$/iu,
      example: 'Have issued the following joint statement:',
      unlike: 'The joint statement: a history',
    },
  ],
  organ: [
    {
      name: 'organ that speaks',
      pattern:
        /^The\s(?:\p{Lu}[\p{L}-]{1,20}\s){0,4}(?:Assembly|Council|Conference|Parliament)(?:\sof\s[\p{L}\s-]{2,60})?,$/u,
      example: 'The General Assembly,',
      unlike: 'The Assembly decides,',
    },
    {
      name: 'parties that speak',
      pattern: /^The\s(?:Contracting\s|States\s)?Parties(?:\sto\sth(?:is|e\spresent)\s[\p{L}]{4,20})?,$/u,
      example: 'The Parties to this Agreement,',
      unlike: 'The Parties agree,',
    },
  ],
  clause: [
    {
      name: 'preambular participle',
      pattern:
        /^(?:(?:Also|Further|Deeply|Firmly|Fully|Being|Bearing|Having|Taking|Keeping)\s)?(?:(?!United\b)[A-Z]?[a-z]{3,15}(?:ing|ed)|in mind|into account|of the view|Aware|Mindful|Conscious|Desirous|Proceeding|Guided|Convinced|Determined|Concerned|Alarmed|Inspired|Committed)\b/u,
      example: 'Reaffirming their commitment to the principles of international law,',
      unlike: 'The Heads of State held a meeting,',
    },
  ],
};
