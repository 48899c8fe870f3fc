import { caseOf, inside, library } from './library.mjs';

/** Network, model, and the arrays a solver takes, each timed by itself; nothing is solved. */
export async function building(input, { begin, clock }) {
  const { buildModel, buildNetwork, centralCase, defaultKinds, defaultLists, moneyOf } = await library();
  const { modelArrays } = await inside('solve/highs/model-arrays.js');
  const crisp = centralCase(await caseOf(input));
  begin();
  const spent = {};
  const timed = (name, work) => {
    const before = clock().cpu_s;
    const made = work();
    spent[`${name}_cpu_s`] = clock().cpu_s - before;
    return made;
  };
  const network = timed('network', () => buildNetwork(crisp, defaultKinds.networks));
  const { program } = timed('model', () =>
    buildModel(crisp, network, moneyOf(crisp, defaultKinds), defaultLists, { reduced: true }),
  );
  const { matrix } = timed('arrays', () => modelArrays(program));
  return { ...spent, columns: program.columns.length, rows: program.rows.length, entries: matrix.values.length };
}
