import { RoutedFlows } from './flows.ts';
import type { FlowNetwork, Way } from './network.ts';

/** The flows that the columns of a programme say. */
export function flowsAt(network: FlowNetwork, values: ArrayLike<number>): RoutedFlows {
  const at = (column: number) => values[column] as number;
  const along = (way: Way | undefined) => (way === undefined ? 0 : way.scale * at(way.column));
  const besideOf = (way: Way | undefined) => {
    if (way?.beside === undefined) return 0;
    const { column, least } = way.beside;
    return column === undefined ? least * along(way) : at(column);
  };
  const signed = (of: (way: Way | undefined) => number) =>
    Float64Array.from(network.links, ({ forward, backward }) => of(forward) - of(backward));
  return new RoutedFlows(network, signed(along), signed(besideOf));
}

/** Values of columns with these flows in place of theirs. */
export function valuesWith({ links }: FlowNetwork, flows: RoutedFlows, before: Float64Array): Float64Array {
  const values = before.slice();
  const put = (way: Way | undefined, flow: number, beside: number) => {
    if (way === undefined) return;
    values[way.column] = Math.max(0, flow) / way.scale;
    if (way.beside?.column !== undefined) values[way.beside.column] = Math.max(0, beside);
  };
  for (const [index, { forward, backward }] of links.entries()) {
    const [flow, beside] = [flows.flow(index), flows.beside(index)];
    put(forward, flow, beside);
    put(backward, -flow, -beside);
  }
  return values;
}
