import { resolve } from 'node:path';
import { fault, InputError } from '../../base/issue.ts';
import { readCase } from '../../io/read-case.ts';
import { defaultKinds } from '../../study/defaults.ts';
import { central, type Realisation } from '../../study/realisation.ts';
import { defaultGap, type PlanOutcome } from '../../study/single.ts';
import { outlooks } from '../../study/stages/myopic.ts';
import { cliHelp } from '../../text/cli.ts';
import { cliStudyHelp } from '../../text/cli-study.ts';
import { command } from '../command.ts';
import { interruptible } from '../interrupt.ts';
import { fraction, notNegative, oneOf, place, positive, someOf, type Values, whole } from '../options.ts';
import { outputFolder, tableFormats, writeModel, writeOutput } from '../plan/output.ts';
import { requireOurs } from '../plan/output-folder.ts';
import { overridden } from '../plan/overrides.ts';
import { tellNoPlan, tellPlan } from '../plan/result.ts';
import { solverOption } from '../plan/solver-option.ts';
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
  return central;
}

/** What goes to the solver, absent where it was not asked for. */
function planOptions(given: Values<typeof options>) {
  const { gap, time = usualSeconds, seed, effort, solver, planning } = given;
  return {
    realisation: realisationOf(given),
    ...(gap === undefined ? {} : { gap }),
    timeLimitSeconds: time,
    ...(seed === undefined ? {} : { seed }),
    ...(effort === undefined ? {} : { effort }),
    ...(planning === undefined ? {} : { planning }),
    ...solverOption(solver),
  };
}

async function run(path: string, given: Values<typeof options>, session: Session): Promise<number> {
  if (given.target !== undefined && given.price !== undefined) {
    throw new InputError([fault('cli.both_options', {}, { first: '--target', second: '--price' })]);
  }
  const solving = planOptions(given);
  const progress = watch(session, process.stderr, given.gap ?? defaultGap);
  const stop = interruptible(session);
  try {
    progress.onProgress({ phase: 'read' });
    const { study, remarks } = overridden(await readCase(path, defaultKinds), given);
    const out = resolve(given.out ?? outputFolder(study));
    requireOurs(out);
    // Loaded here and not above: with the library come the charts, which take longer to load than all the rest.
    const { plan: planStudy } = await import('../../index.ts');
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
