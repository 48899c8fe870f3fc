import { provinceCounts } from '../charts/provinces.ts';
import { figure } from '../figure.ts';
import { total } from '../group.ts';
import { candidateLegend, planFinding, planLegend } from '../map/legend.ts';
import { drawMap } from '../map/map.ts';
import { framesBuilt, sceneOf } from '../map/scene.ts';
import { fixed, significant } from '../number.ts';
import type { Reading } from '../reading.ts';

/** The map of the plan. */
export function planMap(reading: Reading, number: number): string {
  const { text, language } = reading;
  const finding = planFinding(reading);
  const latitude = fixed(sceneOf(reading, 'scale', 1080, false, 'built').projection.middleLatitude, 0);
  const drawing = `${drawMap(reading, 'plan', finding)}\n${planLegend(reading)}`;
  const cut = framesBuilt(reading) ? [text('plan_map_cut')] : [];
  const note = [text('plan_map_note', { latitude }), ...cut].join(language === 'en' ? ' ' : '');
  return figure(finding, note, '', drawing, `figure-map-${language}`, text('figure', { number }));
}

function candidateFinding(reading: Reading): string {
  const { study, sectors, outlooks, network, text } = reading;
  const emissions = (sector?: string) =>
    total(study.sources, (one) =>
      sector === undefined || one.sector === sector ? (outlooks.get(one.id)?.emissions_mt_per_yr ?? 0) : 0,
    );
  const first = [...sectors].sort((a, b) => emissions(b.id) - emissions(a.id))[0];
  const province = study.sources.some((one) => one.province !== undefined) ? provinceCounts(reading)[0] : undefined;
  const routes = total(network.edges, ({ kind, length_km }) => (kind === 'route' ? length_km : 0));
  return text(province === undefined ? 'candidate_map_finding_plain' : 'candidate_map_finding', {
    sector: first?.name ?? '–',
    amount: significant(emissions(first?.id ?? '')),
    total: significant(emissions()),
    province: province?.province ?? '',
    count: province?.count ?? 0,
    length: significant(routes),
  });
}

/** The delta paper's Figure 2: plants by sector and emissions, and the real network. */
export function candidateMap(reading: Reading, number: number): string {
  const { text, language } = reading;
  const finding = candidateFinding(reading);
  const drawing = `${drawMap(reading, 'candidates', finding)}\n${candidateLegend(reading)}`;
  return figure(finding, text('candidate_map_note'), '', drawing, `figure-candidates-${language}`, text('figure', { number }));
}
