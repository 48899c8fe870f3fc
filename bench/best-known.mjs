import { keepIfBetter } from './measure/best-known.mjs';
import { measured } from './measure/measured.mjs';
import { instanceName } from './recipe/instance.mjs';

const halfHour_s = 1800;

/** Plans every instance for half an hour, and keeps the cost of what is cheaper than the cheapest plan known. */
export async function fillBestKnown(instances, { capped }, machine, say) {
  const wall_s = capped(halfHour_s);
  for (const instance of instances) {
    const name = instanceName(instance);
    const { end } = await measured({ job: 'plan', input: { instance, gap: 1e-4, wall_s } });
    if (end.annual_m === undefined || !end.audited) {
      say(`${name}: no plan (${end.status})`);
      continue;
    }
    const { annual_m, bound_m, case_hash } = end;
    const command = `npm run bench -- best-known ${instance.size} --sets ${instance.set} --seeds ${instance.seed}${wall_s === halfHour_s ? '' : ` --seconds ${wall_s}`}`;
    const found = { annual_m, bound_m, case_hash, date: new Date().toISOString().slice(0, 10), machine, command };
    say(`${name}: ${annual_m}, bound ${bound_m}, ${keepIfBetter(name, found) ? 'kept' : 'not the best known'}`);
  }
}
