import type { ModeKind } from '../../case/modes/mode.ts';
import type { Haulway } from '../../network/network.ts';
import type { StagePlan } from '../../plan/plan.ts';
import { term } from '../../text/terms.ts';
import { escaped } from '../html.ts';
import { significant } from '../number.ts';
import { ink } from '../palette.ts';
import type { CaseReading, MapReading } from '../reading.ts';
import type { Box } from './labels.ts';
import { arrows, lineMarks, pipeWidth } from './pipes.ts';
import type { Point } from './projection.ts';
import { at, pathThrough, type Scene } from './scene.ts';

/** Dashes tell the modes apart, in print too; one colour tells them from pipes. */
export const haulDashes: Readonly<Record<ModeKind, string>> = {
  ship: '11 5',
  barge: '6 4',
  rail: '12 3 2 3',
  truck: '2 4',
};

/** Everything of a stage that carries tonnes along a line. */
export const carriers = ({ edges, links = [] }: Pick<StagePlan, 'edges' | 'links'>) => [...edges, ...links];

/** The kind of mode of every link of the case. */
export const kindsOfLinks = ({ study }: CaseReading): ReadonlyMap<string, ModeKind> => {
  const kinds = new Map(study.modes?.map(({ id, kind }) => [id, kind]));
  return new Map(
    study.links?.flatMap(({ id, mode }) => [kinds.get(mode)].flatMap((kind) => (kind ? [[id, kind] as const] : []))),
  );
};

const waysOf = ({ network }: CaseReading): readonly Haulway[] => (network.haulage ?? []).filter(({ kind }) => kind === 'haulage');

const drawnAlong = ({ projection }: Scene, way: Haulway) => way.geometry.map(([x, y]): Point => projection.of(x, y));

/** Terminals as diamonds. */
function terminals({ reading, projection, narrow }: Scene, ids: ReadonlySet<string>): string {
  const r = narrow ? 3.2 : 5;
  const drawn = (reading.study.terminals ?? [])
    .filter(({ id }) => ids.has(id))
    .map(({ name, longitude, latitude }) => {
      const [x, y] = projection.of(longitude, latitude);
      const corners: Point[] = [
        [x, y - r],
        [x + r, y],
        [x, y + r],
        [x - r, y],
      ];
      return `<path d="${pathThrough(corners, true)}"><title>${escaped(name)}</title></path>`;
    });
  return drawn.length === 0
    ? ''
    : `<g class="terminals" fill="#fff" stroke="${ink.haul}" stroke-width="1.6">${drawn.join('')}</g>`;
}

/** Links that are served: dashes by mode, width by flow, arrow heads in their direction; and the terminals in use. */
export function hauls(scene: Scene, largest: number): string {
  const { reading, narrow } = scene;
  const { links = [], terminals: used = [] } = reading.stage;
  if (links.length + used.length === 0) return '';
  const ways = new Map(waysOf(reading).map((way) => [way.id, way]));
  const shown = links.flatMap((link) => {
    const way = ways.get(link.id);
    return way === undefined
      ? []
      : [{ link, points: drawnAlong(scene, way), width: pipeWidth(link.flow_mt_per_yr, largest, narrow) }];
  });
  const lines = shown.map(({ link, points, width }) => {
    const said = `${link.name}: ${term(link.kind, reading.language)}, ${significant(link.flow_mt_per_yr)} ${reading.text('mt_per_yr')}, ${significant(link.length_km)} km`;
    return `<path d="${pathThrough(points)}" stroke-width="${width.toFixed(1)}" stroke-dasharray="${haulDashes[link.kind]}"><title>${escaped(said)}</title></path>`;
  });
  const heads = shown.map(({ points, width }) => arrows(points, (narrow ? 2.6 : 4) + width * 0.45)).join('');
  const ids = new Set([...used.map(({ terminal }) => terminal), ...links.flatMap(({ from, to }) => [from, to])]);
  return `<g class="links" fill="none" stroke="${ink.haul}" stroke-linejoin="round">${lines.join('')}</g>
<g class="arrows" fill="${ink.text}" stroke="#fff" stroke-width="0.8">${heads}</g>
${terminals(scene, ids)}`;
}

/** Every link and terminal that the plan could choose. */
export function candidateHauls(scene: Scene): string {
  const kinds = kindsOfLinks(scene.reading);
  const lines = waysOf(scene.reading).map((way) => {
    const dash = haulDashes[kinds.get(way.id) ?? 'ship'];
    return `<path d="${pathThrough(drawnAlong(scene, way))}" stroke-dasharray="${dash}"/>`;
  });
  if (lines.length === 0) return '';
  const ids = new Set(scene.reading.study.terminals?.map(({ id }) => id));
  return `<g class="links" fill="none" stroke="${ink.haul}" stroke-width="1.2">${lines.join('')}</g>${terminals(scene, ids)}`;
}

/** Small boxes along the links that are served, for labels to keep off. */
export const haulMarks = (scene: Scene): Box[] => {
  const served = new Set(scene.reading.stage.links?.map(({ id }) => id));
  return waysOf(scene.reading)
    .filter(({ id }) => served.has(id))
    .flatMap((way) => lineMarks(drawnAlong(scene, way), scene.narrow));
};

/** What the legend tells of links: each mode that is shown, and terminals; nothing where there are none. */
export function haulLooks(
  reading: MapReading,
  shown: 'built' | 'all',
): readonly { readonly kind: ModeKind; readonly dash: string }[] {
  const kinds = shown === 'built' ? (reading.stage.links ?? []).map(({ kind }) => kind) : [...kindsOfLinks(reading).values()];
  return (Object.keys(haulDashes) as ModeKind[])
    .filter((kind) => kinds.includes(kind))
    .map((kind) => ({ kind, dash: haulDashes[kind] }));
}

/** A terminal as the legend draws it. */
export const terminalSample = `<path d="${`M${at([13, 4])}L18,9L13,14L8,9Z`}" fill="#fff" stroke="${ink.haul}" stroke-width="1.6"/>`;
