import { describe, expect, it } from 'vitest';
import { option, reduced, told } from './drawn.ts';

const S = { S: 2 };
const K = { K: 3 };

describe('what nothing has to cross', () => {
  it('goes: a dead end, however long, a ring on one node, and a part without plants or without stores', () => {
    const network = [['SJ'], ['JK'], ['JA'], ['AB'], ['JC'], ['CD'], ['DJ'], ['XY']] as const;
    expect(told(reduced([...network], { ...S, X: 1 }, K))).toEqual(['SJ JK: 2 / 0']);
  });

  it('goes behind a plant or a store too, but not between a plant and another that has to pass it', () => {
    expect(told(reduced([['KA'], ['SK'], ['SB']], S, K))).toEqual(['SK: 2 / 0']);
    expect(told(reduced([['TS'], ['SK']], { S: 2, T: 1 }, K))).toEqual(['SK: 3 / 0', 'TS: 1 / 0']);
  });

  it('goes where all plants and all stores are joined at one node of it', () => {
    expect(told(reduced([['SK'], ['KA'], ['AB'], ['BK']], S, K))).toEqual(['SK: 2 / 0']);
  });

  it('is everything where there are no stores', () => {
    expect(told(reduced([['SJ'], ['JT']], { S: 1, T: 1 }, {}))).toEqual([]);
  });

  it('stays where something is said of it by name, without a limit', () => {
    expect(told(reduced([['SJ'], ['JK'], ['JA']], S, K, { kept: new Set(['JA']) }))).toEqual([
      'JA: Infinity / Infinity',
      'JK: 2 / 0',
      'SJ: 2 / 0',
    ]);
    expect(told(reduced([['SJ'], ['JK']], S, K, { kept: new Set(['SJ']) }))).toEqual(['JK: 2 / 0', 'SJ: Infinity / Infinity']);
  });
});

describe('edges in series', () => {
  it('are one chain, in whichever way they are drawn, through nodes where nothing else is', () => {
    expect(told(reduced([['AS'], ['AB'], ['KB']], S, K))).toEqual(['-AS AB -KB: 2 / 0']);
  });

  it('stay apart at a plant, at a store and at a fork', () => {
    expect(told(reduced([['SJ'], ['JK'], ['JT']], { S: 2, T: 1 }, K))).toEqual(['-JT: 1 / 0', 'JK: 3 / 0', 'SJ: 2 / 0']);
    expect(told(reduced([['ST'], ['TK']], { S: 2, T: 1 }, K))).toEqual(['ST: 2 / 0', 'TK: 3 / 0']);
  });

  it('are one where a dead end between them has gone', () => {
    expect(told(reduced([['SJ'], ['JK'], ['JA']], S, K))).toEqual(['SJ JK: 2 / 0']);
  });

  it('stay apart where rights of way are paid that are no equal share of both: another pipe may be the cheaper one', () => {
    const options = [{ ...option('any', 5, 1), right_of_way_m_per_km: 1 }];
    const network = (way: number) =>
      reduced(
        [
          ['SJ', 100, { right_of_way_km: 20 }],
          ['JK', 50, { right_of_way_km: way }],
        ],
        S,
        K,
        { options },
      );
    expect(told(network(10))).toEqual(['SJ JK: 2 / 0']);
    expect(told(network(11))).toEqual(['JK: 2 / 0', 'SJ: 2 / 0']);
  });

  it('stay apart over an edge that costs nothing, which would join two that are not proportional', () => {
    const options = [{ ...option('any', 5, 1), right_of_way_m_per_km: 1 }];
    const found = reduced(
      [
        ['SA', 9, { right_of_way_km: 1 }],
        ['AB', 0],
        ['BK', 9, { right_of_way_km: 5 }],
      ],
      S,
      K,
      { options },
    );
    expect(told(found)).toEqual(['AB: 2 / 0', 'BK: 2 / 0', 'SA: 2 / 0']);
  });
});

describe('parallel edges', () => {
  const beside = [
    ['SK', 100],
    ['SK', 120, { id: 'longer' }],
  ] as const;

  it('are one where one wide pipe costs no more than two narrow ones: the shorter stays', () => {
    expect(told(reduced([...beside], S, K))).toEqual(['SK: 2 / 0']);
  });

  it('are two where no pipe carries what two can', () => {
    const options = [option('only', 1.5, 4)];
    expect(told(reduced([...beside], S, K, { options }))).toEqual(['SK: 2 / 0', 'longer: 2 / 0']);
    expect(told(reduced([...beside], { S: 1.5 }, K, { options }))).toEqual(['SK: 1.5 / 0']);
  });

  it('are two where a wide pipe costs more than two narrow ones', () => {
    expect(told(reduced([...beside], S, K, { options: [option('narrow', 1, 2), option('wide', 10, 6)] }))).toEqual([
      'SK: 2 / 0',
      'longer: 2 / 0',
    ]);
  });

  it('are two in several stages, where both may be laid one after the other, and where peak and average differ', () => {
    expect(told(reduced([...beside], S, K, { stages: 2 }))).toHaveLength(2);
    expect(told(reduced([...beside], S, K, { twoFlows: true }))).toHaveLength(2);
  });

  it('are one where one of them is a chain, and what is left is in series with what comes before', () => {
    expect(told(reduced([['SA'], ['AK', 100], ['AB', 60], ['BK', 60]], S, K))).toEqual(['SA AK: 2 / 0']);
  });

  it('are two where something is said of one of them by name', () => {
    expect(told(reduced([...beside], S, K, { kept: new Set(['longer']) }))).toEqual(['SK: 2 / 0', 'longer: Infinity / Infinity']);
  });
});

describe('the most along an edge', () => {
  it('is what the plants on one side give and the stores on the other take', () => {
    // Plants 2 and 1 and a store of 0.5 on the left; a plant of 4 and a store of 3 on the right.
    const network = [['SA'], ['TA'], ['LA'], ['AB'], ['BK'], ['BP']] as const;
    expect(told(reduced([...network], { S: 2, T: 1, P: 4 }, { L: 0.5, K: 3 }))).toEqual([
      '-BP: 3.5 / 0',
      '-LA: 0.5 / 0',
      'AB: 3 / 0.5',
      'BK: 3 / 0',
      'SA: 2 / 0',
      'TA: 1 / 0',
    ]);
  });

  it('leaves out, in a ring, what stands at its end and what stands at its start', () => {
    // S 2, T 1, store K 3 on a triangle: into K from either side all 3; from S to T at most 2, and back 1.
    expect(told(reduced([['ST'], ['TK'], ['KS']], { S: 2, T: 1 }, K))).toEqual(['-KS: 3 / 0', 'ST: 2 / 1', 'TK: 3 / 0']);
  });

  it('is known of bridges alone where peak and average differ, and of nothing where there are stages besides', () => {
    const network = [['RS'], ['ST'], ['TK'], ['KS']] as const;
    const plants = { R: 5, S: 2, T: 1 };
    expect(told(reduced([...network], plants, K, { twoFlows: true }))).toEqual([
      'KS: Infinity / Infinity',
      'RS: 3 / 0',
      'ST: Infinity / Infinity',
      'TK: Infinity / Infinity',
    ]);
    expect(told(reduced([...network], plants, K, { twoFlows: true, stages: 2 }))[1]).toBe('RS: Infinity / Infinity');
  });
});
