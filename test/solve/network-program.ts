import { plus, sum, times, type Variable } from '../../src/milp/expression.ts';
import { type Program, ProgramBuilder, type Sense } from '../../src/milp/program.ts';
import { seeded } from '../milp/random-program.ts';

/** What averages are of peaks at least, where there are both. */
const leastShare = 0.4;

/** Sizes of pipe: capacity, cost per unit of length. */
const sizes = [
  { capacity: 2, cost: 1 },
  { capacity: 6, cost: 2 },
  { capacity: 20, cost: 4 },
] as const;

/**
 * A small network design programme: sources and sinks with fixed charges, arcs with a size each, wells as counts. With
 * `averages`, sources run a share of the time and averages flow beside the peaks, at least 0.4 of them and at most all;
 * stores are paid and full by the average.
 */
export function networkProgram(
  seed: number,
  { sources = 4, sinks = 3, edges = 8, ownFlows = false, averages = false, sense = '>=' as Sense } = {},
): Program {
  const random = seeded(seed);
  const nodes = sources + sinks;
  const builder = new ProgramBuilder(`network ${seed}`);
  const balance = Array.from({ length: nodes }, () => [] as ReturnType<typeof plus>[]);
  const money: ReturnType<typeof plus>[] = [];
  const averageBalance = Array.from({ length: nodes }, () => [] as ReturnType<typeof plus>[]);
  const besides = (name: string, flow: Variable): Variable => {
    const average = builder.column(`average ${name}`);
    builder.row(`average limit ${name}`, average, '<=', flow);
    builder.row(`average share ${name}`, average, '>=', times(leastShare, flow));
    return average;
  };
  const captured: ReturnType<typeof plus>[] = [];
  let total = 0;
  for (let i = 0; i < sources; i++) {
    const capacity = 1 + Math.floor(random() * 8);
    const flow = builder.column(`capture ${i}`, { upper: capacity });
    const open = builder.column(`open ${i}`, { upper: 1, integer: true });
    builder.row(`source ${i}`, flow, '<=', times(capacity, open));
    builder.charge({ flows: [flow.index], choices: [], switches: [open.index] });
    money.push(times(5 + 10 * random(), flow), times(3 + 10 * random(), open));
    balance[i]?.push(plus(flow));
    const share = averages ? 0.5 + 0.5 * random() : 1;
    averageBalance[i]?.push(times(share, flow));
    captured.push(times(share, flow));
    total += capacity;
  }
  for (let j = 0; j < sinks; j++) {
    const flow = builder.column(`store ${j}`);
    const wells = builder.column(`wells ${j}`, { upper: 6, integer: true });
    builder.row(`sink ${j}`, flow, '<=', times(2.5, wells));
    builder.charge({ flows: [flow.index], choices: [], switches: [], count: { column: wells.index, capacity: 2.5 } });
    const counted = averages ? besides(`store ${j}`, flow) : flow;
    money.push(times(1 + random(), counted), times(4 + 4 * random(), wells));
    balance[sources + j]?.push(times(-1, flow));
    averageBalance[sources + j]?.push(times(-1, counted));
    if (averages) builder.row(`full ${j}`, counted, '<=', times(2.4, wells));
  }
  for (let e = 0; e < edges; e++) {
    // The first edges join every node to an earlier one, so that the network hangs together.
    const from = e < nodes - 1 ? e + 1 : Math.floor(random() * nodes);
    const to = e < nodes - 1 ? Math.floor(random() * (e + 1)) : (from + 1 + Math.floor(random() * (nodes - 1))) % nodes;
    const length = 1 + 9 * random();
    const arcs = [[from, to] as const, [to, from] as const].map(([a, b], direction) => {
      const name = `${e} ${direction}`;
      const built = sizes.map((_, size) => builder.column(`pipe ${name} ${size}`, { upper: 1, integer: true }));
      const flows = ownFlows
        ? sizes.map(({ capacity }, size) => builder.column(`flow ${name} ${size}`, { upper: capacity }))
        : [builder.column(`flow ${name}`, { upper: 20 })];
      if (ownFlows) {
        for (const [size, { capacity }] of sizes.entries())
          builder.row(`capacity ${name} ${size}`, flows[size] ?? 0, '<=', times(capacity, built[size] ?? 0));
      } else
        builder.row(
          `capacity ${name}`,
          flows[0] ?? 0,
          '<=',
          sum(
            sizes.map((size, k) => times(size.capacity, built[k] ?? 0)),
            (term) => term,
          ),
        );
      for (const [size, flow] of flows.entries()) money.push(times((0.1 + (ownFlows ? 0.05 * (2 - size) : 0)) * length, flow));
      for (const [size, pipe] of built.entries()) money.push(times((sizes[size]?.cost ?? 0) * length, pipe));
      const all = sum(flows, (flow) => flow);
      balance[b]?.push(all);
      balance[a]?.push(times(-1, all));
      if (averages) {
        const average = besides(name, flows[0] as Variable);
        averageBalance[b]?.push(plus(average));
        averageBalance[a]?.push(times(-1, average));
      }
      builder.charge({
        flows: flows.map(({ index }) => index),
        choices: sizes.map(({ capacity }, k) => ({
          column: built[k]?.index ?? -1,
          capacity,
          ...(ownFlows ? { flow: flows[k]?.index ?? -1 } : {}),
        })),
        switches: [],
      });
      return built;
    });
    builder.row(
      `one size ${e}`,
      sum(arcs.flat(), (pipe) => pipe),
      '<=',
      1,
    );
  }
  for (let v = 0; v < nodes; v++) builder.row(`balance ${v}`, plus(...(balance[v] ?? [])), '=', 0);
  if (averages) {
    for (let v = 0; v < nodes; v++) builder.row(`average balance ${v}`, plus(...(averageBalance[v] ?? [])), '=', 0);
  }
  builder.row('target', plus(...captured), sense, 0.45 * total);
  return builder.done(plus(...money));
}
