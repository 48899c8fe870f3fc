/** What in the raw tables could mislead, and the rule that meets each. Ids are those of the tables. */
const traps: readonly (readonly [trap: string, rule: string])[] = [
  [
    'Duplicate routes: P4482 = P4486, P4521 = P4525, P4658 = P5591, P4944 and P4947 over 391 km',
    'identical stretches are written once, with all ids; the stretches where P4944 and P4947 run apart stay two routes',
  ],
  [
    'The km column is up to 1.5 % off the geometry of a line and 0.12 % in all',
    'lengths are geodesics of the written geometry; `length_km` is never taken from the column',
  ],
  ['P5083 and P4847 run straight for 529 and 457 km, past the fields', 'cut at the field, marked schematic'],
  [
    'Pinghu OG0017561 has an approximate place (28.49 N, from memory nearer 29.1 N); Gaoyou OG0021119 says Zhejiang and lies in Jiangsu, capacity blank',
    'Pinghu is used where the table has it, `location approximate` in its row; Gaoyou’s row is not used: the oil of Subei stands at places of towns, illustrative',
  ],
  [
    'Gaps inside a line: P4851, P5953, P4845, P5995, P4657',
    'not closed in the table; the network joins ends within its tolerance and parts by the shortest connector, and counts both apart from route',
  ],
  ['Straight segments of more than 100 km: P4482, P4522, P4657, P4658, P4927, P5598', 'the whole route is marked schematic'],
  [
    '21 of 24 chemical places are also coal sources; three (L100000101014, L100000101445, L100000101032) have no unit that passes; several are salt, refinery or PVC works by name',
    'they are sources of their own with `-chemicals` after the id, all `assumed`, the possible overlap noted in each row; no tonne of the coal sector is moved',
  ],
  [
    'Sources on one spot after rounding: L100000100983/101035, L100000101003/101037, L100000101004/100995, L100000101015/101016, P100000120071/121041, GACTCHN0005/0926',
    'kept apart; a node of the network holds several sources',
  ],
  [
    'Possible duplicates: GACTCHN0925, 0926, 0932, 0910, 0260 beside other kilns; P100000121049 beside P100000120188 (21 Mt/yr at stake)',
    'the kilns have no capacity and drop out; the two works are separate rows with separate converters in the tracker and both stay; P100000121049 has no blast furnace of its own, which its row says',
  ],
  [
    'Capacity 0 at steel P100000120204, 120304, 120381, 120404, 120417, 121082; blank at 32 kilns; two coal rows without year (L100000101015, L100000101032)',
    'left out and listed above; coal is read by units, so a plant without a year drops out when none of its units passes',
  ],
  [
    'Years as 2010, 2010-04 and 2002-07-15; a coal plant’s year is not its first unit’s; 34 plants have younger and older units',
    'the year is the first four digits, anything else stops the build; the passing units are the source, not the plant',
  ],
  ['Steel CO2 rests on 2.0 t/t and is above the paper’s', 'marked `assumed`, printed beside the paper’s'],
  ['Tiny sources', 'kept; they only enlarge the model'],
  [
    'provinces.geojson has a coarse coast and cuts the Yangtze inland',
    'land or sea comes from the basin; provinces are for totals, with 15 km of slack',
  ],
  ['Names with two spaces', 'one space'],
  [
    'One pipe an edge, so the largest size limits an edge',
    'sizes go to 36 inch, 56.46 Mt/yr, which is accepted as the most that one edge carries; a plan that needs more lays a second route, and a user may offer larger sizes',
  ],
  [
    'Below about 0.08 Mt/yr a well the sea is needed; without it storage is short by rate, not by capacity',
    'injection is an interval by basin, and the East China Sea is connected',
  ],
  ['The gap on total cost flatters: capture is most of it', 'the gap on transport and storage is the headline of every report'],
];

/** The traps one by one. */
export function trapsPart(): string {
  const list = traps.map(([trap, rule], index) => `${index + 1}. ${trap}. **Rule**: ${rule}.`);
  return `## Traps of the data and the rule that meets each 数据陷阱与处理规则\n\n${list.join('\n')}`;
}
