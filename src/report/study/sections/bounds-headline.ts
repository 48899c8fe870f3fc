import { attitudeOf } from '../../../case/realise.ts';
import { prose } from '../../html.ts';
import { percent, significant, stated } from '../../number.ts';
import { pageHead, tile } from '../../page-head.ts';
import { count } from '../../reading.ts';
import { auditVerdict } from '../plans.ts';
import { allPlanned, figuresOf, type PlanFigures, planIn, type Side } from '../runs.ts';
import { settingsWords } from '../settings.ts';
import { type BoundsReading, moneySpan, type Span, spanOf, spanText, statedSpan } from '../study-reading.ts';

const figuresOn = ({ result }: BoundsReading, side: Side, figure: keyof PlanFigures) =>
  result.runs.map((run) => figuresOf(run[side])[figure]);

/** Span of a figure over the lower and the linked upper plans of all runs. */
export const spanOver = (reading: BoundsReading, figure: keyof PlanFigures): Span | null =>
  spanOf([...figuresOn(reading, 'lower', figure), ...figuresOn(reading, 'upper', figure)]);

function tiles(reading: BoundsReading): string {
  const { text, result, unit } = reading;
  const cost = moneySpan(reading, spanOver(reading, 'annual_m'));
  const deterministic = figuresOf(result.deterministic);
  const plans = allPlanned(reading);
  const found = plans.flatMap((one) => planIn(one) ?? []);
  const gaps = (kind: 'transport_storage' | 'total') => spanOf(found.map(({ gap }) => gap[kind]))?.high;
  const unproved = found.filter(({ gap }) => gap.annual_m === null).length;
  const both = result.runs.filter(({ lower, upper }) => planIn(lower) !== null && planIn(upper) !== null).length;
  const beside = (value: number | null, key: 'bounds_tile_per_t' | 'bounds_tile_captured') =>
    value === null ? text(`${key}_plain`) : text(`${key}_note`, { value: significant(value) });
  return [
    tile(text('bounds_tile_cost'), cost.value, cost.unit, text('bounds_tile_cost_note')),
    tile(
      text('bounds_tile_per_t'),
      spanText(spanOver(reading, 'per_t')),
      unit('unit_per_t'),
      beside(deterministic.per_t, 'bounds_tile_per_t'),
    ),
    tile(
      text('bounds_tile_captured'),
      spanText(spanOver(reading, 'captured_mt_per_yr')),
      text('mt_per_yr'),
      beside(deterministic.captured_mt_per_yr, 'bounds_tile_captured'),
    ),
    tile(
      text('bounds_tile_runs'),
      text('bounds_dropped_of', { dropped: count(both), links: count(result.runs.length) }),
      text('bounds_tile_runs_unit'),
      text('bounds_tile_runs_note', { plans: count(found.length), wanted: count(plans.length) }),
    ),
    tile(
      text('bounds_tile_gap'),
      percent(gaps('transport_storage')),
      text('per_cent'),
      unproved > 0
        ? text('bounds_tile_gap_unproved', { count: unproved })
        : text('bounds_tile_gap_note', { total: percent(gaps('total')) }),
      true,
    ),
  ].join('');
}

/** How uncertain numbers were read; risks of demands and levels as the runs span them. */
function settings(reading: BoundsReading): string {
  const { study, result, text } = reading;
  const { risk, joint, measure, chance } = attitudeOf(study, result.asked);
  const risks = spanOf(result.runs.map((run) => run.risk));
  const levels = spanOf(result.runs.map((run) => run.credibility));
  const words = settingsWords(reading, {
    joint,
    measure,
    chance,
    ...(risks === null ? {} : { demand: statedSpan({ low: risks.low * 100, high: risks.high * 100 }) }),
    ...(risk.storage === undefined ? {} : { storage: stated(risk.storage * 100) }),
    ...(risk.capture === undefined ? {} : { capture: stated(risk.capture * 100) }),
    ...(levels === null ? {} : { credibility: statedSpan(levels) }),
  });
  return words === '' ? '' : text('bounds_settings', { settings: words });
}

function verdict(reading: BoundsReading): string[] {
  const { result, text, unit } = reading;
  const spanOn = (side: Side, figure: keyof PlanFigures) => spanOf(figuresOn(reading, side, figure));
  const [lower, upper, unlinked] = [
    spanOn('lower', 'annual_m'),
    spanOn('upper', 'annual_m'),
    spanOn('upper_unlinked', 'annual_m'),
  ];
  if (lower === null || upper === null) return [text('bounds_verdict_none')];
  const { by, unit: moneyUnit } = reading.moneyScale(Math.max(upper.high, unlinked?.high ?? 0));
  const bound = spanOf(result.runs.map((run) => planIn(run.lower)?.bound_annual_m));
  return [
    text(result.runs.length > 1 ? 'bounds_verdict_runs' : 'bounds_verdict', {
      count: result.runs.length,
      lower: spanText(lower, by),
      upper: spanText(upper, by),
      unit: moneyUnit,
      per_lower: spanText(spanOn('lower', 'per_t')),
      per_upper: spanText(spanOn('upper', 'per_t')),
      per_unit: unit('unit_per_t'),
    }),
    ...(unlinked === null || bound === null
      ? []
      : [
          text('bounds_exact', {
            bound: significant(bound.low / by),
            unlinked: significant(unlinked.high / by),
            unit: moneyUnit,
          }),
        ]),
    text('bounds_holds'),
  ];
}

/** Name, tiles, what the range means. */
export function boundsHeadline(reading: BoundsReading): string {
  const [first = '', ...rest] = verdict(reading);
  const paragraphs = [...rest, settings(reading)].filter((words) => words !== '');
  return `${pageHead(reading, reading.result.case_name)}
<dl class="tiles spans">${tiles(reading)}</dl>
<div class="verdict"><p><strong>${prose(first)}</strong></p>
${paragraphs.map((words) => `<p>${prose(words)}</p>`).join('\n')}
${auditVerdict(reading, reading.result)}</div>`;
}
