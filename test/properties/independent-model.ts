import type { Instance } from './instance.ts';
import { LinearText } from './linear-text.ts';

type Terms = (readonly [number, string])[];

/** Which flows a family carries: the peak, or the average of the horizon. */
interface Family {
  /** Prefix of its columns. */
  readonly of: 'p' | 'm';
  readonly share: (run: number) => number;
}

/** Balance of every node: outflow − inflow = captured − stored. */
function balances(text: LinearText, { nodes, edges, streams, sinks }: Instance, family: Family): void {
  for (const node of nodes) {
    const terms: Terms = [];
    edges.forEach(({ a, b }, e) => {
      const sign = a === node ? 1 : b === node ? -1 : 0;
      if (sign !== 0) terms.push([sign, `${family.of}f${e}`], [-sign, `${family.of}b${e}`]);
    });
    streams.forEach((stream, k) => {
      if (stream.node === node) terms.push([-family.share(stream.run), `a${k}`]);
    });
    sinks.forEach((sink, j) => {
      if (sink.node === node) terms.push([1, `${family.of}s${j}`]);
    });
    text.row(terms, '=', 0);
  }
}

/** Pipes: sizes are chosen for the undirected edge, and a separate binary says which way it flows. */
function pipes(text: LinearText, { edges, everything }: Instance): void {
  edges.forEach((edge, e) => {
    const both: Terms = [
      [1, `pf${e}`],
      [1, `pb${e}`],
    ];
    const chosen = edge.pipes.map((_, d): readonly [number, string] => [1, `y${e}_${d}`]);
    text.row(chosen, '<=', 1);
    text.row(
      [
        [1, `pf${e}`],
        [-everything, `z${e}`],
      ],
      '<=',
      0,
    );
    text.row(
      [
        [1, `pb${e}`],
        [everything, `z${e}`],
      ],
      '<=',
      everything,
    );
    text.binary(`z${e}`);
    edge.pipes.forEach(({ most, having, perFlow }, d) => {
      text.binary(`y${e}_${d}`);
      text.cost(having, `y${e}_${d}`);
      text.cost(perFlow, `q${e}_${d}`);
      text.row(
        [
          [1, `q${e}_${d}`],
          [-most, `y${e}_${d}`],
        ],
        '<=',
        0,
      );
    });
    text.row([...both, ...edge.pipes.map((_, d): readonly [number, string] => [-1, `q${e}_${d}`])], '=', 0);
  });
}

/**
 * The planning problem of one stage, formulated anew: undirected sizes with direction binaries, peak and average
 * families always both (the average never above the peak, never below what the peak brings while all plants run), straight from the case document. Million a year.
 */
export function independentModel(instance: Instance): string {
  const text = new LinearText();
  const { streams, sinks, edges, targets, peakSized, allRun } = instance;
  streams.forEach(({ node, most, run, perTonne, having }, k) => {
    text.cost(perTonne * run, `a${k}`);
    text.cost(having, `u${k}`);
    text.binary(`u${k}`);
    text.row(
      [
        [1, `a${k}`],
        [-most, `u${k}`],
      ],
      '<=',
      0,
    );
    if (node === undefined) text.row([[1, `a${k}`]], '<=', 0);
  });
  sinks.forEach(({ node, perYear, rate, wells, site, well, perTonne }, j) => {
    text.cost(site, `v${j}`);
    text.cost(well, `w${j}`);
    text.cost(perTonne, `ms${j}`);
    text.binary(`v${j}`);
    text.integer(`w${j}`, wells);
    text.row(
      [
        [1, `w${j}`],
        [-wells, `v${j}`],
      ],
      '<=',
      0,
    );
    text.row(
      [
        [1, `ps${j}`],
        [-rate, `w${j}`],
      ],
      '<=',
      0,
    );
    text.row(
      [
        [1, `ms${j}`],
        [-perYear, `v${j}`],
      ],
      '<=',
      0,
    );
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
    if (node === undefined) text.row([[1, `ps${j}`]], '<=', 0);
  });
  pipes(text, instance);
  balances(text, instance, { of: 'p', share: (run) => (peakSized ? 1 : run) });
  balances(text, instance, { of: 'm', share: (run) => run });
  edges.forEach((_, e) => {
    text.row(
      [
        [1, `mf${e}`],
        [-1, `pf${e}`],
      ],
      '<=',
      0,
    );
    text.row(
      [
        [1, `mf${e}`],
        [-allRun, `pf${e}`],
      ],
      '>=',
      0,
    );
    text.row(
      [
        [1, `mb${e}`],
        [-1, `pb${e}`],
      ],
      '<=',
      0,
    );
    text.row(
      [
        [1, `mb${e}`],
        [-allRun, `pb${e}`],
      ],
      '>=',
      0,
    );
  });
  for (const { sector, perYear, exactly } of targets) {
    const counted = streams.map(({ run, sector: own }, k): readonly [number, string] => [
      sector === undefined || own === sector ? run : 0,
      `a${k}`,
    ]);
    text.row(counted, exactly ? '=' : '>=', perYear);
  }
  return text.text();
}
