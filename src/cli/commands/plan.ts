import { resolve } from 'node:path';
import { fault, InputError } from '../../base/issue.ts';
import { defaultGap } from '../../solve/search/effort.ts';
import type { Realisation } from '../../study/realisation.ts';
import type { PlanOutcome } from '../../study/single.ts';
import { outlooks } from '../../study/stages/outlook.ts';
import { cliHelp } from '../../text/cli.ts';
import { cliStudyHelp } from '../../text/cli-study.ts';
import { caseAt } from '../case/case-at.ts';
import { command } from '../command.ts';
import { interruptible } from '../interrupt.ts';
import { fraction, notNegative, oneOf, place, positive, someOf, type Values, whole } from '../options.ts';
import { requireOurs } from '../plan/output-folder.ts';
import { outputFolder, tableFormats } from '../plan/output-names.ts';
import { watch } from '../progress.ts';
import type { Session } from '../session.ts';
import { askedOf, attitudeOptions, effortOption } from '../study/options.ts';

/** Seconds after which planning stops unless told otherwise, so that nobody waits for ever without knowing. */
const usualSeconds = 600;

const options = {
  out: { flags: '--out <folder>', says: cliHelp.out, ...place },
  gap: { flags: '--gap <fraction>', says: cliHelp.gap, values: { default: defaultGap }, ...fraction },
  effort: effortOption,
  time: { flags: '--time <seconds>', says: cliHelp.time, values: { default: usualSeconds }, ...positive },
  target: { flags: '--target <Mt/yr>', says: cliHelp.target, ...positive },
  price: { flags: '--price <per t>', says: cliHelp.price, ...notNegative },
  solver: { flags: '--solver <name>', says: cliHelp.solver, ...place },
  mps: { flags: '--mps <file>', says: cliHelp.mps, ...place },
  lp: { flags: '--lp <file>', says: cliHelp.lp, ...place },
  format: {
    flags: '--format <names>',
    says: cliHelp.format,
    values: { formats: tableFormats.all.join(', '), default: tableFormats.usual.join(',') },
    ...someOf(tableFormats.all),
  },
  planning: { flags: `--planning <${outlooks.join('|')}>`, says: cliHelp.planning, ...oneOf(outlooks) },
  seed: { flags: '--seed <number>', says: cliHelp.seed, ...whole },
  bound: { flags: '--bound <lower|upper>', says: cliStudyHelp.bound, ...oneOf(['lower', 'upper']) },
  ...attitudeOptions,
};

/** Which crisp case is planned. How uncertain numbers are read is of no use without a bound. */
function realisationOf(given: Values<typeof options>): Realisation {
  const asked = askedOf(given);
  if (given.bound !== undefined) return { of: 'bound', bound: given.bound, asked };
  const idle = Object.entries(attitudeOptions).filter(([name]) => given[name as keyof typeof attitudeOptions] !== undefined);
  if (idle.length > 0) {
    throw new InputError(
      idle.map(([, { flags }]) => {
        const [option = flags] = flags.split(' ');
        return fault('cli.needs_option', { path: option }, { option, needed: '--bound' });
      }),
    );
  }
  return { of: 'central' };
}

/** What goes to the solver, absent where it was not asked for. */
async function planOptions(given: Values<typeof options>) {
  const { gap, time = usualSeconds, seed, effort, solver, planning } = given;
  return {
    realisation: realisationOf(given),
    ...(gap === undefined ? {} : { gap }),
    timeLimitSeconds: time,
    ...(seed === undefined ? {} : { seed }),
    ...(effort === undefined ? {} : { effort }),
    ...(planning === undefined ? {} : { planning }),
    ...(solver === undefined ? {} : { solver: (await import('../../solve/solvers.node.ts')).solverNamed(solver) }),
  };
}

async function run(path: string, given: Values<typeof options>, session: Session): Promise<number> {
  if (given.target !== undefined && given.price !== undefined) {
    throw new InputError([fault('cli.both_options', {}, { first: '--target', second: '--price' })]);
  }
  const solving = await planOptions(given);
  const progress = watch(session, process.stderr, given.gap ?? defaultGap);
  const stop = interruptible(session);
  try {
    progress.onProgress({ phase: 'read' });
    const read = await caseAt(path);
    // Loaded here and not above: what makes, writes and tells a plan takes longer to load than many a case to refuse.
    const [{ overridden }, { plan: planStudy }, { writeModel, writeOutput }, { tellNoPlan, tellPlan }] = await Promise.all([
      import('../plan/overrides.ts'),
      import('../../engine/plan-study.ts'),
      import('../plan/output.ts'),
      import('../plan/result.ts'),
    ]);
    const { study, remarks } = overridden(read, given);
    const out = resolve(given.out ?? outputFolder(study));
    requireOurs(out);
    const outcome: PlanOutcome = await planStudy(study, { ...solving, onProgress: progress.onProgress, signal: stop.signal });
    progress.onProgress({ phase: 'report' });
    await writeModel(outcome.program, given);
    if (outcome.status !== 'planned') {
      progress.done();
      return tellNoPlan({ outcome, remarks, seconds: progress.seconds() }, session);
    }
    const written = { out, study, plan: outcome.plan, network: outcome.network };
    await writeOutput({ ...written, formats: given.format ?? tableFormats.usual, language: session.language });
    progress.done();
    return tellPlan({ ...written, remarks, seconds: progress.seconds() }, session);
  } finally {
    progress.done();
    stop.release();
  }
}

export const plan = command({
  name: 'plan',
  says: cliHelp.plan,
  argument: { name: '<case>', says: cliHelp.case },
  options,
  json: true,
  run,
});
