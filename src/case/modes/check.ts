import { fault, type Issue } from '../../base/issue.ts';
import { central } from '../../uncertainty/uncertain.ts';
import { allOf, type Draft } from '../parsing/draft.ts';
import type { Link } from './link.ts';
import type { Terminal } from './terminal.ts';

const earth_radius_km = 6371;

/** Great-circle distance on a sphere, km; within 0.6 % of the ellipsoid's. */
function greatCircleKm(a: Terminal, b: Terminal): number {
  const radians = Math.PI / 180;
  const rise = Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2;
  const run = Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  const chord = rise + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * run;
  return 2 * earth_radius_km * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** What terminals and links name must exist. */
function references({ rows }: Draft): Issue[] {
  const idsOf = (table: 'modes' | 'terminal_plants' | 'terminals') => rows[table].map(({ row }) => row.id);
  const [modes, plants, terminals] = [idsOf('modes'), idsOf('terminal_plants'), idsOf('terminals')];
  const unknown = (path: string, id: string, column: string, name: string | undefined, known: readonly string[]) =>
    name === undefined || known.includes(name)
      ? []
      : [fault('link.name_unknown', { path: `${path}.${column}` }, { id, column, name, known: known.join(', ') || '—' })];
  return [
    ...rows.terminals.flatMap(({ row, index }) =>
      (['loading', 'unloading'] as const).flatMap((way) => unknown(`terminals.${index}`, row.id, way, row[way], plants)),
    ),
    ...rows.links.flatMap(({ row, index }) => [
      ...unknown(`links.${index}`, row.id, 'mode', row.mode, modes),
      ...(['from', 'to'] as const).flatMap((end) => unknown(`links.${index}`, row.id, end, row[end], terminals)),
    ]),
  ];
}

/** What no link or terminal uses is refused. */
function unused({ rows }: Draft): Issue[] {
  const links = rows.links.map(({ row }) => row);
  const used = {
    modes: new Set(links.map(({ mode }) => mode)),
    terminals: new Set(links.flatMap(({ from, to }) => [from, to])),
    terminal_plants: new Set(rows.terminals.flatMap(({ row: { loading, unloading } }) => [loading, unloading])),
  };
  return (['modes', 'terminal_plants', 'terminals'] as const).flatMap((table) =>
    rows[table]
      .filter(({ row }) => !used[table].has(row.id))
      .map(({ row: { id }, index }) => fault('link.unused', { path: `${table}.${index}.id` }, { id, table })),
  );
}

/** Where a link begins something can be loaded or comes by another link; where it ends it can be unloaded or goes on. */
function leading(
  link: Link,
  path: string,
  links: readonly Link[],
  ends: { readonly from: Terminal; readonly to: Terminal },
): Issue[] {
  const { id } = link;
  const comes = ends.from.loading !== undefined || links.some(({ to }) => to === link.from);
  const goes = ends.to.unloading !== undefined || links.some(({ from }) => from === link.to);
  return [
    ...(comes ? [] : [fault('link.nothing_to_load', { path: `${path}.from` }, { id, terminal: link.from })]),
    ...(goes ? [] : [fault('link.nowhere_to_unload', { path: `${path}.to` }, { id, terminal: link.to })]),
  ];
}

/** A link joins two terminals, is no shorter than the straight way between them, and is required only where something is bought for it. */
function sensible({ rows }: Draft): Issue[] {
  const terminals = new Map(rows.terminals.map(({ row }) => [row.id, row]));
  const bought = new Map(rows.modes.map(({ row }) => [row.id, row.vehicle !== undefined]));
  const links = rows.links.map(({ row }) => row);
  return rows.links.flatMap(({ row, index }) => {
    const path = `links.${index}`;
    const { id, length_km } = row;
    const hired = row.decision === 'required' && bought.get(row.mode) === false;
    const required = hired ? [fault('link.required_hired', { path: `${path}.decision` }, { id, mode: row.mode })] : [];
    if (row.from === row.to) return [...required, fault('link.ends_meet', { path: `${path}.to` }, { id, terminal: row.to })];
    const [from, to] = [terminals.get(row.from), terminals.get(row.to)];
    if (from === undefined || to === undefined) return required;
    const straight = greatCircleKm(from, to);
    const short = length_km < 0.99 * straight;
    return [
      ...required,
      ...(short
        ? [
            fault(
              'link.too_short',
              { path: `${path}.length_km` },
              { id, length: length_km, straight: Number(straight.toFixed(1)) },
            ),
          ]
        : []),
      ...leading(row, path, links, { from, to }),
    ];
  });
}

/** A place that cannot hold one module of its plant. */
function modules({ rows }: Draft): Issue[] {
  const sizes = new Map(rows.terminal_plants.map(({ row }) => [row.id, row.size_mt_per_yr]));
  return rows.terminals.flatMap(({ row: { id, loading, unloading, max_mt_per_yr: most }, index }) =>
    [...new Set([loading, unloading])].flatMap((plant) => {
      const size = plant === undefined ? undefined : sizes.get(plant);
      if (most === undefined || size === undefined || most >= size) return [];
      return [
        fault('terminal.below_module', { path: `terminals.${index}.max_mt_per_yr` }, { id, most, plant: plant ?? '', size }),
      ];
    }),
  );
}

/** What a tonne loses or emits on its way is less than a tonne: more is a figure in another unit. */
function losses({ rows }: Draft): Issue[] {
  const modesById = new Map(rows.modes.map(({ row }) => [row.id, row]));
  return rows.links.flatMap(({ row: { id, mode, length_km } }) =>
    (['emissions_t_per_t_km', 'boil_off_t_per_t_km'] as const).flatMap((figure) => {
      const lost = length_km * central(modesById.get(mode)?.[figure] ?? 0);
      const index = rows.modes.findIndex(({ row }) => row.id === mode);
      const values = { id, mode, figure, lost: Number(lost.toPrecision(3)) };
      return lost < 1 ? [] : [fault('link.loses_all', { path: `modes.${index}.${figure}` }, values)];
    }),
  );
}

/** Modes, terminals and links name each other, are used, lead somewhere, and lose no more than they carry. */
export const modes = (draft: Draft): Issue[] =>
  allOf(draft, 'modes', 'terminal_plants', 'terminals', 'links')
    ? [...references(draft), ...unused(draft), ...sensible(draft), ...modules(draft), ...losses(draft)]
    : [];
