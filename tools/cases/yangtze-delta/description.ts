import { wholeCost } from '../shared/storage-costs.ts';
import { exchange } from './facts/assumptions.ts';
import { middleOf, paperPerTonne } from './paper-cost.ts';

const paper = `${paperPerTonne.lower.toFixed(1)}–${paperPerTonne.upper.toFixed(1)}`;
const storage = Math.round(middleOf(wholeCost('onshore')) / exchange.value);

/** What a reader of the report is told of the case first. Figures are the paper’s or inputs, never those of a plan, which would grow stale. */
export const description = {
  en: `Coal power, steel, cement and coal chemicals of the Yangtze River Delta, 2030–2060: open data by the rules of Li et al. (2024); much is assumed or illustrative and marked so. The paper finds ${paper} USD per tonne but does not publish its capture costs; with those from open sources used here, meeting its demand takes more than that for capture alone at central values, and storage on land adds about ${storage} USD per tonne before transport. Nothing is tuned towards the paper’s figure. SOURCE.md explains every rule.`,
  zh: `长三角地区煤电、钢铁、水泥与煤化工 2030—2060 年源汇匹配算例:按李吉喆等(2024)的规则由公开数据整理,假设与示意数据均已标明。论文的单位成本为 ${paper} 美元/t,但未公布捕集成本;本算例采用公开来源的捕集成本,按中值满足其减排需求,仅捕集一项就高于该数,陆上封存另需约 ${storage} 美元/t,尚未计运输。各项取值均未向论文结果调整。规则见 SOURCE.md。`,
} as const;
