import { chemicalUtilisation } from './chemical-utilisation.ts';
import { depletedGasField } from './depleted-gas-field.ts';
import { fracturing } from './fracturing.ts';
import { gasField } from './gas-field.ts';
import { mineralisation } from './mineralisation.ts';
import { oilField } from './oil-field.ts';
import { saline } from './saline.ts';
import type { SinkKind } from './sink-kind.ts';

/** The kinds of sink; a new one is a file and a line here. */
export const sinkKinds: readonly SinkKind<unknown>[] = [
  saline,
  oilField,
  gasField,
  depletedGasField,
  chemicalUtilisation,
  mineralisation,
  fracturing,
];
