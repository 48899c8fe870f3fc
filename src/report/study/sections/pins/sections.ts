import { chartFigures } from '../../../figure.ts';
import { prose } from '../../../html.ts';
import { significant } from '../../../number.ts';
import type { PageSection } from '../../../page.ts';
import { pageHead, tile } from '../../../page-head.ts';
import { pinsCharts } from '../../charts/index.ts';
import { auditVerdict, statusWords } from '../../plans.ts';
import { planIn } from '../../runs.ts';
import type { PinsReading } from '../../study-reading.ts';
import { endingSections } from '../ending.ts';
import { clean, pinName } from './names.ts';
import { pinsTable, pinTermsTable } from './tables.ts';

function tiles(reading: PinsReading): string {
  const { text, result } = reading;
  const { pinned, free, pins } = result;
  const km = (length_km: number) => text('pins_tile_km_note', { km: significant(length_km) });
  const required = pins.filter(({ decision }) => decision === 'required').length;
  const cost = (() => {
    if (free.cost === null) return [];
    const { cost_m, low_m, high_m } = free.cost;
    const money = (amount_m: number) => reading.moneyPerYear(clean(amount_m));
    const low = money(low_m).value;
    const range =
      high_m === null
        ? text('pins_tile_cost_unproved', { low })
        : text('pins_tile_cost_note', { low, high: money(high_m).value });
    return [tile(text('pins_tile_cost'), money(cost_m).value, money(cost_m).unit, range, true)];
  })();
  const plans = (
    [
      ['pins_tile_with', pinned],
      ['pins_tile_without', free.without],
    ] as const
  ).flatMap(([key, planned]) => {
    const plan = planIn(planned);
    if (plan === null) return [];
    const { value, unit } = reading.moneyPerYear(plan.cost.annual_m);
    return [tile(text(key), value, unit, km(plan.length_km))];
  });
  const counts = text('pins_tile_count_note', { required, forbidden: pins.length - required });
  return [...cost, ...plans, tile(text('pins_tile_count'), String(pins.length), '', counts)].join('');
}

function verdict(reading: PinsReading): string[] {
  const { text, result } = reading;
  const { pinned, free, pins } = result;
  if (pinned.status !== 'planned') {
    const mending = pins.filter(({ without }) => without.status === 'planned').map((pin) => pinName(reading, pin));
    return [
      text('pins_verdict_no_plan', { status: statusWords(reading, pinned) }),
      ...(mending.length === 0 ? [] : [text('pins_verdict_mended', { pins: mending.join(text('pins_comma')) })]),
    ];
  }
  const { by, unit } = reading.moneyScale(pinned.plan.cost.annual_m);
  const amount = significant(pinned.plan.cost.annual_m / by, 4);
  if (free.without.status !== 'planned')
    return [text('pins_verdict_no_free', { pinned: amount, unit, status: statusWords(reading, free.without) })];
  return [text('pins_verdict', { pinned: amount, free: significant(free.without.plan.cost.annual_m / by, 4), unit })];
}

function headline(reading: PinsReading): string {
  const [first = '', ...rest] = verdict(reading);
  return `${pageHead(reading, reading.result.case_name)}
<dl class="tiles spans">${tiles(reading)}</dl>
<div class="verdict"><p><strong>${prose(first)}</strong></p>
${rest.map((words) => `<p>${prose(words)}</p>`).join('\n')}
${auditVerdict(reading, reading.result)}</div>`;
}

/** Sections of a study of pins in the order of the page. */
export const pinsSections: readonly PageSection<PinsReading>[] = [
  { id: 'headline', title: 'pins_headline', content: headline },
  {
    id: 'pins',
    title: 'pins_each',
    content: (reading, number) => `${chartFigures(pinsCharts.each, reading, number)}\n${pinsTable(reading)}`,
  },
  {
    id: 'terms',
    title: 'pins_terms',
    applies: ({ result }) =>
      [...result.pins, result.free].some(({ cost }) => (cost?.terms ?? []).some(({ cost_m }) => clean(cost_m) !== 0)),
    content: pinTermsTable,
  },
  ...endingSections<PinsReading>((reading) => [
    ...[reading.text('pins_read'), reading.text('read_gap'), reading.text('read_allocation'), reading.text('read_routes')],
  ]),
];
