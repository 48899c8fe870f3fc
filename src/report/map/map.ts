import { escaped } from '../html.ts';
import type { MapReading } from '../reading.ts';
import { citiesOf, ground, scaleBar } from './ground.ts';
import { type Placed, placeLabels } from './labels.ts';
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

function draw(scene: Scene, subject: MapSubject, title: string): string {
  const { width, height } = scene.projection;
  const isPlan = subject === 'plan';
  const [store, plant, city, scale] = [stores(scene, isPlan), plants(scene, isPlan), citiesOf(scene), scaleBar(scene)];
  const frame = { left: 4, top: 4, right: width - 4, bottom: height - 4 };
  const marks = isPlan ? [...plant.marks, ...pipeMarks(scene)] : plant.marks;
  const labels = placeLabels([...store.labels, ...city.labels, ...plant.labels], frame, marks, [scale.box]);
  const lines = isPlan ? candidates(scene) + pipes(scene) : routes(scene);
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

/** A map drawn twice: for a page and for a phone; the style sheet shows the one that fits. */
export function drawMap(reading: MapReading, subject: MapSubject, title: string): string {
  const id = `${subject}-${reading.language}`;
  const extent = subject === 'plan' ? 'built' : 'all';
  return [sceneOf(reading, `${id}-w`, 1080, false, extent), sceneOf(reading, `${id}-n`, 358, true, extent)]
    .map((scene) => draw(scene, subject, title))
    .join('\n');
}
