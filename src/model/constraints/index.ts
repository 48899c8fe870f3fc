import type { Constraint } from '../constraint.ts';
import { averageFlowShare, averageStorageShare } from './average-above-share.ts';
import { averageFlowLimit, averageStorageLimit } from './average-within-peak.ts';
import { averageBalance, balance } from './balance.ts';
import { captureLimit } from './capture-limit.ts';
import { demand } from './demand.ts';
import { energyLimit } from './energy-limit.ts';
import { egrBeforeStorage, egrCapacity, egrEndsOnce, egrFilled, egrSplit, storageAfterEgr } from './gas-fields/egr.ts';
import { injectionRate, wellLimit } from './injection.ts';
import { inletCapacity, inletLaid } from './inlet.ts';
import { milestoneCapability, milestoneCaptured, milestoneStored } from './milestones/amounts.ts';
import { milestoneProjects, projectSize, projectStands } from './milestones/projects.ts';
import { haulCapacity, terminalSize } from './modes/capacity.ts';
import { terminalOnce } from './modes/once.ts';
import { requiredLink, requiredTerminal } from './modes/required.ts';
import { terminalFlow, terminalModules, terminalRoom } from './modes/terminals.ts';
import { onePipe } from './one-pipe.ts';
import { outletCapacity, outletLaid } from './outlet.ts';
import { pathBalance } from './path-balance.ts';
import { pipeCapacity, pricedFlowCapacity, pricedFlowSum } from './pipe-capacity.ts';
import { capitalBudget } from './staged/budget.ts';
import { plantOnce, reusedOnce, siteOnce } from './staged/once.ts';
import { pricedSizeLaid, pricedSizeSum } from './staged/priced-size.ts';
import { requiredPipe, requiredPlant, requiredSite } from './staged/required.ts';
import { siteFlow } from './staged/site-flow.ts';
import { avoidedDemand, capability, stageDemand, storageDemand } from './staged/targets.ts';
import { storageCapacity } from './storage-capacity.ts';

/** Every constraint of the model, in the order of its rows. */
export const constraints: readonly Constraint[] = [
  demand,
  stageDemand,
  storageDemand,
  avoidedDemand,
  capability,
  captureLimit,
  balance,
  averageBalance,
  averageFlowLimit,
  averageStorageLimit,
  averageFlowShare,
  averageStorageShare,
  storageCapacity,
  injectionRate,
  wellLimit,
  pipeCapacity,
  pricedFlowSum,
  pricedFlowCapacity,
  onePipe,
  outletLaid,
  outletCapacity,
  inletLaid,
  inletCapacity,
  pricedSizeSum,
  pricedSizeLaid,
  plantOnce,
  siteOnce,
  siteFlow,
  reusedOnce,
  requiredPlant,
  requiredSite,
  requiredPipe,
  capitalBudget,
  milestoneCapability,
  milestoneCaptured,
  milestoneStored,
  milestoneProjects,
  projectStands,
  projectSize,
  egrSplit,
  egrBeforeStorage,
  storageAfterEgr,
  egrCapacity,
  egrEndsOnce,
  egrFilled,
  energyLimit,
  pathBalance,
  haulCapacity,
  terminalSize,
  terminalModules,
  terminalRoom,
  terminalFlow,
  terminalOnce,
  requiredTerminal,
  requiredLink,
];
