import {
  dayUnits,
  halves,
  leading,
  type PeriodGrammar,
  quarters,
  trailing,
  YEAR,
  yearRange,
} from '../period-grammar.ts';
import { dates, MONTHS } from './dates.ts';

const QUARTER = quarters('first|1st|I', 'second|2nd|II', 'third|3rd|III', 'fourth|4th|last|IV');
const HALF = halves('first|1st', 'second|2nd|last|latter');
/** A bare year is one only where a word about time or a preposition leads to it. */
const BEFORE_YEAR =
  '(?<=\\b(?:in|by|of|from|since|until|till|before|during|throughout|through|after|for|the year|year|as of|mid-|early|late|and|starting|to)(?:\\sthe\\syear)?[\\s]?)';
/** A number or a word for one. */
const WORD = "[\\p{L}\\p{M}'’‘ʻʼ]+(?:[\\s-][\\p{L}\\p{M}'’‘ʻʼ]+)?";
const LENGTH = `(?<count>\\d+|${WORD})[\\s-](?:calendar\\s|working\\s)?(?:days?|weeks?|months?|years?)`;

export const periods: PeriodGrammar = {
  units: [
    {
      name: 'from a day of one month to a day of another',
      unit: 'day',
      pattern: new RegExp(
        `(?<![\\p{N}/.-])(?<day>\\d{1,2})\\s(?<month>${MONTHS})\\s?(?:[-–—]|to|and|until)\\s?(?<last>\\d{1,2})\\s(?<lastMonth>${MONTHS}),?\\s${YEAR}`,
        'iu',
      ),
      example: 'from 28 April to 2 May 2026',
      takes: { day: '28', month: 'April', last: '2', lastMonth: 'May', year: '2026' },
      unlike: '28 April 2026',
    },
    ...dayUnits(dates),
    {
      name: 'month of a year',
      unit: 'month',
      pattern: new RegExp(
        `\\b(?<month>${MONTHS})(?:\\s?(?:[-–—]|to)\\s?(?<lastMonth>${MONTHS}))?,?\\s(?:of\\s)?${YEAR}`,
        'iu',
      ),
      example: 'in May 2027',
      takes: { month: 'May', year: '2027' },
      unlike: 'the States may 2 times',
    },
    {
      name: 'quarter or half of a year',
      unit: 'part',
      pattern: new RegExp(
        `\\b(?:the\\s)?(?:${QUARTER}\\squarter|${HALF}\\shalf|Q(?:(?<q1>1)|(?<q2>2)|(?<q3>3)|(?<q4>4))|H(?:(?<h1>1)|(?<h2>2)))(?:\\sof)?(?:\\sthe\\syear)?,?\\s${YEAR}`,
        'iu',
      ),
      example: 'in the first half of 2026',
      takes: { h1: 'first', year: '2026' },
      unlike: 'the first half of the meeting',
    },
    {
      name: 'from year to year',
      unit: 'years',
      pattern: new RegExp(yearRange('to|until|till|through|up\\sto'), 'iu'),
      example: 'in 2022–2024',
      takes: { year: '2022', until: '2024' },
      unlike: 'resolution 2022/24',
    },
    {
      name: 'between one year and another',
      unit: 'years',
      pattern: new RegExp(`(?<=\\bbetween\\s)${YEAR}\\sand\\s(?<until>(?:19|20)\\d{2})(?!\\d)`, 'iu'),
      example: 'between 2026 and 2030',
      takes: { year: '2026', until: '2030' },
      unlike: 'between 26 and 30',
    },
    {
      name: 'decade',
      unit: 'decade',
      pattern: /(?<=\bthe\s)(?<year>(?:19|20)\d0)s\b/iu,
      example: 'by the end of the 2020s',
      takes: { year: '2020' },
      unlike: 'the 2021 plan',
    },
    {
      name: 'year',
      unit: 'year',
      pattern: new RegExp(
        `${BEFORE_YEAR}${YEAR}(?![/:]|[-–.]\\d|\\s(?:people|persons|participants|students|km|kilomet|hectares|tons|tonnes|dollars|MW|GW|megawatts|million|billion|thousand|cubic|square|metres|meters|%|per\\scent))`,
        'iu',
      ),
      example: 'by the end of 2025',
      takes: { year: '2025' },
      unlike: 'a crowd of 2000 people',
    },
  ],
  before: [
    leading(
      'end',
      '(?:at\\s)?(?:the\\s)?(?:end|close)\\sof(?:\\sthe(?:\\s(?:calendar\\s)?year)?)?|late(?:\\sin)?',
      'the end of ',
      'the trend of ',
    ),
    leading('middle', '(?:the\\s)?middle\\sof(?:\\sthe\\syear)?|mid-?', 'mid-', 'amid '),
    leading(
      'start',
      '(?:at\\s)?(?:the\\s)?(?:beginning|start)\\sof(?:\\sthe\\syear)?|early(?:\\sin)?',
      'the beginning of ',
      'a new start in ',
    ),
    leading(
      'by',
      '(?:by|before|until|till|up\\sto|no\\slater\\sthan|not\\slater\\sthan|on\\sor\\sbefore|prior\\sto)(?:\\sthe(?:\\syear)?)?',
      'no later than ',
      'nearby ',
    ),
    leading(
      'from',
      '(?:from|as\\s(?:of|from)|since|starting\\s(?:in|from|on|with)|starting|beginning\\s(?:in|on|with)|with\\seffect\\s(?:from|on))(?:\\sthe(?:\\syear)?)?',
      'as of ',
      'apart from it ',
    ),
  ],
  after: [trailing('from', '\\sonwards?(?!\\p{L})', ' onwards', ' on the way')],
  to: /\|\s?(?:to|until|till|through|up to|[-–—])\s?$/iu,
  relative: [
    {
      name: 'within so long',
      pattern: new RegExp(
        `\\b(?:within|in\\sthe\\scourse\\sof|over|during)\\s(?:the\\s(?:next|coming|following)\\s)?${LENGTH}(?:\\s(?:of|after|from|following)\\s(?<event>(?:the|its|their|this)\\s[\\p{L}\\s-]{3,60}))?`,
        'iu',
      ),
      example: 'within six months of its entry into force',
      takes: { event: 'its entry into force' },
      unlike: 'within the States',
    },
    {
      name: 'so long after or before',
      pattern: new RegExp(
        `\\b(?:no\\slater\\sthan\\s)?${LENGTH}\\s(?:after|before|prior\\sto|following)\\s(?<event>(?:the|its|their|this)\\s[\\p{L}\\s-]{3,60})`,
        'iu',
      ),
      example: 'thirty days after the deposit of the third instrument',
      takes: { event: 'the deposit of the third instrument' },
      unlike: 'thirty days of the month',
    },
    {
      name: 'at a meeting to come',
      pattern:
        /\b(?:at|by|before|until|during|for|no\slater\sthan)\s(?<event>(?:the|their|its|our)\s(?:next|forthcoming|upcoming|coming)\s(?:[\p{L}-]+\s){0,6}?(?:meeting|session|summit|forum|conference))/iu,
      example: 'at their next Consultative Meeting',
      takes: { event: 'their next Consultative Meeting' },
      unlike: 'at the meeting',
    },
    {
      name: 'when something has come about',
      pattern:
        /\b(?:upon|following|after|on|from\sthe\sdate\sof|pending)\s(?<event>(?:the\s|its\s)?(?:entry\sinto\sforce|signature|ratification|completion|adoption|accession)(?:\sof\s(?:the|this)\s\p{Lu}\p{L}+)?)/iu,
      example: 'upon the entry into force of this Agreement',
      takes: { event: 'the entry into force of this Agreement' },
      unlike: 'on the lake',
    },
    {
      name: 'soon',
      pattern:
        /\b(?:in\sthe\s(?:near|very\snear|foreseeable|nearest)\sfuture|as\ssoon\sas\spossible|without\s(?:further\s)?delay|at\sthe\searliest\s(?:possible\sdate|opportunity|date)|in\sdue\scourse|shortly)\b/iu,
      example: 'in the near future',
      unlike: 'the future of the region',
    },
  ],
};
