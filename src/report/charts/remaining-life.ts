import { total } from '../group.ts';
import { fixed, significant } from '../number.ts';
import { ink } from '../palette.ts';
import type { Reading, SectorLook } from '../reading.ts';
import { axisLook, type Chart, typeSize } from './chart.ts';

const binYears = 3;

interface Panel {
  readonly sector: SectorLook;
  readonly lives: readonly number[];
  readonly mean: number;
}

/** Known remaining lives by sector. */
export function lifePanels({ study, sectors }: Reading): Panel[] {
  return sectors.flatMap((sector) => {
    const lives = study.sources.flatMap((one) =>
      one.sector === sector.id && one.service_years !== undefined ? [one.service_years] : [],
    );
    return lives.length === 0 ? [] : [{ sector, lives, mean: total(lives, (life) => life) / lives.length }];
  });
}

function bins(panels: readonly Panel[]): number[] {
  const all = panels.flatMap(({ lives }) => lives);
  const first = Math.floor(Math.min(...all) / binYears);
  const last = Math.floor(Math.max(...all) / binYears);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * binYears);
}

const panelWidth = (narrow: boolean, count: number) => (narrow ? 1 : Math.min(4, count));

/** The delta paper's Figure 3a: how long the plants of each sector still run. */
export const remainingLife: Chart = {
  id: 'remaining-life',
  applies: (reading) => lifePanels(reading).length > 0,
  finding(reading) {
    const panels = [...lifePanels(reading)].sort((a, b) => b.mean - a.mean);
    const lives = panels.flatMap((panel) => panel.lives);
    const [longest, shortest] = [panels[0], panels.at(-1)];
    return reading.text(panels.length > 1 ? 'life_finding' : 'life_finding_one', {
      mean: significant(total(lives, (life) => life) / lives.length),
      longest: longest?.sector.phrase ?? '',
      high: significant(longest?.mean),
      shortest: shortest?.sector.phrase ?? '',
      low: significant(shortest?.mean),
    });
  },
  note({ study, text }) {
    const known = study.sources.filter(({ service_years }) => service_years !== undefined);
    return text('life_note', {
      year: study.stages[0]?.start_year ?? '',
      bin: binYears,
      assumed: known.filter(({ life_basis }) => life_basis === 'assumed').length,
      total: known.length,
    });
  },
  legend: (reading) => lifePanels(reading).map(({ sector }) => ({ label: sector.name, colour: sector.colour })),
  height(reading, narrow) {
    const panels = lifePanels(reading).length;
    return Math.ceil(panels / panelWidth(narrow, panels)) * (narrow ? 184 : 250);
  },
  option(reading, narrow) {
    const panels = lifePanels(reading);
    const edges = bins(panels);
    const across = panelWidth(narrow, panels.length);
    const [width, rowHeight] = [(narrow ? 358 : 1080) / across, narrow ? 184 : 250];
    const counts = panels.map(({ lives }) =>
      edges.map((edge) => lives.filter((life) => life >= edge && life < edge + binYears).length),
    );
    const spot = (i: number) => ({ left: (i % across) * width, top: Math.floor(i / across) * rowHeight });
    return {
      title: panels.map(({ sector, lives, mean }, i) => ({
        text: narrow
          ? reading.text('life_panel', { sector: sector.name, mean: significant(mean), count: lives.length })
          : reading
              .text('life_panel', { sector: sector.name, mean: significant(mean), count: lives.length })
              .replace(/: |\uff1a/, '\n'),
        left: spot(i).left + 8,
        top: spot(i).top,
        padding: 0,
        textStyle: { fontSize: typeSize(narrow), fontWeight: 600, color: ink.text, lineHeight: narrow ? 20 : 23 },
      })),
      grid: panels.map((_, i) => ({
        left: spot(i).left + 34,
        top: spot(i).top + (narrow ? 30 : 60),
        width: width - 52,
        height: rowHeight - (narrow ? 82 : 116),
      })),
      xAxis: panels.map((_, i) => ({
        type: 'category',
        gridIndex: i,
        data: edges.map((edge) => `${fixed(edge, 0)}`),
        name: reading.text('axis_life'),
        nameLocation: 'middle',
        nameGap: 30,
        ...axisLook(narrow, false),
        axisLabel: { color: ink.soft, fontSize: typeSize(narrow), interval: 1 },
      })),
      yAxis: panels.map((_, i) => ({ type: 'value', gridIndex: i, minInterval: 1, splitNumber: 3, ...axisLook(narrow, true) })),
      series: panels.map(({ sector }, i) => ({
        type: 'bar',
        xAxisIndex: i,
        yAxisIndex: i,
        barCategoryGap: '8%',
        itemStyle: { color: sector.colour },
        data: counts[i],
      })),
    };
  },
};
