import { total } from '../../group.ts';
import { escaped } from '../../html.ts';
import { fixed, significant } from '../../number.ts';
import { fillRamp, ink } from '../../palette.ts';
import type { Reading } from '../../reading.ts';
import {
  cityEntry,
  emissionEntries,
  entry,
  fillEntries,
  group,
  haulEntries,
  line,
  sample,
  sectorEntries,
  shareEntries,
  storeEntries,
} from '../legend.ts';
import { pipeWidth } from '../pipes.ts';
import { samples } from '../scene.ts';
import { largestFlow, stageColours } from './pipes.ts';

/** What is told apart on the map of a stage: new and standing. */
function newsEntries({ text }: Reading): string[] {
  const hollow = sample(
    `<path d="M2,9H24" stroke="${ink.soft}" stroke-width="5"/><path d="M2,9H24" stroke="#fff" stroke-width="2.1"/>`,
  );
  const plant = sample(`<circle cx="13" cy="9" r="6" fill="${ink.line}" stroke="${ink.text}" stroke-width="2.2"/>`);
  const store = sample(
    `<rect x="6" y="3" width="13" height="12" fill="${fillRamp[1]}" stroke="${ink.text}" stroke-width="2.6"/>`,
  );
  return [
    entry(line(ink.soft, 5), text('legend_new_pipe')),
    entry(hollow, text('legend_old_pipe')),
    entry(plant, text('legend_new_plant')),
    entry(store, text('legend_new_store')),
  ];
}

/** Legend of the maps by stage. */
export function stageLegend(reading: Reading): string {
  const { plan, text } = reading;
  const colours = stageColours(reading);
  const largest = largestFlow(reading);
  const laid = plan.stages.map(({ stage, edges }) => {
    const length = total(
      edges.filter(({ built }) => built === stage),
      ({ length_km }) => length_km,
    );
    return entry(line(colours.get(stage) ?? ink.text, 5), `${stage} (${fixed(length, 0)})`);
  });
  const drawn = reading.stage.edges.some(({ schematic }) => schematic)
    ? [entry(line(ink.soft, 4, '7 3'), text('legend_drawn'))]
    : [];
  const links = plan.stages.flatMap((stage) => stage.links ?? []);
  const flows = samples(largest).map((flow) => entry(line(ink.soft, pipeWidth(flow, largest, false)), significant(flow, 1)));
  return `<div class="map-legend" role="group" aria-label="${escaped(text('legend'))}">
${group(text('legend_laid'), [...laid, ...drawn])}
${group(text('legend_news'), newsEntries(reading))}
${group(text('legend_links'), haulEntries({ ...reading, stage: { ...reading.stage, links } }, 'built'))}
${group(text('legend_flow'), flows)}
${group(text('legend_sources'), sectorEntries(reading))}
${group(text('legend_emissions'), emissionEntries(reading))}
${group(text('legend_share'), shareEntries(reading))}
${group(text('legend_fill'), fillEntries(reading))}
${group(text('legend_store'), storeEntries(reading, `stages-${reading.language}`, true))}
${group(text('legend_candidate'), [entry(line(ink.candidate, 1), text('legend_candidate')), cityEntry(reading)])}
</div>`;
}
