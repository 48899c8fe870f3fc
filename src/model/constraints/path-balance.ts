import { paths } from '../../case/paths/index.ts';
import { sum, times } from '../../milp/expression.ts';
import { constraint } from '../constraint.ts';
import type { Capture, Context, Storage } from '../context.ts';

/** Sinks that only some of the sources may fill, and those sources. */
interface Closed {
  readonly label: string;
  readonly captures: readonly Capture[];
  readonly storages: readonly Storage[];
}

/** Sources that the same paths of the case take. */
function groupsOf({ crisp, captures }: Context): { readonly taken: readonly string[]; readonly captures: readonly Capture[] }[] {
  const groups = new Map<string, { taken: string[]; captures: Capture[] }>();
  for (const capture of captures) {
    const taken = paths.filter(({ id, takes }) => crisp.paths?.includes(id) && takes(capture.source)).map(({ id }) => id);
    const known = groups.get(taken.join('+'));
    if (known === undefined) groups.set(taken.join('+'), { taken, captures: [capture] });
    else known.captures.push(capture);
  }
  return [...groups.values()];
}

/** Every choice of some groups, but not of all, that some sinks take from alone. */
function closedOf(context: Context): Closed[] {
  if (context.crisp.paths === undefined) return [];
  const groups = groupsOf(context);
  const choices = Array.from({ length: Math.max(0, 2 ** groups.length - 2) }, (_one, k) =>
    groups.filter((_group, place) => ((k + 1) >> place) % 2 === 1),
  );
  const reaches = (group: (typeof groups)[number], { sink }: Storage) =>
    paths.some(({ id, sinks }) => group.taken.includes(id) && sinks.includes(sink.kind));
  return choices
    .map((chosen) => ({
      label: chosen.map(({ taken }) => taken.join('+')).join(','),
      captures: chosen.flatMap(({ captures }) => captures),
      storages: context.storages.filter((storage) => groups.every((group) => chosen.includes(group) || !reaches(group, storage))),
    }))
    .filter(({ storages }) => storages.length > 0);
}

export const pathBalance = constraint<Closed>({
  name: 'path_balance',
  says: {
    en: 'What sinks take in that only some sources may fill, by the paths of the case, is no more than these sources capture.',
    zh: '按算例所选路径，仅限部分排放源使用的封存汇，其注入量不超过这些排放源的捕集量。',
  },
  maths: String.raw`\sum_{j : P_j \subseteq C} \bar s_{jt} \le \sum_{i \in C} f_{it} a_{it} \quad \forall C, t`,
  source:
    'Gale 1957 (A theorem on flows in networks): with equal sums, tonnes can be shared out along the paths just when this holds for every set C of sources. CO2 is mixed in pipes, so paths are kept by balance and not by molecule',
  forEach: closedOf,
  label: ({ label }) => label,
  row: ({ captures, storages }, stage, context, x) => ({
    left: sum(storages, (storage) => x.storage.of(storage, stage)),
    sense: '<=',
    right: sum(captures, (capture) => times(context.serviceFraction(capture, stage), x.capture.of(capture, stage))),
  }),
});
