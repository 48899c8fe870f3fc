import { fault } from '../../base/issue.ts';
import { central } from '../../uncertainty/uncertain.ts';
import type { Check } from './check.ts';

/**
 * Five times the largest: Bełchatów, the plant that emitted most in 2018, gave 38 Mt
 * (Grant, Zelinka, Mitova, Environ. Res. Lett. 16 (2021) 094022). A larger figure is tonnes written as Mt.
 */
const impossible_mt_per_yr = 200;

export const emissionsInTonnes: Check = ({ rows }) =>
  rows.sources.flatMap(({ row, index }) =>
    row.streams.flatMap((stream, position) => {
      const value = central(stream.emissions_mt_per_yr);
      if (value <= impossible_mt_per_yr) return [];
      const path = `sources.${index}.streams.${position}.emissions_mt_per_yr`;
      return [
        fault(
          'stream.emissions_in_tonnes',
          { path },
          { id: row.id, value, limit: impossible_mt_per_yr, megatonnes: value / 1e6 },
        ),
      ];
    }),
  );
