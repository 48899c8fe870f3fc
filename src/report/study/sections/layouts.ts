import { figure } from '../../figure.ts';
import { total } from '../../group.ts';
import { escaped, prose } from '../../html.ts';
import { samples } from '../../map/scene.ts';
import { significant } from '../../number.ts';
import { fillRamp, ink } from '../../palette.ts';
import { type CaseReading, lastStage } from '../../reading.ts';
import { type Arrangement, flowLegend, type Layout, largestOf, markSize, sharedScene, smallMaps } from '../map/small-maps.ts';
import { chosenRuns, middleRuns, planIn, runLabel } from '../runs.ts';
import { type BoundsReading, countSpan, spanOf, spanText } from '../study-reading.ts';

/** Lower and upper layout of the chosen runs, by run. */
export function chosenLayouts(reading: BoundsReading): Layout[] {
  return chosenRuns(reading).flatMap((run) => {
    const label = runLabel(reading, run);
    return (['lower', 'upper'] as const).flatMap((side) => {
      const plan = planIn(run[side]);
      return plan === null ? [] : [{ title: reading.text(`bounds_${side}_at`, { run: label }), plan }];
    });
  });
}

/** Kilometres of pipe that every layout builds. */
function sharedKm({ network }: CaseReading, layouts: readonly Layout[]): number {
  const [first, ...others] = layouts.map(({ plan }) => new Set(lastStage(plan).edges.map(({ id }) => id)));
  return total(
    network.edges.filter(({ id }) => first?.has(id) === true && others.every((ids) => ids.has(id))),
    ({ length_km }) => length_km,
  );
}

const sample = (inside: string, width = 26, height = 18) =>
  `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">${inside}</svg>`;
const entry = (drawing: string, label: string) => `<li>${drawing}<span>${prose(label)}</span></li>`;
const group = (title: string, entries: readonly string[]) => `<div><h4>${prose(title)}</h4><ul>${entries.join('')}</ul></div>`;

function legend(reading: CaseReading, layouts: readonly Layout[]): string {
  const { text } = reading;
  const plans = layouts.map(({ plan }) => plan);
  const { captured, stored, flow } = largestOf(plans);
  const here = new Set(plans.flatMap((plan) => lastStage(plan).sources.map(({ sector }) => sector)));
  const sectors = reading.sectors
    .filter(({ id }) => here.has(id))
    .map(({ name, colour }) => entry(sample(`<circle cx="13" cy="9" r="6" fill="${colour}"/>`), name));
  const circles = samples(captured).map((value) =>
    entry(
      sample(`<circle cx="13" cy="9" r="${markSize(value, captured).toFixed(1)}" fill="none" stroke="${ink.soft}"/>`),
      significant(value, 1),
    ),
  );
  const squares = samples(stored).map((value) => {
    const half = markSize(value, stored) * 0.886;
    const side = (2 * half).toFixed(1);
    const look = `fill="${fillRamp[2]}" stroke="${fillRamp[4]}"`;
    return entry(
      sample(`<rect x="${(13 - half).toFixed(1)}" y="${(9 - half).toFixed(1)}" width="${side}" height="${side}" ${look}/>`),
      significant(value, 1),
    );
  });
  const illustrative = reading.study.sinks.some(({ basis }) => basis === 'illustrative') ? text('legend_illustrative') : '';
  const lines = flowLegend(flow).map(({ width, flow: upTo, colour }) =>
    entry(sample(`<path d="M2,9H24" stroke="${colour}" stroke-width="${width}"/>`), `≤ ${significant(upTo)}`),
  );
  const candidate = entry(sample(`<path d="M2,9H24" stroke="${ink.candidate}" stroke-width="0.8"/>`), text('legend_candidate'));
  return `<div class="map-legend" role="group" aria-label="${escaped(text('legend'))}">
${group(text('legend_sources'), sectors)}
${group(text('layouts_legend_captured'), circles)}
${group(text('layouts_legend_stored') + illustrative, squares)}
${group(text('legend_flow'), [...lines, candidate])}
</div>`;
}

/** Layouts side by side on one ground, with what they share. */
export function layoutsFigure(
  reading: CaseReading,
  chosen: readonly Layout[],
  number: () => number,
  { more = [], ...arrangement }: Arrangement & { readonly more?: readonly string[] },
): string {
  const { text, language } = reading;
  const plans = chosen.map(({ plan }) => plan);
  const [length, plants] = [spanOf(plans.map(({ length_km }) => length_km)), spanOf(plans.map(({ counts }) => counts.sources))];
  const finding = text('layouts_maps_finding', {
    length: spanText(length),
    plants: countSpan(plants),
    shared: significant(sharedKm(reading, chosen)),
  });
  const { projection } = sharedScene(reading, plans, '');
  const note = [text('layouts_maps_note', { width: significant(projection.width / projection.pixelsPerKm) }), ...more].join(
    language === 'en' ? ' ' : '',
  );
  const drawing = `${smallMaps(reading, chosen, arrangement)}\n${legend(reading, chosen)}`;
  return figure(finding, note, '', drawing, `figure-layouts-${language}`, text('figure', { number: number() }));
}

/** The delta paper's Figure 4: layouts at the lowest, the middle and the highest risk, lower and upper, side by side. */
export function layouts(reading: BoundsReading, number: () => number): string {
  const { text } = reading;
  const chosen = chosenLayouts(reading);
  if (chosen.length === 0) return `<p>${prose(text('layouts_none'))}</p>`;
  const risks = middleRuns(reading).length;
  const more = risks > 3 ? [text('layouts_maps_all', { count: risks })] : [];
  return layoutsFigure(reading, chosen, number, { columns: Math.max(1, chosen.length / 2), pairs: true, more });
}
