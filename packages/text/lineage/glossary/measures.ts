/** Quantities, measures, times and quarters of the sky. */
export const measures = `
half: zh 一半; en half; ru половина, вдвое, наполовину; fr moitié; es mitad; ar نصف; kk жартысы, екі есе; ky жарымы, эки эсе; tg нисф; tk ýarysy; uz-Latn yarmi
third: zh 三分之一; en one third, a third; ru треть; fr tiers; es tercio, tercera parte; ar ثلث; kk үштен бір; ky үчтөн бир; tg сеяк; tk üçden bir; uz-Latn uchdan bir
double: zh 翻一番, 翻番; en double; ru удвоить; fr doubler; es duplicar; ar مضاعفة; kk екі еселеу; ky эки эселөө; tg дучанд; tk iki esse; uz-Latn ikki baravar, ikki barobar
percent: zh 百分之, 百分比; en per cent, percent, percentage; ru процент; fr pour cent, pourcentage; es por ciento, porcentaje, porcentajes; ar مئوية; kk пайыз; ky пайыз; tg фоиз, дарсад; tk göterim; uz-Latn foiz
million: zh 百万; en million; ru миллион, млн; fr million; es millón; ar مليون, ملايين; kk миллион, млн; ky миллион, млн; tg миллион, млн; tk million; uz-Latn million, mln
billion: zh 十亿; en billion; ru миллиард, млрд; fr milliard; es mil millones; ar مليار, بليون; kk миллиард, млрд; ky миллиард, млрд; tg миллиард, млрд; tk milliard; uz-Latn milliard, mlrd
annual: zh 每年, 年度, 年会; en annual, yearly, every year; ru ежегодный, годовой; fr annuel, chaque année; es anual, cada año; ar سنويا, كل سنة; kk жыл сайын, жыл сайынғы; ky жыл сайын, жыл сайынкы; tg ҳарсола, ҳар сол; tk her ýyl, her ýylky; uz-Latn har yili, yillik
quarterly: zh 季度, 每季; en quarterly, quarter; ru квартал, квартала, ежеквартальный; fr trimestre, trimestriel; es trimestre, trimestres, trimestral; ar ربع سنوي, ربع سنة, فصلي; kk тоқсан, тоқсан сайын; ky чейрек, квартал; tg семоҳа; tk çärýek; uz-Latn chorak
monthly: zh 每月, 月度; en monthly, every month; ru ежемесячный; fr mensuel, chaque mois; es mensual, cada mes; ar شهريا, كل شهر; kk ай сайын; ky ай сайын; tg ҳармоҳа, ҳар моҳ; tk her aý; uz-Latn har oy, oylik
hourly: zh 每小时; en hourly, every hour; ru ежечасно, каждый час; fr horaire, chaque heure; es cada hora; ar كل ساعة; kk сағат сайын; ky саат сайын; tg ҳар соат; tk her sagat; uz-Latn har soat
daily: zh 每日, 每天; en daily, every day, hours a day; ru ежедневный, круглосуточный, сутки; fr quotidien, chaque jour; es diario, cada día; ar يوميا, كل يوم; kk күн сайын, күнделікті; ky күн сайын, күнүмдүк; tg ҳаррӯза, ҳар рӯз; tk her gün, gündelik; uz-Latn har kuni, kundalik
every two years: zh 每两年; en biennial, every two years; ru раз в два года, каждые два года; fr tous les deux ans, biennal; es cada dos años, bienal; ar كل سنتين, كل عامين; kk екі жылда бір; ky эки жылда бир; tg ҳар ду сол; tk iki ýyldan bir; uz-Latn ikki yilda bir
tonne: zh 吨; en tonne, ton; ru тонна, тоннаж; fr tonne, tonnage; es tonelada, tonelaje, tonelajes; ar طن, أطنان; kk тонна; ky тонна; tg тонна; tk tonna; uz-Latn tonna
hectare: zh 公顷; en hectare; ru гектар; fr hectare; es hectárea; ar هكتار; kk гектар; ky гектар; tg гектар; tk gektar; uz-Latn gektar
kilometre: zh 公里; en kilometre, km; ru километр, км; fr kilomètre, km; es kilómetro, km; ar كيلومتر, كم; kk километр, шақырым, км; ky километр, чакырым, км; tg километр, км; tk kilometr, km; uz-Latn kilometr, km
metre: zh 立方米; en metre, cubic metre; ru кубометр, кубический метр; fr mètre cube; es metro cúbico; ar متر مكعب; kk текше метр; ky куб метр; tg метри мукааб; tk kub metr; uz-Latn kub metr
dollar: zh 美元; en dollar; ru доллар; fr dollar; es dólar; ar دولار; kk доллар; ky доллар; tg доллар; tk dollar; uz-Latn dollar
quota: zh 配额, 份额; en proportion, quota; ru квота, доля; fr quota, quote-part; es cuota, contingente, contingentes; ar حصة, حصص; kk квота, үлес; ky квота, үлүш; tg квота, ҳисса; tk kwota, paý; uz-Latn kvota, ulush
long-term: zh 长期; en long-term; ru долгосрочный, долговременный; fr long terme; es largo plazo; ar طويل أجل; kk ұзақ мерзімді; ky узак мөөнөттүү; tg дарозмуддат; tk uzak möhletli; uz-Latn uzoq muddatli
joint: zh 共同, 携手, 联合项目, 联合企业, 联合监测, 联合演习; en joint, jointly; ru совместный; fr conjoint, commun; es conjunto, común; ar مشترك; kk бірлескен; ky биргелешкен; tg муштарак; tk bilelikdäki; uz-Latn qoʻshma
bilateral: zh 双边; en bilateral; ru двусторонний; fr bilatéral; es bilateral; ar ثنائي; kk екіжақты; ky эки тараптуу; tg дуҷониба; tk ikitaraplaýyn; uz-Latn ikki tomonlama
multilateral: zh 多边; en multilateral; ru многосторонний; fr multilatéral; es multilateral; ar متعدد أطراف; kk көпжақты; ky көп тараптуу; tg бисёрҷониба; tk köptaraplaýyn; uz-Latn koʻp tomonlama
north: zh 北部, 北方; en north, northern; ru север; fr nord; es norte; ar شمال; kk солтүстік; ky түндүк; tg шимол, шимолӣ; tk demirgazyk; uz-Latn shimol, shimoliy
south: zh 南部, 南方; en south, southern; ru юг, южный, юга; fr sud; es sur, meridional; ar جنوب; kk оңтүстік; ky түштүк; tg ҷануб, ҷанубӣ; tk günorta; uz-Latn janub, janubiy
east: zh 东部, 东方; en east, eastern; ru восток, восточный; fr est oriental, oriental; es oriental; ar شرق; kk шығыс; tg шарқ, шарқӣ; tk gündogar; uz-Latn sharq, sharqiy
west: zh 西部, 西方; en west, western; ru запад; fr ouest, occidental; es oeste, occidental; ar غرب; kk батыс; ky батыш; tg ғарб, ғарбӣ; tk günbatar; uz-Latn gʻarb, gʻarbiy
central asia: zh 中亚; en central asia; ru Центральная Азия, Центральноазиатский; fr Asie centrale; es Asia Central; ar آسيا وسطى; kk Орталық Азия; ky Борбордук Азия; tg Осиёи Марказӣ; tk Merkezi Aziýa; uz-Latn Markaziy Osiyo
capital: zh 首都; en capital city; ru столица, столичный; fr ville capitale; es ciudad capital; ar عاصمة; kk астана, ел астанасы; ky борбор калаа; tg пойтахт; tk paýtagt; uz-Latn poytaxt
north and south: zh 南北; en north south; ru север юг; fr nord sud; es norte sur; ar شمال جنوب; kk солтүстік оңтүстік; ky түндүк түштүк; tg шимол ҷануб; tk demirgazyk günorta; uz-Latn shimol janub
east and west: zh 东西; en east west; ru восток запад; fr est ouest; es este oeste; ar شرق غرب; kk шығыс батыс; ky чыгыш батыш; tg шарқ ғарб; tk gündogar günbatar; uz-Latn sharq gʻarb
`;
