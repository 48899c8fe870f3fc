import type { Case } from '../../case/case.ts';
import { sortedCase } from '../../case/document.ts';
import { centralCase } from '../../case/realise.ts';
import { buildNetwork } from '../../network/build.ts';
import type { Network } from '../../network/network.ts';
import { defaultKinds } from '../../study/defaults.ts';

/** The candidate network of a case, of the kinds that ship with the package. */
export const networkOf = (study: Case): Network => buildNetwork(centralCase(sortedCase(study)), defaultKinds.networks);
