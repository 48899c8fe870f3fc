import type { Plan } from '../../../plan/plan.ts';
import { groupBy } from '../../group.ts';
import { escaped, prose } from '../../html.ts';
import { ground } from '../../map/ground.ts';
import { candidates } from '../../map/pipes.ts';
import { at, edgePoints, pathThrough, type Scene, sceneOfPlaces } from '../../map/scene.ts';
import { fixed, significant } from '../../number.ts';
import { fillRamp, pipeRamp } from '../../palette.ts';
import { type CaseReading, lastStage } from '../../reading.ts';

/** A layout beside others. */
export interface Layout {
  readonly title: string;
  readonly plan: Plan;
}

/** Width of a small map in its own pixels. */
const mapWidth = 340;
const pipeColour = pipeRamp[5];
/** Classes of flow, as shares of the largest, with the width of their lines. */
const flowClasses = [
  { upTo: 0.1, width: 1.1 },
  { upTo: 0.4, width: 2 },
  { upTo: 1, width: 3.2 },
] as const;

/** The scene that all layouts share: framed on everything that any of them builds. */
export function sharedScene(reading: CaseReading, plans: readonly Plan[], id: string): Scene<CaseReading> {
  const stages = plans.map(lastStage);
  const built = new Set(stages.flatMap(({ edges }) => edges.map((edge) => edge.id)));
  const places = [
    ...stages.flatMap(({ sources, sinks }) =>
      [...sources, ...sinks].map(({ longitude, latitude }) => [longitude, latitude] as const),
    ),
    ...reading.network.edges.flatMap((edge) => (built.has(edge.id) ? edge.geometry.map(([x, y]) => [x, y] as const) : [])),
  ];
  return sceneOfPlaces(reading, id, mapWidth, true, places.length > 1 ? places : []);
}

/** Largest figures of any of the layouts, Mt/yr: the scales of circles, squares and lines. */
export interface Largest {
  readonly captured: number;
  readonly stored: number;
  readonly flow: number;
}

export function largestOf(plans: readonly Plan[]): Largest {
  const stages = plans.map(lastStage);
  return {
    captured: Math.max(1e-9, ...stages.flatMap(({ sources }) => sources.map((one) => one.captured_mt_per_yr))),
    stored: Math.max(1e-9, ...stages.flatMap(({ sinks }) => sinks.map((one) => one.stored_mt_per_yr))),
    flow: Math.max(1e-9, ...stages.flatMap(({ edges }) => edges.map((one) => one.flow_mt_per_yr))),
  };
}

/** Radius of a circle, or half the side of a square, whose area stands for tonnes a year. */
export const markSize = (mt_per_yr: number, largest: number) => Math.max(1.6, 6.5 * Math.sqrt(mt_per_yr / largest));

/** What one plan builds: pipes by class of flow, squares for stores, circles for plants. */
function layer(scene: Scene<CaseReading>, plan: Plan, most: Largest): string {
  const { reading, projection } = scene;
  const { sources, sinks, edges } = lastStage(plan);
  const classOf = (flow: number) => flowClasses.find(({ upTo }) => flow <= upTo * most.flow * 1.0001)?.width ?? 3.2;
  const lines = [...groupBy(edges, ({ flow_mt_per_yr }) => classOf(flow_mt_per_yr))]
    .sort(([a], [b]) => a - b)
    .map(([width, members]) => {
      const d = members.map(({ id, from }) => pathThrough(edgePoints(reading.network, id, from, projection))).join('');
      return `<path d="${d}" stroke-width="${width}"/>`;
    });
  const squares = sinks.map(({ longitude, latitude, stored_mt_per_yr }) => {
    const [x, y] = projection.of(longitude, latitude);
    const half = markSize(stored_mt_per_yr, most.stored) * 0.886;
    return `M${at([x - half, y - half])}h${(2 * half).toFixed(1)}v${(2 * half).toFixed(1)}h${(-2 * half).toFixed(1)}Z`;
  });
  const circles = [...groupBy(sources, ({ sector }) => sector)].map(([sector, members]) => {
    const marks = members.map(({ longitude, latitude, captured_mt_per_yr }) => {
      const [x, y] = projection.of(longitude, latitude);
      return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${markSize(captured_mt_per_yr, most.captured).toFixed(1)}"/>`;
    });
    return `<g fill="${reading.sector(sector).colour}">${marks.join('')}</g>`;
  });
  return `<path d="${squares.join('')}" fill="${fillRamp[2]}" stroke="${fillRamp[4]}" stroke-width="0.7"/><g fill="none" stroke="${pipeColour}" stroke-linejoin="round" stroke-linecap="round">${lines.join('')}</g><g stroke="#fff" stroke-width="0.6">${circles.join('')}</g>`;
}

/** How small maps stand: row by row, or in pairs, one above the other. */
export interface Arrangement {
  readonly columns: number;
  readonly pairs?: boolean;
}

/** Layouts as small maps on one ground, which is drawn once and used by all. */
export function smallMaps(reading: CaseReading, layouts: readonly Layout[], { columns, pairs = false }: Arrangement): string {
  const { text, language } = reading;
  const plans = layouts.map(({ plan }) => plan);
  const id = `layouts-${language}`;
  const scene = sharedScene(reading, plans, id);
  const { width, height } = scene.projection;
  const most = largestOf(plans);
  const shared = `<svg width="0" height="0" class="shared" aria-hidden="true"><defs><g id="${id}-ground">${ground(scene)}${candidates(scene).replace('stroke-width="0.8"', 'stroke-width="0.4"')}</g></defs></svg>`;
  const items = layouts.map(({ title, plan }) => {
    const { sources, sinks } = plan.counts;
    const line = text('layouts_map_line', {
      plants: fixed(sources, 0),
      stores: fixed(sinks, 0),
      length: significant(plan.length_km),
    });
    return `<div class="layout"><h4>${prose(title)}</h4><svg class="map small" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(`${title}: ${line}`)}" xmlns="http://www.w3.org/2000/svg"><use href="#${id}-ground"/>${layer(scene, plan, most)}</svg><p class="note">${prose(line)}</p></div>`;
  });
  const look = columns < 2 ? ' few' : pairs ? ' pairs' : '';
  return `${shared}<div class="layouts${look}" style="--columns: ${columns}">${items.join('\n')}</div>`;
}

/** The widths of lines in the legend, with the flows that they stand for. */
export const flowLegend = (largest: number) =>
  flowClasses.map(({ upTo, width }) => ({ width, flow: upTo * largest, colour: pipeColour }));
