import { barAxes, type Chart, labelLook } from '../../charts/chart.ts';
import { percent, significant } from '../../number.ts';
import { driverName } from '../names.ts';
import { barRowHeight, wrapLabel } from '../plot.ts';
import { type SimulationReading, signed } from '../study-reading.ts';

/** Drivers that are shown at most. */
const most = 15;
const colours = { raises: '#b35806', lowers: '#2166ac' } as const;

/** The strongest drivers first; those that go with nothing left out. */
const shown = ({ result }: SimulationReading) =>
  [...result.drivers]
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1))
    .slice(0, most);

/** What goes with the spread of cost: squared rank correlations. */
export const drivers: Chart<SimulationReading> = {
  id: 'drivers',
  applies: (reading) => shown(reading).length > 0,
  finding(reading) {
    const rows = shown(reading);
    const [first, second] = rows;
    return reading.text(rows.length > 1 ? 'simulation_drivers_finding' : 'simulation_drivers_finding_one', {
      first: first === undefined ? '–' : driverName(reading, first),
      share: percent(first?.share),
      second: second === undefined ? '–' : driverName(reading, second),
      second_share: percent(second?.share),
    });
  },
  note: (reading) =>
    reading.text('simulation_drivers_note', { shown: shown(reading).length, total: reading.result.drivers.length }),
  legend: ({ text }) => [
    { label: text('simulation_raises'), colour: colours.raises },
    { label: text('simulation_lowers'), colour: colours.lowers },
  ],
  height(reading, narrow) {
    const names = shown(reading).map((one) => driverName(reading, one));
    return names.length * barRowHeight(names, narrow) + 12;
  },
  option(reading, narrow) {
    const rows = shown(reading);
    const labels = rows.map(({ share, correlation }) => `${percent(share)} %${narrow ? '\n' : '  '}(${signed(correlation, 2)})`);
    return {
      ...barAxes(
        rows.map((one) => wrapLabel(driverName(reading, one), narrow)),
        labels,
        { most: Math.max(...rows.map(({ share }) => share)) },
        narrow,
      ),
      series: [
        {
          type: 'bar',
          barWidth: narrow ? 16 : 20,
          data: rows.map(({ share, correlation }) => ({
            value: share,
            itemStyle: { color: correlation < 0 ? colours.lowers : colours.raises },
          })),
          label: {
            show: true,
            position: 'right',
            ...labelLook(narrow),
            formatter: ({ dataIndex }: { dataIndex: number }) => labels[dataIndex] ?? significant(0),
          },
        },
      ],
    };
  },
};
