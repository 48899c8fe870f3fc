import { storesOnly } from './sink-kind.ts';

/** A saline formation: it stores and earns nothing by that. */
export const saline = storesOnly('saline');
