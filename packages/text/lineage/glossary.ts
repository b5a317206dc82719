/**
 * Words of joint statements in our languages, a concept a line. Each word is written in its plain form; `analyse` cuts
 * endings. A word that could mean two things in such texts stands in neither line.
 */
export const GLOSSARY = `
water: en water; ru вода, водный; zh 水, 水资源; fr eau, hydrique; es agua, hídrico; ar مياه, ماء
energy: en energy; ru энергия, энергетика, энергетический; zh 能源; fr énergie, énergétique; es energía, energético; ar طاقة
transport: en transport; ru транспорт, транспортный; zh 运输, 交通; fr transport; es transporte; ar نقل
trade: en trade; ru торговля, торговый; zh 贸易; fr commerce, commercial; es comercio, comercial; ar تجارة, تجاري
`;
