import type { Expression, Variable } from '../milp/expression.ts';
import { sum, times, zero } from '../milp/expression.ts';
import type { ProgramBuilder } from '../milp/program.ts';
import type { Project } from './asked/milestones.ts';
import { type Arc, type Capture, type Context, mostInto, type Pipe, type Stage, type Storage } from './context.ts';
import { winsFirst } from './gas.ts';
import type { Haul } from './modes/hauls.ts';

interface Labelled {
  readonly label: string;
}

/** A family of variables over members and stages; asking for one that does not exist throws. */
export class Family<Member extends Labelled> {
  readonly name: string;
  /** Variables that members have of others, by the name of a column of their own. */
  readonly shared = new Map<string, Variable>();
  /** By label, then by index of the stage: looked up more often than anything else in a model. */
  private readonly variables = new Map<string, Variable[]>();

  constructor(name: string) {
    this.name = name;
  }

  add(program: ProgramBuilder, member: Member, stage: Stage, bounds: { upper: number; integer?: boolean }): void {
    this.put(member, stage, program.column(`${this.name}[${member.label},${stage.name}]`, bounds));
  }

  /** Lets a member have the columns of another; `shared` remembers the name that it would have had for itself. */
  share(member: Member, other: Member, stage: Stage): void {
    const variable = this.of(other, stage);
    this.put(member, stage, variable);
    this.shared.set(`${this.name}[${member.label},${stage.name}]`, variable);
  }

  of(member: Member, stage: Stage): Variable {
    const found = this.variables.get(member.label)?.[stage.index];
    if (found === undefined) throw new Error(`no variable ${this.name}[${member.label},${stage.name}]`);
    return found;
  }

  private put({ label }: Member, { index }: Stage, variable: Variable): void {
    const ofMember = this.variables.get(label) ?? [];
    ofMember[index] = variable;
    this.variables.set(label, ofMember);
  }
}

/** An arc with one way of laying a pipe on it. */
export interface Laying extends Labelled {
  readonly arc: Arc;
  readonly pipe: Pipe;
}

/** Every variable of the model. Where peak and average coincide, the average families are the peak ones. */
export interface Variables {
  readonly capture: Family<Capture>;
  readonly captureBuilt: Family<Capture>;
  readonly injection: Family<Storage>;
  readonly storage: Family<Storage>;
  readonly siteOpened: Family<Storage>;
  readonly wells: Family<Storage>;
  /** Of gas fields: what is stored while gas is won, what is stored after, and whether the one has given way to the other. */
  readonly egr: Family<Storage>;
  readonly laterStorage: Family<Storage>;
  readonly egrEnded: Family<Storage>;
  /** Along arcs, and along ways other than by pipe. */
  readonly flow: Family<Labelled>;
  readonly averageFlow: Family<Labelled>;
  readonly pricedFlow: Family<Laying>;
  /** Flow that a pipe is sized and paid for in the stage it is laid in; in one stage that is what it carries. */
  readonly pricedSize: Family<Laying>;
  readonly pipeLaid: Family<Laying>;
  /** Of ways other than by pipe: plants of terminals opened, vehicles and modules, and plants of any size. */
  readonly terminalOpened: Family<Haul>;
  readonly haulUnits: Family<Haul>;
  readonly terminalSize: Family<Haul>;
  /** In the stage of its milestone alone. */
  readonly projectCounted: Family<Project>;
  /** Index of the stage of every column. */
  readonly stageOfColumn: readonly number[];
  /** The layings of an arc, one a pipe option. */
  layingsOf(arc: Arc): readonly Laying[];
}

function addTerminals(program: ProgramBuilder, context: Context, stage: Stage, x: Variables): void {
  for (const capture of context.captures) {
    x.capture.add(program, capture, stage, {
      upper: context.runs(capture, stage) ? Math.min(capture.capturable_mt_per_yr, context.mostIn(stage)) : 0,
    });
    x.captureBuilt.add(program, capture, stage, { upper: context.mayCapture(capture, stage) ? 1 : 0, integer: true });
  }
  for (const storage of context.storages) {
    const most = Math.min(mostInto(storage, stage, context), context.mostIn(stage));
    x.injection.add(program, storage, stage, { upper: most });
    if (context.twoFlows) x.storage.add(program, storage, stage, { upper: most });
    x.siteOpened.add(program, storage, stage, { upper: context.mayOpen(storage, stage) ? 1 : 0, integer: true });
    x.wells.add(program, storage, stage, { upper: storage.most_wells, integer: true });
    if (!winsFirst(storage)) continue;
    const mayEnd = stage.index > 0 || !storage.uptake.gas.first.when_filled;
    x.egr.add(program, storage, stage, { upper: most });
    x.laterStorage.add(program, storage, stage, { upper: most });
    x.egrEnded.add(program, storage, stage, { upper: mayEnd ? 1 : 0, integer: true });
  }
}

function addPipes(program: ProgramBuilder, context: Context, stage: Stage, x: Variables): void {
  const largest = Math.max(...context.pipes.map(({ capacity_mt_per_yr }) => capacity_mt_per_yr)) * (stage.index + 1);
  for (const arc of context.carriers) {
    const reused = Math.max(0, ...context.pipesOn(arc).map(({ existing, capacity_mt_per_yr: most }) => (existing ? most : 0)));
    const upper = Math.min(largest + reused, context.total_mt_per_yr, context.mostIn(stage), context.mostOn(arc));
    x.flow.add(program, arc, stage, { upper });
    if (context.twoFlows) x.averageFlow.add(program, arc, stage, { upper });
    for (const laying of x.layingsOf(arc)) {
      const most = laying.pipe.capacity_mt_per_yr;
      if (context.pricedFlow) x.pricedFlow.add(program, laying, stage, { upper: most * (stage.index + 1) });
      if (x.pricedSize !== x.pricedFlow) x.pricedSize.add(program, laying, stage, { upper: most });
      x.pipeLaid.add(program, laying, stage, { upper: context.mayLay(arc.edge, stage) ? 1 : 0, integer: true });
    }
  }
  for (const arc of context.arcs) if (context.carrierOf(arc) !== arc) sharePipes(context, stage, arc, x);
}

function addHauls(program: ProgramBuilder, context: Context, stage: Stage, x: Variables): void {
  for (const haul of context.hauls) {
    const { unit, opening, most_mt_per_yr } = haul;
    const may = context.mayHaul(haul, stage);
    const mayBefore = context.stages.slice(0, stage.index + 1).some((one) => context.mayHaul(haul, one));
    const upper = mayBefore ? Math.min(most_mt_per_yr, context.mostIn(stage)) : 0;
    x.flow.add(program, haul, stage, { upper });
    if (context.twoFlows) x.averageFlow.add(program, haul, stage, { upper });
    if (opening !== undefined) x.terminalOpened.add(program, haul, stage, { upper: may ? 1 : 0, integer: true });
    if (unit !== undefined)
      unitsOf(haul, x).add(program, haul, stage, { upper: may || opening !== undefined ? unit.most : 0, integer: unit.whole });
  }
}

/** The family of what is bought by size: whole units, or capacity of any size. */
export const unitsOf = ({ unit }: Haul, x: Variables): Family<Haul> => (unit?.whole === false ? x.terminalSize : x.haulUnits);

/** Gives an arc the columns of the one that it is laid and run like. */
function sharePipes(context: Context, stage: Stage, arc: Arc, x: Variables): void {
  const carrier = context.carrierOf(arc);
  x.flow.share(arc, carrier, stage);
  if (context.twoFlows) x.averageFlow.share(arc, carrier, stage);
  const layings = x.layingsOf(carrier);
  for (const [k, laying] of x.layingsOf(arc).entries()) {
    const own = layings[k] as Laying;
    if (context.pricedFlow) x.pricedFlow.share(laying, own, stage);
    if (x.pricedSize !== x.pricedFlow) x.pricedSize.share(laying, own, stage);
    x.pipeLaid.share(laying, own, stage);
  }
}

/** Names that columns would have in the model of the whole network, with the columns that stand for them in a reduced one. */
export function sharedColumns(x: Variables): ReadonlyMap<string, Variable> {
  return new Map([x.flow, x.averageFlow, x.pricedFlow, x.pricedSize, x.pipeLaid].flatMap(({ shared }) => [...shared]));
}

/** First parts of the names of columns that say what is built. */
const builtFamilies = [
  ...['capture_built', 'site_opened', 'wells', 'egr_ended', 'pipe_laid'],
  ...['terminal_opened', 'haul_units', 'terminal_size'],
];

/** Whether a column, by its name, says what is built: decided once, while flows may adapt. */
export const isBuiltColumn = (name: string): boolean => builtFamilies.some((family) => name.startsWith(`${family}[`));

/** Adds every variable to the program. */
export function addVariables(program: ProgramBuilder, context: Context): Variables {
  const layings = new Map(
    context.arcs.map((arc) => [
      arc.label,
      context.pipesOn(arc).map((pipe) => ({ label: `${arc.label},${pipe.label}`, arc, pipe })),
    ]),
  );
  const injection = new Family<Storage>('injection');
  const flow = new Family<Labelled>('flow');
  const pricedFlow = new Family<Laying>('priced_flow');
  const stageOfColumn: number[] = [];
  const x: Variables = {
    stageOfColumn,
    capture: new Family('capture'),
    captureBuilt: new Family('capture_built'),
    injection,
    storage: context.twoFlows ? new Family('storage') : injection,
    siteOpened: new Family('site_opened'),
    wells: new Family('wells'),
    egr: new Family('egr'),
    laterStorage: new Family('later_storage'),
    egrEnded: new Family('egr_ended'),
    flow,
    averageFlow: context.twoFlows ? new Family('average_flow') : flow,
    pricedFlow,
    pricedSize: context.pricedFlow && context.stages.length > 1 ? new Family('priced_size') : pricedFlow,
    pipeLaid: new Family('pipe_laid'),
    terminalOpened: new Family('terminal_opened'),
    haulUnits: new Family('haul_units'),
    terminalSize: new Family('terminal_size'),
    projectCounted: new Family('project_counted'),
    layingsOf: (arc) => layings.get(arc.label) ?? [],
  };
  for (const stage of context.stages) {
    addTerminals(program, context, stage, x);
    addPipes(program, context, stage, x);
    addHauls(program, context, stage, x);
    for (const project of context.projects.filter((one) => one.stage === stage))
      x.projectCounted.add(program, project, stage, { upper: 1, integer: true });
    while (stageOfColumn.length < program.columnCount) stageOfColumn.push(stage.index);
  }
  return x;
}

/** The tonnes a year of a sink that win gas. */
export const winning = (storage: Storage, stage: Stage, x: Variables): Variable =>
  winsFirst(storage) ? x.egr.of(storage, stage) : x.storage.of(storage, stage);

/** Σ of a built-in-stage family over all stages up to and with this one: what stands by then. */
export function standing<Member extends Labelled>(
  context: Context,
  family: Family<Member>,
  member: Member,
  stage: Stage,
): Expression {
  return sum(context.stages.slice(0, stage.index + 1), (built) => family.of(member, built));
}

/** Σ over the pipe options of an arc that stand in a stage, each weighted. */
export function standingPipes(
  context: Context,
  x: Variables,
  arc: Arc,
  stage: Stage,
  weight: (pipe: Pipe) => number,
): Expression {
  if (context.pipes.length === 0) return zero;
  return sum(x.layingsOf(arc), (laying) => times(weight(laying.pipe), standing(context, x.pipeLaid, laying, stage)));
}
