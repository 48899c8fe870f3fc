import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lpText } from '../../src/milp/lp.ts';
import { mpsNames, mpsText } from '../../src/milp/mps.ts';
import type { Program } from '../../src/milp/program.ts';
import { safeNames } from '../../src/milp/safe-names.ts';
import { modelArrays } from '../../src/solve/highs/model-arrays.ts';
import { type Highs, loadRuntime, type ModelData } from '../../src/solve/highs/runtime.ts';
import { itNeeds } from '../optional.ts';
import { randomProgram } from './random-program.ts';
import { tinyProgram } from './tiny.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadRuntime();
});

/** Status and optimum that HiGHS finds for a source, exact to its tolerances. */
function solved(source: ModelData | { format: 'lp' | 'mps'; data: string }): { status: number; objective: number } {
  const model = highs.createModel(source);
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_feasibility_tolerance: 1e-9 });
    const { modelStatus } = model.run();
    return { status: modelStatus, objective: modelStatus === 7 ? model.getObjectiveValue() : Number.NaN };
  } finally {
    model.dispose();
  }
}

/** What cbc finds for a file: the first line of its solution. */
function solvedByCbc(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhui-test-'));
  try {
    writeFileSync(join(folder, name), text);
    spawnSync('cbc', [name, '-ratio', '0', '-solve', '-solution', 'out.sol'], { cwd: folder });
    return readFileSync(join(folder, 'out.sol'), 'utf8').split('\n')[0] ?? '';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('names', () => {
  it('are safe for every reader and never repeat', () => {
    expect(safeNames(['flow[a→b]', 'a b', 'a-b', 'A_B', '3rd', 'e1', 'free', 'x_1', '源', ''])).toEqual([
      'flow_au2192b_',
      'a_b',
      'a_b_2',
      'A_B_3',
      '_3rd',
      '_e1',
      '_free',
      'x_1',
      'u6e90',
      '_',
    ]);
  });
  it('stay in step with columns and rows', () => {
    expect(mpsNames(tinyProgram())).toEqual({
      objective: 'the_objective',
      columns: ['flow_u6e901u21922_', '_free', 'build_1', '_3rd', '_unused'],
      rows: ['at_least', 'at_most', '_balance', '_range'],
    });
  });
});

describe('LP text', () => {
  it('of a tiny programme', () => {
    expect(lpText(tinyProgram())).toBe(`\\ tiny: 5 columns, 4 rows
Minimize
 the_objective: 2 flow_u6e901u21922_ + 3 _free - build_1 + 7 objective_constant
Subject To
 at_least: flow_u6e901u21922_ + _free >= 1.5
 at_most: 0.1 flow_u6e901u21922_ - 2 build_1 <= 0.3333333333333333
 _balance: - _free + _3rd = 0
 _range.low: flow_u6e901u21922_ - _free >= -1
 _range.high: flow_u6e901u21922_ - _free <= 8
Bounds
 0 <= flow_u6e901u21922_ <= 10
 _free >= -5
 0 <= build_1 <= 1
 _3rd free
 _unused = 2
 objective_constant = 1
Generals
 flow_u6e901u21922_
Binaries
 build_1
End
`);
  });
  it('wraps long rows', () => {
    const program = randomProgram(1, { integers: 40, continuous: 40, rows: 3 });
    expect(
      Math.max(
        ...lpText(program)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(120);
    expect(solved({ format: 'lp', data: lpText(program) }).objective).toBeCloseTo(solved(modelArrays(program)).objective, 6);
  });
});

describe('MPS text', () => {
  it('of a tiny programme', () => {
    expect(mpsText(tinyProgram())).toBe(`NAME yuanhui FREE
ROWS
 N the_objective
 G at_least
 L at_most
 E _balance
 L _range
COLUMNS
 marker_1 'MARKER' 'INTORG'
 flow_u6e901u21922_ the_objective 2
 flow_u6e901u21922_ at_least 1
 flow_u6e901u21922_ at_most 0.1
 flow_u6e901u21922_ _range 1
 marker_2 'MARKER' 'INTEND'
 _free the_objective 3
 _free at_least 1
 _free _balance -1
 _free _range -1
 marker_3 'MARKER' 'INTORG'
 build_1 the_objective -1
 build_1 at_most -2
 marker_4 'MARKER' 'INTEND'
 _3rd _balance 1
 _unused the_objective 0
RHS
 RHS the_objective -7
 RHS at_least 1.5
 RHS at_most 0.3333333333333333
 RHS _range 8
RANGES
 RNG _range 9
BOUNDS
 LO BND flow_u6e901u21922_ 0
 UP BND flow_u6e901u21922_ 10
 LO BND _free -5
 PL BND _free
 BV BND build_1
 FR BND _3rd
 FX BND _unused 2
ENDATA
`);
  });
});

/** x − y ≤ 8 and x + y ≥ 1.5: y ≥ −5 falls to x − 8 or 1.5 − x; x = 5 gives y = −3, z = 1: 10 − 9 − 1 + 7. x = 4: y = −2.5, 8 − 7.5 + 6. */
const tinyOptimum = 6.5;

describe('readers', () => {
  const programs: readonly Program[] = Array.from({ length: 60 }, (_, seed) => randomProgram(seed));

  it('HiGHS reads the tiny programme back from both texts', () => {
    const program = tinyProgram();
    for (const source of [
      modelArrays(program),
      { format: 'lp' as const, data: lpText(program) },
      { format: 'mps' as const, data: mpsText(program) },
    ]) {
      expect(solved(source).objective).toBeCloseTo(tinyOptimum, 9);
    }
  });

  it('HiGHS finds the same optimum in LP and MPS text of random programmes', () => {
    let feasible = 0;
    for (const program of programs) {
      const direct = solved(modelArrays(program));
      const lp = solved({ format: 'lp', data: lpText(program) });
      const mps = solved({ format: 'mps', data: mpsText(program) });
      expect([lp.status, mps.status], program.name).toEqual([direct.status, direct.status]);
      if (direct.status !== 7) continue;
      feasible += 1;
      expect(lp.objective, program.name).toBeCloseTo(direct.objective, 6);
      expect(mps.objective, program.name).toBeCloseTo(direct.objective, 6);
    }
    expect(feasible).toBeGreaterThan(20);
    expect(feasible).toBeLessThan(60);
  });

  itNeeds('cbc', 'cbc finds the same optimum in LP and MPS text', () => {
    for (const program of [tinyProgram(), ...programs.slice(0, 25)]) {
      const direct = solved(modelArrays(program));
      for (const [name, text] of [
        ['model.lp', lpText(program)],
        ['model.mps', mpsText(program)],
      ] as const) {
        const said = solvedByCbc(name, text);
        if (direct.status !== 7) expect(said, `${program.name} ${name}`).toMatch(/^(Integer i|I)nfeasible/);
        else
          expect(Number(said.match(/^Optimal - objective value (\S+)/)?.[1]), `${program.name} ${name}`).toBeCloseTo(
            direct.objective,
            5,
          );
      }
    }
  });
});
