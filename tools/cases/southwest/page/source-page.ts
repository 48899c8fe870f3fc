import type { CaseDocument } from '../../../../src/case/case.ts';
import type { Ground } from '../../shared/cells.ts';
import { economy } from '../../shared/facts.ts';
import { licencePart } from '../../shared/licence-part.ts';
import { fixed, markdownTable } from '../../shared/markdown.ts';
import { networkPart } from '../../shared/network-part.ts';
import { pipeAssumptions } from '../../shared/pipes.ts';
import type { Raw } from '../../shared/raw.ts';
import { networkSettings } from '../facts/network-settings.ts';
import { clusters, paper, stages } from '../facts/paper.ts';
import type { Weighed } from '../feasibility.ts';
import type { Built } from '../make-case.ts';
import { proofPart } from './proof-part.ts';
import { routesPart } from './routes-part.ts';
import { sinksPart } from './sinks-part.ts';
import { sourcesPart } from './sources-part.ts';
import { trapsPart } from './traps-part.ts';

export type Facts = Built & Weighed & { readonly raw: Raw; readonly ground: Ground };

function head({ sources, sinks }: CaseDocument): string {
  const assumed = sources.filter(({ basis }) => basis === 'assumed').length;
  return `# Southwest China: where everything comes from

> Written by \`npm run build:cases\` from open tables; do not edit. Every figure is computed or is an input of \`tools/cases/southwest/facts\`.

**In short.** ${sources.length} sources, ${sinks.length} sinks, three stages. Coal power, steel, cement, gas fields and lines are facts of open trackers (CC BY 4.0); gas purification, coal chemicals, refining and direct air capture are \`assumed\` (no open source lists plants), as are emission factors, lives of furnaces and kilns and all costs (${assumed} source rows are \`assumed\` as a whole); where capacity lies is \`illustrative\`. Stages, targets, totals of capacity and clusters are those of the paper: ${paper}. Use it to compare plans and methods, not to site a plant.

**摘要。** 共 ${sources.length} 个排放源、${sinks.length} 个封存汇,分三个阶段。煤电、钢铁、水泥、气田与管线取自公开数据库(CC BY 4.0);天然气净化、煤化工、炼化与直接空气捕集无公开名录,均为假设(assumed),排放因子、高炉与窑炉寿命及全部成本亦为假设;封存容量的空间分布仅作示意(illustrative)。阶段、目标、容量总量与产业集群取自论文(天然气工业 44, 2024)。本算例用于比较方案与方法,不用于选址。`;
}

function stagesPart(): string {
  return `## Stages and targets 阶段与目标

${markdownTable(
  ['stage', 'years', 'capability, Mt/yr', 'stored, Mt/yr'],
  stages.map(({ name, years, capability, stored }) => [name, years, capability, stored]),
)}

Table 3 of the paper: what capture plants can take, and what is stored. Their difference is idle capability or use; it is not forced. The paper asks for them by the end of each stage; here they hold on the average of the whole stage, which asks for more. Discount rate ${economy.discount_rate * 100} % (${economy.discount_source}); lives of pipes and stores in \`asset_lives\`, so that what is built late keeps its worth.`;
}

function clustersPart(): string {
  return `## Clusters 产业集群

${markdownTable(
  ['cluster', 'mark, Mt/yr', 'hubs'],
  clusters.map(({ name, mark_mt_per_yr, hubs }) => [
    `${name.en} ${name.zh}`,
    mark_mt_per_yr,
    hubs.map((hub) => `${hub.name} ${hub.zh} (${hub.place[0]}° E, ${hub.place[1]}° N)`).join(', '),
  ]),
)}

Two clusters of ten million tonnes and three of a million, with their hub towns (§5.2); places of the towns to a few kilometres, from general knowledge. Who belongs to a cluster is decided by the hub nearest along the network. The marks sum to 23 Mt/yr, less than the 30 asked for in the last stage.

\`readiness\` holds scores from 0 to 1 read out of the paper’s words on experience, governments, business models and stakeholders, the same for every cluster and all \`assumed\`; it says nothing of public acceptance, which stays open. They are for each planner to change.`;
}

function pipesPart(): string {
  const { reference_length_km: length, price_index, country, upkeep } = pipeAssumptions;
  return `## Pipes 管道

8 to 36 inch, as in the Yangtze River Delta case: McCoy & Rubin (2008), US Midwest, at ${length.value} km, × ${price_index.value} (${price_index.source}), × ${country.lower}–${country.upper} (${country.source}); upkeep ${fixed(upkeep.lower * 100, 1)}–${fixed(upkeep.upper * 100, 1)} % of capital a year (${upkeep.source}). Terrain is not counted: the hills of the basin’s rim make pipes dearer than this.`;
}

/** SOURCE.md of the case. */
export function sourcePage(facts: Facts): string {
  const { raw, ground, document, lengths, network } = facts;
  const parts = [
    head(document),
    stagesPart(),
    proofPart(facts),
    clustersPart(),
    sourcesPart(raw, document),
    sinksPart(raw, ground, document),
    routesPart(document.routes ?? [], lengths),
    networkPart(document, network, networkSettings),
    pipesPart(),
    trapsPart(raw, ground),
    licencePart(document),
  ];
  return `${parts.join('\n\n')}\n`;
}
