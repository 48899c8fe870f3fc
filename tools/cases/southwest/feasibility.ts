import type { Case, CaseDocument } from '../../../src/case/case.ts';
import { capturableAt } from '../../../src/case/outlook/capturable.ts';
import { runningOf } from '../../../src/case/outlook/running.ts';
import { parseCase } from '../../../src/case/parse.ts';
import { centralCase } from '../../../src/case/realise.ts';
import { buildNetwork } from '../../../src/network/build.ts';
import { networkKinds } from '../../../src/network/kinds.ts';
import type { Network } from '../../../src/network/network.ts';
import { central, type Uncertain } from '../../../src/uncertainty/uncertain.ts';
import { largestPipe } from '../shared/pipes.ts';
import { connectedParts, kinds, type Part } from '../shared/reach.ts';
import { sum } from '../shared/rows.ts';
import { stages } from './facts/paper.ts';

type Source = Case['sources'][number];
type Sink = Case['sinks'][number];

/** Least ratio of what a stage can give at worst to what is asked that the case may have. */
export const least_ratio = 1.05;

const low = (value: Uncertain | undefined): number =>
  value === undefined ? 0 : typeof value !== 'number' && value.type === 'interval' ? central(value.lower) : central(value);

/** What a source gives at worst while it runs, Mt/yr. */
const worst = ({ streams }: Source): number => sum(streams.map((stream) => capturableAt(stream, low)));

/** Share of a stage in which a source runs. */
function running(source: Source, stage: (typeof stages)[number]): number {
  const { from, until } = runningOf(source, stages[0].start_year);
  const start = stage.start_year - stages[0].start_year;
  return Math.max(0, Math.min(until, start + stage.years) - Math.max(from, start)) / stage.years;
}

/** What a stage can give at worst, beside what is asked of it, Mt/yr. */
export interface StageWorth {
  readonly stage: string;
  readonly capability: number;
  readonly capability_asked: number;
  /** Of connected sources on the stage’s average, and no more than the connected wells take. */
  readonly stored: number;
  readonly stored_asked: number;
}

const rate = ({ max_wells = 0, injection_mt_per_yr_per_well }: Sink) => max_wells * low(injection_mt_per_yr_per_well);

/** The worst end of every stage, with some of the sources only. */
export function stageWorth(study: Case, parts: readonly Part[], kept: (source: Source) => boolean): StageWorth[] {
  const sources = new Map(study.sources.filter(kept).map((source) => [source.id, source]));
  const sinks = new Map(study.sinks.map((sink) => [sink.id, sink]));
  const of = <Row>(rows: ReadonlyMap<string, Row>, ids: readonly string[]) => ids.flatMap((id) => rows.get(id) ?? []);
  return stages.map((stage) => {
    const worth = parts.map((part) => {
      const here = of(sources, part.sources);
      const wells = sum(of(sinks, part.sinks).map(rate));
      const stored = sum(here.map((source) => worst(source) * running(source, stage)));
      return {
        capability: sum(here.filter((source) => running(source, stage) > 0).map(worst)),
        stored: Math.min(stored, wells),
      };
    });
    return {
      stage: stage.name,
      capability: sum(worth.map(({ capability }) => capability)),
      capability_asked: stage.capability,
      stored: sum(worth.map(({ stored }) => stored)),
      stored_asked: stage.stored,
    };
  });
}

/** Mt that the connected sinks hold at worst, and Mt asked over all stages. */
export interface Room {
  readonly held: number;
  readonly asked: number;
}

export interface Weighed {
  readonly study: Case;
  readonly network: Network;
  readonly parts: readonly Part[];
  readonly worth: readonly StageWorth[];
  readonly room: Room;
}

/** Checks a case and its network, and weighs what each stage can give at worst against what is asked of it. */
export function weigh(document: CaseDocument): Weighed {
  const { study } = parseCase(document, kinds);
  const network = buildNetwork(centralCase(study), networkKinds);
  const parts = connectedParts(network);
  const reached = new Set(parts.flatMap(({ sinks }) => sinks));
  const room = {
    held: sum(study.sinks.filter(({ id }) => reached.has(id)).map(({ capacity_mt }) => low(capacity_mt))),
    asked: sum(stages.map(({ stored, years }) => stored * years)),
  };
  return { study, network, parts, worth: stageWorth(study, parts, () => true), room };
}

/**
 * Fails the build where a stage cannot meet what is asked with room to spare, all sinks together are too small, or a pipe
 * could not carry all that is asked (then more than connection would have to be proved).
 */
export function assertMet({ worth, room }: Pick<Weighed, 'worth' | 'room'>): void {
  const pairs = worth.flatMap(({ stage, capability, capability_asked, stored, stored_asked }) => [
    { what: `capability of ${stage}`, has: capability, asked: capability_asked },
    { what: `storage of ${stage}`, has: stored, asked: stored_asked },
  ]);
  const all = [
    ...pairs,
    { what: 'room in the sinks', has: room.held, asked: room.asked },
    {
      what: 'the largest pipe',
      has: largestPipe().capacity_mt_per_yr,
      asked: Math.max(...stages.map(({ capability }) => capability)),
    },
  ];
  const short = all.filter(({ has, asked }) => !(has >= least_ratio * asked));
  if (short.length > 0) {
    const list = short.map(({ what, has, asked }) => `${what} ${has.toFixed(2)} of ${asked}`).join('; ');
    throw new Error(`too little at worst: ${list}; at least ${least_ratio} times what is asked is needed`);
  }
}
