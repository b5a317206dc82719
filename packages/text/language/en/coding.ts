import { type CodingGrammar, stateRules } from '../coding.ts';
import { partners } from '../partners.ts';
import { action } from './action.ts';
import { actors, sides } from './actors.ts';
import { addressees } from './addressees.ts';
import { bodies } from './bodies.ts';
import { clauses } from './clauses.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { force } from './force.ts';
import { goals } from './goals.ts';
import { initiator } from './initiator.ts';
import { states } from './states.ts';
import { themes } from './themes.ts';

/** Partners by other names than Unicode's. */
const furtherNames: Readonly<Record<string, string>> = {
  'United States of America': 'USA',
  'Republic of Korea': 'KOR',
  'Viet Nam': 'VNM',
};

export const enCoding: CodingGrammar = {
  language: 'en',
  script: 'words',
  order: 'verb-first',
  describing: null,
  describedAfter: '',
  quotations: new Map([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['(', ')'],
    ['[', ']'],
  ]),
  months: dates.months,
  form: (word) =>
    /\bof$|^the\b|tion$|(?<!imple|supple|comple|aug|docu|ce)ment$/i.test(word)
      ? 'noun'
      : /^(?!bring\b)\w+ing\b/i.test(word)
        ? 'gerund'
        : 'plain',
  isImperative: (words) =>
    !/^(?:the|their|its|our|closer|stronger|deeper|close|joint|common)\b|^(?!bring\b)\w+ing\b|\bof$/i.test(
      words,
    ),
  undone: /\bnot (?:to )?$/i,
  objectNext:
    /^\s(?:the|an?|all|any|its|their|our|his|her|such|these|this|that|every|each|more|further|new|without|with|to|on|in|up|out|into|at|forward|more|steps|measures|action|effective|concrete|additional|necessary|appropriate|immediate|urgent|due|full|positive|favourable|towards?|[a-z]+ly)\s|^ and [a-z]+ (?:the|its|their|all|any|an?)\s|^,\s(?:by|in|within|as|no|not|before|without|at|where|with|through)\s/,
  fronts:
    /^(?:By|Within|Without|In|As|With|Through|Following|Before|After|On|Pending|Under|Given|At|Upon|No later than|Not later than)\s[^,;.]{2,80},\s/u,
  isInfinitive: (word, before) => TAKES_VERB.has(before) && /^[a-z]{3,}$/.test(word) && !NO_VERBS.has(word),
  particle: /^to\s/i,
  ordering: /,|:|\s(?:to|that|with (?=\p{L}+ing\b)|within|not later|no later|before|by (?:\d|the end))\s?/u,
  apart: /\b(?:of|for|in|on|with|to|at|by|from|between|about|that|concerning)\b/i,
  between: /^\s(?:within|under|at|in|as part of)\s[^,;]{3,80}?(?=\san?\s)/,
  through:
    /\b(?:within(?: the framework of)?|under the (?:leadership|guidance|direction) of|with the (?:support|help|assistance|participation|involvement) of|in cooperation with|on the basis of|with support from)\s/giu,
  seat: /\s(?:in|at) (?!Central Asia|Europe|Asia|Africa)(?:the (?:city|town|village|capital) of )?\p{Lu}/u,
  capitals: 'every',
  treaty:
    /\b(?:this|the present) (?:Agreement|Treaty|Convention|Protocol|Memorandum|Charter)\b|Contracting Part/u,
  refrains: /\bnot$|\bnot (?:to|also|jointly)$|^(?:no|neither)\s[^,;]{0,80}$/i,
  sides: /\bside$/i,
  remarks:
    /^(?:Express(?:es|ing)?|Notes? with|Deeply|Gravely|Expresses its)\s[^,]*?(?:concern(?:ed)?|regret|alarm(?:ed)?|dismay) (?:that|at the fact that)/u,
  describes: /(?:^|\s)(?:is|are|was|were|be|been|being|as|it|may|might|can|could|would|to|not)$/i,
  adverb:
    /(?<!\p{L})(?!supply|assembl|famil|reply|apply|comply|imply|rely|july|italy|only|early|multiply|daily|monthly|weekly|yearly|quarterly|friendly|italy)\p{L}\p{Ll}{3,}ly(?!\p{L})/giu,
  denied:
    /^(?:Nothing|Nobody|No one|None)\s[^;]{0,80}$|^(?:Nobody|No one|None)\s$|\b(?:is|are|was|were|been|being|be)(?: not)?\s$|\b(?:may|can|could|might)(?:,[^,;]{1,40},)?\s(?:\p{L}+\s)?$|(?:^|[,;]\s)(?:last (?:year|month|week|spring|summer|autumn|winter)|(?:at|during) (?:the|our|their|its) (?:last|previous|preceding|earlier|past)\s[^,;]*|in the past|earlier(?: this year)?|previously|(?:a|one|two|three|five|ten|\p{L}+) (?:years?|months?|weeks?) ago),?\s[^,;]*$/iu,
  becoming: /\s(?:would|will|shall|should|must|is to|are to|was to) (?:also |then |jointly )?be\s/u,
  measured:
    /\b(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|half|third|quarter|fifth|tenth)\s(?:hundred |thousand |million |billion |new |additional |of )*(?:per cent|percent|tonnes|tons|dollars|euros|times|years of age|years(?! of)|hectares|kilometres|megawatts|places|scholarships|trees|schools|hospitals|beds|points)\b|\b(?:at least|no fewer than|not fewer than|no less than|not less than|no more than|not more than|a minimum of|up to) (?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|one hundred|half)|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|hundred) (?:days|hours|minutes|experts|students|teachers|villages|households|megawatts|troops|observers|vessels|courses|laboratories|stations|crossings)\b|\b(?:million|billion)\b|\d\s?%/iu,
  titled:
    /(?:Programme|Program|Strategy|Plan|Road Map|Roadmap|Concept|Framework|Agenda|Decade)(?: (?:of|on|for|in|the|and) ?| [\p{Lu}][\p{L}-]*)*\s?$/u,
  assembled:
    /(?:Council|Assembly|Conference|Congress|Summit|Parliament|Board|Working Group|Committee of Ministers|Meeting|Forum|Authority of Heads)(?: (?:of|at|for)(?: (?:the|its))? [\p{L} ,-]{1,60})?$/iu,
  speaksOn: /^It(?: (?:also|further|therefore|strongly))?$/,
  ofAll:
    /^(?:the )?(?:United Nations )?(?:General Assembly|Security Council|Human Rights Council|Economic and Social Council|World Health Assembly|Conference of the Parties)/iu,
  memberStates:
    /\b(?:member [Ss]tates?|Member States|[Gg]overnments|[Pp]arliaments|[Mm]embers|participating States)\b/u,
  gathering: /\b(?:meetings?|sessions?|summit|round|cycle|conference|congress|forum)$/iu,
  agent: /\bby (?:the )?$/u,
  ownOrgans:
    /^\s*(?:the |its |our )?(?:[\p{Lu}][\p{L}-]+ ){0,3}(?:Commission|Secretariat|secretariat|Secretary-General|Secretary|Director|Director-General|Presidency|President|Chair|Chairperson|Bureau|Committee|Committees|Representative|Working Group|working group|Rapporteur|Coordinator)(?!\p{L})/u,
  abroad: /^\s*(?:the )?(?:International|World|Asian|European|Islamic|Global|African|United Nations)\s/,
  actors,
  states: stateRules({ ...partners('en'), ...states, ...sides, ...furtherNames }, ''),
  force,
  action,
  clauses,
  bodies,
  initiator,
  addressees,
  themes,
  goals,
  timeCue:
    /20\d\d|future|shortly|soon|delay|mid-|within|earliest|\bover\b|course|shortest|next|coming|following|session|meeting|summit|review|year|month|immediate|chair|presiden|conference|congress|start|beginning|onset|opening|launch|completion|conclusion|commencement|term|forthwith|before|spring|summer|autumn|through|later|days|year-end|advance|ahead|reasonable|decade|\bearly date/iu,
  deadlines,
};

/** After these a verb stands. */
const TAKES_VERB: ReadonlySet<string> = new Set(['to', 'will', 'shall', 'must', 'should']);

/** What stands after "to" where it is a preposition. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'the an this that these those its their our his her each one all any some both such other others which whom what new also not be have jointly further continue'.split(
    ' ',
  ),
);
