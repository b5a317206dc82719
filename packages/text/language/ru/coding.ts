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

/** Endings of a name's cases by the ending of its nominative, the longest first. */
const CASE_ENDINGS: readonly (readonly [nominative: RegExp, endings: string])[] = [
  [/ия$/, 'ия|ии|ию|ией'],
  [/а$/, 'а|ы|и|е|у|ой'],
  [/й$/, 'й|я|ю|ем|е'],
  [/ь$/, 'ь|я|ю|ем|е'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, '|а|у|ом|е'],
];

/** «Германия» → «(германия|германии|…)»: names of one word in all cases, the others as people decline them. */
function partnersInCases(): Record<string, string> {
  const whole = Object.entries(partners('ru')).filter(([name]) => /^\p{L}+$/u.test(name));
  const declined = whole.map(([name, code]): [string, string] => {
    const [nominative, endings] = CASE_ENDINGS.find(([ending]) => ending.test(name)) ?? [];
    if (!nominative || !endings) return [name, code];
    const stem = name.replace(nominative, '');
    return [
      `(${endings
        .split('|')
        .map((ending) => stem + ending)
        .join('|')})`,
      code,
    ];
  });
  return {
    ...Object.fromEntries(declined),
    'соединенн* штат*': 'USA',
    США: 'USA',
    'республик* корея': 'KOR',
    'объединенн* арабск* эмират*': 'ARE',
    'саудовск* арави*': 'SAU',
    'новой зеландии': 'NZL',
    россия: 'RUS',
    россии: 'RUS',
    россию: 'RUS',
    россией: 'RUS',
  };
}

/** «в мае»: the months as they stand after "in". */
const inMonth: Readonly<Record<string, number>> = {
  январе: 1,
  феврале: 2,
  марте: 3,
  апреле: 4,
  мае: 5,
  июне: 6,
  июле: 7,
  августе: 8,
  сентябре: 9,
  октябре: 10,
  ноябре: 11,
  декабре: 12,
};

export const ruCoding: CodingGrammar = {
  language: 'ru',
  script: 'words',
  order: 'verb-first',
  describing: null,
  describedAfter: '',
  quotations: new Map([
    ['„', '“'],
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['(', ')'],
    ['[', ']'],
  ]),
  months: { ...dates.months, ...inMonth },
  form: russianForm,
  nounDeeds: new Set(['noun', 'genitive', 'prepositional', 'accusative', 'dative']),
  isImperative: (words) => russianForm(words) === 'infinitive',
  clearInfinitives: true,
  adverbial: /^(?:до|к|ко|в|во|на|с|со|при|не позднее|начиная с|в течение|по)\s/iu,
  undone: /(?<!\p{L})не\s$/iu,
  fronts:
    /^(?:До|В|Во|К|Не позднее|Без|С|При|По|На|Совместно с|Начиная с)\s[^;.]{2,80}?(?:,\s|\s(?=(?:не )?\p{L}*(?:[аяеиуы]ть|йти|чь)(?:ся)?\s))/u,
  isInfinitive: (word) => INFINITIVE.test(word) && !NO_VERBS.has(word),
  ordering:
    /,|\s(?:в (?:\p{L}+ срок|течение|срок|ближайш|кратчайш|перв|втор|\d{4})|до \d|до (?:конца|начала|открытия|завершения|окончания|следующ|очередн)|не позднее|к \d|к (?:январ|феврал|март|апрел|ма[юя]|июн|июл|август|сентябр|октябр|ноябр|декабр|концу|началу|следующ|очередн)|ежегодно|регулярно|совместно|обеспечить|к (?=\p{L}+(?:ию|ству)(?!\p{L})))|\s(?:не )?(?=\p{L}*(?:[аяеиоуы]ть(?:ся)?|(?:вес|нес|рас|спас|обрес|й|ид)ти|(?:бере|мо|ле|вле)чь(?:ся)?)(?!\p{L}))/u,
  // Only adjectives stand between the verb and the noun it founds.
  apart:
    /(?<!\p{L})(?!и(?!\p{L}))(?!\p{L}*(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ых|их|ыми|ими|ые|ие|ей|ного)(?!\p{L}))\p{Ll}+/u,
  between:
    /^\s*(?:по (?:инициативе|предложению)\s(?:(?:Президента\s)?(?:Республики\s|Кыргызской\s|Российской\s|Исламской Республики\s)?\p{Lu}\p{L}+)|при\s\p{Lu}\p{L}*(?:\s(?:\p{Lu}\p{L}*|\p{Ll}+(?:ой|ого|ых|их|ей|ии|ов|ств|ий|ния|ции)))*|в \d{4} году|(?:до|к) (?:конц[ау] )?\d{4} год[ау]|в (?:перв|втор|трет|четв)\p{L}+ (?:квартал|полугоди)\p{L}+ \d{4} года|в (?:рамках|пределах) имеющихся ресурсов|под эгидой (?:ООН|Организации Объедин[её]нных Наций))(?=\s)/u,
  through:
    /(?<!\p{L})(?:под руководством|с привлечением(?: специалистов)?|на базе|при содействии|при поддержке|с помощью|с участием|по линии|в рамках|при)\s/giu,
  seat: /\s(?:в|на базе) (?!Центральн|Евр|Ази)(?:город\p{L}* |г\. |столиц\p{L}* )?\p{Lu}|\sв (?:город|столиц)|\s(?:к|ко|о|об|от|из|до|в)\s(?!борьб|защит|отношении|Центральн|Ази|Европ|сфер|област)|\sна\s(?:базе|территории|основе|период|\d|\p{Lu}|е[её]\s|его\s|их\s|своей|сво[её]м|очередн|следующ|предстоящ|\p{L}+ период|\p{L}+ срок)|(?<!\s(?:на|по|о|об|в|за|под|через))\s(?:вс[юей]|весь|\p{Ll}+(?:ую|юю|ые|ие))(?=\s)/u,
  capitals: 'first',
  treaty:
    /настоящ(?:ее|его|ем|ему|ий|ая|ей|им) (?:Соглашени|Договор|Конвенци|Протокол|Меморандум|Устав)|Договаривающи/u,
  sides: /(?:ская|цкая) сторона$/iu,
  refrains: /^не\s/iu,
  adverb:
    /(?<!\p{L})\p{Ll}{3,}(?:енно|ично|льно|ивно|атно|ётно|етно|орно|янно|апно|арно|йно|чески)(?!\p{L})/gu,
  denied:
    /(?:^|[,;]\s)(?:ничто|никакое|ни одно из положений|в прошлом году|ранее|в минувшем году|на прошлой (?:встрече|неделе)|на (?:предыдущ|прошл)\p{L}+\s[^,;]*|\p{L}+ лет назад)\s[^,;]*$|(?:^|\s)ни одна\s[^,;]*\sне\s$/iu,
  becoming: /\s(?:будет|будут|должен быть|должна быть|должно быть)\s/u,
  measured:
    /(?<!\p{L})(?:до|на|не менее|не более|свыше|минимум)\s\d[\d\s]{0,12}(?:человек|сотрудник|наблюдател|суток|час|минут|единиц|мест|участник)|(?<!\p{L})(?:\d[\d.,]*|два|две|двух|три|тр[её]х|четыре\p{L}*|пять|пяти|шести|семи|восьми|девяти|десять|десяти|двадцати|тридцати|сорока|пятидесяти|сто|ста|триста|пятьсот)\s(?:тысяч\p{L}* |миллион\p{L}* |миллиард\p{L}* |новых |млн\.? |млрд\.? )*(?:процент|тонн|доллар|евро|гектар|километр|мегаватт|мест|стипенди|деревьев|школ|больниц|раз)|(?<!\p{L})(?:миллион|миллиард|млн|млрд)|\d\s?%|(?<!\p{L})(?:вдвое|втрое|наполовину|на треть)(?!\p{L})|(?<!\p{L})(?:удво|утро)[иеё]/iu,
  titled: /(?:Программ|Стратеги|План|Дорожн\p{L}* карт|Концепци|Повестк)\p{L}*[^,;.]{0,80}$|[»”]\s?(?:на)?$/u,
  agentForm: /(?:ом|ем|ой|ей|ью)$/u,
  assembled:
    /(?:Совет|Ассамбле|Конференци|Съезд|Саммит|Рабоч\p{L}+ групп|Комитет\p{L}? министров|Межпарламентск|Исполнительн\p{L}+ совет|Участники|совещани)/iu,
  speaksOn: /^(?:Он|Она|Оно)(?: также)?$/,
  ofAll:
    /Генеральн\p{L}+ Ассамбле|Совет\p{L}? Безопасности|Совет\p{L}? по правам человека|Экономическ\p{L}+ и Социальн|Всемирн\p{L}+ ассамбле|Конференци\p{L}+ [Сс]торон/u,
  memberStates: /государств\p{L}*-(?:член|участни)|стран\p{L}*-(?:член|участни)|правительств|парламент/iu,
  gathering: /(?:сесси|заседани|встреч|совещани|саммит|форум|конференци)\p{L}*$/iu,
  ownOrgans:
    /^\s*(?:\p{Lu}\p{L}+ ){0,2}(?:Комисси|комисси|Секретариат|секретариат|Генеральн\p{L}+ (?:секретар|директор)|Исполнительн\p{L}+ (?:секретар|директор|комитет)|Бюро|Председател|Директор|Секретар|Комитет|Докладчик)/u,
  abroad: /^\s*(?:Международн|Всемирн|Азиатск|Европейск|Исламск|Глобальн|Африканск|Евразийск)/u,
  actors,
  states: [...stateRules(partnersInCases(), ''), ...stateRules({ ...states, ...sides }, '*')],
  force,
  action,
  clauses,
  bodies,
  initiator,
  addressees,
  themes,
  goals,
  timeCue:
    /20\d\d|врем|будущ|срок|течение|протяжени|следующ|очередн|предстоящ|ближайш|медл|отлагат|скорее|председат|год|сесси|заседан|встреч|месяц|начал|открыти|завершени|окончани|недел|дней|перспектив|через|саммит|форум|конференци|исход|сезон|квартал|наступлени|вступлени|протяжени/iu,
  deadlines,
};

/** Verbs in the infinitive stand with verbs in the infinitive, nouns with nouns of the same case. */
function russianForm(words: string): string {
  const [word = ''] = words.toLowerCase().split(' ');
  if (INFINITIVE.test(word) && !NO_VERBS.has(word)) return 'infinitive';
  return CASES.find(([ending]) => ending.test(word))?.[1] ?? 'noun';
}

const INFINITIVE = /(?:[аяеиоуы]ть(?:ся)?|(?:вес|нес|рас|спас|обрес|й|ид)ти|(?:бере|мо|ле|вле)чь(?:ся)?)$/;

/** Nouns and numbers that end as infinitives do. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'пять девять десять сеть путь память печать помощь речь мощь кровать опять области новости части почти пути сети дети'.split(
    ' ',
  ),
);

const CASES: readonly (readonly [RegExp, string])[] = [
  [/(?:ия|ства|ки|ы)$/, 'genitive'],
  [/(?:ии|стве|ке|де)$/, 'prepositional'],
  [/(?:ие|ство|ку|ту|цию)$/, 'accusative'],
  [/(?:ию|ству)$/, 'dative'],
];
