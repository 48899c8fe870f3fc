import type { Language } from './language.ts';

/** Provinces and basins that tables name in one language: English = Chinese. */
const pairs = `Shanghai=上海 Jiangsu=江苏 Zhejiang=浙江 Anhui=安徽 Beijing=北京 Tianjin=天津 Hebei=河北 Shanxi=山西 Inner_Mongolia=内蒙古
Liaoning=辽宁 Jilin=吉林 Heilongjiang=黑龙江 Fujian=福建 Jiangxi=江西 Shandong=山东 Henan=河南 Hubei=湖北 Hunan=湖南 Guangdong=广东
Guangxi=广西 Hainan=海南 Chongqing=重庆 Sichuan=四川 Guizhou=贵州 Yunnan=云南 Tibet=西藏 Shaanxi=陕西 Gansu=甘肃 Qinghai=青海
Ningxia=宁夏 Xinjiang=新疆 Taiwan=台湾 Hong_Kong=香港 Macao=澳门 Subei=苏北 Subei_Basin=苏北盆地
South_North_China=南华北 South_North_China_Basin=南华北盆地 Southern_North_China=南华北 Southern_North_China_Basin=南华北盆地
East_China_Sea=东海 East_China_Sea_Basin=东海盆地 East_China_Sea_Shelf_Basin=东海陆架盆地 Sichuan_Basin=四川盆地 Ordos=鄂尔多斯
Ordos_Basin=鄂尔多斯盆地 Songliao=松辽 Songliao_Basin=松辽盆地 Bohai_Bay=渤海湾 Bohai_Bay_Basin=渤海湾盆地 Junggar=准噶尔 Tarim=塔里木`;

const zhOf = new Map<string, string>();
const enOf = new Map<string, string>();
for (const pair of pairs.split(/\s+/)) {
  const [en = '', zh = ''] = pair.replaceAll('_', ' ').split('=');
  zhOf.set(en.toLowerCase(), zh);
  if (!enOf.has(zh)) enOf.set(zh, en);
}

/** The name of a basin as one: `Sichuan Basin`, that is not taken for the province, where it is listed so; else as `placeName`. */
export const basinName = (name: string, language: Language): string =>
  placeName(zhOf.has(`${name} basin`.toLowerCase()) ? `${name} Basin` : name, language);

/** The name of a province or basin in the reader's language; a name that is not listed stays as it is written. */
export function placeName(name: string, language: Language): string {
  return (language === 'zh' ? zhOf.get(name.trim().toLowerCase()) : enOf.get(name.trim())) ?? name;
}
