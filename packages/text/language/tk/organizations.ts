import { organizationsOf } from '../organization.ts';

export const organizations = organizationsOf(`
  UN Birleşen Milletler Gurama*|BMG
  UNGA Birleşen Milletler Guramasynyň Baş Assambleýa*|BMG-niň Baş Assambleýa*|Baş Assambleýa*
  UNSC BMG-niň Howpsuzlyk Geňeş*|Howpsuzlyk Geňeş*
  UNRCCA Merkezi Aziýa üçin öňüni alyş diplomatiýasy boýunça sebit merkez*
  UNESCO ÝUNESKO
  WHO Bütindünýä saglygy goraýyş gurama*|BSGG
  WTO Bütindünýä söwda gurama*|BSG
  SCO Şanhaý hyzmatdaşlyk gurama*|ŞHG
  CIS Garaşsyz Döwletleriň Arkalaşyg*|GDA
  CSTO Köpçülikleýin howpsuzlyk hakynda şertnama gurama*
  EAEU Ýewraziýa ykdysady birleşig*|Ýewraziýa ykdysady bileleşig*
  IFAS Araly halas etmegiň halkara gazna*|Araly halas etmek boýunça halkara gazna*
  EU Ýewropa Bileleşig*|Ýewropa Birleşig*|ÝB
  OSCE Ýewropada howpsuzlyk we hyzmatdaşlyk gurama*|ÝHHG
  ECO Ykdysady hyzmatdaşlyk gurama*|YHG
  OIC Yslam hyzmatdaşlyk gurama*
  OTS Türki döwletleriň gurama*|TDG
  CICA Aziýada özara hereket etmek we ynanyşmak çäreleri boýunça maslahat*
  ADB Aziýa ösüş bank*|AÖB
`);
