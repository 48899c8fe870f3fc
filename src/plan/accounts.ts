import type { StageReading } from '../model/reading.ts';
import type { Accounts, StagePlan } from './plan.ts';

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

type Stored = StageReading['storages'][number];

/** Extra gas of a sink; Mt/yr × thousand m³/t make billion m³/yr. */
export const gasWon = ({ storage: { uptake }, winning_mt_per_yr }: Stored): number =>
  winning_mt_per_yr * (uptake.gas?.thousand_m3_per_t ?? 0);

/** What a sink takes in and gives back to the air, Mt/yr. */
export const givenBack = ({ storage: { uptake }, stored_mt_per_yr }: Stored): number =>
  stored_mt_per_yr * (1 - uptake.stored_share);

/** What a sink takes in and keeps, Mt/yr. */
export const kept = ({ storage: { uptake }, stored_mt_per_yr }: Stored): number => stored_mt_per_yr * uptake.stored_share;

/** Whether the case says more of its tonnes than that they are captured and stored. */
export const isAccounted = ({ storages }: StageReading): boolean =>
  storages.some(({ storage: { uptake } }) => uptake.gas !== undefined || uptake.stored_share < 1);

/** What becomes of the tonnes of a stage. */
export function accountsOf({ storages }: StageReading): Accounts {
  const egr = storages.filter(({ storage: { uptake } }) => uptake.gas?.first !== undefined);
  return {
    egr_mt_per_yr: total(egr.map(({ winning_mt_per_yr }) => winning_mt_per_yr)),
    gas_billion_m3_per_yr: total(storages.map(gasWon)),
    given_back_mt_per_yr: total(storages.map(givenBack)),
  };
}

/** The accounts of the horizon: those of the stages, each for its years. Undefined where they have none. */
export function accountsOver(stages: readonly StagePlan[], years: number): Accounts | undefined {
  const all = stages.flatMap(({ accounts, years: own }) => (accounts === undefined ? [] : [{ accounts, share: own / years }]));
  const [first] = all;
  if (first === undefined) return undefined;
  const figures = Object.keys(first.accounts) as (keyof Accounts)[];
  const average = (figure: keyof Accounts) => total(all.map(({ accounts, share }) => accounts[figure] * share));
  return Object.fromEntries(figures.map((figure) => [figure, average(figure)])) as unknown as Accounts;
}
