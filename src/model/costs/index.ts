import type { Cost } from '../ledger.ts';
import { captureEnergy } from './capture-energy.ts';
import { captureOperation } from './capture-operation.ts';
import { capturePlant } from './capture-plant.ts';
import { gasIncome } from './gas-income.ts';
import { haulage, vehicles } from './modes/haulage.ts';
import { terminal, terminalOperation } from './modes/terminal.ts';
import { pipeline, pipelineFlow } from './pipeline.ts';
import { storageIncome } from './storage-income.ts';
import { storageOperation } from './storage-operation.ts';
import { storageSite } from './storage-site.ts';

/** Every kind of money of the model, in the order of the ledger. */
export const costs: readonly Cost[] = [
  capturePlant,
  captureOperation,
  captureEnergy,
  pipeline,
  pipelineFlow,
  terminal,
  terminalOperation,
  vehicles,
  haulage,
  storageSite,
  storageOperation,
  storageIncome,
  gasIncome,
];
