import type { Chart, LegendEntry } from './charts/chart.ts';
import { renderChart } from './charts/render.ts';
import { escaped, prose } from './html.ts';
import type { Reading } from './reading.ts';

/** A swatch of a legend as a small drawing. */
export function swatch({ colour, shape = 'box' }: Omit<LegendEntry, 'label'>): string {
  const inside =
    shape === 'line'
      ? `<path d="M1,7H21" stroke="${colour}" stroke-width="2.4"/>`
      : `<rect x="4" y="1" width="13" height="12" rx="1.5" fill="${colour}"${shape === 'pale' ? ' fill-opacity="0.4"' : ''}/>`;
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
export function chartFigure(chart: Chart, reading: Reading, number: number): string {
  const drawing = `${renderChart(chart, reading, false)}\n${renderChart(chart, reading, true)}`;
  const legend = legendList(reading.text('legend'), chart.legend(reading));
  const label = reading.text('figure', { number });
  return figure(chart.finding(reading), chart.note(reading), legend, drawing, `figure-${chart.id}-${reading.language}`, label);
}
