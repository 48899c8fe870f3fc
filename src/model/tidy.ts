import type { Variable } from '../milp/expression.ts';
import type { Model } from './build.ts';
import type { Stage } from './context.ts';
import { winsFirst } from './gas.ts';
import { unitsOf } from './variables.ts';

/** Flows below a thousandth of a tonne a year are none. */
const noise_mt_per_yr = 1e-9;

/** The flows of one asset in a stage, and what is built of it in a stage. */
interface Asset {
  flows(stage: Stage): readonly Variable[];
  built(stage: Stage): readonly Variable[];
}

function assetsOf({ context, variables: x }: Model): Asset[] {
  return [
    ...context.captures.map((capture) => ({
      flows: (stage: Stage) => [x.capture.of(capture, stage)],
      built: (stage: Stage) => [x.captureBuilt.of(capture, stage)],
    })),
    ...context.storages.map((storage) => ({
      flows: (stage: Stage) => [
        ...[x.injection, x.storage].map((family) => family.of(storage, stage)),
        ...(winsFirst(storage) ? [x.egr, x.laterStorage].map((family) => family.of(storage, stage)) : []),
      ],
      built: (stage: Stage) => [x.siteOpened.of(storage, stage), x.wells.of(storage, stage)],
    })),
    ...context.arcs.map((arc) => ({
      flows: (stage: Stage) => [
        x.flow.of(arc, stage),
        x.averageFlow.of(arc, stage),
        ...(context.pricedFlow ? x.layingsOf(arc).map((laying) => x.pricedFlow.of(laying, stage)) : []),
      ],
      built: (stage: Stage) =>
        [x.pipeLaid, ...(x.pricedSize === x.pricedFlow ? [] : [x.pricedSize])].flatMap((family) =>
          x.layingsOf(arc).map((laying) => family.of(laying, stage)),
        ),
    })),
    ...context.hauls.map((haul) => ({
      flows: (stage: Stage) => [x.flow.of(haul, stage), x.averageFlow.of(haul, stage)],
      built: (stage: Stage) => [
        ...(haul.opening === undefined ? [] : [x.terminalOpened.of(haul, stage)]),
        ...(haul.unit === undefined ? [] : [unitsOf(haul, x).of(haul, stage)]),
      ],
    })),
  ];
}

/**
 * The point without what means nothing: what is not built carries nothing (solvers leave flows of up to their feasibility
 * tolerance there), and what never carries anything is not built, which is never dearer. Tonnes and money are both read
 * from the point that is left. `keepBuilt`: what is built stays, because something else than this point asked for it; so it
 * does where the case may ask for what carries nothing.
 */
export function tidied(model: Model, values: ArrayLike<number>, { keepBuilt = false } = {}): Float64Array {
  const { stages, buildsAhead } = model.context;
  const keep = keepBuilt || buildsAhead;
  const point = Float64Array.from(values);
  const at = ({ index }: Variable) => point[index] as number;
  const clear = (variables: readonly Variable[]) => {
    for (const { index } of variables) point[index] = 0;
  };
  for (const { flows, built } of assetsOf(model)) {
    let stands = false;
    for (const stage of stages) {
      // What is hired is there without anything built.
      stands ||= built(stage).length === 0 || built(stage).some((variable) => at(variable) > 0.5);
      clear(stands ? flows(stage).filter((variable) => at(variable) < noise_mt_per_yr) : flows(stage));
    }
    if (!keep && stages.every((stage) => flows(stage).every((variable) => at(variable) === 0))) clear(stages.flatMap(built));
  }
  return point;
}
