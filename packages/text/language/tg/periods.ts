import {
  dayUnits,
  halves,
  leading,
  type PeriodGrammar,
  quarters,
  YEAR,
  yearRange,
} from '../period-grammar.ts';
import { dates, MONTHS } from './dates.ts';

const FIRST = 'якуми|аввали|I|1';
const SECOND = 'дуюми|дувуми|II|2';
const QUARTER = `(?:семоҳаи|чоряки|квартали)\\s${quarters(FIRST, SECOND, 'сеюми|севуми|III|3', 'чоруми|чаҳоруми|охирини|IV|4')}`;
const HALF = `(?:нимсолаи|нимаи)\\s${halves(FIRST, SECOND)}`;
/** A number or a word for one. */
const WORD = "[\\p{L}\\p{M}'’‘ʻʼ]+(?:[\\s-][\\p{L}\\p{M}'’‘ʻʼ]+)?";
const LENGTH = `(?<count>\\d+|${WORD})\\s(?:рӯзи\\sкорӣ|рӯз|ҳафта|моҳ|сол)\\p{L}{0,2}`;

export const periods: PeriodGrammar = {
  units: [
    ...dayUnits(dates),
    {
      name: 'month of a year',
      unit: 'month',
      pattern: new RegExp(
        `(?<!\\p{L})(?:моҳи\\s)?(?<month>${MONTHS})(?:\\p{L}{0,2}\\s?[-–—]\\s?(?<lastMonth>${MONTHS}))?\\p{L}{0,2}\\s(?:соли\\s)?${YEAR}`,
        'iu',
      ),
      example: 'дар моҳи майи соли 2027',
      takes: { month: 'май', year: '2027' },
      unlike: '6 майи ҳамон сол',
    },
    {
      name: 'quarter or half of a year',
      unit: 'part',
      pattern: new RegExp(`(?<!\\p{L})(?:${QUARTER}|${HALF})\\s(?:соли\\s)?${YEAR}`, 'iu'),
      example: 'дар нимсолаи аввали соли 2026',
      takes: { h1: 'аввали', year: '2026' },
      unlike: 'дар нимаи аввали мулоқот',
    },
    {
      name: 'from year to year',
      unit: 'years',
      pattern: new RegExp(`(?:(?<!\\p{L})солҳои\\s)?${yearRange('то(?:\\sсоли)?')}`, 'iu'),
      example: 'барои солҳои 2022–2024',
      takes: { year: '2022', until: '2024' },
      unlike: 'қарори 2022/24',
    },
    {
      name: 'year',
      unit: 'year',
      pattern: new RegExp(`(?<!\\p{L})соли\\s${YEAR}(?![/:-])`, 'iu'),
      example: 'то охири соли 2025',
      takes: { year: '2025' },
      unlike: '2000 иштирокчӣ',
    },
  ],
  before: [
    leading('end', '(?:охир|поён|анҷом)и', 'охири ', 'охирин '),
    leading('middle', '(?:нима|миёна|мобайн)и', 'нимаи ', 'ниманда '),
    leading('start', '(?:аввал|ибтидо|оғоз)и', 'ибтидои ', 'ибтидоӣ '),
    leading('by', '(?:то|на\\sдертар\\sаз)(?:\\sсанаи)?', 'на дертар аз ', 'ҳатто '),
    leading('from', '(?<!пас\\s|дертар\\s|пеш\\s)аз(?:\\sсанаи)?', 'аз ', 'пас аз '),
  ],
  after: [
    {
      name: 'from, after',
      relation: 'from',
      pattern: /^\s(?:сар\sкарда|инҷониб|оғоз\sкарда)(?!\p{L})/iu,
      example: ' сар карда',
      unlike: ' сарони',
    },
  ],
  to: /\|\sто\s$/iu,
  relative: [
    {
      name: 'within so long',
      pattern: new RegExp(
        `(?<!\\p{L})(?:дар\\sмуҳлати|дар\\sдавоми|дар\\sтӯли|дар\\sзарфи|давоми)\\s${LENGTH}(?:\\s(?:пас\\sаз|аз\\sрӯзи|аз\\sсанаи|баъди)\\s(?<event>[\\p{L}\\s]{3,60}))?`,
        'iu',
      ),
      example: 'дар давоми шаш моҳ пас аз эътибор пайдо кардани созишнома',
      takes: { event: 'эътибор пайдо кардани созишнома' },
      unlike: 'дар давоми мулоқот',
    },
    {
      name: 'at a meeting to come',
      pattern:
        /(?<!\p{L})(?:дар|то)\s(?<event>(?:мулоқот|вохӯрӣ|вохӯри|иҷлосия|ҷаласа|саммит|конфронс|форум|нишаст)(?:и|ии|аи)\s(?:[\p{L}-]+\s){0,3}?(?:навбатӣ|оянда|дарпешистода))/iu,
      example: 'дар мулоқоти машваратии навбатӣ',
      takes: { event: 'мулоқоти машваратии навбатӣ' },
      unlike: 'дар мулоқот',
    },
    {
      name: 'when something has come about',
      pattern:
        /(?<!\p{L})(?:пас\sаз|баъди|баъд\sаз|аз\sрӯзи)\s(?<event>(?:эътибор\sпайдо\sкардани|имзои|имзо\sшудани|тасдиқи|қабули|ба\sимзо\sрасидани)(?:\s[\p{L}]+){1,3})/iu,
      example: 'пас аз эътибор пайдо кардани Созишномаи мазкур',
      takes: { event: 'эътибор пайдо кардани Созишномаи мазкур' },
      unlike: 'пас аз мулоқот',
    },
    {
      name: 'soon',
      pattern:
        /(?<!\p{L})(?:дар\sояндаи\sназдик|дар\sвақти\sназдиктарин|ҳарчи\sзудтар|дар\sмуҳлати\sкӯтоҳ|ба\sзудӣ)(?!\p{L})/iu,
      example: 'дар ояндаи наздик',
      unlike: 'ояндаи минтақа',
    },
  ],
};
