import type { Case, CaseDocument } from '../../../../src/case/case.ts';
import type { Network } from '../../../../src/network/network.ts';
import { outlineAreas } from '../../shared/cells.ts';
import { licencePart } from '../../shared/licence-part.ts';
import { fixed, markdownTable, whole } from '../../shared/markdown.ts';
import { networkPart } from '../../shared/network-part.ts';
import type { Raw } from '../../shared/raw.ts';
import type { RouteLengths } from '../../shared/routes.ts';
import * as given from '../facts/assumptions.ts';
import { networkSettings } from '../facts/network-settings.ts';
import { ground } from '../facts/outlines.ts';
import { least_ratio, type SectorPotential } from '../potential.ts';
import { moneyPart } from './money-part.ts';
import { paperPart } from './paper-part.ts';
import { routesPart } from './routes-part.ts';
import { sinksPart } from './sinks-part.ts';
import { sourcesPart } from './sources-part.ts';
import { trapsPart } from './traps-part.ts';

export interface Facts {
  readonly raw: Raw;
  readonly document: CaseDocument;
  readonly study: Case;
  readonly lengths: RouteLengths;
  readonly network: Network;
  readonly potentials: readonly SectorPotential[];
}

/** Each sector’s potential beside its demand. */
export function potentialPart(potentials: readonly SectorPotential[]): string {
  const rows = potentials.map(({ sector, sources, connected, worst_mt, mean_mt, upper_mt, ratio }) => [
    sector,
    sources,
    connected,
    whole(worst_mt),
    whole(mean_mt),
    whole(upper_mt),
    `${fixed(ratio, 2)}×`,
  ]);
  return `## Potential against demand 潜力与需求

${markdownTable(['sector', 'sources', 'connected', 'worst-end potential, Mt', 'demand: mean', 'demand: upper, p = 0.1', 'ratio'], rows)}

Worst end: ${given.captureRate.lower} × CO2 × min(${given.horizon.years}, life left) of the sources that the network connects to a sink. Upper: mean + 1.644854 deviations, the paper’s central interval. The build fails where a ratio is below ${least_ratio}.`;
}

function head({ document, potentials }: Facts): string {
  const { sources, sinks } = document;
  const count = `${sources.length} sources, ${sinks.length} sinks`;
  return `# Yangtze River Delta: where everything comes from

> Written by \`npm run build:cases\` from open tables; do not edit. Every figure is computed or is an input of \`tools/cases/yangtze-delta/facts\`.

**In short.** ${count}. Plants and lines are facts of open trackers (CC BY 4.0); lives of furnaces and kilns, emission factors, all costs, and the whole coal-chemical sector are \`assumed\`; basin outlines, cells and oil places are \`illustrative\`. Demand and basin capacities are those of Li et al. (2024). Each row says so itself (\`basis\`, \`source\`, \`note\`). Use it to compare plans and methods, not to site a plant.

**摘要。** 共 ${sources.length} 个排放源、${sinks.length} 个封存汇。电厂、钢厂、水泥厂与管线取自公开数据库(CC BY 4.0);高炉与窑炉寿命、排放因子、全部成本以及整个煤化工行业均为假设(assumed);盆地轮廓、网格与油区位置仅作示意(illustrative)。减排需求与盆地容量取自李吉喆等(2024)。每行数据自带依据、来源与备注。本算例用于比较方案与方法,不用于选址。最坏情景潜力与需求上限(p = 0.1)之比:${potentials.map(({ sector, ratio }) => `${given.sectors[sector as given.Sector].name.zh} ${fixed(ratio, 2)}`).join('、')}。

The paper: 李吉喆等, 多重不确定性条件下长三角地区多行业 CCUS 源汇匹配模型研究与应用, 洁净煤技术 30(10), 2024, 129–138.`;
}

/** SOURCE.md of the case. */
export function sourcePage(facts: Facts): string {
  const { raw, document, study, lengths, network, potentials } = facts;
  const parts = [
    head(facts),
    potentialPart(potentials),
    sourcesPart(raw, document.sources),
    sinksPart(document.sinks, outlineAreas(ground)),
    routesPart(document.routes ?? [], lengths),
    networkPart(document, network, networkSettings),
    moneyPart(),
    paperPart(study),
    trapsPart(),
    licencePart(document),
  ];
  return `${parts.join('\n\n')}\n`;
}
