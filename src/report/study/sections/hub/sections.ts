import { chartFigures } from '../../../figure.ts';
import { prose } from '../../../html.ts';
import { percent, significant } from '../../../number.ts';
import type { PageSection } from '../../../page.ts';
import { pageHead, tile } from '../../../page-head.ts';
import { hubCharts } from '../../charts/index.ts';
import { auditVerdict, statusWords } from '../../plans.ts';
import type { HubReading } from '../../study-reading.ts';
import { commonNotes, endingSections } from '../ending.ts';
import { joinsTable, linesTable, savedTable } from './tables.ts';

function tiles(reading: HubReading): string {
  const { text, result } = reading;
  const { own, saving, shared } = result;
  if (own === null || saving === null || shared.status !== 'planned') return '';
  const { plan } = shared;
  const [saved, apart, together] = [saving.saved_m, own.annual_m, plan.cost.annual_m].map((amount) =>
    reading.moneyPerYear(amount),
  ) as [ReturnType<HubReading['moneyPerYear']>, ReturnType<HubReading['moneyPerYear']>, ReturnType<HubReading['moneyPerYear']>];
  const { low_m, high_m } = saving;
  const range =
    low_m === null || high_m === null
      ? text('hub_tile_saved_unproved')
      : text('hub_tile_saved_note', { low: reading.moneyPerYear(low_m).value, high: reading.moneyPerYear(high_m).value });
  const km = (length_km: number) => text('hub_tile_km_note', { km: significant(length_km) });
  const perTonne = plan.captured_mt_per_yr > 0 ? saving.saved_m / plan.captured_mt_per_yr : null;
  return [
    tile(text('hub_tile_saved'), saved.value, saved.unit, range, true),
    tile(text('hub_tile_own'), apart.value, apart.unit, km(own.length_km)),
    tile(text('hub_tile_shared'), together.value, together.unit, km(plan.length_km)),
    tile(
      text('hub_tile_per_t'),
      significant(perTonne),
      reading.unit('unit_per_t'),
      text('hub_tile_per_t_note', { share: percent(saving.saved_m / Math.abs(own.annual_m)) }),
    ),
  ].join('');
}

function verdict(reading: HubReading): string {
  const { text, result } = reading;
  const { own, shared } = result;
  if (shared.status !== 'planned') return text('hub_verdict_no_plan', { status: statusWords(reading, shared) });
  if (own === null) return text('hub_verdict_none');
  const { by, unit } = reading.moneyScale(own.annual_m);
  const amounts = { own: significant(own.annual_m / by, 4), shared: significant(shared.plan.cost.annual_m / by, 4) };
  return text('hub_verdict', { ...amounts, unit });
}

const headline = (reading: HubReading) => `${pageHead(reading, reading.result.case_name)}
<dl class="tiles spans">${tiles(reading)}</dl>
<div class="verdict"><p><strong>${prose(verdict(reading))}</strong></p>
${auditVerdict(reading, reading.result)}</div>`;

const compared = ({ result }: HubReading) => result.own !== null;

/** Sections of a study of the hub in the order of the page. */
export const hubSections: readonly PageSection<HubReading>[] = [
  { id: 'headline', title: 'hub_headline', content: headline },
  {
    id: 'terms',
    title: 'hub_terms',
    applies: compared,
    content: (reading, number) => `${chartFigures(hubCharts.terms, reading, number)}\n${savedTable(reading)}`,
  },
  { id: 'joins', title: 'hub_joins', applies: ({ result }) => result.joins.length > 0, content: joinsTable },
  { id: 'lines', title: 'hub_lines', applies: compared, content: linesTable },
  ...endingSections<HubReading>((reading) => [reading.text('hub_read_own'), ...commonNotes(reading)]),
];
