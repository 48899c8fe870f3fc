import type { Position } from '../../../../src/case/route.ts';
import { type Ground, provinceOf } from '../../shared/cells.ts';
import type { Point, Raw } from '../../shared/raw.ts';
import { degrees } from '../../shared/rows.ts';
import { slips, towns } from '../facts/fields.ts';

const placeOf = ({ longitude, latitude }: Point): Position => [longitude, latitude];

/** Plants that the table puts into another province than their place lies in. */
function elsewhere({ points, provinces }: Raw, { projection, provinces: names }: Ground): string[] {
  const near = provinces.filter(({ name }) => names.has(name));
  return points.flatMap((point) => {
    const lies = provinceOf(placeOf(point), near, projection);
    return lies === undefined || lies === point.province || point.id in towns
      ? []
      : [`${point.id} (${point.province}, lies in ${lies})`];
  });
}

/** Points that fall on one spot when rounded. */
function sameSpot({ points }: Raw): string[] {
  const spots = new Map<string, string[]>();
  for (const { id, latitude, longitude } of points.filter((point) => !(point.id in towns))) {
    const spot = `${degrees(latitude)} ${degrees(longitude)}`;
    spots.set(spot, [...(spots.get(spot) ?? []), id]);
  }
  return [...spots.values()].filter((ids) => ids.length > 1).map((ids) => ids.join(' and '));
}

const listed = (found: readonly string[]) => (found.length === 0 ? 'none' : found.join('; '));

/** What in the raw tables could mislead, and the rule that meets each. */
export function trapsPart(raw: Raw, ground: Ground): string {
  const rules = [
    `Province of the table against the place: ${listed(elsewhere(raw, ground))}. **Rule**: \`province\` is the table’s and serves for totals only; nothing in a plan depends on it.`,
    `Places on one spot after rounding: ${listed(sameSpot(raw))}. **Rule**: kept apart; a node of the network holds several.`,
    `${Object.keys(towns).length} fields stand at the middle of the province in the table. **Rule**: moved to the town of their name, \`illustrative\`, and said so in the row.`,
    `Production that cannot be: ${Object.keys(slips).join(', ')}. **Rule**: treated as unknown.`,
    'Dated as 2011, 2011-06-23 and 2006-09-04. **Rule**: the year is the first four digits, anything else stops the build.',
    'Works at Panzhihua, Xichang and in the west lie far from the basin’s lines; the line at Panzhihua is a piece of its own. **Rule**: what is beyond 50 km, or connected to no sink, is named above; a user may add routes.',
  ];
  return `## Traps of the data and the rule that meets each 数据陷阱与处理规则\n\n${rules.map((rule, index) => `${index + 1}. ${rule}`).join('\n')}`;
}
