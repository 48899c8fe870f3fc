import { z } from 'zod';
import { known, provenance, words } from '../../uncertainty/field.ts';
import { building } from '../building.ts';

/** A way from one terminal to another that a mode serves, loaded in this direction. Columns of `links.csv`. */
export const link = z.strictObject({
  id: words({ en: 'Identifier, unique among all places, routes and links', zh: '编号（全部地点与线路中唯一）', example: 'L1' }),
  name: words({ en: 'Name', zh: '名称' }).optional(),
  mode: words({ en: 'Mode: one of the case’s modes', zh: '运输方式（须在 modes 中）', example: 'ship_30kt' }),
  from: words({ en: 'Terminal where it is loaded', zh: '装载枢纽', example: 'T1' }),
  to: words({ en: 'Terminal where it is unloaded', zh: '卸载枢纽', example: 'T2' }),
  length_km: known(
    { en: 'Length of the way, along river, rail or road', zh: '航程或里程（沿河道、铁路或公路）', unit: 'km', example: '800' },
    { above: 0 },
  ),
  ...building,
  ...provenance,
});

export type Link = z.infer<typeof link>;
