import type { AssetUse } from '../../../study/studies.ts';
import { total } from '../../group.ts';
import { escaped } from '../../html.ts';
import { citiesOf, ground, scaleBar } from '../../map/ground.ts';
import { haulDashes, kindsOfLinks } from '../../map/hauls.ts';
import type { Box, Label } from '../../map/labels.ts';
import { placeLabels } from '../../map/labels.ts';
import { written } from '../../map/map.ts';
import { candidates, lineMarks } from '../../map/pipes.ts';
import type { Point } from '../../map/projection.ts';
import { pathThrough, type Scene, sceneOfPlaces } from '../../map/scene.ts';
import { basinLabels, storeSides } from '../../map/stores.ts';
import { fixed } from '../../number.ts';
import { ink } from '../../palette.ts';
import type { BuiltReading } from '../study-reading.ts';

/** How often an asset is built: in all plans, in half of them or more, in fewer, in none. */
export const uses = ['all', 'most', 'some', 'none'] as const;
export type Use = (typeof uses)[number];

/** Looks by use: one hue, so that lightness alone orders them. */
export const useLooks: Readonly<Record<Use, { readonly colour: string; readonly width: number }>> = {
  all: { colour: '#08306b', width: 3.4 },
  most: { colour: '#4292c6', width: 2.6 },
  some: { colour: '#9ecae1', width: 2 },
  none: { colour: ink.candidate, width: 0.8 },
};

type Kind = AssetUse['asset'];

/** How often each asset is built, by kind and id. */
export interface Usage {
  /** Number of plans. */
  readonly of: number;
  use(kind: Kind, id: string): Use;
  share(kind: Kind, id: string): number;
  ids(kind: Kind, use: Use): readonly string[];
  /** Whether anything of the case is built so often. */
  any(use: Use): boolean;
}

export function usageOf({ result, study, network }: BuiltReading): Usage {
  const built = new Map(result.built.map((one) => [`${one.asset} ${one.id}`, one]));
  const share = (kind: Kind, id: string) => {
    const one = built.get(`${kind} ${id}`);
    return one === undefined || one.of === 0 ? 0 : one.built / one.of;
  };
  const use = (kind: Kind, id: string): Use => {
    const value = share(kind, id);
    return value >= 1 ? 'all' : value >= 0.5 ? 'most' : value > 0 ? 'some' : 'none';
  };
  const { sources: source, sinks: sink, terminals: terminal = [], links: link = [] } = study;
  const all = { source, sink, edge: network.edges, terminal, link } as const;
  const ids = (kind: Kind, wanted: Use) => all[kind].map(({ id }) => id).filter((id) => use(kind, id) === wanted);
  return {
    of: Math.max(0, ...result.built.map((one) => one.of)),
    use,
    share,
    ids,
    any: (wanted) => (Object.keys(all) as Kind[]).some((kind) => ids(kind, wanted).length > 0),
  };
}

/** Kilometres of the pipes that are built so often. */
export const kmOf = ({ network }: BuiltReading, usage: Usage, use: Use) =>
  total(
    network.edges.filter(({ id }) => usage.use('edge', id) === use),
    ({ length_km }) => length_km,
  );

const rank = (use: Use) => -uses.indexOf(use);

function pipesByUse({ reading, projection, narrow }: Scene<BuiltReading>, usage: Usage): string {
  const line = (use: Exclude<Use, 'none'>) => {
    const d = reading.network.edges
      .filter(({ id }) => usage.use('edge', id) === use)
      .map(({ geometry }) => pathThrough(geometry.map(([x, y]): Point => projection.of(x, y))))
      .join('');
    const width = useLooks[use].width * (narrow ? 0.65 : 1);
    return d === ''
      ? ''
      : `<path d="${d}" stroke="#fff" stroke-width="${(width + 1.4).toFixed(1)}"/><path d="${d}" stroke="${useLooks[use].colour}" stroke-width="${width.toFixed(1)}"/>`;
  };
  return `<g fill="none" stroke-linejoin="round" stroke-linecap="round">${line('some')}${line('most')}${line('all')}</g>`;
}

/** Links in dashes of their mode, those of most plans on top. */
function linksByUse({ reading, projection }: Scene<BuiltReading>, usage: Usage): string {
  const ways = new Map(reading.network.haulage?.map((way) => [way.id, way]));
  const kinds = kindsOfLinks(reading);
  const drawn = (['some', 'most', 'all'] as const).flatMap((use) =>
    (reading.study.links ?? [])
      .filter(({ id }) => usage.use('link', id) === use)
      .map((link) => {
        const points = (ways.get(link.id)?.geometry ?? []).map(([x, y]): Point => projection.of(x, y));
        const { colour, width } = useLooks[use];
        const dash = haulDashes[kinds.get(link.id) ?? 'ship'];
        const said = escaped(title(reading, usage, 'link', { id: link.id, name: link.name ?? link.id }));
        return `<path d="${pathThrough(points)}" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}"><title>${said}</title></path>`;
      }),
  );
  return drawn.length === 0 ? '' : `<g class="links" fill="none">${drawn.join('')}</g>`;
}

function storesByUse(
  { reading, projection, narrow }: Scene<BuiltReading>,
  usage: Usage,
  points: ReadonlyMap<string, Point>,
): string {
  const { sinks } = reading.study;
  const sides = storeSides(sinks, points, narrow);
  const order = [...sinks].sort((a, b) => rank(usage.use('sink', a.id)) - rank(usage.use('sink', b.id)));
  const squares = order.map((sink) => {
    const [x, y] = projection.of(sink.longitude, sink.latitude);
    const side = sides.get(sink.id) ?? 8;
    const use = usage.use('sink', sink.id);
    const look =
      use === 'none'
        ? `fill="none" stroke="#c9d2cb" stroke-width="0.6"`
        : `fill="${useLooks[use].colour}" fill-opacity="0.35" stroke="${useLooks[use].colour}" stroke-width="1.6"`;
    return `<rect x="${(x - side / 2).toFixed(1)}" y="${(y - side / 2).toFixed(1)}" width="${side.toFixed(1)}" height="${side.toFixed(1)}" ${look}><title>${escaped(title(reading, usage, 'sink', sink))}</title></rect>`;
  });
  return `<g>${squares.join('')}</g>`;
}

const title = ({ text }: BuiltReading, usage: Usage, kind: Kind, { id, name }: { readonly id: string; readonly name: string }) =>
  `${name}: ${fixed(usage.share(kind, id) * 100, 0)} ${text('layouts_unit_plans')}`;

function plantsByUse(scene: Scene<BuiltReading>, usage: Usage): { drawn: string; marks: Box[]; labels: Label[] } {
  const { reading, projection, radius, narrow } = scene;
  const emissions = (id: string) => reading.outlooks.get(id)?.size_mt_per_yr ?? 0;
  const order = [...reading.study.sources].sort(
    (a, b) =>
      rank(usage.use('source', a.id)) - rank(usage.use('source', b.id)) ||
      emissions(b.id) - emissions(a.id) ||
      (a.id < b.id ? -1 : 1),
  );
  const places = order.map((source) => ({
    source,
    point: projection.of(source.longitude, source.latitude),
    r: radius(emissions(source.id)) * 0.8,
  }));
  const drawn = places.map(({ source, point: [x, y], r }) => {
    const use = usage.use('source', source.id);
    const look =
      use === 'none'
        ? `fill="#fff" fill-opacity="0.4" stroke="${ink.candidate}" stroke-width="0.7"`
        : `fill="${useLooks[use].colour}" stroke="#fff" stroke-width="0.8"`;
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}" ${look}><title>${escaped(title(reading, usage, 'source', source))}</title></circle>`;
  });
  const shown = places.filter(({ source }) => usage.use('source', source.id) !== 'none');
  const labels = shown
    .filter(({ source }) => usage.use('source', source.id) === 'all')
    .sort((a, b) => emissions(b.source.id) - emissions(a.source.id) || (a.source.id < b.source.id ? -1 : 1))
    .slice(0, narrow ? 0 : 6)
    .map(
      ({ source, point: [x, y], r }, index): Label => ({
        text: source.name,
        x,
        y,
        away: r,
        size: 15,
        priority: 20 - index,
        style: 'plant',
        clear: true,
      }),
    );
  return {
    drawn: `<g>${drawn.join('')}</g>`,
    marks: shown.map(({ point: [x, y], r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })),
    labels,
  };
}

function draw(scene: Scene<BuiltReading>, usage: Usage, finding: string): string {
  const { reading, projection } = scene;
  const { width, height } = projection;
  const points = new Map(reading.study.sinks.map((sink) => [sink.id, projection.of(sink.longitude, sink.latitude)]));
  const [plant, city, scale] = [plantsByUse(scene, usage), citiesOf(scene), scaleBar(scene)];
  const frame = { left: 4, top: 4, right: width - 4, bottom: height - 4 };
  const lines = reading.network.edges
    .filter(({ id }) => usage.use('edge', id) !== 'none')
    .flatMap(({ geometry }) =>
      lineMarks(
        geometry.map(([x, y]): Point => projection.of(x, y)),
        scene.narrow,
      ),
    );
  const marks = [...plant.marks, ...lines];
  const labels = placeLabels([...basinLabels(scene, points), ...city.labels, ...plant.labels], frame, marks, [scale.box]);
  return `<svg class="map ${scene.narrow ? 'narrow' : 'wide'}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(finding)}" xmlns="http://www.w3.org/2000/svg"><clipPath id="${scene.id}-frame"><rect width="${width}" height="${height}" rx="3"/></clipPath><g clip-path="url(#${scene.id}-frame)">
${ground(scene)}
${storesByUse(scene, usage, points)}
${candidates(scene)}
${pipesByUse(scene, usage)}
${linksByUse(scene, usage)}
${plant.drawn}
<g class="cities">${city.dots}</g>
<g class="labels">${labels.map(written).join('')}</g>
${scale.drawn}
</g></svg>`;
}

/** The map of how often each pipe, plant and store is built, for a page and for a phone. */
export function builtMap(reading: BuiltReading, finding: string): string {
  const usage = usageOf(reading);
  const isBuilt = (kind: Kind) => (one: { readonly id: string }) => usage.use(kind, one.id) !== 'none';
  const places = [
    ...reading.study.sources.filter(isBuilt('source')).map(({ longitude, latitude }) => [longitude, latitude] as const),
    ...reading.study.sinks.filter(isBuilt('sink')).map(({ longitude, latitude }) => [longitude, latitude] as const),
    ...reading.network.edges.filter(isBuilt('edge')).flatMap(({ geometry }) => geometry.map(([x, y]) => [x, y] as const)),
  ];
  const framed = places.length > 4 ? places : [];
  const id = `built-${reading.language}`;
  return [sceneOfPlaces(reading, `${id}-w`, 1080, false, framed), sceneOfPlaces(reading, `${id}-n`, 358, true, framed)]
    .map((scene) => draw(scene, usage, finding))
    .join('\n');
}
