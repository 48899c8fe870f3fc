import type { Asked } from '../../case/realise.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { central, type Realisation } from '../realisation.ts';
import type { Scenario } from '../scenario.ts';
import type { RobustObjective } from '../studies.ts';

/** A future that the robust plan has to meet, and how likely it is taken to be. */
export interface Stated {
  readonly name: string;
  readonly probability: number;
  readonly realisation: Realisation;
}

export interface RobustQuestion extends Effort {
  readonly scenarios: readonly Stated[];
  readonly objective: RobustObjective;
  /** Share of the dearest scenarios whose mean is the conditional value at risk, in (0, 1]. */
  readonly tail: number;
  /** How the bounds that stand beside are read. */
  readonly asked: Asked;
  /** The scenarios that plan each future alone; made here unless given. */
  readonly alone?: readonly Scenario[] | undefined;
}

/** The two ends of a case as scenarios, equally likely. */
export function endScenarios(asked: Asked): readonly Stated[] {
  return (['lower', 'upper'] as const).map((bound) => ({
    name: bound,
    probability: 0.5,
    realisation: { of: 'bound', bound, asked },
  }));
}

/** The first sampled futures of a seed as scenarios, equally likely. */
export function futureScenarios(count: number, seed: number): readonly Stated[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `future ${index + 1}`,
    probability: 1 / count,
    realisation: { of: 'future', seed, index },
  }));
}

/** Both ends at each of some settings as scenarios, equally likely. */
export function settingScenarios(settings: readonly Asked[]): readonly Stated[] {
  return settings.flatMap((asked) =>
    endScenarios(asked).map((one) => ({
      ...one,
      name: [one.name, asked.demandRisk, asked.credibility].filter((part) => part !== undefined).join(' '),
      probability: 0.5 / settings.length,
    })),
  );
}

/** Designs that stand beside the robust one, each made for one realisation. */
export const references = (asked: Asked) =>
  [
    { design: 'deterministic', realisation: central },
    { design: 'lower', realisation: { of: 'bound', bound: 'lower', asked } },
    { design: 'upper', realisation: { of: 'bound', bound: 'upper', asked } },
  ] as const satisfies readonly { readonly design: string; readonly realisation: Realisation }[];
