import type { Source } from '../../case/source.ts';
import { escaped } from '../html.ts';
import { percent, significant } from '../number.ts';
import { ink } from '../palette.ts';
import type { Box, Label } from './labels.ts';
import type { News } from './news.ts';
import type { Point } from './projection.ts';
import { at, type Scene } from './scene.ts';

/** A wedge of a circle from twelve o'clock, clockwise. */
export function wedge([x, y]: Point, radius: number, share: number): string {
  if (share >= 0.9995) {
    const half = `A${radius.toFixed(1)},${radius.toFixed(1)} 0 1 1 `;
    return `M${at([x, y - radius])}${half}${at([x, y + radius])}${half}${at([x, y - radius])}Z`;
  }
  const angle = 2 * Math.PI * share;
  const end: Point = [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
  return `M${at([x, y])}L${at([x, y - radius])}A${radius.toFixed(1)},${radius.toFixed(1)} 0 ${share > 0.5 ? 1 : 0} 1 ${at(end)}Z`;
}

/** Circles of all plants: area emissions, colour sector; in a plan's map the captured share is filled and the others are hollow. */
export function plants(scene: Scene, showPlan: boolean, news?: News): { drawn: string; labels: Label[]; marks: Box[] } {
  const { reading, projection, radius } = scene;
  const plans = new Map(reading.stage.sources.map((source) => [source.id, source]));
  const emissions = (source: Source) => reading.outlooks.get(source.id)?.size_mt_per_yr ?? 0;
  const rank = (source: Source) => (showPlan && plans.has(source.id) ? 1 : 0);
  const order = [...reading.study.sources].sort(
    (a, b) => rank(a) - rank(b) || emissions(b) - emissions(a) || (a.id < b.id ? -1 : 1),
  );
  const marks: Box[] = [];
  const drawn = order.map((source) => {
    const point = projection.of(source.longitude, source.latitude);
    const r = radius(emissions(source));
    const { colour, name } = reading.sector(source.sector);
    const plan = plans.get(source.id);
    if (showPlan ? plan !== undefined : r > 5) {
      marks.push({ left: point[0] - r, right: point[0] + r, top: point[1] - r, bottom: point[1] + r });
    }
    const circle = `cx="${point[0].toFixed(1)}" cy="${point[1].toFixed(1)}" r="${r.toFixed(1)}"`;
    const head = `${source.name} · ${name} · ${significant(emissions(source))} ${reading.text('mt_per_yr')}`;
    if (!showPlan)
      return `<circle ${circle} fill="${colour}" fill-opacity="0.72" stroke="#fff" stroke-width="0.7"><title>${escaped(head)}</title></circle>`;
    if (plan === undefined)
      return `<circle ${circle} fill="#fff" fill-opacity="0.35" stroke="${colour}" stroke-opacity="0.55" stroke-width="0.9"><title>${escaped(head)}</title></circle>`;
    const captured = ` · ${reading.text('col_captured')} ${significant(plan.captured_mt_per_yr)} ${reading.text('mt_per_yr')} (${percent(plan.captured_share)} %)`;
    return `<g><title>${escaped(head + captured)}</title><circle ${circle} fill="#fff" stroke="${colour}" stroke-width="1.4"/><path d="${wedge(point, r, plan.captured_share)}" fill="${colour}"/>${news?.sources.has(source.id) ? `<circle ${circle} fill="none" stroke="${ink.text}" stroke-width="2.2"/>` : ''}</g>`;
  });
  return { drawn: `<g class="plants">${drawn.join('')}</g>`, labels: showPlan ? largest(scene) : [], marks };
}

/** Names of the plants that capture most. */
function largest({ reading, projection, radius, narrow }: Scene): Label[] {
  return [...reading.stage.sources]
    .sort((a, b) => b.captured_mt_per_yr - a.captured_mt_per_yr || (a.id < b.id ? -1 : 1))
    .slice(0, narrow ? 0 : 7)
    .map((source, index) => {
      const [x, y] = projection.of(source.longitude, source.latitude);
      const r = radius(reading.outlooks.get(source.id)?.size_mt_per_yr ?? 0);
      return { text: source.name, x, y, away: r, size: 15, priority: 20 - index, style: 'plant', clear: true };
    });
}
