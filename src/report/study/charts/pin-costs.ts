import type { LiftedPin } from '../../../study/studies/pins.ts';
import { barAxes, type Chart, labelLook } from '../../charts/chart.ts';
import { significant } from '../../number.ts';
import { categories } from '../../palette.ts';
import { clean, pinName, provedRange } from '../sections/pins/names.ts';
import type { PinsReading } from '../study-reading.ts';

type Known = LiftedPin & { readonly cost: NonNullable<LiftedPin['cost']> };

/** Pins whose cost is known, the dearest first. */
const knownPins = ({ result }: PinsReading): Known[] =>
  result.pins.filter((pin): pin is Known => pin.cost !== null).sort((a, b) => clean(b.cost.cost_m) - clean(a.cost.cost_m));

/** What each pin costs a year. */
export const pinCosts: Chart<PinsReading> = {
  id: 'pin-costs',
  applies: (reading) => knownPins(reading).length > 0,
  finding(reading) {
    const [first] = knownPins(reading);
    if (first === undefined || clean(first.cost.cost_m) === 0) return reading.text('pins_finding_none');
    const { value, unit } = reading.moneyPerYear(first.cost.cost_m);
    return reading.text('pins_finding', { pin: pinName(reading, first), amount: value, unit });
  },
  note: ({ text }) => text('pins_note'),
  legend: () => [],
  height: (reading, narrow) => knownPins(reading).length * (narrow ? 46 : 40) + 20,
  option(reading, narrow) {
    const pins = knownPins(reading);
    const labels = pins.map(({ cost }) => `${significant(clean(cost.cost_m))} (${provedRange(cost)})`);
    const amounts = pins.map(({ cost }) => clean(cost.cost_m));
    const names = pins.map((pin) => pinName(reading, pin));
    return {
      ...barAxes(names, labels, { most: Math.max(0, ...amounts) }, narrow),
      series: [
        {
          type: 'bar',
          barWidth: '60%',
          data: amounts.map((value, k) => ({
            value,
            itemStyle: { color: categories[0] },
            label: { show: true, position: 'right', formatter: labels[k], ...labelLook(narrow) },
          })),
        },
      ],
    };
  },
};
