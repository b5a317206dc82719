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
const furtherNames: Readonly<Record<string, string>> = { 大韩民国: 'KOR', 阿联酋: 'ARE', 沙特: 'SAU' };

/** '印度' → '印度', '印度方面', '印度方': a state at the table. */
const bySide = (names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([name, code]) =>
      (name.endsWith('方') ? [name] : [name, `${name}方面`, `${name}方`]).map((one) => [one, code]),
    ),
  );

export const zhCoding: CodingGrammar = {
  language: 'zh',
  script: 'characters',
  order: 'verb-first',
  describing: '的',
  describedAfter: '在的所以合足供反响适相效',
  quotations: new Map([
    ['“', '”'],
    ['‘', '’'],
    ['《', '》'],
    ['「', '」'],
    ['『', '』'],
    ['（', '）'],
    ['(', ')'],
    ['［', '］'],
  ]),
  months: dates.months,
  // Chinese verbs have one form only.
  form: () => '',
  isImperative: () => true,
  fronts:
    /^(?:(?:在|于)[^，。；]{1,24}?(?:之前|以前|前|以内|之内|内|期间|之后)|(?:尽快|毫不拖延地|立即|优先|紧急)|(?:为|向)[^，。；]{1,20}?(?=提供|创造|设立|颁发|发放|开放)|不迟于[^，。；]{2,16}?(?=通过|批准|制定|设立|颁布|实施)|(?:将|把)[^，。；]{1,24}?(?=提高|降低|定为|纳入|列入|改为|扩大|转交|移交))[，]?/u,
  isInfinitive: () => false,
  closes: /基础上|框架[内下]|背景下|前提下|过程中/u,
  treaty: /本(?:协定|条约|公约|议定书|备忘录|协议)|缔约/u,
  refrains: /^不/u,
  relativeEnd: /^[^，。；]{0,40}?的(?:国家|各国|会员国|成员国|缔约国|缔约方|国|各方|机构|组织|伙伴)/u,
  measured:
    /[\d一二两三四五六七八九十百千万亿]+\s?(?:亿|万)?(?:个百分点|%|美元|元|欧元|吨|倍|公顷|公里|兆瓦|个\p{L}{0,8}名额|名(?=学生|教师|专家|学员|医生|官员|学者|引航员)|次(?!会议)|天|小时|所(?=学校|医院)|岁)|翻[一两]番|百分之|减半|一半|半数|三分之|一倍/u,
  denied:
    /见证$|(?:未(?!经)|没有|尚未|能够|如果|假如|倘若)[^，。；、]*$|当时[^。；]*$|(?:条|款|章程|公约|协定|条约|宪章|决议)规定，[^。；]*$|(?:根据|依照|按照|遵照|执行|落实)[^，。；]*的$|(?:发言者|一些代表|有些代表|部分代表|有的代表|有代表|一些代表团)[^。；]*$|(?:可|可以|得以|有权)$|经[^，。；、]*$|^(?:去年|上次会议|此前)/u,
  remarks: /^(?:表示|深表|严重|深感)(?:严重)?(?:关切|遗憾|震惊|赞赏|不安)的是/u,
  mayOnly:
    /^(?:均|都|也|亦)?(?:可|有权|无(?:须|需|权|义务)?|不(?:需|承担)|对[^，。；]*不承担|有(?!义务|责任))/u,
  assembled: /(?:理事会|大会|会议|安理会|部长委员会|工作组|论坛|议会)$/u,
  ofAll:
    /^(?:联合国)?(?:大会|安全理事会|安理会|人权理事会|经济及社会理事会|世界卫生大会|缔约方(?:大会|会议))$/u,
  memberStates: /成员国|会员国|参加国|各国政府|各国议会/u,
  gathering: /(?:会议|届会|常会|峰会|年会|论坛)$/u,
  agent: /由$/u,
  ownOrgans:
    /^(?:其)?[^，。；]{0,6}(?:委员会|秘书处|秘书长|总干事|主席国?|执行主任|高级代表|执行秘书|高官会)/u,
  abroad: /^(?:国际|世界|亚洲|欧洲|联合国|全球|伊斯兰|非洲|欧亚)/u,
  actors,
  states: stateRules(bySide({ ...partners('zh'), ...states, ...sides, ...furtherNames }), ''),
  force,
  action,
  clauses,
  bodies,
  initiator,
  addressees,
  themes,
  goals,
  timeCue:
    /20\d\d|将来|期内|近期|时间内|尽快|尽早|适时|拖延|立即|明年|下[一次届]|第.{1,5}[届次]|季度|半年|主席|[年月天周]之?以?内|期间|今后|未来|及早|今年|早日|日内|[该本此][届次]|开始|到来|结束|生效|期限|年度|年底|月底|后年|至迟|最迟|不晚/u,
  deadlines,
};
