import type { Case, CrispCase } from '../case/case.ts';
import { type Asked, attitudeOf, centralCase, endCases } from '../case/realise.ts';
import { futureCase, futuresOf } from '../case/uncertain/futures.ts';
import type { Plan } from '../plan/plan.ts';
import type { Bound } from '../uncertainty/chance.ts';
import type { Kinds } from './kinds.ts';

/** Which crisp case is made of an uncertain one: plain JSON, so that any machine can make the same. */
export type Realisation =
  | { readonly of: 'central' }
  | { readonly of: 'bound'; readonly bound: Bound; readonly asked: Asked }
  | { readonly of: 'future'; readonly seed: number; readonly index: number };

export const central: Realisation = { of: 'central' };

/** The crisp cases of a realisation: one, unless numbers that act both ways leave several to a bound. */
export function crispCases(study: Case, kinds: Kinds, realisation: Realisation): readonly CrispCase[] {
  switch (realisation.of) {
    case 'central':
      return [centralCase(study)];
    case 'bound':
      return endCases(study, kinds, attitudeOf(study, realisation.asked), realisation.bound);
    case 'future': {
      const futures = futuresOf(study, kinds, realisation.seed);
      for (let index = 0; index < realisation.index; index++) futures.next();
      return [futureCase(study, kinds, futures.next())];
    }
  }
}

/** What a plan records of the realisation that it was made for. */
export function recordOf(study: Case, realisation: Realisation): Plan['options'] {
  switch (realisation.of) {
    case 'central':
      return { realisation: 'central' };
    case 'bound': {
      const { risk, joint, credibility, measure, chance } = attitudeOf(study, realisation.asked);
      return {
        realisation: realisation.bound,
        ...Object.fromEntries(Object.entries(risk).map(([name, value]) => [`${name}_risk`, value])),
        joint,
        ...(credibility === undefined ? {} : { credibility }),
        measure,
        chance,
      };
    }
    case 'future':
      return { realisation: 'future', future_seed: realisation.seed, future: realisation.index };
  }
}
