import type { Asked } from '../../case/realise.ts';
import { defaultGap, type Effort, type EffortName, efforts, usualEffort } from '../../solve/search/effort.ts';
import { cliHelp } from '../../text/cli.ts';
import { cliStudyHelp } from '../../text/cli-study.ts';
import { chanceReadings } from '../../uncertainty/chance.ts';
import { measures } from '../../uncertainty/fractile.ts';
import { fraction, numbersOf, oneOf, place, positive, probability, type Values, whole } from '../options.ts';

/** Seconds after which one plan of a study stops unless told otherwise. */
const usualSeconds = 600;

const measure = {
  flags: '--measure <name>',
  says: cliStudyHelp.measure,
  values: { names: measures.join(', ') },
  ...oneOf(measures),
};
const chance = {
  flags: '--chance <name>',
  says: cliStudyHelp.chance,
  values: { names: chanceReadings.join(', ') },
  ...oneOf(chanceReadings),
};
const storageRisk = { flags: '--storage-risk <probability>', says: cliStudyHelp.storageRisk, ...probability };

/** How uncertain numbers are read, for one pair of bounds. */
export const attitudeOptions = {
  risk: { flags: '--risk <probability>', says: cliStudyHelp.risk, ...probability },
  storageRisk,
  credibility: { flags: '--credibility <level>', says: cliStudyHelp.credibility, ...fraction },
  measure,
  chance,
};

/** The same, with several risks and levels. */
export const sweepOptions = {
  risk: { flags: '--risk <probabilities>', says: cliStudyHelp.risks, ...numbersOf(probability) },
  storageRisk,
  credibility: { flags: '--credibility <levels>', says: cliStudyHelp.credibilities, ...numbersOf(fraction) },
  measure,
  chance,
};

/** How much work is put in. */
export const effortOption = {
  flags: '--effort <name>',
  says: cliHelp.effort,
  values: { choices: Object.keys(efforts).join(', '), default: usualEffort },
  ...oneOf(Object.keys(efforts) as EffortName[]),
};

/** How far each plan of a study goes, and where the study is written. */
export const studyOptions = {
  out: { flags: '--out <folder>', says: cliStudyHelp.out, ...place },
  gap: { flags: '--gap <fraction>', says: cliHelp.gap, values: { default: defaultGap }, ...fraction },
  effort: effortOption,
  time: { flags: '--time <seconds>', says: cliStudyHelp.time, values: { default: usualSeconds }, ...positive },
  seed: { flags: '--seed <number>', says: cliHelp.seed, ...whole },
  solver: { flags: '--solver <name>', says: cliHelp.solver, ...place },
};

/** What the options ask for beside the case's own settings. */
export function askedOf({ risk, storageRisk: storage, credibility, ...ways }: Values<typeof attitudeOptions>): Asked {
  return {
    ...(risk === undefined ? {} : { demandRisk: risk }),
    ...(storage === undefined ? {} : { storageRisk: storage }),
    ...(credibility === undefined ? {} : { credibility }),
    ...(ways.measure === undefined ? {} : { measure: ways.measure }),
    ...(ways.chance === undefined ? {} : { chance: ways.chance }),
  };
}

/** Every combination of the risks and levels that the options list. */
export function combinations({ risk, credibility, ...rest }: Values<typeof sweepOptions>): readonly Asked[] {
  const levels: readonly (number | undefined)[] = credibility ?? [undefined];
  const risks: readonly (number | undefined)[] = risk ?? [undefined];
  return levels.flatMap((level) =>
    risks.map((one) =>
      askedOf({ ...rest, ...(one === undefined ? {} : { risk: one }), ...(level === undefined ? {} : { credibility: level }) }),
    ),
  );
}

/** How far to go. */
export function effortOf({ gap, time = usualSeconds, seed, effort }: Values<typeof studyOptions>): Effort {
  return {
    timeLimitSeconds: time,
    ...(gap === undefined ? {} : { gap }),
    ...(seed === undefined ? {} : { seed }),
    ...(effort === undefined ? {} : { effort }),
  };
}
