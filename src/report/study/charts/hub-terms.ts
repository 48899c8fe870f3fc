import type { TermSaved } from '../../../study/compared/saving.ts';
import { term } from '../../../text/terms.ts';
import { barAxes, type Chart, labelLook } from '../../charts/chart.ts';
import { significant } from '../../number.ts';
import { money } from '../../palette.ts';
import { uncapitalised } from '../../reading.ts';
import { type HubReading, signed } from '../study-reading.ts';

/** Cash terms that differ, those that save most first; smaller ones than a hundred-thousandth of the largest are noise. */
function termsOf({ result }: HubReading): TermSaved[] {
  const terms = result.saving?.terms ?? [];
  const largest = Math.max(0, ...terms.map(({ saved_m }) => Math.abs(saved_m)));
  return terms.filter(({ saved_m }) => Math.abs(saved_m) > largest * 1e-5).sort((a, b) => b.saved_m - a.saved_m);
}

/** What sharing saves by cash term. */
export const hubTerms: Chart<HubReading> = {
  id: 'hub-terms',
  applies: (reading) => termsOf(reading).length > 0,
  finding(reading) {
    const { text, language, result } = reading;
    const [first] = [...termsOf(reading)].sort((a, b) => Math.abs(b.saved_m) - Math.abs(a.saved_m));
    const name = term(first?.term ?? '', language);
    return text('hub_finding', {
      term: language === 'en' ? uncapitalised(name) : name,
      amount: significant(first?.saved_m),
      total: significant(result.saving?.saved_m),
      unit: reading.unit('unit_m_per_yr'),
    });
  },
  note: ({ text }) => text('hub_note'),
  legend: (reading) =>
    [...new Set(termsOf(reading).map(({ category }) => category))].map((category) => ({
      label: term(category, reading.language),
      colour: money[category],
    })),
  height: (reading, narrow) => termsOf(reading).length * (narrow ? 46 : 40) + 20,
  option(reading, narrow) {
    const terms = termsOf(reading);
    const labels = terms.map(({ saved_m }) => `${signed(saved_m)} ${reading.unit('unit_m_per_yr')}`);
    const amounts = terms.map(({ saved_m }) => saved_m);
    const names = terms.map((one) => term(one.term, reading.language));
    return {
      ...barAxes(names, labels, { least: Math.min(0, ...amounts), most: Math.max(0, ...amounts) }, narrow),
      series: [
        {
          type: 'bar',
          barWidth: '60%',
          data: terms.map(({ saved_m, category }, k) => ({
            value: saved_m,
            itemStyle: { color: money[category] },
            label: { show: true, position: 'right', formatter: labels[k], ...labelLook(narrow) },
          })),
        },
      ],
    };
  },
};
