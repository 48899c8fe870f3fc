import { escaped } from '../html.ts';
import type { MapReading } from '../reading.ts';
import { citiesOf, ground, scaleBar } from './ground.ts';
import { candidateHauls, carriers, haulMarks, hauls } from './hauls.ts';
import { type Box, type Placed, placeLabels } from './labels.ts';
import type { News } from './news.ts';
import { candidates, pipeMarks, pipes } from './pipes.ts';
import { plants } from './plants.ts';
import { routes } from './routes.ts';
import { type Scene, sceneOf } from './scene.ts';
import { stores } from './stores.ts';

/** Which of the two maps: what the plan builds, or what it could choose from. */
export type MapSubject = 'plan' | 'candidates';

/** A placed label as a text of a drawing. */
export const written = ({ label, x, y }: Placed) =>
  `<text class="${label.style}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${label.size}">${escaped(label.text)}</text>`;

/** What a map shows besides ground, stores, plants and cities. */
interface Layers {
  /** Stores by fill and plants by share captured; else what could be chosen. */
  readonly built: boolean;
  readonly lines: string;
  /** Places of lines, for labels to keep off. */
  readonly marks: readonly Box[];
  readonly news?: News;
}

/** One drawing of a map. */
export function drawScene(scene: Scene, title: string, { built, lines, marks, news }: Layers): string {
  const { width, height } = scene.projection;
  const [store, plant, city, scale] = [stores(scene, built, news), plants(scene, built, news), citiesOf(scene), scaleBar(scene)];
  const frame = { left: 4, top: 4, right: width - 4, bottom: height - 4 };
  const labels = placeLabels([...store.labels, ...city.labels, ...plant.labels], frame, [...plant.marks, ...marks], [scale.box]);
  return `<svg class="map ${scene.narrow ? 'narrow' : 'wide'}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}" xmlns="http://www.w3.org/2000/svg"><clipPath id="${scene.id}-frame"><rect width="${width}" height="${height}" rx="3"/></clipPath><g clip-path="url(#${scene.id}-frame)">
${ground(scene)}
${store.drawn}
${lines}
${plant.drawn}
<g class="cities">${city.dots}</g>
<g class="labels">${labels.map(written).join('')}</g>
${scale.drawn}
</g></svg>`;
}

const builtHauls = (scene: Scene) =>
  hauls(scene, Math.max(0, ...carriers(scene.reading.stage).map(({ flow_mt_per_yr }) => flow_mt_per_yr)));

const layersOf = (scene: Scene, subject: MapSubject): Layers =>
  subject === 'plan'
    ? {
        built: true,
        lines: candidates(scene) + pipes(scene) + builtHauls(scene),
        marks: [...pipeMarks(scene), ...haulMarks(scene)],
      }
    : { built: false, lines: routes(scene) + candidateHauls(scene), marks: [] };

/** A map drawn twice: for a page and for a phone; the style sheet shows the one that fits. */
export function drawMap(reading: MapReading, subject: MapSubject, title: string): string {
  const id = `${subject}-${reading.language}`;
  const extent = subject === 'plan' ? 'built' : 'all';
  return [sceneOf(reading, `${id}-w`, 1080, false, extent), sceneOf(reading, `${id}-n`, 358, true, extent)]
    .map((scene) => drawScene(scene, title, layersOf(scene, subject)))
    .join('\n');
}
