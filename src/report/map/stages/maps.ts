import { sinksOpened, sourcesBuilt } from '../../../plan/by-stage/built.ts';
import { figure } from '../../figure.ts';
import { total } from '../../group.ts';
import { escaped, prose } from '../../html.ts';
import { fixed, significant } from '../../number.ts';
import type { Reading } from '../../reading.ts';
import { haulMarks, hauls } from '../hauls.ts';
import { drawScene } from '../map.ts';
import type { News } from '../news.ts';
import { candidates, pipeMarks } from '../pipes.ts';
import { type Scene, sceneOf } from '../scene.ts';
import { fillClasses } from '../stores.ts';
import { stageLegend } from './legend.ts';
import { largestFlow, stagePipes } from './pipes.ts';

/** Length of the pipes laid in a stage, km. */
const laidIn = ({ plan }: Reading, t: number) => {
  const stage = plan.stages[t];
  return total(stage?.edges.filter(({ built }) => built === stage.stage) ?? [], ({ length_km }) => length_km);
};

/** A reading whose stage is everything that any stage builds: what the maps of all stages are framed on. */
function together(reading: Reading): Reading {
  const once = <T extends { readonly id: string }>(all: readonly T[]) => [...new Map(all.map((one) => [one.id, one])).values()];
  const sources = once(reading.plan.stages.flatMap((stage) => stage.sources));
  return { ...reading, stage: { ...reading.stage, sources } };
}

function newsOf(reading: Reading, t: number): News {
  const { plan } = reading;
  const name = plan.stages[t]?.stage;
  const ids = (built: ReadonlyMap<string, string>) => new Set([...built].filter(([, stage]) => stage === name).map(([id]) => id));
  return { sources: ids(sourcesBuilt(plan)), sinks: ids(sinksOpened(plan)), fills: fillClasses(reading) };
}

function panel(reading: Reading, t: number): string {
  const { plan, text, language } = reading;
  const stage = plan.stages[t] as Reading['stage'];
  const news = newsOf(reading, t);
  const line = text('stage_map_line', {
    captured: significant(stage.captured_mt_per_yr),
    stored: significant(stage.stored_mt_per_yr),
    plants: fixed(news.sources.size, 0),
    stores: fixed(news.sinks.size, 0),
    length: significant(laidIn(reading, t)),
  });
  const title = text('stage_named', { stage: stage.stage });
  const id = `stage${t}-${language}`;
  const frames = [
    sceneOf(together(reading), `${id}-w`, 1080, false, 'built'),
    sceneOf(together(reading), `${id}-n`, 358, true, 'built'),
  ];
  const drawn = frames.map((frame) => {
    const scene: Scene = { ...frame, reading: { ...reading, stage } };
    const lines = candidates(scene) + stagePipes(scene, reading, t) + hauls(scene, largestFlow(reading));
    const marks = [...pipeMarks(scene), ...haulMarks(scene)];
    return drawScene(scene, `${title}: ${line}`, { built: true, lines, marks, news });
  });
  return `<div class="stage-panel"><h3 class="stage-name">${prose(title)}</h3>
${drawn.join('\n')}
<p class="note">${prose(line)}</p></div>`;
}

/** The map by stage: one is chosen and seen on a screen, on paper all stand beside each other. Works by keyboard and without a script. */
export function stageMaps(reading: Reading, number: number): string {
  const { plan, text, language } = reading;
  const name = `stage-map-${language}`;
  const choices = plan.stages.map(
    ({ stage }, t) =>
      `<input type="radio" name="${name}" id="${name}-${t}"${t === plan.stages.length - 1 ? ' checked' : ''}><label for="${name}-${t}">${escaped(stage)}</label>`,
  );
  const lengths = plan.stages.map((_stage, t) => laidIn(reading, t));
  const most = Math.max(...lengths);
  const finding = text('stage_map_finding', {
    length: significant(total(lengths, (one) => one)),
    count: plan.stages.length,
    stage: plan.stages[lengths.indexOf(most)]?.stage ?? '–',
    most: significant(most),
  });
  const latitude = fixed(sceneOf(together(reading), 'scale', 1080, false, 'built').projection.middleLatitude, 0);
  const maps = `<fieldset class="stage-maps"><legend>${prose(text('stage_map_choose'))}</legend>
${choices.join('')}
<div class="stage-panels">
${plan.stages.map((_stage, t) => panel(reading, t)).join('\n')}
</div></fieldset>
${stageLegend(reading)}`;
  return figure(finding, text('stage_map_note', { latitude }), '', maps, `figure-map-${language}`, text('figure', { number }));
}
