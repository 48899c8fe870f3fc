import { plus, sum, times } from '../../../src/milp/expression.ts';
import { type Program, ProgramBuilder } from '../../../src/milp/program.ts';
import { seeded } from '../../milp/random-program.ts';

/** Sizes of pipe: capacity, cost per unit of length. */
const sizes = [
  { capacity: 2, cost: 1 },
  { capacity: 6, cost: 2 },
] as const;

/** What money of a period counts for beside the first. */
const worth = [1, 0.5, 0.25];

/**
 * A small network that grows: plants built once, wells that add up, and pipes laid in any period beside those that lie there.
 * With `sized`, a pipe also costs so much for each unit that it is laid for.
 */
export function stagedNetwork(
  seed: number,
  { sources = 3, sinks = 2, edges = 5, periods = 3, sized = false, capability = false } = {},
): Program {
  const random = seeded(seed);
  const nodes = sources + sinks;
  const builder = new ProgramBuilder(`staged network ${seed}`);
  const times3 = Array.from({ length: periods }, (_, t) => t);
  const balance = times3.map(() => Array.from({ length: nodes }, () => [] as ReturnType<typeof plus>[]));
  const money: ReturnType<typeof plus>[] = [];
  const captured = times3.map(() => [] as ReturnType<typeof plus>[]);
  const plants: { capacity: number; open: ReturnType<typeof builder.column>[] }[] = [];
  const last = new Map<string, number>();
  const charge = (asset: string, one: Parameters<typeof builder.charge>[0]) => {
    const before = last.get(asset);
    last.set(asset, builder.charge(before === undefined ? one : { ...one, before }));
  };
  let total = 0;
  const standing = (columns: readonly ReturnType<typeof builder.column>[], t: number) =>
    sum(columns.slice(0, t + 1), (one) => one);
  for (let i = 0; i < sources; i++) {
    const capacity = 1 + Math.floor(random() * 5);
    const [unit, fixed] = [5 + 10 * random(), 3 + 10 * random()];
    total += capacity;
    const open = times3.map((t) => builder.column(`open ${i} ${t}`, { upper: 1, integer: true }));
    plants.push({ capacity, open });
    builder.row(
      `once ${i}`,
      sum(open, (one) => one),
      '<=',
      1,
    );
    for (const t of times3) {
      const flow = builder.column(`capture ${i} ${t}`, { upper: capacity });
      builder.row(`source ${i} ${t}`, flow, '<=', times(capacity, standing(open, t)));
      charge(`source ${i}`, { flows: [flow.index], choices: [], switches: [open[t]?.index as number] });
      money.push(times(unit * (worth[t] as number), flow), times(fixed * (worth[t] as number), open[t] as typeof flow));
      balance[t]?.[i]?.push(plus(flow));
      captured[t]?.push(plus(flow));
    }
  }
  for (let j = 0; j < sinks; j++) {
    const [unit, fixed] = [1 + random(), 4 + 4 * random()];
    const wells = times3.map((t) => builder.column(`wells ${j} ${t}`, { upper: 8, integer: true }));
    const flows = times3.map((t) => builder.column(`store ${j} ${t}`, { upper: 20 }));
    builder.row(
      `room ${j}`,
      sum(flows, (one) => one),
      '<=',
      0.9 * total * periods,
    );
    for (const t of times3) {
      const flow = flows[t] as (typeof flows)[number];
      builder.row(`sink ${j} ${t}`, flow, '<=', times(2.5, standing(wells, t)));
      charge(`sink ${j}`, {
        ...{ flows: [flow.index], choices: [], switches: [] },
        count: { column: wells[t]?.index as number, capacity: 2.5 },
      });
      money.push(times(unit * (worth[t] as number), flow), times(fixed * (worth[t] as number), wells[t] as typeof flow));
      balance[t]?.[sources + j]?.push(times(-1, flow));
    }
  }
  for (let e = 0; e < edges; e++) {
    const from = e < nodes - 1 ? e + 1 : Math.floor(random() * nodes);
    const to = e < nodes - 1 ? Math.floor(random() * (e + 1)) : (from + 1 + Math.floor(random() * (nodes - 1))) % nodes;
    const length = 1 + 9 * random();
    const ways = [[from, to] as const, [to, from] as const].map(([a, b], direction) => {
      const name = `${e} ${direction}`;
      const laid = sizes.map((_, k) => times3.map((t) => builder.column(`pipe ${name} ${k} ${t}`, { upper: 1, integer: true })));
      const size = sized
        ? sizes.map(({ capacity }, k) => times3.map((t) => builder.column(`size ${name} ${k} ${t}`, { upper: capacity })))
        : [];
      for (const t of times3) {
        const flows = sized
          ? sizes.map(({ capacity }, k) => builder.column(`flow ${name} ${k} ${t}`, { upper: capacity * (t + 1) }))
          : [builder.column(`flow ${name} ${t}`, { upper: 20 })];
        const count = worth[t] as number;
        if (sized) {
          for (const [k, { capacity }] of sizes.entries()) {
            builder.row(`paid ${name} ${k} ${t}`, flows[k] ?? 0, '<=', standing(size[k] ?? [], t));
            builder.row(`laid ${name} ${k} ${t}`, size[k]?.[t] ?? 0, '<=', times(capacity, laid[k]?.[t] ?? 0));
            money.push(times((0.3 - 0.1 * k) * length * count, size[k]?.[t] ?? 0));
          }
        } else {
          const room = sum(sizes.entries(), ([k, { capacity }]) => times(capacity, standing(laid[k] ?? [], t)));
          builder.row(`capacity ${name} ${t}`, flows[0] ?? 0, '<=', room);
        }
        for (const flow of flows) money.push(times(0.1 * length * count, flow));
        for (const [k, { cost }] of sizes.entries()) money.push(times(cost * length * count, laid[k]?.[t] ?? 0));
        const all = sum(flows, (flow) => flow);
        balance[t]?.[b]?.push(all);
        balance[t]?.[a]?.push(times(-1, all));
        charge(name, {
          flows: flows.map(({ index }) => index),
          choices: sizes.map(({ capacity }, k) => ({
            ...{ column: laid[k]?.[t]?.index ?? -1, capacity },
            ...(sized ? { flow: flows[k]?.index ?? -1, size: size[k]?.[t]?.index ?? -1 } : {}),
          })),
          switches: [],
        });
      }
      return laid;
    });
    for (const t of times3) {
      builder.row(
        `one pipe ${e} ${t}`,
        sum(ways.flat(), (laid) => laid[t] ?? 0),
        '<=',
        1,
      );
    }
  }
  for (const t of times3) {
    for (let v = 0; v < nodes; v++) builder.row(`balance ${v} ${t}`, plus(...(balance[t]?.[v] ?? [])), '=', 0);
    const share = [0.15, 0.35, 0.6][t] as number;
    builder.row(`target ${t}`, plus(...(captured[t] ?? [])), '>=', share * total);
    if (capability) {
      const able = sum(plants, ({ capacity, open }) => times(capacity, standing(open, t)));
      builder.row(`capability ${t}`, able, '>=', Math.min(1, share + 0.3) * total);
    }
  }
  return builder.done(plus(...money));
}
