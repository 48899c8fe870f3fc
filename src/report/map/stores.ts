import type { Sink } from '../../case/sink.ts';
import { basinName } from '../../text/places.ts';
import { term } from '../../text/terms.ts';
import { groupBy } from '../group.ts';
import { escaped } from '../html.ts';
import { fixed, percent, significant } from '../number.ts';
import { fillRamp, ink } from '../palette.ts';
import type { CaseReading, MapReading } from '../reading.ts';
import type { Label } from './labels.ts';
import type { News } from './news.ts';
import type { Point } from './projection.ts';
import type { Scene } from './scene.ts';

/** Classes of fill: 5, 10, 20, 50 and 100 % of a round share above the largest fill, for few stores fill up and most hardly. */
export function fillClasses(reading: MapReading): { readonly upTo: number; readonly colour: string }[] {
  const largest = Math.max(0, ...reading.stage.sinks.map(({ fill }) => fill));
  const power = 10 ** Math.floor(Math.log10(Math.max(largest, 1e-4)));
  const top = Math.min(1, ([1, 2, 2.5, 5, 10].find((digit) => digit * power >= largest * 0.9999) ?? 10) * power);
  const steps = [0.05, 0.1, 0.2, 0.5, 1];
  return fillRamp.map((colour, index) => ({ upTo: top * (steps[index] ?? 1), colour }));
}

/** Side of a store's square, pixels: a little less than the spacing of its basin's grid, for lone stores a plain mark. */
export function storeSides(sinks: readonly Sink[], points: ReadonlyMap<string, Point>, narrow: boolean): Map<string, number> {
  const groups = groupBy(sinks, ({ basin }) => basin ?? '');
  const sides = new Map<string, number>();
  for (const members of groups.values()) {
    const spacings = members.map((one) => {
      const [x, y] = points.get(one.id) ?? [0, 0];
      const distances = members
        .filter(({ id }) => id !== one.id)
        .map(({ id }) => {
          const [ox, oy] = points.get(id) ?? [0, 0];
          return Math.max(Math.abs(ox - x), Math.abs(oy - y));
        });
      return Math.min(...distances, Infinity);
    });
    const middle = spacings.sort((a, b) => a - b)[Math.floor(spacings.length / 2)] ?? Infinity;
    const side = members.length < 6 || !Number.isFinite(middle) ? 12 : Math.min(90, Math.max(4, middle * 0.88));
    for (const { id } of members) sides.set(id, members.length < 6 && narrow ? 8 : side);
  }
  return sides;
}

/** Squares of every store, those in use filled by how full they get; the names of the basins as labels. */
export function stores(scene: Scene, showFill: boolean, news?: News): { drawn: string; labels: Label[] } {
  const { reading, projection, narrow } = scene;
  const { sinks } = reading.study;
  const points = new Map(sinks.map((sink) => [sink.id, projection.of(sink.longitude, sink.latitude)]));
  const sides = storeSides(sinks, points, narrow);
  const plans = new Map(reading.stage.sinks.map((sink) => [sink.id, sink]));
  const classes = news?.fills ?? fillClasses(reading);
  const square = (sink: Sink) => {
    const [x, y] = points.get(sink.id) ?? [0, 0];
    const side = sides.get(sink.id) ?? 8;
    const plan = showFill ? plans.get(sink.id) : undefined;
    const colour = classes.find(({ upTo }) => (plan?.fill ?? 0) <= upTo + 1e-12)?.colour ?? classes.at(-1)?.colour ?? ink.line;
    const look =
      plan === undefined
        ? `fill="url(#${scene.id}-${sink.kind === 'saline' ? 'saline' : 'other'})" stroke="#a9c4ac" stroke-width="0.6"`
        : `fill="${colour}" ${news?.sinks.has(sink.id) ? `stroke="${ink.text}" stroke-width="2.6"` : `stroke="${fillRamp[4]}" stroke-width="1"`}`;
    const figures = plan
      ? `: ${significant(plan.stored_mt_per_yr)} ${reading.text('mt_per_yr')}, ${percent(plan.fill)} %, ${fixed(plan.wells, 0)} ${reading.text('col_wells')}`
      : '';
    return `<rect x="${(x - side / 2).toFixed(1)}" y="${(y - side / 2).toFixed(1)}" width="${side.toFixed(1)}" height="${side.toFixed(1)}" ${look}><title>${escaped(`${sink.name} (${term(sink.kind, reading.language)})${figures}`)}</title></rect>`;
  };
  const order = [...sinks].sort((a, b) => Number(plans.has(a.id)) - Number(plans.has(b.id)));
  return {
    drawn: `${patterns(scene.id)}<g class="stores">${order.map(square).join('')}</g>`,
    labels: basinLabels(scene, points),
  };
}

/** Hatches of unused stores: one way for saline aquifers, crossed for the other kinds. */
export function patterns(id: string): string {
  const hatch = (name: string, path: string) =>
    `<pattern id="${id}-${name}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#f1f7f0"/><path d="${path}" stroke="#bcd6bd" stroke-width="0.7"/></pattern>`;
  return `<defs>${hatch('saline', 'M-1,7L7,-1')}${hatch('other', 'M-1,7L7,-1M-1,-1L7,7')}</defs>`;
}

/** Names of the basins in the middle of their stores. */
export function basinLabels({ reading, narrow }: Scene<CaseReading>, points: ReadonlyMap<string, Point>): Label[] {
  const basins = groupBy(
    reading.study.sinks.filter(({ basin }) => basin !== undefined),
    ({ basin }) => basin ?? '',
  );
  return [...basins].map(([basin, members]) => {
    const mean = (axis: 0 | 1) => members.reduce((sum, { id }) => sum + (points.get(id)?.[axis] ?? 0), 0) / members.length;
    const text = basinName(basin, reading.language);
    return { text, x: mean(0), y: mean(1), away: 0, size: narrow ? 11.5 : 17, priority: 100, style: 'basin' };
  });
}
