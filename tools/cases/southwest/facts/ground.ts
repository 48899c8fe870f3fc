import type { Position } from '../../../../src/case/route.ts';
import type { Ground } from '../../shared/cells.ts';
import { equalArea } from '../../shared/grid.ts';

/** The Sichuan Basin by its physiographic outline, cut into squares about its middle. */
export const groundOf = (ring: readonly Position[]): Ground => ({
  projection: equalArea([105.5, 30.4]),
  outlines: [{ id: 'SC', name: 'Sichuan', location: 'onshore', ring }],
  provinces: new Set(['Sichuan', 'Chongqing']),
});
