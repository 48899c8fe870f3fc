import { barAxes, type Chart, labelLook } from '../../charts/chart.ts';
import { total } from '../../group.ts';
import { fixed } from '../../number.ts';
import type { SectorLook } from '../../reading.ts';
import { lastStage } from '../../reading.ts';
import { planIn, runLabel, runsInOrder } from '../runs.ts';
import { type BoundsReading, spanOf } from '../study-reading.ts';

/** Plants and tonnes by sector of one plan. */
export interface SectorCount {
  readonly name: string;
  readonly plants: ReadonlyMap<string, number>;
  readonly captured_mt_per_yr: ReadonlyMap<string, number>;
  readonly count: number;
}

/** Sectors that have plants in the case. */
export const sectorsOf = ({ sectors, study }: BoundsReading): SectorLook[] =>
  sectors.filter(({ id }) => study.sources.some(({ sector }) => sector === id));

/** Plants that capture, by sector: the deterministic plan, then the lower and the linked upper plan of each run. */
export function sectorCounts(reading: BoundsReading): SectorCount[] {
  const { text, result } = reading;
  const plans = [
    { name: text('bounds_row_deterministic'), plan: planIn(result.deterministic) },
    ...runsInOrder(reading).flatMap((run) => {
      const label = runLabel(reading, run);
      return [
        { name: text('bounds_lower_at', { run: label }), plan: planIn(run.lower) },
        { name: text('bounds_upper_at', { run: label }), plan: planIn(run.upper) },
      ];
    }),
  ];
  return plans.flatMap(({ name, plan }) => {
    if (plan === null) return [];
    const members = lastStage(plan).sources.filter(({ captured_mt_per_yr }) => captured_mt_per_yr > 0);
    const by = (figure: (one: (typeof members)[number]) => number) =>
      new Map(
        sectorsOf(reading).map(({ id }) => [
          id,
          total(
            members.filter(({ sector }) => sector === id),
            figure,
          ),
        ]),
      );
    return [{ name, plants: by(() => 1), captured_mt_per_yr: by((one) => one.captured_mt_per_yr), count: members.length }];
  });
}

/** Plants by sector in each plan, as bars. */
export const matchedSectors: Chart<BoundsReading> = {
  id: 'matched-sectors',
  applies: (reading) => sectorCounts(reading).some(({ count }) => count > 0),
  finding(reading) {
    const counts = sectorCounts(reading);
    const of = (id: string) => counts.map(({ plants }) => plants.get(id) ?? 0);
    const first = [...sectorsOf(reading)].sort((a, b) => total(of(b.id), (n) => n) - total(of(a.id), (n) => n))[0];
    const most = counts.every(({ plants }) => Math.max(...plants.values()) === (plants.get(first?.id ?? '') ?? 0));
    const [own, all] = [spanOf(of(first?.id ?? '')), spanOf(counts.map(({ count }) => count))];
    return reading.text(most ? 'layouts_sectors_finding' : 'layouts_sectors_finding_mixed', {
      sector: first?.name ?? '–',
      low: fixed(own?.low, 0),
      high: fixed(own?.high, 0),
      total_low: fixed(all?.low, 0),
      total_high: fixed(all?.high, 0),
    });
  },
  note: (reading) => reading.text('layouts_sectors_note'),
  legend: (reading) => sectorsOf(reading).map(({ name, colour }) => ({ label: name, colour })),
  height: (reading, narrow) => sectorCounts(reading).length * (narrow ? 36 : 30) + 10,
  option(reading, narrow) {
    const counts = sectorCounts(reading);
    const labels = counts.map(({ count }) => fixed(count, 0));
    const most = Math.max(1, ...counts.map(({ count }) => count));
    const shown = sectorsOf(reading);
    return {
      ...barAxes(
        counts.map(({ name }) => name),
        labels,
        { most },
        narrow,
      ),
      series: shown.map(({ id, colour }, index) => ({
        type: 'bar',
        stack: 'plants',
        barWidth: narrow ? 14 : 17,
        itemStyle: { color: colour },
        data: counts.map(({ plants }) => plants.get(id) ?? 0),
        ...(index < shown.length - 1
          ? {}
          : {
              label: {
                show: true,
                position: 'right',
                ...labelLook(narrow),
                formatter: ({ dataIndex }: { dataIndex: number }) => labels[dataIndex] ?? '',
              },
            }),
      })),
    };
  },
};
