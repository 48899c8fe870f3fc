import { building } from './building.mjs';
import { eachTerminal } from './each-terminal.mjs';
import { mps, mpsByCbc } from './mps.mjs';
import { plan } from './plan.mjs';
import { sweep } from './sweep.mjs';
import { terrain, terrainWays } from './terrain.mjs';
import { usualForm, usualFormByCbc } from './usual-form.mjs';

/**
 * What one measured process can do, by name; a new job is a file and a line here. A job is given its input and `{ clock,
 * begin, say }`: it gets ready, calls `begin`, from when its seconds count, tells its best plan's cost and its bound by
 * `say` as they come, and returns figures.
 */
export const jobs = {
  ...{ building, mps, plan, sweep, terrain },
  ...{
    'each-terminal': eachTerminal,
    'mps-cbc': mpsByCbc,
    'terrain-ways': terrainWays,
    'usual-form': usualForm,
    'usual-form-cbc': usualFormByCbc,
  },
};
