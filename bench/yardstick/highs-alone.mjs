import loadHighs from 'highs';

/** HiGHS writes what it does not know as an infinity. */
const known = (value) => (value !== undefined && Math.abs(value) < 1e100 ? { value } : {}).value;

/** Columns and rows as an MPS file, for other solvers. */
export async function mpsOf(source) {
  const model = (await loadHighs()).createModel(source);
  const bytes = model.exportModel('mps');
  model.dispose();
  return bytes;
}

/**
 * HiGHS by itself, on typed arrays or an MPS file, with what it says on the way.
 *
 * @param source what HiGHS's createModel takes
 * @param say called with the best plan's cost and the bound, whenever HiGHS reports; its clock gives CPU seconds
 * @param limits gap to stop at; CPU seconds, counted by the process, and wall seconds as a backstop while HiGHS asks nothing
 */
export async function highsAlone(source, { say, clock }, { gap, cpu_s, wall_s }) {
  const highs = await loadHighs();
  const model = highs.createModel(source);
  model.options.set({
    // Without output there are no callbacks either.
    ...{ output_flag: true, log_to_console: false, mip_min_logging_interval: 0.5 },
    ...{ mip_rel_gap: gap, mip_abs_gap: 1e-6, time_limit: wall_s, random_seed: 1 },
  });
  const { callbackType, modelStatus } = highs.constants;
  const halt = (event) => {
    if (clock().cpu_s >= cpu_s) event.interrupt();
  };
  const report = ({ data }) => say({ incumbent: known(data.mip_primal_bound), bound: known(data.mip_dual_bound) });
  const status = model.run({
    [callbackType.mipInterrupt]: halt,
    [callbackType.mipLogging]: report,
    [callbackType.mipImprovingSolution]: ({ data }) => {
      report({ data: { mip_primal_bound: data.objective_function_value, mip_dual_bound: data.mip_dual_bound } });
    },
  }).modelStatus;
  const bound = known(Number(model.info.get('mip_dual_bound')));
  const found = Number(model.info.get('primal_solution_status')) === highs.constants.solutionStatus.feasible;
  const objective = found ? model.getObjectiveValue() : undefined;
  say({ incumbent: objective, bound });
  const name = Object.keys(modelStatus).find((key) => modelStatus[key] === status);
  model.dispose();
  return { status: name, annual_m: objective, bound_m: bound, solver: `HiGHS ${highs.version.string}` };
}
