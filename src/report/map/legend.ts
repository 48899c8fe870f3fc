import type { Sink } from '../../case/sink.ts';
import { term } from '../../text/terms.ts';
import { total } from '../group.ts';
import { escaped, prose } from '../html.ts';
import { fixed, significant } from '../number.ts';
import { fillRamp, ink } from '../palette.ts';
import type { MapReading, Reading } from '../reading.ts';
import { carriers, haulLooks, terminalSample } from './hauls.ts';
import { pipeClasses, pipeWidth } from './pipes.ts';
import { wedge } from './plants.ts';
import { routeLooks } from './routes.ts';
import { samples, sceneOf } from './scene.ts';
import { fillClasses, patterns } from './stores.ts';

export const entry = (drawing: string, label: string) => `<li>${drawing}<span>${prose(label)}</span></li>`;
export const group = (title: string, entries: readonly string[]) =>
  entries.length === 0 ? '' : `<div><h4>${prose(title)}</h4><ul>${entries.join('')}</ul></div>`;
export const sample = (inside: string, width = 26, height = 18) =>
  `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">${inside}</svg>`;
export const line = (colour: string, width: number, dash = '') =>
  sample(`<path d="M2,9H24" stroke="${colour}" stroke-width="${width.toFixed(1)}"${dash && ` stroke-dasharray="${dash}"`}/>`);

export const cityEntry = ({ text }: MapReading) =>
  entry(sample('<circle cx="13" cy="9" r="2.4" fill="#6b747c"/>'), text('legend_city'));

export function sectorEntries({ study, sectors }: MapReading): string[] {
  return sectors
    .filter(({ id }) => study.sources.some(({ sector }) => sector === id))
    .map(({ name, colour }) => entry(sample(`<circle cx="13" cy="9" r="6" fill="${colour}"/>`), name));
}

/** Circles at the size they have on the wide map. */
export function emissionEntries(reading: MapReading): string[] {
  const { radius } = sceneOf(reading, 'legend', 1080, false);
  const largest = Math.max(...[...reading.outlooks.values()].map((one) => one.size_mt_per_yr), 0);
  return samples(largest).map((value) => {
    const r = radius(value);
    const side = Math.ceil(2 * r + 3);
    const drawn = `<circle cx="${Math.max(26, side) / 2}" cy="${side / 2}" r="${r.toFixed(1)}" fill="none" stroke="${ink.soft}"/>`;
    return entry(sample(drawn, Math.max(26, side), side), significant(value, 1));
  });
}

/** Hatches of stores; `used`: those in use have a colour of their own. */
export function storeEntries(reading: MapReading, id: string, used: boolean): string[] {
  const box = (fill: string, stroke: string, look: string) =>
    sample(
      `${look === 'saline' ? patterns(`${id}-legend`) : ''}<rect x="5" y="2" width="15" height="14" fill="${fill}" stroke="${stroke}"/>`,
    );
  const illustrative = reading.study.sinks.some(({ basis }) => basis === 'illustrative');
  const suffix = illustrative ? reading.text('legend_illustrative') : '';
  const looks = [
    ['saline', ({ kind }: Sink) => kind === 'saline'],
    ['other', ({ kind }: Sink) => kind !== 'saline'],
  ] as const;
  const { language, text } = reading;
  return looks.flatMap(([look, belongs]) => {
    const kinds = [...new Set(reading.study.sinks.filter(belongs).map(({ kind }) => term(kind, language)))];
    if (kinds.length === 0) return [];
    const label = kinds.join(language === 'zh' ? '、' : ', ');
    return [
      entry(box(`url(#${id}-legend-${look})`, '#a9c4ac', look), (used ? text('legend_unused', { label }) : label) + suffix),
    ];
  });
}

/** Circles with nothing, a part and all of the emissions captured. */
export function shareEntries({ text }: MapReading): string[] {
  const pie = (share: number) =>
    sample(
      `<circle cx="13" cy="9" r="7" fill="#fff" stroke="${ink.soft}" stroke-width="1.4"/>${share > 0 ? `<path d="${wedge([13, 9], 7, share)}" fill="${ink.soft}"/>` : ''}`,
    );
  return [entry(pie(0), text('legend_not_captured')), entry(pie(0.5), text('legend_part')), entry(pie(1), text('legend_full'))];
}

/** Squares of the classes of fill. */
export const fillEntries = (reading: MapReading): string[] =>
  fillClasses(reading).map(({ upTo, colour }) =>
    entry(
      sample(`<rect x="5" y="2" width="15" height="14" fill="${colour}" stroke="${fillRamp[4]}"/>`),
      `≤ ${fixed(upTo * 100, upTo < 0.01 ? 1 : 0)}`,
    ),
  );

/** Links by mode, and terminals; none where there are none. */
export function haulEntries(reading: MapReading, shown: 'built' | 'all'): string[] {
  const looks = haulLooks(reading, shown);
  if (looks.length === 0) return [];
  return [
    ...looks.map(({ kind, dash }) => entry(line(ink.haul, 2.4, dash), term(kind, reading.language))),
    entry(sample(terminalSample), reading.text('legend_terminal')),
  ];
}

/** Legend of the plan's map. */
export function planLegend(reading: Reading): string {
  const id = `plan-${reading.language}`;
  const classes = pipeClasses(reading);
  const byDiameter = reading.stage.edges.some(({ diameter_in }) => diameter_in !== undefined);
  const largest = Math.max(0, ...carriers(reading.stage).map(({ flow_mt_per_yr }) => flow_mt_per_yr));
  return `<div class="map-legend" role="group" aria-label="${escaped(reading.text('legend'))}">
${group(reading.text('legend_sources'), sectorEntries(reading))}
${group(reading.text('legend_emissions'), emissionEntries(reading))}
${group(reading.text('legend_share'), shareEntries(reading))}
${group(reading.text(byDiameter ? 'legend_diameter' : 'legend_option'), [
  ...classes.map((one) => entry(line(one.colour, 4), `${one.key} (${fixed(one.length_km, 0)})`)),
  ...(reading.stage.edges.some(({ schematic }) => schematic)
    ? [entry(line('#8f6fc4', 4, '7 3'), reading.text('legend_drawn'))]
    : []),
])}
${group(reading.text('legend_links'), haulEntries(reading, 'built'))}
${group(
  reading.text('legend_flow'),
  samples(largest).map((flow) => entry(line('#8f6fc4', pipeWidth(flow, largest, false)), significant(flow, 1))),
)}
${group(reading.text('legend_fill'), fillEntries(reading))}
${group(reading.text('legend_store'), storeEntries(reading, id, true))}
${group(reading.text('legend_candidate'), [entry(line(ink.candidate, 1), reading.text('legend_candidate')), cityEntry(reading)])}
</div>`;
}

/** Legend of the map of candidates. */
export function candidateLegend(reading: MapReading): string {
  const routes = reading.network.edges.filter(({ kind }) => kind === 'route');
  const looks = [
    routes.some(({ offshore_km, length_km }) => offshore_km <= length_km / 2)
      ? (['onshore', 'legend_onshore'] as const)
      : undefined,
    routes.some(({ offshore_km, schematic, length_km }) => !schematic && offshore_km > length_km / 2)
      ? (['offshore', 'legend_offshore'] as const)
      : undefined,
    routes.some(({ schematic }) => schematic) ? (['schematic', 'legend_schematic'] as const) : undefined,
    ['other', 'legend_access'] as const,
  ].filter((look) => look !== undefined);
  return `<div class="map-legend" role="group" aria-label="${escaped(reading.text('legend'))}">
${group(reading.text('legend_sources'), sectorEntries(reading))}
${group(reading.text('legend_emissions'), emissionEntries(reading))}
${group(reading.text('legend_route'), [
  ...looks.map(([look, key]) =>
    entry(line(routeLooks[look].stroke, routeLooks[look].width + 0.6, routeLooks[look].dash), reading.text(key)),
  ),
  cityEntry(reading),
])}
${group(reading.text('legend_links'), haulEntries(reading, 'all'))}
${group(reading.text('legend_store'), storeEntries(reading, `candidates-${reading.language}`, false))}
</div>`;
}

/** Finding of the plan's map. */
export function planFinding(reading: Reading): string {
  const { plan, study, stage, text } = reading;
  const captured = total(stage.sources, (one) => one.captured_mt_per_yr);
  const haul = captured > 0 ? total(stage.sources, (one) => one.haul_km * one.captured_mt_per_yr) / captured : 0;
  return text('plan_map_finding', {
    captured: plan.counts.sources,
    sources: study.sources.length,
    haul: significant(haul),
    length: significant(plan.length_km),
    used: plan.counts.sinks,
    sinks: study.sinks.length,
  });
}
