import { organizationsOf } from '../organization.ts';

export const organizations = organizationsOf(`
  UN Birlashgan Millatlar Tashkilot*|BMT
  UNGA Birlashgan Millatlar Tashkilotining Bosh Assambleya*|BMT Bosh Assambleya*|Bosh Assambleya*
  UNSC BMT Xavfsizlik Kengash*|Xavfsizlik Kengash*
  UNRCCA Markaziy Osiyo uchun preventiv diplomatiya boʻyicha mintaqaviy markaz*
  UNESCO YUNESKO*
  WHO Jahon sogʻliqni saqlash tashkilot*|JSST
  WTO Jahon savdo tashkilot*|JST
  SCO Shanxay hamkorlik tashkilot*|SHHT|ShHT
  CIS Mustaqil Davlatlar Hamdoʻstlig*|MDH
  CSTO Kollektiv xavfsizlik toʻgʻrisidagi shartnoma tashkilot*|KXShT
  EAEU Yevroosiyo iqtisodiy ittifoq*|YeOII
  IFAS Orolni qutqarish xalqaro jamgʻarma*|OQXJ
  EU Yevropa Ittifoq*|YeI
  OSCE Yevropada xavfsizlik va hamkorlik tashkilot*|YeXHT
  ECO Iqtisodiy hamkorlik tashkilot*|IHT
  OIC Islom hamkorlik tashkilot*
  OTS Turkiy davlatlar tashkilot*|TDT
  CICA Osiyoda oʻzaro hamkorlik va ishonch choralari kengash*|OHICHK
  ADB Osiyo taraqqiyot bank*|OTB
`);
