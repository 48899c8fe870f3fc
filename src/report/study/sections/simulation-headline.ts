import type { Distribution } from '../../../study/studies.ts';
import { prose } from '../../html.ts';
import { percent, significant, stated } from '../../number.ts';
import { pageHead, tile } from '../../page-head.ts';
import { count } from '../../reading.ts';
import { worstOf } from '../charts/violation-rates.ts';
import { conditionName } from '../names.ts';
import { auditVerdict } from '../plans.ts';
import type { SimulationReading } from '../study-reading.ts';

function costNote({ text }: SimulationReading, { quantiles, planned }: Distribution, by: number): string {
  const [low, high] = [quantiles['5'], quantiles['95']];
  return low === undefined || high === undefined
    ? text('simulation_tile_cost_plain', { planned: significant(planned / by) })
    : text('simulation_tile_cost_note', {
        low: significant(low / by),
        high: significant(high / by),
        planned: significant(planned / by),
      });
}

function tiles(reading: SimulationReading): string {
  const { text, result, unit } = reading;
  const { any, cost, levelised_cost } = result;
  const { by, unit: moneyUnit } = reading.moneyScale(cost.mean);
  const missed = result.violations.filter(({ rate }) => rate > 0).length;
  return [
    tile(text('simulation_tile_cost'), significant(cost.mean / by), moneyUnit, costNote(reading, cost, by)),
    tile(
      text('simulation_tile_per_t'),
      significant(levelised_cost.mean),
      unit('unit_per_t'),
      costNote(reading, levelised_cost, 1),
    ),
    tile(
      text('simulation_tile_samples'),
      count(result.samples),
      text('simulation_tile_samples_unit'),
      text('simulation_tile_samples_note', { seed: result.seed }),
    ),
    tile(
      text('simulation_tile_recourse'),
      count(missed),
      text('simulation_tile_recourse_unit', { total: count(result.violations.length) }),
      text(`simulation_tile_recourse_${result.recourse}`),
    ),
    tile(
      text('simulation_tile_any'),
      percent(any.rate),
      text('per_cent'),
      text('simulation_tile_any_note', {
        low: percent(any.low),
        high: percent(any.high),
        confidence: stated(result.confidence * 100),
      }),
      true,
    ),
  ].join('');
}

/** Whether promised risks are kept: missed more often than promised only where the whole interval lies above the promise. */
function promiseWords({ text, result }: SimulationReading): string {
  const promised = result.violations.filter((one) => one.promised !== null);
  if (promised.length === 0) return text('simulation_promise_none');
  const broken = promised.filter((one) => one.low > (one.promised ?? 1)).length;
  return broken === 0
    ? text('simulation_promise_kept')
    : text('simulation_promise_broken', { count: broken, total: promised.length });
}

/** Name, tiles, what was missed, and what may be concluded. */
export function simulationHeadline(reading: SimulationReading): string {
  const { text, result } = reading;
  const worst = worstOf(reading);
  const first =
    worst === undefined
      ? text('simulation_verdict_kept', { samples: count(result.samples) })
      : text('simulation_verdict', {
          share: percent(result.any.rate),
          samples: count(result.samples),
          worst: conditionName(reading, worst),
          rate: percent(worst.rate),
        });
  return `${pageHead(reading, result.case_name)}
<dl class="tiles">${tiles(reading)}</dl>
<div class="verdict"><p><strong>${prose(first)}</strong></p>
<p>${prose(promiseWords(reading))}</p>
<p>${prose(text('simulation_joint'))}</p>
${auditVerdict(reading, result)}</div>`;
}
