import type { Case } from '../../../../src/case/case.ts';
import { fixed, markdownTable, whole } from '../../shared/markdown.ts';
import { wholeCost } from '../../shared/storage-costs.ts';
import { exchange } from '../facts/assumptions.ts';
import { leastCapture, middleOf, paperCost, paperPerTonne } from '../paper-cost.ts';

const span = (lower: number, upper: number) => `${fixed(lower, 1)}–${fixed(upper, 1)}`;

/** Why a tonne costs more here than in the paper, and what would have to hold for the paper’s figure. */
export function paperPart(study: Case): string {
  const { total, captured, certain, risk, cheapest_plants, source } = paperCost;
  const { lower, upper } = paperPerTonne;
  const [cheapest, next] = cheapest_plants;
  const least = leastCapture(study);
  const land = wholeCost('onshore');
  const storage = middleOf(land) / exchange.value;
  const share = (next - lower) / (next - cheapest);
  return `## Cost per tonne beside the paper’s 与论文单位成本的比较

The paper’s plan of least cost, at a risk of ${Math.round(risk * 100)} %, takes ${whole(total.lower)}–${whole(total.upper)} × 10⁸ USD for ${span(captured.lower, captured.upper)} × 10⁸ t captured over 2030–2060 (${source}): **${span(lower, upper)} USD/t** when one is divided by the other; its plan without uncertainty ${certain.total} for ${certain.captured}, ${fixed(certain.total / certain.captured, 1)} USD/t. It names where its capture costs come from and prints none of them.

With the capture costs above, this is the least that capture alone can cost when each sector meets its mean demand from its cheapest streams, wherever they stand:

${markdownTable(
  ['capture cost of every plant at', 'USD/t'],
  [
    ['lower end (mature, 2060)', fixed(least.lower, 1)],
    ['**middle, as a plan takes it**', fixed(least.middle, 1)],
    ['upper end (2030)', fixed(least.upper, 1)],
  ],
)}

Storage on land takes ${span(land.lower / exchange.value, land.upper / exchange.value)} USD/t more in all (${fixed(storage, 1)} at the middle), before transport and before what oil pays. So a plan of this case costs more a tonne than the paper’s, and the report’s table of cash terms per tonne shows where. Nothing is tuned towards the paper’s figure.

For the paper’s figure to come out here, one of these would have to hold:

- capture and transport together cost ${span(lower - storage, upper - storage)} USD/t beside storage at its middle. In a trial of this case transport and storage took 9.4 USD/t, which leaves about 9.5–18 for capture: the lower end of the table, so every plant would pay the mature cost of 2060 from 2030 on;
- or the paper’s average is reckoned otherwise than ours. Its own figures do not fit each other: its cheapest plant costs ${cheapest} and the next ${next} USD/t at any risk, so an average of ${fixed(lower, 1)} needs ${Math.round(share * 100)} % of all tonnes from one plant, unless plants are discounted and the total is not (our inference).`;
}
