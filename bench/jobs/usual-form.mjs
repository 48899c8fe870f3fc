import { instance } from '../recipe/instance.mjs';
import { formB } from '../yardstick/form-b.mjs';
import { highsAlone } from '../yardstick/highs-alone.mjs';

/** HiGHS alone on form B of an instance. */
export async function usualForm({ instance: asked, ...limits }, hooks) {
  const document = instance(asked);
  hooks.begin();
  return highsAlone(formB(document), hooks, limits);
}
