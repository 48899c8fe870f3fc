import { type Case, type CaseDocument, horizonOf } from '../../../src/case/case.ts';
import { outlookOf } from '../../../src/case/outlook/potential.ts';
import { parseCase } from '../../../src/case/parse.ts';
import { centralCase } from '../../../src/case/realise.ts';
import { buildNetwork } from '../../../src/network/build.ts';
import { networkKinds } from '../../../src/network/kinds.ts';
import type { Network } from '../../../src/network/network.ts';
import { connectedParts, kinds } from '../shared/reach.ts';
import { sum } from '../shared/rows.ts';

/** What a sector's connected sources can give at worst, beside the demand it has to meet. */
export interface SectorPotential {
  readonly sector: string;
  readonly sources: number;
  readonly connected: number;
  /** Lower emissions × lower capture rate × min(remaining life, horizon), connected sources only, Mt. */
  readonly worst_mt: number;
  /** Mean and upper end of the demand's central interval at p = 0.1, Mt. */
  readonly mean_mt: number;
  readonly upper_mt: number;
  readonly ratio: number;
}

/** z of a two-sided central interval of 90 %. */
const z = 1.644854;

/** Least ratio of worst-end potential to central upper demand that the case may have. */
export const least_ratio = 1.05;

function demandOf(study: Case, sector: string): { mean: number; upper: number } {
  const amount = study.targets.find((target) => target.sector === sector)?.amount_mt;
  if (amount === undefined || typeof amount === 'number' || amount.type !== 'normal' || typeof amount.mean !== 'number') {
    throw new Error(`the demand of ${sector} is no normal number`);
  }
  return { mean: amount.mean, upper: amount.mean + z * amount.deviation };
}

/** Checks a case and its network, and weighs every sector's potential against its demand. */
export function weigh(document: CaseDocument): { study: Case; network: Network; potentials: SectorPotential[] } {
  const { study } = parseCase(document, kinds);
  const network = buildNetwork(centralCase(study), networkKinds);
  // those that some sink can be reached from
  const connected = new Set(connectedParts(network).flatMap(({ sources }) => sources));
  const potentials = study.sectors.map(({ id }) => {
    const all = study.sources.filter(({ sector }) => sector === id);
    const reached = all.filter((source) => connected.has(source.id));
    const worst_mt = sum(reached.map((source) => outlookOf(source, horizonOf(study)).low_mt));
    const { mean, upper } = demandOf(study, id);
    const ratio = worst_mt / upper;
    return { sector: id, sources: all.length, connected: reached.length, worst_mt, mean_mt: mean, upper_mt: upper, ratio };
  });
  return { study, network, potentials };
}

/** Fails the build where a sector cannot meet its demand with room to spare. */
export function assertMet(potentials: readonly SectorPotential[]): void {
  const short = potentials.filter(({ ratio }) => !(ratio >= least_ratio));
  if (short.length > 0) {
    throw new Error(
      `too little potential: ${short.map(({ sector, ratio }) => `${sector} ${ratio.toFixed(3)} × its upper demand at p = 0.1, at least ${least_ratio} is needed`).join('; ')}`,
    );
  }
}
