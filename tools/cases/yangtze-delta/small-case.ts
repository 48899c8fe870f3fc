import type { CaseDocument } from '../../../src/case/case.ts';
import type { Position } from '../../../src/case/route.ts';
import { degrees, type RouteRow, rounded, type SourceRow, sum } from '../shared/rows.ts';
import * as given from './facts/assumptions.ts';
import { network } from './facts/network-settings.ts';
import type { SectorPotential } from './potential.ts';

/** The middle of Jiangsu: sources, cells and lines within these degrees. */
export const box = { west: 118.8, south: 32.1, east: 120.2, north: 33.4 } as const;

const inBox = ({ longitude, latitude }: { longitude: number | string; latitude: number | string }) =>
  Number(longitude) >= box.west &&
  Number(longitude) <= box.east &&
  Number(latitude) >= box.south &&
  Number(latitude) <= box.north;

/** The part of a straight segment in the box, if any (Liang and Barsky 1984). */
function clipSegment([x1, y1]: Position, [x2, y2]: Position): [Position, Position] | undefined {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const limits = [
    { slope: -dx, room: x1 - box.west },
    { slope: dx, room: box.east - x1 },
    { slope: -dy, room: y1 - box.south },
    { slope: dy, room: box.north - y1 },
  ];
  let [enter, leave] = [0, 1];
  for (const { slope, room } of limits) {
    if (slope === 0 && room < 0) return undefined;
    if (slope < 0) enter = Math.max(enter, room / slope);
    if (slope > 0) leave = Math.min(leave, room / slope);
  }
  if (enter >= leave) return undefined;
  const at = (share: number): Position => [degrees(x1 + share * dx), degrees(y1 + share * dy)];
  const [from, to] = [at(enter), at(leave)];
  return from[0] === to[0] && from[1] === to[1] ? undefined : [from, to];
}

function clipLine(line: readonly Position[]): [number, number][][] {
  const parts: [number, number][][] = [];
  line.slice(1).forEach((to, index) => {
    const kept = clipSegment(line[index] ?? to, to);
    if (kept === undefined) return;
    const [[fromX, fromY], [toX, toY]] = kept;
    const end = parts.at(-1)?.at(-1);
    if (end !== undefined && end[0] === fromX && end[1] === fromY) parts.at(-1)?.push([toX, toY]);
    else
      parts.push([
        [fromX, fromY],
        [toX, toY],
      ]);
  });
  return parts;
}

function clipRoute(route: RouteRow): RouteRow[] {
  const lines = route.lines.flatMap(clipLine);
  return lines.length === 0 ? [] : [{ ...route, lines }];
}

const potential = (sources: readonly SourceRow[], sector: string) =>
  sum(
    sources
      .filter((source) => source.sector === sector)
      .map(
        ({ streams, service_years }) =>
          sum(streams.map(({ emissions_mt_per_yr }) => Number(emissions_mt_per_yr))) *
          Math.min(Number(service_years), given.horizon.years),
      ),
  );

/** A corner of the case that solves in seconds; each demand is scaled by the corner's share of the sector's potential. */
export function smallCase(whole: CaseDocument): CaseDocument {
  const sources = whole.sources.filter(inBox);
  const sinks = whole.sinks.filter(inBox);
  const targets = Object.entries(given.sectors).map(([sector, { demand }]) => {
    const share = potential(sources, sector) / potential(whole.sources, sector);
    const scaled = (amount: number) => rounded(amount * given.mtPerYi * share, 2);
    return {
      sector,
      amount_mt: `N(${scaled(demand.mean)}, ${scaled(demand.deviation)})`,
      basis: 'assumed' as const,
      source: 'Li et al. 2024, Table 1, times the share of the sector’s potential that lies in this corner',
    };
  });
  return {
    ...whole,
    name: { en: 'Middle of Jiangsu', zh: '江苏中部' },
    description: {
      en: 'A corner of the Yangtze River Delta case, cut out by its build step so that tests can plan something real in seconds.',
      zh: '由长三角算例的生成步骤裁出的江苏中部一角,供测试快速求解。',
    },
    targets,
    // no cell of the corner lies at sea
    network: { ...network, links: network.links.filter(({ from }) => from !== 'offshore_sink') },
    sources,
    sinks,
    routes: (whole.routes ?? []).flatMap(clipRoute),
  };
}

/** SOURCE.md of the corner. */
export function smallPage(small: CaseDocument, potentials: readonly SectorPotential[]): string {
  const met = potentials.map(({ sector, connected, ratio }) => `${sector}: ${connected} connected, ${ratio.toFixed(2)}×`);
  return `# Middle of Jiangsu: a corner of the delta case for tests

> Written by \`npm run build:cases\`; do not edit.

The sources and cells of \`cases/yangtze-delta\` within ${box.west}–${box.east}° E, ${box.south}–${box.north}° N (${small.sources.length} and ${small.sinks.length}), its lines clipped to that box, and each demand times the share of the sector’s potential (CO2 × years left within the horizon) that lies there. Everything else is the delta’s: see its SOURCE.md, also for licences (CC BY 4.0).

Worst-end potential over the upper demand at p = 0.1: ${met.join('; ')}.
`;
}
