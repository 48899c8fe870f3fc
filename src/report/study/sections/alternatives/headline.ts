import { total } from '../../../group.ts';
import { prose } from '../../../html.ts';
import { percent, significant, stated } from '../../../number.ts';
import { pageHead, tile } from '../../../page-head.ts';
import { kmOf, usageOf } from '../../map/built-map.ts';
import { auditVerdict, statusWords } from '../../plans.ts';
import { planIn } from '../../runs.ts';
import { type AlternativesReading, spanOf, spanText } from '../../study-reading.ts';

/** The share in per cent that is said of a bound; it is never said smaller than it is. */
const least = (share: number) => percent(Math.ceil(share * 1000 - 1e-6) / 1000);

function tiles(reading: AlternativesReading): string {
  const { text, result } = reading;
  const { alternatives, within, count, best } = result;
  const plan = planIn(best);
  if (plan === null) return '';
  const cost = reading.moneyPerYear(plan.cost.annual_m);
  const usage = usageOf(reading);
  const differences = spanOf(alternatives.map(({ difference }) => difference));
  const some = total(['all', 'most', 'some'] as const, (use) => kmOf(reading, usage, use));
  const { gap } = plan;
  return [
    tile(
      text('alternatives_tile_found'),
      String(alternatives.length),
      text('alternatives_tile_found_unit', { count }),
      text('alternatives_tile_found_note', { within: stated(within * 100) }),
      true,
    ),
    tile(
      text('alternatives_tile_best'),
      cost.value,
      cost.unit,
      gap.total === null
        ? text('alternatives_tile_best_unproved')
        : text('alternatives_tile_best_note', { gap: percent(gap.total) }),
    ),
    tile(
      text('alternatives_tile_difference'),
      spanText(differences, 0.01),
      text('per_cent'),
      text('alternatives_tile_difference_note'),
    ),
    tile(
      text('alternatives_tile_shared'),
      significant(kmOf(reading, usage, 'all')),
      text('km'),
      text('alternatives_tile_shared_note', { km: significant(some) }),
    ),
  ].join('');
}

function verdict(reading: AlternativesReading): string[] {
  const { text, result } = reading;
  const { alternatives, left_bound, best } = result;
  const within = stated(result.within * 100);
  if (best.status !== 'planned') return [text('alternatives_verdict_no_plan', { status: statusWords(reading, best) })];
  const differences = alternatives.map(({ difference }) => difference);
  const first =
    alternatives.length === 0
      ? text('alternatives_verdict_none', { within })
      : text('alternatives_verdict', { within, count: alternatives.length, difference: percent(Math.min(...differences)) });
  const left =
    left_bound === null
      ? []
      : left_bound <= 1e-6
        ? [text('alternatives_left_none')]
        : [text('alternatives_left', { bound: least(left_bound) })];
  return [first, ...left, text('alternatives_meaning', { within })];
}

/** Name, tiles, how many plans there are at nearly the same cost, and what that means. */
export function alternativesHeadline(reading: AlternativesReading): string {
  const [first = '', ...rest] = verdict(reading);
  return `${pageHead(reading, reading.result.case_name)}
<dl class="tiles spans">${tiles(reading)}</dl>
<div class="verdict"><p><strong>${prose(first)}</strong></p>
${rest.map((words) => `<p>${prose(words)}</p>`).join('\n')}
${auditVerdict(reading, reading.result)}</div>`;
}
