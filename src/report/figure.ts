import type { Chart, LegendEntry } from './charts/chart.ts';
import { renderChart } from './charts/render.ts';
import { escaped, prose } from './html.ts';
import type { CaseReading } from './reading.ts';

const shapes: Readonly<Record<NonNullable<LegendEntry['shape']>, (colour: string) => string>> = {
  box: (colour) => `<rect x="4" y="1" width="13" height="12" rx="1.5" fill="${colour}"/>`,
  pale: (colour) => `<rect x="4" y="1" width="13" height="12" rx="1.5" fill="${colour}" fill-opacity="0.4"/>`,
  line: (colour) => `<path d="M1,7H21" stroke="${colour}" stroke-width="2.4"/>`,
  dash: (colour) => `<path d="M1,7H21" stroke="${colour}" stroke-width="1.6" stroke-dasharray="5 3"/>`,
  dot: (colour) => `<circle cx="11" cy="7" r="5" fill="${colour}"/>`,
  ring: (colour) => `<circle cx="11" cy="7" r="4.2" fill="#fff" stroke="${colour}" stroke-width="2"/>`,
  tick: (colour) => `<path d="M11,0V14" stroke="${colour}" stroke-width="2.4"/>`,
  square: (colour) => `<rect x="6" y="2" width="10" height="10" fill="${colour}"/>`,
  diamond: (colour) => `<path d="M11,1L17,7L11,13L5,7Z" fill="${colour}"/>`,
  triangle: (colour) => `<path d="M11,1L17,12H5Z" fill="${colour}"/>`,
  cross: (colour) => `<path d="M6,2L16,12M16,2L6,12" stroke="${colour}" stroke-width="2.4"/>`,
};

/** A swatch of a legend as a small drawing. */
export function swatch({ colour, shape = 'box' }: Omit<LegendEntry, 'label'>): string {
  const inside = shapes[shape](colour);
  return `<svg class="swatch" width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">${inside}</svg>`;
}

/** Entries side by side under the caption; none, no legend. */
export function legendList(label: string, entries: readonly LegendEntry[]): string {
  if (entries.length === 0) return '';
  return `<ul class="legend" aria-label="${escaped(label)}">${entries.map((entry) => `<li>${swatch(entry)}${prose(entry.label)}</li>`).join('')}</ul>`;
}

/** A figure: finding, legend, drawing, note. Numbered in the order of the page by the style sheet. */
export function figure(finding: string, note: string, legend: string, drawing: string, id: string, label: string): string {
  return `<figure id="${id}">
<figcaption><span class="number-of-figure">${escaped(label)}</span> ${prose(finding)}</figcaption>
${legend}
${drawing}
<p class="note">${prose(note)}</p>
</figure>`;
}

/** A chart as a figure, drawn for a page and for a phone. */
export function chartFigure<R extends CaseReading>(chart: Chart<R>, reading: R, number: number): string {
  const drawing = `${renderChart(chart, reading, false)}\n${renderChart(chart, reading, true)}`;
  const legend = legendList(reading.text('legend'), chart.legend(reading));
  const label = reading.text('figure', { number });
  return figure(chart.finding(reading), chart.note(reading), legend, drawing, `figure-${chart.id}-${reading.language}`, label);
}

/** The charts of a list that have something to show, as figures. */
export const chartFigures = <R extends CaseReading>(list: readonly Chart<R>[], reading: R, number: () => number) =>
  list
    .filter((chart) => chart.applies(reading))
    .map((chart) => chartFigure(chart, reading, number()))
    .join('\n');
