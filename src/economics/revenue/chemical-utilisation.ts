import { usesOnly } from './sink-kind.ts';

/** CO2 made into chemicals and fuels, which give it back when they are used up. */
export const chemicalUtilisation = usesOnly('chemical_utilisation', 0);
