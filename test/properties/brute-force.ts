import type { Instance } from './instance.ts';
import { LinearText } from './linear-text.ts';

/** One design: a pipe and direction for each edge (or none), plants that stand, wells of each sink. */
interface Design {
  readonly pipes: readonly ({ readonly size: number; readonly forward: boolean } | undefined)[];
  readonly plants: readonly boolean[];
  readonly wells: readonly number[];
}

function* product<T>(choices: readonly (readonly T[])[]): Generator<T[]> {
  const [first, ...rest] = choices;
  if (first === undefined) return yield [];
  for (const head of first) for (const tail of product(rest)) yield [head, ...tail];
}

/** Every design there is. */
export function* designs({ edges, streams, sinks }: Instance): Generator<Design> {
  const ways = edges.map(({ pipes }) => [
    undefined,
    ...pipes.flatMap((_, size) => [true, false].map((forward) => ({ size, forward }))),
  ]);
  const plants = streams.map(() => [false, true]);
  const wells = sinks.map((sink) => Array.from({ length: sink.wells + 1 }, (_, count) => count));
  for (const pipe of product(ways)) {
    for (const plant of product(plants)) for (const well of product(wells)) yield { pipes: pipe, plants: plant, wells: well };
  }
}

/** What a design costs before a tonne is captured, million a year. */
export function standingCost({ edges, streams, sinks }: Instance, design: Design): number {
  const pipes = edges.map((edge, e) => edge.pipes[design.pipes[e]?.size ?? -1]?.having ?? 0);
  const plants = streams.map(({ having }, k) => (design.plants[k] === true ? having : 0));
  const sites = sinks.map(({ site, well }, j) =>
    (design.wells[j] as number) > 0 ? site + well * (design.wells[j] as number) : 0,
  );
  return [...pipes, ...plants, ...sites].reduce((sum, one) => sum + one, 0);
}

function conserve(text: LinearText, { nodes, edges, streams, sinks, peakSized }: Instance, design: Design, of: 'p' | 'm'): void {
  for (const node of nodes) {
    const terms: [number, string][] = [];
    edges.forEach(({ a, b }, e) => {
      const way = design.pipes[e];
      if (way === undefined) return;
      const sign = way.forward ? 1 : -1;
      if (a === node) terms.push([sign, `${of}x${e}`]);
      else if (b === node) terms.push([-sign, `${of}x${e}`]);
    });
    streams.forEach(({ node: own, run }, k) => {
      if (own === node) terms.push([of === 'p' && peakSized ? -1 : -run, `a${k}`]);
    });
    sinks.forEach(({ node: own }, j) => {
      if (own === node) terms.push([1, `${of}s${j}`]);
    });
    text.row(terms, '=', 0);
  }
}

/** The flows of a design: a linear programme without a single binary. Money a year on top of the standing cost. */
export function flowsOf(instance: Instance, design: Design): string {
  const text = new LinearText();
  const { streams, sinks, edges, targets, allRun } = instance;
  streams.forEach(({ node, most, run, perTonne }, k) => {
    text.cost(perTonne * run, `a${k}`);
    text.upper(`a${k}`, node !== undefined && design.plants[k] === true ? most : 0);
  });
  sinks.forEach(({ node, perYear, rate, perTonne }, j) => {
    const wells = node === undefined ? 0 : (design.wells[j] as number);
    text.cost(perTonne, `ms${j}`);
    text.upper(`ps${j}`, wells * rate);
    text.upper(`ms${j}`, wells > 0 ? perYear : 0);
    text.row(
      [
        [1, `ms${j}`],
        [-1, `ps${j}`],
      ],
      '<=',
      0,
    );
    text.row(
      [
        [1, `ms${j}`],
        [-allRun, `ps${j}`],
      ],
      '>=',
      0,
    );
  });
  edges.forEach(({ pipes }, e) => {
    const pipe = pipes[design.pipes[e]?.size ?? -1];
    if (pipe === undefined) return;
    text.cost(pipe.perFlow, `px${e}`);
    text.upper(`px${e}`, pipe.most);
    text.row(
      [
        [1, `mx${e}`],
        [-1, `px${e}`],
      ],
      '<=',
      0,
    );
    text.row(
      [
        [1, `mx${e}`],
        [-allRun, `px${e}`],
      ],
      '>=',
      0,
    );
  });
  conserve(text, instance, design, 'p');
  conserve(text, instance, design, 'm');
  for (const { sector, perYear, exactly } of targets) {
    const counted = streams.map(({ run, sector: own }, k): [number, string] => [
      sector === undefined || own === sector ? run : 0,
      `a${k}`,
    ]);
    text.row(counted, exactly ? '=' : '>=', perYear);
  }
  return text.text();
}
