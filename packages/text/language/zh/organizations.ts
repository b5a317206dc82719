import { organizationsOf } from '../organization.ts';

export const organizations = organizationsOf(`
  UN 联合国|联国
  UNGA 联合国大会|联大
  UNSC 联合国安全理事会|安全理事会|安理会
  UNRCCA 联合国中亚地区预防性外交中心|中亚区域预防性外交中心
  UNESCO 联合国教育、科学及文化组织|联合国教科文组织|教科文组织
  WHO 世界卫生组织|世卫组织
  WTO 世界贸易组织|世贸组织
  SCO 上海合作组织|上合组织
  CIS 独立国家联合体|独联体
  CSTO 集体安全条约组织|集安组织
  EAEU 欧亚经济联盟
  IFAS 拯救咸海国际基金会|拯救咸海国际基金|国际拯救咸海基金
  EU 欧洲联盟|欧盟
  OSCE 欧洲安全与合作组织|欧安组织
  ECO 经济合作组织|经合组织
  OIC 伊斯兰合作组织
  OTS 突厥国家组织
  CICA 亚洲相互协作与信任措施会议|亚信会议|亚信峰会|亚信
  ADB 亚洲开发银行|亚开行
`);
