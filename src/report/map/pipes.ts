import type { EdgePlan } from '../../plan/plan.ts';
import { groupBy } from '../group.ts';
import { escaped } from '../html.ts';
import { significant } from '../number.ts';
import { ink, pipeRamp, spread } from '../palette.ts';
import type { CaseReading, MapReading } from '../reading.ts';
import type { Box } from './labels.ts';
import type { Point } from './projection.ts';
import { at, edgePoints, pathThrough, type Scene } from './scene.ts';

/** A class of pipe: one diameter, or one option of a cost model that has none. */
export interface PipeClass {
  readonly key: string;
  readonly colour: string;
  readonly length_km: number;
}

const keyOf = ({ diameter_in, option }: EdgePlan) => (diameter_in === undefined ? option : String(diameter_in));

/** The classes that the plan builds, thin to thick, each with its length. */
export function pipeClasses({ stage }: MapReading): PipeClass[] {
  const order = (edge: EdgePlan) => edge.diameter_in ?? edge.capacity_mt_per_yr ?? Infinity;
  const groups = [...groupBy(stage.edges, keyOf)].sort(([, [a]], [, [b]]) => (a && b ? order(a) - order(b) : 0));
  const colours = spread(pipeRamp, groups.length);
  return groups.map(([key, edges], i) => ({
    key,
    colour: colours[i] ?? ink.text,
    length_km: edges.reduce((sum, edge) => sum + edge.length_km, 0),
  }));
}

/** Width of a pipe's line in pixels: grows with the square root of its flow. */
export function pipeWidth(flow: number, largest: number, narrow: boolean): number {
  return (narrow ? 1 : 1.4) + (narrow ? 2.6 : 4.6) * Math.sqrt(largest > 0 ? flow / largest : 0);
}

/** The candidate network as one light line. */
export function candidates({ reading, projection }: Scene<CaseReading>): string {
  const d = reading.network.edges
    .map(({ geometry }) => pathThrough(geometry.map(([x, y]): Point => projection.of(x, y))))
    .join('');
  return `<path class="candidates" d="${d}" fill="none" stroke="${ink.candidate}" stroke-width="0.8"/>`;
}

/** A point and a direction so far along a line. */
function along(points: readonly Point[], distance: number): { point: Point; angle: number } | undefined {
  let left = distance;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (a === undefined || b === undefined) continue;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length >= left && length > 0) {
      const share = left / length;
      return {
        point: [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])],
        angle: (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI,
      };
    }
    left -= length;
  }
  return undefined;
}

/** Arrow heads along a line, in the direction of its points: one in the middle, more where it is long; none where there is no room. */
export function arrows(points: readonly Point[], size: number): string {
  const length = points.reduce((sum, p, i) => {
    const before = points[i - 1];
    return before === undefined ? 0 : sum + Math.hypot(p[0] - before[0], p[1] - before[1]);
  }, 0);
  if (length < size * 3) return '';
  const count = Math.max(1, Math.round(length / 110));
  return Array.from({ length: count }, (_, i) => {
    const spot = along(points, (length * (i + 0.5)) / count);
    if (spot === undefined) return '';
    return `<path d="M${size},0L${-size * 0.7},${size * 0.75}L${-size * 0.3},0L${-size * 0.7},${-size * 0.75}Z" transform="translate(${at(spot.point)}) rotate(${spot.angle.toFixed(0)})"/>`;
  }).join('');
}

/** Small boxes along a line, for labels to keep off. */
export function lineMarks(points: readonly Point[], narrow: boolean): Box[] {
  const half = narrow ? 2.5 : 4;
  return points.flatMap((end, i) => {
    const start = points[i - 1];
    if (start === undefined) return [];
    const count = Math.max(1, Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / (2 * half)));
    return Array.from({ length: count }, (_, step): Box => {
      const share = (step + 0.5) / count;
      const [x, y] = [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
      return { left: x - half, right: x + half, top: y - half, bottom: y + half };
    });
  });
}

/** Small boxes along the built pipes, for labels to keep off. */
export const pipeMarks = ({ reading, projection, narrow }: Scene): Box[] =>
  reading.stage.edges.flatMap(({ id, from }) => lineMarks(edgePoints(reading.network, id, from, projection), narrow));

/** Built pipes: colour by diameter, width by flow, arrow heads downstream. */
export function pipes(scene: Scene): string {
  const { reading, projection, narrow } = scene;
  const { edges, links = [] } = reading.stage;
  const largest = Math.max(0, ...[...edges, ...links].map(({ flow_mt_per_yr }) => flow_mt_per_yr));
  const colourOf = new Map(pipeClasses(reading).map(({ key, colour }) => [key, colour]));
  const shown = [...edges]
    .sort((a, b) => a.flow_mt_per_yr - b.flow_mt_per_yr || (a.id < b.id ? -1 : 1))
    .map((edge) => {
      const points = edgePoints(reading.network, edge.id, edge.from, projection);
      const width = pipeWidth(edge.flow_mt_per_yr, largest, narrow);
      return { edge, points, width, d: pathThrough(points), colour: colourOf.get(keyOf(edge)) ?? ink.text };
    });
  const casing = shown.map(({ d, width }) => `<path d="${d}" stroke-width="${(width + 1.6).toFixed(1)}"/>`).join('');
  const lines = shown.map(({ edge, d, width, colour }) => {
    const name = `${edge.id}: ${significant(edge.flow_mt_per_yr)} ${reading.text('mt_per_yr')}, ${edge.option}, ${significant(edge.length_km)} km`;
    const dash = edge.schematic ? ' stroke-dasharray="7 3"' : '';
    return `<path d="${d}" stroke="${colour}" stroke-width="${width.toFixed(1)}"${dash}><title>${escaped(name)}</title></path>`;
  });
  const heads = shown.map(({ points, width }) => arrows(points, (narrow ? 2.6 : 4) + width * 0.45)).join('');
  return `<g class="pipes" fill="none" stroke-linecap="round" stroke-linejoin="round"><g stroke="#fff">${casing}</g>${lines.join('')}</g>
<g class="arrows" fill="${ink.text}" stroke="#fff" stroke-width="0.8">${heads}</g>`;
}
