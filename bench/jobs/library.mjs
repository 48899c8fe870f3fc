import { built } from '../../tools/pages/built.mjs';
import { root } from '../../tools/run.mjs';
import { instance } from '../recipe/instance.mjs';

/** The built library. */
export const library = () => built(root, 'index.js');

/** A module of the built library that its index does not give away. */
export const inside = (path) => built(root, path);

/** The case of an input: an instance of the recipe, or a folder. */
export async function caseOf({ instance: asked, folder }) {
  const { parseCase, readCase, defaultKinds } = await library();
  const { study } = asked === undefined ? await readCase(folder, defaultKinds) : parseCase(instance(asked), defaultKinds);
  return study;
}
