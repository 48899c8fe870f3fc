import { describe, expect, it } from 'vitest';
import { basemapOf } from '../../src/report/basemap/basemap.ts';
import { cities } from '../../src/report/basemap/cities.ts';
import { pipes } from '../../src/report/map/pipes.ts';
import { fitProjection, scaleBarKm } from '../../src/report/map/projection.ts';
import { edgePoints, sceneOf } from '../../src/report/map/scene.ts';
import { fillClasses } from '../../src/report/map/stores.ts';
import { readingOf } from '../../src/report/reading.ts';
import { makeRegion } from './region.ts';

const region = makeRegion(60);
const reading = readingOf({ ...region, language: 'en' });

describe('projection', () => {
  it('is true to scale at the middle latitude: one degree of latitude is 111.195 km', () => {
    const fit = fitProjection(
      [
        [116, 28],
        [122, 34],
      ],
      1000,
      2,
    );
    const [x1, y1] = fit.of(119, 31);
    const [x2, y2] = fit.of(119, 32);
    expect(x1).toBeCloseTo(x2, 9);
    expect((y1 - y2) / fit.pixelsPerKm).toBeCloseTo(111.195, 3);
    const [x3] = fit.of(120, 31);
    expect((x3 - x1) / fit.pixelsPerKm).toBeCloseTo(111.195 * Math.cos((31 * Math.PI) / 180), 3);
  });

  it('has every place inside and north above south', () => {
    const { projection } = sceneOf(reading, 'x', 1080, false);
    for (const { longitude, latitude } of [...region.study.sources, ...region.study.sinks]) {
      const [x, y] = projection.of(longitude, latitude);
      expect(x > 0 && y > 0 && x < projection.width && y < projection.height).toBe(true);
    }
    expect(projection.of(120, 33)[1]).toBeLessThan(projection.of(120, 30)[1]);
  });

  it('frames what a plan builds larger than everything it could choose from', () => {
    const [all, built] = [sceneOf(reading, 'x', 1080, false), sceneOf(reading, 'x', 1080, false, 'built')];
    expect(built.projection.pixelsPerKm).toBeGreaterThanOrEqual(all.projection.pixelsPerKm);
    for (const { longitude, latitude } of [...region.plan.stages[0]!.sources, ...region.plan.stages[0]!.sinks]) {
      const [x, y] = built.projection.of(longitude, latitude);
      expect(x > 0 && y > 0 && x < built.projection.width && y < built.projection.height).toBe(true);
    }
  });

  it('takes a single place and none at all', () => {
    expect(fitProjection([[120, 31]], 500, 1).height).toBeGreaterThan(0);
    expect(fitProjection([], 500, 1).height).toBeGreaterThan(0);
  });

  it('has a scale bar of a round length that fits', () => {
    const { projection } = sceneOf(reading, 'x', 1080, false);
    const km = scaleBarKm(projection, 0.2);
    expect([1, 2, 5]).toContain(Number(String(km)[0]));
    expect(km * projection.pixelsPerKm).toBeLessThanOrEqual(216);
  });
});

describe('pipes on the map', () => {
  it('point downstream: the line runs from the plan’s start to its end', () => {
    const { projection } = sceneOf(reading, 'x', 1080, false);
    const backwards = region.plan.stages[0]!.edges.filter(
      ({ id, from }) => region.network.edges.find((one) => one.id === id)!.from !== from,
    );
    expect(backwards.length).toBeGreaterThan(0);
    for (const { id, from, to } of region.plan.stages[0]!.edges) {
      const points = edgePoints(region.network, id, from, projection);
      const place = (node: string) => {
        const { longitude, latitude } = region.network.nodes.find((one) => one.id === node)!;
        return projection.of(longitude, latitude);
      };
      expect(points[0]).toEqual(place(from));
      expect(points.at(-1)).toEqual(place(to));
    }
  });

  it('have arrow heads that point from the plan’s start to its end, where the pipe is straight', () => {
    const scene = sceneOf(reading, 'x', 1080, false);
    const turns = (html: string) => [...html.matchAll(/rotate\((-?\d+)\)/g)].map(([, angle]) => Number(angle));
    let seen = 0;
    for (const edge of region.plan.stages[0]!.edges) {
      const points = edgePoints(region.network, edge.id, edge.from, scene.projection);
      const alone = { ...reading, stage: { ...reading.stage, edges: [edge] } };
      const steps = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i]![0], y - points[i]![1]));
      const [first, last] = [points[0]!, points.at(-1)!];
      const straight = Math.hypot(last[0] - first[0], last[1] - first[1]);
      if (steps.reduce((sum, step) => sum + step, 0) > 1.02 * straight) continue;
      const node = (id: string) => region.network.nodes.find((one) => one.id === id)!;
      const [a, b] = [node(edge.from), node(edge.to)];
      for (const angle of turns(pipes({ ...scene, reading: alone }))) {
        seen += 1;
        const radians = (angle * Math.PI) / 180;
        // East is to the right and north is up, so a head's run and rise have the signs of the way from start to end
        const [run, rise] = [Math.cos(radians), -Math.sin(radians)];
        const east = (b.longitude - a.longitude) * Math.cos((32 * Math.PI) / 180);
        const north = b.latitude - a.latitude;
        expect((run * east + rise * north) / Math.hypot(east, north)).toBeGreaterThan(0.8);
      }
    }
    expect(seen).toBeGreaterThan(3);
  });

  it('are all drawn, once with a casing and once in colour', () => {
    const drawn = pipes(sceneOf(reading, 'x', 1080, false));
    expect(drawn.match(/<title>/g)).toHaveLength(region.plan.stages[0]!.edges.length);
  });

  it('throw where the plan is of another network', () => {
    expect(() => edgePoints(region.network, 'nowhere', 'n0', sceneOf(reading, 'x', 1080, false).projection)).toThrow('nowhere');
  });
});

describe('stores on the map', () => {
  it('have classes up to a round share that holds the fullest', () => {
    const classes = fillClasses(reading);
    const fullest = Math.max(...region.plan.stages[0]!.sinks.map(({ fill }) => fill));
    expect(classes).toHaveLength(5);
    expect(classes.at(-1)!.upTo).toBeGreaterThanOrEqual(Math.min(1, fullest));
  });
});

describe('basemap', () => {
  it('has land at Nanjing and none at 125° E 29° N', () => {
    const inside = (point: readonly [number, number], rings: readonly (readonly (readonly [number, number])[])[]) =>
      rings.reduce((odd, ring) => {
        ring.forEach(([x1, y1], i) => {
          const [x2, y2] = ring[(i + 1) % ring.length]!;
          if (y1 > point[1] !== y2 > point[1] && point[0] < ((x2 - x1) * (point[1] - y1)) / (y2 - y1) + x1) odd = !odd;
        });
        return odd;
      }, false);
    const { land, rivers, lakes, covered } = basemapOf([115, 27, 127, 35]);
    expect(covered).toBe(true);
    expect(inside([118.8, 32.1], land)).toBe(true);
    expect(inside([125, 29], land)).toBe(false);
    expect(rivers.length).toBeGreaterThan(0);
    expect(lakes.length).toBeGreaterThan(0);
    expect(land.flat().every(([x, y]) => x >= 115 && x <= 127 && y >= 27 && y <= 35)).toBe(true);
  });

  it('is empty, and says so, outside East Asia', () => {
    expect(basemapOf([-90, 30, -80, 36])).toEqual({ land: [], lakes: [], rivers: [], covered: false });
  });

  it('names every city in both languages, inside its area', () => {
    for (const { name, longitude, latitude } of cities) {
      expect(name.en).toMatch(/^[A-Z][A-Za-z' ]+$/);
      expect(name.zh).toMatch(/^[\u4e00-\u9fff]+$/);
      expect(longitude > 70 && longitude < 140 && latitude > 5 && latitude < 56).toBe(true);
    }
  });
});
