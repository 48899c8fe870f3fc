import type { Ground } from '../../shared/cells.ts';
import { licencePart } from '../../shared/licence-part.ts';
import { networkPart } from '../../shared/network-part.ts';
import type { Raw } from '../../shared/raw.ts';
import { networkSettings } from '../facts/network-settings.ts';
import type { Weighed } from '../feasibility.ts';
import type { Built } from '../make-case.ts';
import { proofPart } from './proof-part.ts';

export type Facts = Built & Weighed & { readonly raw: Raw; readonly ground: Ground };

/** SOURCE.md of the case. */
export function sourcePage(facts: Facts): string {
  const { document, network } = facts;
  const parts = [
    '# Southwest China: where everything comes from',
    proofPart(facts),
    networkPart(document, network, networkSettings),
    licencePart(document),
  ];
  return `${parts.join('\n\n')}\n`;
}
