import { usesOnly } from './sink-kind.ts';

/** CO2 bound in carbonates, such as building material: it stays there. */
export const mineralisation = usesOnly('mineralisation', 1);
