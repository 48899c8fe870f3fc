import { basemapOf } from '../basemap/basemap.ts';
import { cities } from '../basemap/cities.ts';
import { fixed } from '../number.ts';
import { ink } from '../palette.ts';
import type { CaseReading } from '../reading.ts';
import type { Label } from './labels.ts';
import { type Point, scaleBarKm } from './projection.ts';
import { at, pathThrough, type Scene } from './scene.ts';

/** Sea, land, lakes and rivers; plain sea-grey paper where the basemap does not reach. */
export function ground({ projection }: Scene<CaseReading>): string {
  const { width, height, of, extent } = projection;
  const [west, south, east, north] = extent;
  const rim = (east - west) * 0.02;
  const { land, lakes, rivers, covered } = basemapOf([west - rim, south - rim, east + rim, north + rim]);
  const path = (lines: readonly (readonly (readonly [number, number])[])[], closed: boolean) =>
    lines
      .map((line) =>
        pathThrough(
          line.map(([x, y]): Point => of(x, y)),
          closed,
        ),
      )
      .join('');
  return `<rect width="${width}" height="${height}" fill="${covered ? ink.sea : ink.land}"/>
<path d="${path(land, true)}" fill="${ink.land}" stroke="${ink.coast}" stroke-width="0.8" fill-rule="evenodd"/>
<path d="${path(rivers, false)}" fill="none" stroke="${ink.river}" stroke-width="1.1" stroke-linejoin="round"/>
<path d="${path(lakes, true)}" fill="${ink.sea}" stroke="${ink.river}" stroke-width="0.8"/>`;
}

/** Whether the basemap covers a scene. */
export const hasCoast = ({ projection }: Scene<CaseReading>) => basemapOf(projection.extent).covered;

/** Cities inside the frame, every one the same plain dot, at most so many, in the order of the list. */
export function citiesOf({ projection, narrow, reading }: Scene<CaseReading>): { dots: string; labels: Label[] } {
  const { of, width, height } = projection;
  const shown = cities
    .map((city) => ({ city, point: of(city.longitude, city.latitude) }))
    .filter(({ point: [x, y] }) => x > 6 && y > 6 && x < width - 6 && y < height - 6)
    .slice(0, narrow ? 7 : 24);
  return {
    dots: shown
      .map(({ point }) => `<circle cx="${at(point).replace(',', '" cy="')}" r="${narrow ? 1.6 : 2.2}" fill="#6b747c"/>`)
      .join(''),
    labels: shown.map(({ city, point: [x, y] }, index) => ({
      text: city.name[reading.language],
      x,
      y,
      away: 3,
      size: narrow ? 10.5 : 15,
      priority: 50 - index / 100,
      style: 'city',
    })),
  };
}

/** A scale bar in the lower left corner, true at the middle latitude. */
export function scaleBar({ projection, narrow }: Scene<CaseReading>): {
  drawn: string;
  box: { left: number; top: number; right: number; bottom: number };
} {
  const km = scaleBarKm(projection, narrow ? 0.3 : 0.18);
  const length = km * projection.pixelsPerKm;
  const [left, bottom] = [12, projection.height - 12];
  return {
    drawn: `<g class="scale"><path d="M${left},${bottom - 5}v5h${length.toFixed(1)}v-5" fill="none" stroke="${ink.soft}" stroke-width="1.2"/><text x="${left + 5}" y="${bottom - 7}" font-size="${narrow ? 10.5 : 15}">${fixed(km, km < 1 ? 1 : 0)} km</text></g>`,
    box: { left: left - 4, top: bottom - 32, right: left + Math.max(length, 70) + 4, bottom: bottom + 4 },
  };
}
