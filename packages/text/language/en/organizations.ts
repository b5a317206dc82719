import { organizationsOf } from '../organization.ts';

export const organizations = organizationsOf(`
  UN United Nations|UN
  UNGA General Assembly of the United Nations|United Nations General Assembly|UN General Assembly|General Assembly
  UNSC Security Council of the United Nations|United Nations Security Council|UN Security Council|Security Council
  UNRCCA Regional Centre for Preventive Diplomacy for Central Asia|UNRCCA
  UNESCO United Nations Educational, Scientific and Cultural Organization|UNESCO
  WHO World Health Organization|WHO
  WTO World Trade Organization|WTO
  SCO Shanghai Cooperation Organization|SCO
  CIS Commonwealth of Independent States|CIS
  CSTO Collective Security Treaty Organization|CSTO
  EAEU Eurasian Economic Union|EAEU
  IFAS International Fund for Saving the Aral Sea|IFAS
  EU European Union|EU
  OSCE Organization for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe|OSCE
  ECO Economic Cooperation Organization|ECO
  OIC Organization of Islamic Cooperation|OIC
  OTS Organization of Turkic States|OTS
  CICA Conference on Interaction and Confidence-Building Measures in Asia|CICA
  ADB Asian Development Bank|ADB
`);
