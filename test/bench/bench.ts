import type { CaseDocument } from '../../src/case/case.ts';

/** The bench is plain JavaScript that Node starts as it stands; its modules are typed where they are tested. */
export const module = <Module>(path: string): Promise<Module> =>
  import(/* @vite-ignore */ new URL(`../../bench/${path}.mjs`, import.meta.url).href) as Promise<Module>;

export interface Asked {
  readonly size: string;
  readonly set: 'plain' | 'dear';
  readonly seed: number;
}
interface Factors {
  readonly storage: number;
  readonly transport: number;
}
interface Entry {
  readonly wall_s: number;
  readonly cpu_s: number;
  readonly incumbent: number | null;
  readonly bound: number | null;
}
export type Place = readonly [number, number];
type Clock = 'wall_s' | 'cpu_s';

export const { instance } = await module<{ instance(asked: Asked, factors?: Factors): CaseDocument }>('recipe/instance');
export const { cross, planarEdges } = await module<{
  cross(places: readonly Place[], one: Place, other: Place): boolean;
  planarEdges(places: readonly Place[], count: number, reach: number): Place[];
}>('recipe/planar');
export const { sizes, splitOf } = await module<{
  sizes: Record<string, Record<'sources' | 'sinks' | 'junctions' | 'edges' | 'diameters', number>>;
  splitOf(parts: Record<'capture' | 'storage' | 'transport', number>): { within: boolean };
}>('recipe/sizes');
export const { formB } = await module<{ formB(document: CaseDocument): { numCols: number; numRows: number } }>(
  'yardstick/form-b',
);
export const { highsAlone } = await module<{
  highsAlone(
    source: unknown,
    hooks: { say(told: { incumbent?: number; bound?: number }): void; clock(): { cpu_s: number } },
    limits: { gap: number; cpu_s: number; wall_s: number },
  ): Promise<{ status: string; annual_m: number; bound_m: number }>;
}>('yardstick/highs-alone');
export const { readCbc } = await module<{
  readCbc(log: string): {
    readonly status: string;
    readonly annual_m?: number;
    readonly bound_m?: number;
    readonly cpu_s?: number;
    readonly wall_s?: number;
  };
}>('yardstick/cbc-alone');
export const { fittedExponent } = await module<{
  fittedExponent(points: readonly { size: number; value: number }[]): Record<'exponent' | 'factor' | 'explained', number>;
}>('measure/exponent');
export const { median, middleAndWorst } = await module<{
  median(values: readonly number[]): number;
  middleAndWorst(values: readonly (number | undefined)[]): { median: number; worst: number };
}>('measure/statistics');
export const { firstPlan, gapAt, partGapAt, reachedGap } = await module<{
  firstPlan(trace: readonly Entry[]): Entry | undefined;
  gapAt(trace: readonly Entry[], seconds: number, clock: Clock): number | undefined;
  partGapAt(trace: readonly Entry[], seconds: number, clock: Clock, parts_m: number): number | undefined;
  reachedGap(trace: readonly Entry[], gap: number, clock: Clock): number | undefined;
}>('measure/trace');
export const { keptIn } = await module<{
  keptIn(
    folder: string | undefined,
    machine: object,
  ): { get(run: object): object | undefined; put(run: object, result: object): void };
}>('measure/kept');
export const { pageWith } = await module<{
  pageWith(page: string, sections: Record<string, string>, names: readonly string[]): string;
}>('page');
