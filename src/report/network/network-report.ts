import type { Issue } from '../../base/issue.ts';
import { figure } from '../figure.ts';
import { total } from '../group.ts';
import { candidateLegend } from '../map/legend.ts';
import { drawMap } from '../map/map.ts';
import { fixed, significant } from '../number.ts';
import { bilingualPage, type PageMaker, type PageSection, pageBody } from '../page.ts';
import { pageHead, tile } from '../page-head.ts';
import { type CaseInput, caseReadingOf, count, type MapReading } from '../reading.ts';
import { remarksAndReach } from '../sections/checks.ts';

/** What the page of a candidate network is made of. */
export interface NetworkReportInput extends CaseInput {
  readonly case_hash: string;
  readonly version: string;
  /** Parts that touch nowhere, each a terminal at least. */
  readonly components: number;
  /** Remarks on the case, told beside those of the network. */
  readonly remarks: readonly Issue[];
}

type NetworkReading = MapReading & Pick<NetworkReportInput, 'components' | 'remarks'>;

const nothingBuilt = { sources: [], sinks: [], edges: [] };

function headline(reading: NetworkReading): string {
  const { network, study, components, text } = reading;
  const length_km = total(network.edges, (edge) => edge.length_km);
  const offshore = total(network.edges, (edge) => edge.offshore_km);
  const cost = length_km > 0 ? total(network.edges, (edge) => edge.cost_km) / length_km : 0;
  const tiles = [
    tile(
      text('network_tile_length'),
      significant(length_km),
      text('km'),
      text('network_tile_length_note', { offshore: significant(offshore) }),
      true,
    ),
    tile(
      text('network_tile_edges'),
      count(network.edges.length),
      text('network_tile_edges_unit'),
      text('network_tile_edges_note', { nodes: count(network.nodes.length) }),
    ),
    tile(text('network_tile_cost'), fixed(cost, 2), text('network_tile_cost_unit'), text('network_tile_cost_note')),
    tile(
      text('network_tile_parts'),
      count(components),
      text('network_tile_parts_unit'),
      text('network_tile_parts_note', { count: network.unreached.length }),
    ),
  ];
  return `${pageHead(reading, study.name)}\n<dl class="tiles">${tiles.join('\n')}</dl>`;
}

function map(reading: NetworkReading, number: number): string {
  const { network, study, text, language } = reading;
  const terminals = study.sources.length + study.sinks.length;
  const finding = text('network_map_finding', {
    edges: count(network.edges.length),
    length: significant(total(network.edges, (edge) => edge.length_km)),
    reached: terminals - network.unreached.length,
    terminals,
  });
  const drawing = `${drawMap(reading, 'candidates', finding)}\n${candidateLegend(reading)}`;
  return figure(finding, text('network_map_note'), '', drawing, `figure-network-${language}`, text('figure', { number }));
}

const sections: readonly PageSection<NetworkReading>[] = [
  { id: 'headline', title: 'network_headline', content: headline },
  { id: 'network', title: 'network_map', content: (reading, number) => map(reading, number()) },
  { id: 'made', title: 'network_made', content: (reading) => remarksAndReach(reading, reading.remarks) },
];

/** The page of a candidate network: map, figures, how it was made, in both languages; it needs nothing else. */
export function networkReportHtml(input: NetworkReportInput): string {
  const { study, case_hash, version, components, remarks } = input;
  const maker: PageMaker = { case_name: study.name, case_hash, version, solver: '–' };
  return bilingualPage(input.language, maker, (language) =>
    pageBody({ ...caseReadingOf({ ...input, language }), stage: nothingBuilt, components, remarks }, sections, maker),
  );
}
