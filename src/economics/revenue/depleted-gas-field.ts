import { storesOnly } from './sink-kind.ts';

/** A gas field that is given up: it stores and earns nothing by that. */
export const depletedGasField = storesOnly('depleted_gas_field');
