import { init } from 'echarts/dist/echarts.esm.min.mjs';
import { escaped } from '../html.ts';
import { ink } from '../palette.ts';
import type { CaseReading } from '../reading.ts';
import { type Chart, fontFamily, typeSize, widths } from './chart.ts';

/** Draws a chart as an SVG element, without a browser. Deterministic: the renderer's running ids are replaced. */
export function renderChart<R extends CaseReading>(chart: Chart<R>, reading: R, narrow: boolean): string {
  const width = narrow ? widths.narrow : widths.wide;
  const height = chart.height(reading, narrow);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height });
  drawing.setOption({
    animation: false,
    textStyle: { fontFamily, fontSize: typeSize(narrow), color: ink.text },
    ...chart.option(reading, narrow),
  });
  const svg = drawing.renderToSVGString({ useViewBox: true });
  drawing.dispose();
  const id = `${chart.id}-${reading.language}-${narrow ? 'n' : 'w'}`;
  return svg
    .replace(
      /<svg[^>]*>/,
      `<svg class="chart ${narrow ? 'narrow' : 'wide'}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(chart.finding(reading))}" xmlns="http://www.w3.org/2000/svg">`,
    )
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/\bzr\d+-/g, `${id}-`)
    .replaceAll(`font-family:${fontFamily}`, '')
    .replaceAll(/ class="[^"]*cls-\d+"/g, '');
}
