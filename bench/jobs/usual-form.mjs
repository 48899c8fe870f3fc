import { instance } from '../recipe/instance.mjs';
import { cbcAlone } from '../yardstick/cbc-alone.mjs';
import { formB } from '../yardstick/form-b.mjs';
import { highsAlone, mpsOf } from '../yardstick/highs-alone.mjs';

/** HiGHS alone on form B of an instance. */
export async function usualForm({ instance: asked, ...limits }, hooks) {
  const document = instance(asked);
  hooks.begin();
  return highsAlone(formB(document), hooks, limits);
}

/** The native cbc alone on the same. */
export async function usualFormByCbc({ instance: asked, ...limits }, hooks) {
  const mps = Buffer.from(await mpsOf(formB(instance(asked)))).toString();
  hooks.begin();
  return cbcAlone(mps, limits);
}
