import { namesOfStates } from '../state-names.ts';

/** Names of states as Chinese documents print them. */
export const states: Readonly<Record<string, string>> = {
  哈萨克斯坦: 'KAZ',
  哈萨克斯坦共和国: 'KAZ',
  吉尔吉斯斯坦: 'KGZ',
  吉尔吉斯共和国: 'KGZ',
  塔吉克斯坦: 'TJK',
  塔吉克斯坦共和国: 'TJK',
  土库曼斯坦: 'TKM',
  乌兹别克斯坦: 'UZB',
  乌兹别克斯坦共和国: 'UZB',
  阿富汗: 'AFG',
  阿塞拜疆: 'AZE',
  阿塞拜疆共和国: 'AZE',
  中国: 'CHN',
  中华人民共和国: 'CHN',
  俄罗斯联邦: 'RUS',
  俄罗斯: 'RUS',
  伊朗伊斯兰共和国: 'IRN',
  伊朗: 'IRN',
  土耳其: 'TUR',
  土耳其共和国: 'TUR',
  蒙古: 'MNG',
  巴基斯坦: 'PAK',
  印度: 'IND',
};

/** Further names that documents print and Unicode does not have: asked for whole, and not looked for in running text. */
export const otherStates = namesOfStates(`
  RUS 俄罗斯联邦
  USA 美利坚合众国|美国
  GBR 大不列颠及北爱尔兰联合王国|联合王国|英国
  KOR 大韩民国|韩国
  PRK 朝鲜民主主义人民共和国|朝鲜
  SYR 阿拉伯叙利亚共和国|叙利亚
  LAO 老挝人民民主共和国|老挝
  VNM 越南|越南社会主义共和国
  MDA 摩尔多瓦共和国|摩尔多瓦
  MKD 北马其顿
  TZA 坦桑尼亚联合共和国|坦桑尼亚
  BOL 多民族玻利维亚国|玻利维亚多民族国|玻利维亚
  VEN 委内瑞拉玻利瓦尔共和国|委内瑞拉
  FSM 密克罗尼西亚联邦
  NLD 荷兰王国|荷兰
  BRN 文莱达鲁萨兰国|文莱
  CPV 佛得角
  CIV 科特迪瓦
  COD 刚果民主共和国
  COG 刚果|刚果共和国
  CZE 捷克|捷克共和国
  SWZ 斯威士兰
  MMR 缅甸
  TLS 东帝汶
  PSE 巴勒斯坦国|巴勒斯坦
  VAT 教廷
  BIH 波斯尼亚和黑塞哥维那|波黑
  BLR 白俄罗斯共和国
  ARM 亚美尼亚共和国
  DEU 德意志联邦共和国
  FRA 法兰西共和国
  ITA 意大利共和国
  IND 印度共和国
  PAK 巴基斯坦伊斯兰共和国
  SAU 沙特阿拉伯王国|沙特
  QAT 卡塔尔国
  KWT 科威特国
  EGY 阿拉伯埃及共和国
  ARE 阿拉伯联合酋长国|阿联酋
  TUR 土耳其共和国|土耳其
  STP 圣多美和普林西比
  COM 科摩罗
  NRU 瑙鲁
  CAF 中非共和国
  SVN 斯洛文尼亚
`);
