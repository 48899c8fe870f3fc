import type { Wording } from '../../text/language.ts';

/** A city for orientation: a plain dot, the same for every city. */
export interface City {
  readonly name: Wording;
  readonly longitude: number;
  readonly latitude: number;
}

/**
 * Cities for orientation only; nothing is computed from them. Coordinates are common knowledge rounded to 0.1°
 * (basis: assumed), written as `English Chinese longitude latitude`.
 */
const table = `
Shanghai 上海 121.5 31.2;Nanjing 南京 118.8 32.1;Hangzhou 杭州 120.2 30.3;Hefei 合肥 117.3 31.8;Suzhou 苏州 120.6 31.3
Wuxi 无锡 120.3 31.6;Xuzhou 徐州 117.2 34.3;Nantong 南通 120.9 32.0;Lianyungang 连云港 119.2 34.6;Yancheng 盐城 120.1 33.4
Ningbo 宁波 121.5 29.9;Wenzhou 温州 120.7 28.0;Jinhua 金华 119.6 29.1;Quzhou 衢州 118.9 28.9;Taizhou 台州 121.4 28.7
Wuhu 芜湖 118.4 31.4;Anqing 安庆 117.1 30.5;Bengbu 蚌埠 117.4 32.9;Fuyang 阜阳 115.8 32.9;Huangshan 黄山 118.3 29.7
Beijing 北京 116.4 39.9;Tianjin 天津 117.2 39.1;Shijiazhuang 石家庄 114.5 38.0;Taiyuan 太原 112.5 37.9;Jinan 济南 117.0 36.7
Qingdao 青岛 120.4 36.1;Yantai 烟台 121.4 37.5;Zhengzhou 郑州 113.7 34.8;Luoyang 洛阳 112.5 34.6;Xi'an 西安 108.9 34.3
Wuhan 武汉 114.3 30.6;Yichang 宜昌 111.3 30.7;Changsha 长沙 113.0 28.2;Nanchang 南昌 115.9 28.7;Fuzhou 福州 119.3 26.1
Xiamen 厦门 118.1 24.5;Guangzhou 广州 113.3 23.1;Shenzhen 深圳 114.1 22.5;Zhanjiang 湛江 110.4 21.3;Haikou 海口 110.3 20.0
Nanning 南宁 108.4 22.8;Guilin 桂林 110.3 25.3;Guiyang 贵阳 106.6 26.6;Zunyi 遵义 106.9 27.7;Kunming 昆明 102.7 25.0
Dali 大理 100.3 25.6;Chengdu 成都 104.1 30.7;Chongqing 重庆 106.6 29.6;Mianyang 绵阳 104.7 31.5;Luzhou 泸州 105.4 28.9
Nanchong 南充 106.1 30.8;Panzhihua 攀枝花 101.7 26.6;Lhasa 拉萨 91.1 29.7;Lanzhou 兰州 103.8 36.1;Xining 西宁 101.8 36.6
Yinchuan 银川 106.3 38.5;Hohhot 呼和浩特 111.7 40.8;Ordos 鄂尔多斯 109.8 39.6;Yulin 榆林 109.7 38.3;Urumqi 乌鲁木齐 87.6 43.8
Karamay 克拉玛依 84.9 45.6;Korla 库尔勒 86.1 41.7;Shenyang 沈阳 123.4 41.8;Dalian 大连 121.6 38.9;Changchun 长春 125.3 43.9
Harbin 哈尔滨 126.6 45.8;Daqing 大庆 125.0 46.6;Taipei 台北 121.5 25.0;Hong_Kong 香港 114.2 22.3;Seoul 首尔 127.0 37.6
Busan 釜山 129.1 35.2;Tokyo 东京 139.7 35.7;Osaka 大阪 135.5 34.7;Fukuoka 福冈 130.4 33.6;Ulaanbaatar 乌兰巴托 106.9 47.9
Hanoi 河内 105.8 21.0;Bangkok 曼谷 100.5 13.8;Manila 马尼拉 121.0 14.6;Ho_Chi_Minh_City 胡志明市 106.7 10.8;Yangon 仰光 96.2 16.8`;

export const cities: readonly City[] = table
  .trim()
  .split(/[;\n]/)
  .map((row) => {
    const [en = '', zh = '', longitude, latitude] = row.split(' ');
    return { name: { en: en.replaceAll('_', ' '), zh }, longitude: Number(longitude), latitude: Number(latitude) };
  });
