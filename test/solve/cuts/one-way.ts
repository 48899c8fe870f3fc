import { plus, sum, times } from '../../../src/milp/expression.ts';
import { type Program, ProgramBuilder } from '../../../src/milp/program.ts';

/**
 * Two periods, one way: a plant that gives up to 2 at place A, a pipe of 10 from A to B that may be laid in either period, a
 * store at B that takes up to 6. In the first 1 is asked for, in the second 2. All is built at once then, for 10 + 6 = 16.
 */
export function oneWay(): Program {
  const builder = new ProgramBuilder('one way');
  const periods = [0, 1];
  const give = periods.map((t) => builder.column(`give ${t}`, { upper: 2 }));
  const flow = periods.map((t) => builder.column(`flow ${t}`, { upper: 10 }));
  const take = periods.map((t) => builder.column(`take ${t}`, { upper: 6 }));
  const laid = periods.map((t) => builder.column(`laid ${t}`, { upper: 1, integer: true }));
  const open = periods.map((t) => builder.column(`open ${t}`, { upper: 1, integer: true }));
  let [pipe, store, plant]: (number | undefined)[] = [];
  const after = (before: number | undefined) => (before === undefined ? {} : { before });
  for (const t of periods) {
    const upTo = (columns: typeof laid) => sum(columns.slice(0, t + 1), (one) => one);
    const at = (columns: typeof laid) => columns[t] as (typeof laid)[number];
    builder.row(`A ${t}`, plus(at(flow), times(-1, at(give))), '=', 0);
    builder.row(`B ${t}`, plus(at(take), times(-1, at(flow))), '=', 0);
    builder.row(`room ${t}`, at(flow), '<=', times(10, upTo(laid)));
    builder.row(`site ${t}`, at(take), '<=', times(6, upTo(open)));
    builder.row(`asked ${t}`, at(give), '>=', t + 1);
    plant = builder.charge({ flows: [at(give).index], choices: [], switches: [], ...after(plant) });
    pipe = builder.charge({
      ...{ flows: [at(flow).index], choices: [{ column: at(laid).index, capacity: 10 }], switches: [] },
      ...after(pipe),
    });
    store = builder.charge({ flows: [at(take).index], choices: [], switches: [at(open).index], ...after(store) });
  }
  const money = (columns: typeof laid, cost: number) => sum(columns.entries(), ([t, one]) => times(cost / (t + 1), one));
  return builder.done(plus(money(laid, 10), money(open, 6)));
}
