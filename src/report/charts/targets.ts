import type { TargetPlan } from '../../plan/plan.ts';
import { term } from '../../text/terms.ts';
import { fixed, significant } from '../number.ts';
import { ink } from '../palette.ts';
import { isStaged, type Reading } from '../reading.ts';
import { barAxes, type Chart, labelLook } from './chart.ts';

/** The tolerance of an audit: a target short by less than this fraction is met. */
const tolerance = 1e-6;
const reached = ({ required_mt, captured_mt }: TargetPlan) => (required_mt > 0 ? captured_mt / required_mt : 1);

/** What a target is of beside its sector: its stage, and what counts where that is not the tonnes captured. */
const about = (reading: Reading, { stage, counts }: TargetPlan) =>
  [stage, counts === undefined ? undefined : reading.text(`target_${counts}`)]
    .flatMap((part) => (part === undefined ? [] : [` · ${part}`]))
    .join('');

const nameOf = (reading: Reading, target: TargetPlan) =>
  (target.sector === 'all' ? term('all', reading.language) : reading.sector(target.sector).name) + about(reading, target);
const phraseOf = (reading: Reading, target: TargetPlan) =>
  (target.sector === 'all' ? term('all', reading.language) : reading.sector(target.sector).phrase) + about(reading, target);

export const targets: Chart = {
  id: 'targets',
  applies: ({ plan }) => plan.targets.length > 0,
  finding(reading) {
    const closest = [...reading.plan.targets].sort((a, b) => reached(a) - reached(b))[0];
    const missed = reading.plan.targets.filter((target) => reached(target) < 1 - tolerance).length;
    const exact = reading.plan.targets.every(
      (target) => target.stage === undefined && target.counts === undefined && Math.abs(reached(target) - 1) < 0.0005,
    );
    if (exact) {
      const { captured_mt_per_yr, horizon_years } = reading.plan;
      return reading.text('targets_finding_exact', { amount: significant(captured_mt_per_yr * horizon_years) });
    }
    return reading.text(missed > 0 ? 'targets_finding_missed' : 'targets_finding_met', {
      count: missed,
      sector: closest === undefined ? '–' : phraseOf(reading, closest),
      share: closest === undefined ? '–' : fixed(reached(closest) * 100, 1),
    });
  },
  note: (reading) => reading.text(isStaged(reading) ? 'targets_note_stages' : 'targets_note'),
  legend: (reading) => [{ label: reading.text('demand'), colour: ink.text, shape: 'line' }],
  height: ({ plan }, narrow) => plan.targets.length * (narrow ? 48 : 40) + 36,
  option(reading, narrow) {
    const rows = reading.plan.targets;
    const names = rows.map((target) => nameOf(reading, target));
    const labels = rows.map(
      (target) =>
        `${fixed(reached(target) * 100, 1)} %${narrow ? '\n' : '  '}${significant(target.captured_mt)} / ${significant(target.required_mt)} Mt`,
    );
    return {
      ...barAxes(names, labels, { most: Math.max(1, ...rows.map(reached)) }, narrow),
      series: [
        {
          type: 'bar',
          barWidth: narrow ? 16 : 20,
          data: rows.map((target) => ({
            value: reached(target),
            itemStyle: { color: target.sector === 'all' ? '#56748c' : reading.sector(target.sector).colour },
          })),
          label: {
            show: true,
            position: 'right',
            ...labelLook(narrow),
            formatter: ({ dataIndex }: { dataIndex: number }) => labels[dataIndex] ?? '',
          },
          markLine: {
            silent: true,
            symbol: 'none',
            label: { show: false },
            lineStyle: { color: ink.text, type: 'solid', width: 1.5 },
            data: [{ xAxis: 1 }],
          },
        },
      ],
    };
  },
};
