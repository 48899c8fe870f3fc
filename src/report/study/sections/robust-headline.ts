import type { RobustStudy } from '../../../study/studies.ts';
import { term } from '../../../text/terms.ts';
import { prose } from '../../html.ts';
import { percent, stated } from '../../number.ts';
import { pageHead, tile } from '../../page-head.ts';
import { statusSentence } from '../../sections/headline.ts';
import { auditVerdict } from '../plans.ts';
import type { RobustReading } from '../study-reading.ts';

const tailOf = ({ tail }: RobustStudy) => stated(tail * 100);

/** Scenarios that a design cannot meet. */
export const unmet = ({ result }: RobustReading, wanted: string): number =>
  result.designs.find(({ design }) => design === wanted)?.annual_m.filter((cost) => cost === null).length ?? 0;

/** Why a comparison has no value. */
function unknownWords(reading: RobustReading, key: 'price' | 'vss' | 'vpi'): string {
  const { text, result } = reading;
  const failing = unmet(reading, 'deterministic');
  const total = result.scenarios.length;
  const alone = result.scenarios.filter(({ alone_annual_m }) => alone_annual_m === null).length;
  if (key === 'vss' && failing > 0) return text('robust_tile_vss_none', { count: failing, total });
  if (key === 'vpi' && alone > 0) return text('robust_unknown_alone', { count: alone });
  return text('robust_unknown_plan');
}

function moneyTile(reading: RobustReading, key: 'price' | 'vss' | 'vpi', amount_m: number | null): string {
  const { text } = reading;
  const label = text(`robust_tile_${key}`);
  if (amount_m === null) return tile(label, '–', text('robust_tile_unknown'), unknownWords(reading, key));
  const { value, unit } = reading.moneyPerYear(amount_m);
  return tile(label, value, unit, text(`robust_tile_${key}_note`));
}

function tiles(reading: RobustReading): string {
  const { text, result } = reading;
  const value = reading.moneyPerYear(result.value_m);
  const ended =
    result.status === 'optimal'
      ? text('ended_proved')
      : text('ended_limit', { limit: term(result.limit ?? 'time', reading.language) });
  return [
    tile(
      text(`robust_objective_${result.objective}`, { tail: tailOf(result) }),
      value.value,
      value.unit,
      text('robust_tile_value_note', { count: result.scenarios.length }),
    ),
    moneyTile(reading, 'price', result.price_of_robustness_m),
    moneyTile(reading, 'vss', result.value_of_stochastic_solution_m),
    moneyTile(reading, 'vpi', result.value_of_perfect_information_m),
    tile(
      text('tile_gap'),
      percent(result.gap.transport_storage),
      text('per_cent'),
      text('tile_gap_note', { total: percent(result.gap.total), ended }),
      true,
    ),
  ].join('');
}

/** Name, tiles, what the design is good for, what was proved. */
export function robustHeadline(reading: RobustReading): string {
  const { text, result } = reading;
  const { value, unit } = reading.moneyPerYear(result.value_m);
  const first =
    result.scenarios.length === 1
      ? text('robust_verdict_one', { value, unit })
      : text('robust_verdict', {
          count: result.scenarios.length,
          aim: text(`robust_aim_${result.objective}`, { tail: tailOf(result) }),
          value,
          unit,
        });
  const { made_by } = result.plan;
  const proved = statusSentence({
    ...reading,
    plan: { made_by, gap: result.gap, status: result.status, ...(result.limit === undefined ? {} : { limit: result.limit }) },
  });
  const rest = [proved, text('robust_meaning'), ...(result.objective === 'regret' ? [text('robust_regret_words')] : [])];
  return `${pageHead(reading, result.case_name)}
<dl class="tiles spans">${tiles(reading)}</dl>
<div class="verdict"><p><strong>${prose(first)}</strong></p>
${rest.map((words) => `<p>${prose(words)}</p>`).join('\n')}
${auditVerdict(reading, result)}</div>`;
}
