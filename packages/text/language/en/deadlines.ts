import type { DeadlineRule } from '../coding.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const YEAR = '(?<year>20\\d{2})';
const QUARTER = '(?:(?<q1>first)|(?<q2>second)|(?<q3>third)|(?<q4>fourth|last))\\squarter';
const HALF = '(?:(?<h1>first)|(?<h2>second))\\s(?:half|six months)';
const BY = '(?:by|before|until|till|prior to|no later than|not later than|on or before)';
const COUNT =
  '(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty-five|sixty|ninety|a few|several)';
/** "the |Heads of State of Central Asia", "the |Intergovernmental Commission": whose meeting it is. */
const OF_WHOM =
  '(?: of (?:the |their )?(?:[Hh]eads of [Ss]tate|[Mm]inisters|\\p{Lu}[\\p{L}-]*)(?:(?:(?: of| for| on| and| in)(?: the)?)? \\p{Lu}[\\p{L}-]*)*)?';
const MEETING =
  '(?:[Mm]eeting|[Ss]ession|[Ss]ummit|[Ff]orum|[Cc]onference|review|round|cycle|[Cc]ongress|[Aa]ssembly)';

/** In the order in which they are asked: what is said of the promise itself before what may belong to its object. */
export const deadlines: readonly DeadlineRule[] = [
  {
    name: 'from a day to one of another month',
    gives: 'days',
    pattern: new RegExp(
      `\\b(?:from|between)\\s(?<day>\\d{1,2})\\s(?<firstMonth>${MONTHS})\\s(?:to|and|until|–)\\s(?<lastDay>\\d{1,2})\\s(?<month>${MONTHS})\\s${YEAR}`,
      'giu',
    ),
    example: 'agreed to meet in Noa [between 1 April and 30 May 2027]',
  },
  {
    name: 'from a day on',
    gives: 'from-day',
    pattern: new RegExp(
      `\\b(?:from|as of|starting on|with effect from)\\s(?<day>\\d{1,2})\\s(?<month>${MONTHS})\\s${YEAR}(?!\\s(?:to|until))`,
      'giu',
    ),
    example: 'decided to waive fees [from 1 July 2025]',
  },
  {
    name: 'by a day',
    gives: 'day',
    pattern: new RegExp(
      `(?:${BY}|(?:ending|expiring|ends|expires)(?: on)?)\\s(?<day>\\d{1,2})\\s(?<month>${MONTHS})\\s${YEAR}`,
      'giu',
    ),
    example: 'agreed to sign the agreement [by 1 March 2027]',
  },
  {
    name: 'on a day',
    gives: 'on-day',
    pattern: new RegExp(
      `\\bon\\s(?<day>\\d{1,2})(?!\\s?(?:to|and|–|-))\\s(?<month>${MONTHS})\\s${YEAR}`,
      'giu',
    ),
    example: 'agreed to meet in Osh [on 12 May 2027]',
  },
  {
    name: 'from day to day',
    gives: 'days',
    pattern: new RegExp(
      `\\b(?:from|on)\\s(?<day>\\d{1,2})\\s?(?:to|and|–|-)\\s?(?<lastDay>\\d{1,2})\\s(?<month>${MONTHS})\\s${YEAR}`,
      'giu',
    ),
    example: 'agreed to meet in Noa [from 4 to 8 October 2027]',
  },
  {
    name: 'by the end of a quarter or a half',
    gives: 'part-end',
    pattern: new RegExp(
      `${BY}\\sthe\\s(?:end of the\\s|close of the\\s)?(?:${QUARTER}|${HALF})(?:\\sof)?(?:\\sthe year)?\\s${YEAR}`,
      'giu',
    ),
    example: 'agreed to report [by the end of the first quarter of 2028]',
  },
  {
    name: 'by the middle of a year',
    gives: 'part-end',
    pattern: new RegExp(`${BY}\\s(?<h1>mid-|the middle of\\s)${YEAR}`, 'giu'),
    example: 'agreed to report [by mid-2027]',
  },
  {
    name: 'in a quarter or a half of a year',
    gives: 'part',
    pattern: new RegExp(
      `\\b(?:in|during|within)\\sthe\\s(?:${QUARTER}|${HALF})(?:\\sof)?(?:\\sthe year)?\\s${YEAR}`,
      'giu',
    ),
    example: 'agreed to meet [in the first half of 2028]',
  },
  {
    name: 'by a meeting in a month',
    gives: 'month',
    pattern: new RegExp(
      `${BY}\\s(?:the|our|their|its)\\s[^,;]{0,60}?${MEETING}\\s(?:in\\s\\p{Lu}\\p{L}+\\s)?in\\s(?<month>${MONTHS})\\s${YEAR}`,
      'gu',
    ),
    example: 'agreed to report [by the ministers’ meeting in April 2027]',
  },
  {
    name: 'in a month',
    gives: 'in-month',
    pattern: new RegExp(
      `\\b(?:in|during)\\s(?:early\\s|late\\s|mid-)?(?<month>${MONTHS})(?:\\sof)?\\s${YEAR}`,
      'giu',
    ),
    example: 'agreed to meet [in May 2027]',
  },
  {
    name: 'by a month',
    gives: 'month',
    pattern: new RegExp(`${BY}\\s(?:the end of\\s|late\\s|early\\s)?(?<month>${MONTHS})\\s${YEAR}`, 'giu'),
    example: 'agreed to sign the agreement [by the end of March 2027]',
  },
  {
    name: 'in a season',
    gives: 'part',
    pattern: new RegExp(
      `\\b(?:in|during|by)\\s(?:the\\s)?(?:early\\s|late\\s)?(?:(?<spring>spring)|(?<summer>summer)|(?<autumn>autumn|fall))(?:\\sof)?\\s${YEAR}`,
      'giu',
    ),
    example: 'agreed to meet [in the spring of 2027]',
  },
  {
    name: 'from one year to another',
    gives: 'years',
    pattern: new RegExp(`\\bfrom\\s${YEAR}\\s(?:to|until|till|through)\\s(?<until>20\\d{2})\\b`, 'giu'),
    example: 'agreed to hold fairs [from 2027 to 2030]',
  },
  {
    name: 'from a year on',
    gives: 'from-year',
    pattern: new RegExp(
      `\\b(?:from|as of|starting (?:in|from)|beginning (?:in|from|with)|commencing in|with effect from)\\s${YEAR}\\b(?!\\s?(?:to|until|–|-))`,
      'giu',
    ),
    example: 'decided to publish the levels [from 2026]',
  },
  {
    name: 'before a year',
    gives: 'year-before',
    pattern: new RegExp(`\\bbefore\\s(?:the year\\s)?${YEAR}\\b`, 'giu'),
    example: 'agreed to open the crossing [before 2030]',
  },
  {
    name: 'by a year',
    gives: 'year-end',
    pattern: new RegExp(
      `(?:${BY}|at|through)\\s(?:the (?:end|close) of\\s|late\\s|end-)?(?:the year\\s)?${YEAR}\\b(?!\\s?[–-])`,
      'giu',
    ),
    example: 'agreed to open the crossing [by the end of 2027]',
  },
  {
    name: 'in the near future',
    gives: 'words',
    pattern:
      /\b(?:in the (?:near|very near|foreseeable|nearest|immediate) future|shortly|(?:without (?:further|undue) |without )delay|as soon as (?:possible|practicable)|at the earliest(?: (?:possible|convenient))?(?: (?:date|opportunity|time))?|(?:with)?in the shortest possible (?:time|period)|very soon|immediately|forthwith|in due course|as early as possible|(?:in|over) the (?:short|medium|near|long) term|within a reasonable time|(?:by|before) (?:year-end|the end of the decade)(?! \d)|during the current session|at least \d+ days in advance|(?:by|before) the end of (?:this|the|the current|next|the next) year|(?:this|next|the current|the coming) year(?! of))\b/giu,
    example: 'instructed them to finalise the draft [in the near future]',
  },
  {
    name: 'within so many months or years',
    gives: 'words',
    pattern: new RegExp(
      `\\b(?:within|over|in the course of|during|in|for(?= a (?:further )?(?:period|term) of)) (?:the (?:next|coming|following) |a (?:further )?(?:period|term) of )?(?:${COUNT} )?(?:days|weeks|months|month|years|year|decade)(?:['’] time)?\\b`,
      'giu',
    ),
    example: 'agreed to report [within six months]',
  },
  {
    name: 'so long before or after something',
    gives: 'words',
    pattern: new RegExp(
      `\\b(?:(?:not|no) later than|at least|by) ${COUNT} (?:days|weeks|months|month|years|year) (?:after|before|from|following|prior to|of)\\b`,
      'giu',
    ),
    example: 'shall meet [not later than one year after] the entry into force',
  },
  {
    name: 'before a numbered meeting',
    gives: 'event',
    pattern: new RegExp(
      `\\b(?:by|before|no later than|not later than|prior to|in time for|ahead of|in advance of|until|following|after) (?<event>(?:the|their|its|our) (?:(?:\\p{L}+-)?(?:first|second|third)|[\\p{L}-]+th|\\d+(?:st|nd|rd|th))(?: [\\p{L}-]+){0,4}? ${MEETING}${OF_WHOM})`,
      'gu',
    ),
    example: 'agreed to report [before the thirteenth session]',
  },
  {
    name: 'at its numbered meeting',
    gives: 'event',
    pattern: new RegExp(
      `\\b(?:at|during|of|to|for) (?<event>(?:their|its|our|(?<=(?:at|to) )the) (?:(?:\\p{L}+-)?(?:first|second|third)|[\\p{L}-]+th|\\d+(?:st|nd|rd|th))(?: [\\p{L}-]+){0,4}? ${MEETING}${OF_WHOM})`,
      'gu',
    ),
    example: 'requested it to report [at its thirteenth session]',
  },
  {
    name: 'before something begins or ends',
    gives: 'event',
    pattern:
      /\b(?:by|before|prior to|until) (?<event>the (?:start|beginning|onset|opening|launch|conclusion|completion|commencement) of (?:the )?[\p{L}-]+(?: (?!and |or |to |in |with )[\p{L}-]+){0,3})/gu,
    example: 'agreed to finish [before the start of the heating season]',
  },
  {
    name: 'at the meeting of a year',
    gives: 'event',
    pattern:
      /\b(?:at|by|before|for) (?<event>the 20\d{2} (?:[\p{L}-]+ ){0,2}?(?:summit|conference|session|meeting|forum))/giu,
    example: 'agreed to report [at the 2028 ministerial conference]',
  },
  {
    name: 'at the next meeting',
    gives: 'event',
    pattern: new RegExp(
      `\\b(?:at|by|before|for|to|no later than|not later than|prior to|ahead of|in advance of|during|on the occasion of|in time for|until|on the margins of) (?<event>(?:the|their|its|our) (?:next|forthcoming|following|upcoming|coming|spring|summer|autumn|winter|${MONTHS})(?: [\\p{L}-]+){0,6}? ${MEETING}${OF_WHOM})`,
      'gu',
    ),
    example: 'prepare the treaty for signature [at the next Consultative Meeting]',
  },
  {
    name: 'while someone presides',
    gives: 'event',
    pattern:
      /\b(?:during|under|throughout|in the course of|by the end of|before the end of) (?<event>(?:the|its|their|our|\p{Lu}\p{L}+['’]s) (?:next |forthcoming |coming |current |\p{Lu}\p{L}+ )?(?:chairmanship|presidency|chairpersonship|term of office|Chairmanship|Presidency)(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)?)/gu,
    example: 'agreed to meet [during the chairmanship of Noa]',
  },
  {
    name: 'from year to year',
    gives: 'years',
    pattern:
      /\b(?:in|during|for|over|between|from|throughout)?\s?(?:the (?:period|years|biennium|triennium) )?(?:from )?(?<year>20\d{2})\s?(?:–|-|—|to|and|until)\s?(?<until>20\d{2})\b/giu,
    example: 'agreed to hold exhibitions [in 2026–2028]',
  },
  {
    name: 'declared a year',
    gives: 'year',
    pattern: new RegExp(
      `(?<=(?:declare|declared|proclaim|proclaimed|declaring|proclaiming|declares|proclaims|designate|make) (?:the year )?)${YEAR}\\b`,
      'giu',
    ),
    example: 'to declare [2025] the Year of Glaciers',
  },
  {
    name: 'this year, the year of …',
    gives: 'year',
    pattern: new RegExp(
      `\\bin (?:(?:this|the current|the present) year,? )?${YEAR}(?=,? (?:declared|proclaimed|designated|which|the (?:International )?Year))`,
      'giu',
    ),
    example: '[in 2021], proclaimed the International Year of Peace',
  },
  {
    name: 'in a year',
    gives: 'year',
    pattern: new RegExp(
      `\\b(?:in|during|throughout|for|over)(?: (?:early|late|mid-?|the (?:course of|year|spring of|summer of|autumn of|winter of)))* ${YEAR}\\b`,
      'giu',
    ),
    example: 'agreed to hold a forum [in 2027]',
  },
];
