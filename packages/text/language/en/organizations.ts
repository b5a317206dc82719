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
  UNICEF United Nations Children's Fund|UNICEF
  UNHCR United Nations High Commissioner for Refugees|Office of the United Nations High Commissioner for Refugees|UNHCR
  OHCHR Office of the United Nations High Commissioner for Human Rights|OHCHR
  UNODC United Nations Office on Drugs and Crime|UNODC
  ESCAP Economic and Social Commission for Asia and the Pacific|ESCAP
  UNECE Economic Commission for Europe|UNECE
  UNIDO United Nations Industrial Development Organization|UNIDO
  UNDRR United Nations Office for Disaster Risk Reduction|UNDRR
  ECOSOC Economic and Social Council
  WFP World Food Programme|WFP
  WMO World Meteorological Organization|WMO
  IAEA International Atomic Energy Agency|IAEA
  ILO International Labour Organization|International Labour Organisation|ILO
  IOM International Organization for Migration|IOM
  ITU International Telecommunication Union|ITU
  WCO World Customs Organization|WCO
  WOAH World Organisation for Animal Health|WOAH
  IMF International Monetary Fund|IMF
  WB World Bank|World Bank Group
  EBRD European Bank for Reconstruction and Development|EBRD
  EIB European Investment Bank|EIB
  IsDB Islamic Development Bank|IsDB
  AIIB Asian Infrastructure Investment Bank|AIIB
  EDB Eurasian Development Bank|EDB
  GEF Global Environment Facility|GEF
  GCF Green Climate Fund|GCF
  AF Adaptation Fund
  FSB Financial Stability Board|FSB
  OECD Organisation for Economic Co-operation and Development|OECD
  FATF Financial Action Task Force|FATF
  INTERPOL International Criminal Police Organization|INTERPOL|Interpol
  ICRC International Committee of the Red Cross|ICRC
  FAO Food and Agriculture Organization of the United Nations|Food and Agriculture Organization|FAO
  UNDP United Nations Development Programme|UNDP
  UNEP United Nations Environment Programme|UNEP
`);
