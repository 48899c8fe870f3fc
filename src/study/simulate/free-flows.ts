import type { Program } from '../../milp/program.ts';
import type { ModelLists } from '../../model/build.ts';
import { isBuiltColumn } from '../../model/variables.ts';
import { type Design, withDesign } from '../design.ts';

/** A programme in which only flows are left, and the way back to the columns of the whole one. */
export interface FreeFlows {
  readonly program: Program;
  /** Values of all columns, from those of the flows. */
  complete(flows: ArrayLike<number>): Float64Array;
}

/**
 * Puts the design into a programme for good: what is built becomes part of the constants, and rows on which flows have no
 * bearing go (the design meets them, or it would not be one). It is the same programme as `withDesign`'s at two thirds of
 * its size, which counts where thousands are solved.
 */
export function freeFlows(whole: Program, design: Design): FreeFlows {
  const given = withDesign(whole, design);
  const places = new Int32Array(given.columns.length).fill(-1);
  const columns = given.columns.filter(({ name }, index) => {
    const free = !isBuiltColumn(name);
    if (free) places[index] = 1;
    return free;
  });
  let next = 0;
  for (const [index, place] of places.entries()) if (place === 1) places[index] = next++;
  const fixed = (index: number) => given.columns[index]?.lower ?? Number.NaN;
  const free = (expression: Pick<Program['objective'], 'columns' | 'coefficients'>) => {
    const [kept, coefficients]: [number[], number[]] = [[], []];
    let constant = 0;
    for (const [k, index] of expression.columns.entries()) {
      const [place, coefficient] = [places[index] as number, expression.coefficients[k] as number];
      if (place < 0) constant += coefficient * fixed(index);
      else {
        kept.push(place);
        coefficients.push(coefficient);
      }
    }
    return { columns: kept, coefficients, constant };
  };
  const rows = given.rows.flatMap((row) => {
    const { columns: kept, coefficients, constant } = free(row);
    if (kept.length === 0 && row.columns.length > 0) return [];
    return [{ name: row.name, columns: kept, coefficients, lower: row.lower - constant, upper: row.upper - constant }];
  });
  const objective = free(given.objective);
  return {
    program: { ...given, columns, rows, objective: { ...objective, constant: objective.constant + given.objective.constant } },
    complete: (flows) => Float64Array.from(places, (place, index) => (place < 0 ? fixed(index) : (flows[place] as number))),
  };
}

/** The lists without the constraints on which flows have no bearing once the design is given; the same for every future of a part. */
export function listsOfFlows(lists: ModelLists, { program }: FreeFlows): ModelLists {
  const names = new Set(program.rows.map(({ name }) => name.slice(0, name.indexOf('('))));
  return { ...lists, constraints: lists.constraints.filter(({ name }) => names.has(name)) };
}
