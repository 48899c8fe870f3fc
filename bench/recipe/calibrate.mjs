import { writeFileSync } from 'node:fs';
import { inside, library } from '../jobs/library.mjs';
import { factorsFile, readFactors } from './factors.mjs';
import { instance } from './instance.mjs';
import { splitOf } from './sizes.mjs';

/** Plans that may be made for one instance. */
const mostTries = 12;

/** The split of a quick plan ends the tries when each part is within this share of what it is to be. */
const nearEnough = 0.03;

/**
 * What a quick plan's split is to be. Better plans of an instance have cheaper pipes and hardly other sites, about a tenth
 * on the delta size; so a quick plan aims that much higher, for the best to be near the middle.
 */
const quickAim = { capture: 0.772, storage: 0.18, transport: 0.048 };

/** Capture, storage and transport of a plan that the search finds by a fixed amount of work; nothing is proved. */
async function quickSplit(document) {
  const { buildModel, buildNetwork, centralCase, defaultKinds, defaultLists, highsSearch, moneyOf, parseCase } = await library();
  const { evaluateCash } = await inside('model/ledger.js');
  const crisp = centralCase(parseCase(document, defaultKinds).study);
  const network = buildNetwork(crisp, defaultKinds.networks);
  const model = buildModel(crisp, network, moneyOf(crisp, defaultKinds), defaultLists, { reduced: true });
  const point = await highsSearch().start(model.program, { seed: 1 });
  const parts = { capture: 0, storage: 0, transport: 0 };
  for (const { category, annual_m } of evaluateCash(model.cash, point.values)) parts[category] += annual_m;
  return parts;
}

/** How far a split is from what a quick plan's is to be, the part that is farthest off, as a share of what it is to be. */
const distance = (shares) => Math.max(...Object.entries(quickAim).map(([part, aim]) => Math.abs(shares[part] / aim - 1)));

/**
 * The multiples of sinks' and pipes' costs with which a quick plan of an instance has the cost split that is aimed at:
 * a plan, then each multiple times (aim ÷ share relative to capture)^0.8, until the split is near enough or, where plans of
 * a small instance jump from one to another, the nearest of the tries.
 */
async function calibrated(size, seed, say) {
  let given = { storage: 1, transport: 1 };
  let best;
  for (let tries = 1; tries <= mostTries; tries++) {
    const { shares } = splitOf(await quickSplit(instance({ size, seed }, given)));
    const off = distance(shares);
    say(
      `${size} seed ${seed}, try ${tries}: storage × ${given.storage}, pipes × ${given.transport}, off by ${(100 * off).toFixed(1)} %`,
    );
    if (best === undefined || off < best.off) best = { off, given };
    if (off <= nearEnough) break;
    const towards = (part) => ((quickAim[part] / shares[part]) * (shares.capture / quickAim.capture)) ** 0.8;
    given = {
      storage: Number((given.storage * towards('storage')).toPrecision(4)),
      transport: Number((given.transport * towards('transport')).toPrecision(4)),
    };
  }
  return best.given;
}

/** Finds the multiples of some instances and keeps them beside the others. Those are fixed from then on, whatever the search becomes. */
export async function calibrate(asked, seeds, say) {
  for (const size of asked) {
    for (const seed of seeds) {
      const found = await calibrated(size, seed, say);
      const all = readFactors();
      writeFileSync(factorsFile, `${JSON.stringify({ ...all, [size]: { ...all[size], [seed]: found } }, null, 2)}\n`);
    }
  }
}
