import type { RoutedFlows } from './flows.ts';

// Set on generated networks of 600 and 2 500 edges: figures in decision 16.

/** Links whose prices are shaken at once: so many at least, and up to so many times that. */
const least = 5;
const range = 6;
/** Prices are multiplied by e to the power of ± at most this. */
const noise = 0.5;

export interface Shaking {
  readonly random: () => number;
  /** Shakes without gain after which it ends, for each link in use. */
  readonly patience: number;
  readonly stopped: () => boolean;
  /** Told after every shake, and whether it gained. */
  readonly after: (gain: boolean) => void;
}

/** Leads flows round at prices shaken in one place after another (noising: Charon and Hudry 1993), until nothing has been gained for long. */
export function shakeOut(flows: RoutedFlows, { random, patience, stopped, after }: Shaking): void {
  for (let stale = 0; !stopped(); ) {
    const used = flows.used();
    if (stale >= patience * used.length) return;
    const centre = used[Math.floor(random() * used.length)] as number;
    const before = flows.cost;
    const near = flows.around(centre, least * range ** random(), random);
    flows.shake(near, () => Math.exp(noise * (2 * random() - 1)));
    const gain = flows.cost < before;
    stale = gain ? 0 : stale + 1;
    after(gain);
  }
}
