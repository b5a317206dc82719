import type { QuantityGrammar } from '../quantity.ts';
import { valuesOf } from '../words-of.ts';

export const quantities: QuantityGrammar = {
  cardinals: valuesOf(`
    1 一
    2 二 两
    3 三
    4 四
    5 五
    6 六
    7 七
    8 八
    9 九
    10 十`),
  ordinals: {},
  scales: valuesOf(`
    10 十
    100 百
    1000 千
    10000 万
    100000000 亿
    1000000000000 兆`),
  joints: ['零', '〇'],
  some: ['数', '几'],
  notAlone: [],
  // 第三次会议, A 类第 3 号
  labelled: /(?:第|周|星期|礼拜|初)\s?$/u,
  thousands: ',',
  manner: 'characters',
  counted:
    /^\s?(?:个|国|名|项|次|年|天|日|周|月|家|人|方|位|种|条|座|份|届|倍|元|美元|人民币|欧元|公里|千米|平方|立方|公顷|吨|千瓦|兆瓦|度|％|%|多|余|所|艘|辆|批|轮|场|户|小时|分钟)/u,
};
