import { type PipeByStage, pipesByStage } from '../../../plan/by-stage/pipes.ts';
import { escaped } from '../../html.ts';
import { significant } from '../../number.ts';
import { ink, spread, stageRamp } from '../../palette.ts';
import type { Reading } from '../../reading.ts';
import { arrows, pipeWidth } from '../pipes.ts';
import type { Point } from '../projection.ts';
import { edgePoints, pathThrough, type Scene } from '../scene.ts';

/** The colour of each stage, by name. */
export const stageColours = ({ plan: { stages } }: Pick<Reading, 'plan'>): ReadonlyMap<string, string> => {
  const colours = spread(stageRamp, stages.length);
  return new Map(stages.map(({ stage }, t) => [stage, colours[t] ?? ink.text]));
};

/** The largest flow of all stages, Mt/yr: widths of lines mean the same on every map. */
export const largestFlow = ({ plan: { stages } }: Pick<Reading, 'plan'>): number =>
  Math.max(0, ...stages.flatMap(({ edges, links = [] }) => [...edges, ...links].map(({ flow_mt_per_yr }) => flow_mt_per_yr)));

/** A line moved sideways, to the right of its direction, pixels. */
export function besideLine(points: readonly Point[], by: number): Point[] {
  if (by === 0) return [...points];
  return points.map((point, i): Point => {
    const [a, b] = [points[Math.max(0, i - 1)] ?? point, points[Math.min(points.length - 1, i + 1)] ?? point];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [point[0] - (by * (b[1] - a[1])) / length, point[1] + (by * (b[0] - a[0])) / length];
  });
}

/** Lines of one edge side by side: how far each is off the middle, pixels. */
function offsets(widths: readonly number[]): number[] {
  const gap = 1.4;
  const all = widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
  let from = -all / 2;
  return widths.map((width) => {
    const middle = from + width / 2;
    from += width + gap;
    return middle;
  });
}

/** The pipes of one stage: colour by stage laid, solid where new and hollow where they stand already, width by flow. */
export function stagePipes(scene: Scene, reading: Reading, t: number): string {
  const { projection, narrow } = scene;
  const [colours, largest, now] = [stageColours(reading), largestFlow(reading), reading.plan.stages[t]?.stage];
  const standing = pipesByStage(reading.plan).filter(({ stages }) => stages[t] !== undefined);
  const flowOf = ({ stages }: PipeByStage) => stages[t]?.flow_mt_per_yr ?? 0;
  const widthOf = (one: PipeByStage) => pipeWidth(flowOf(one), largest, narrow);
  const shown = standing
    .map((one) => {
      const beside = standing.filter(({ pipe }) => pipe.id === one.pipe.id);
      // Sideways of the first one's direction: pipes that run against each other keep their sides.
      const against = one.pipe.from === beside[0]?.pipe.from ? 1 : -1;
      const by = against * (offsets(beside.map(widthOf))[beside.indexOf(one)] ?? 0);
      const points = besideLine(edgePoints(reading.network, one.pipe.id, one.pipe.from, projection), by);
      return { one, points, d: pathThrough(points), width: widthOf(one), isNew: one.pipe.built === now };
    })
    .sort(
      (a, b) => Number(a.isNew) - Number(b.isNew) || flowOf(a.one) - flowOf(b.one) || (a.one.pipe.id < b.one.pipe.id ? -1 : 1),
    );
  const lines = shown.map(({ one, d, width, isNew }) => {
    const { id, option, length_km, built, schematic } = one.pipe;
    const said = `${id}: ${significant(flowOf(one))} ${reading.text('mt_per_yr')}, ${option}, ${significant(length_km)} km, ${reading.text('col_laid')} ${built}`;
    const dash = schematic ? ' stroke-dasharray="7 3"' : '';
    const line = (stroke: string, wide: number) => `<path d="${d}" stroke="${stroke}" stroke-width="${wide.toFixed(1)}"${dash}`;
    const colour = colours.get(built) ?? ink.text;
    const core = isNew ? '' : `<path d="${d}" stroke="#fff" stroke-width="${Math.max(0.7, width * 0.42).toFixed(1)}"/>`;
    return `<path d="${d}" stroke="#fff" stroke-width="${(width + 1.6).toFixed(1)}"/>${line(colour, isNew ? width + 0.8 : width)}><title>${escaped(said)}</title></path>${core}`;
  });
  const heads = shown.map(({ points, width }) => arrows(points, (narrow ? 2.6 : 4) + width * 0.45)).join('');
  return `<g class="pipes" fill="none" stroke-linecap="round" stroke-linejoin="round">${lines.join('')}</g>
<g class="arrows" fill="${ink.text}" stroke="#fff" stroke-width="0.8">${heads}</g>`;
}
