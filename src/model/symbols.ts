/** A letter of the equations: the family of variables it stands for, its unit and its words. */
export interface Symbol {
  /** LaTeX, without indices. */
  readonly letter: string;
  /** Name of the family, and first part of every column name. */
  readonly family: string;
  readonly unit: string;
  readonly en: string;
  readonly zh: string;
}

/** The one table between the letters of the equations and the words of the code. */
export const symbols: readonly Symbol[] = [
  { letter: 'a', family: 'capture', unit: 'Mt/yr', en: 'captured while the source runs', zh: '源运行时的捕集量' },
  { letter: 'u', family: 'capture_built', unit: '0 or 1', en: 'capture plant built in the stage', zh: '本阶段建设捕集装置' },
  {
    letter: 's',
    family: 'injection',
    unit: 'Mt/yr',
    en: 'injected with every captured source running',
    zh: '全部源运行时的注入量',
  },
  { letter: '\\bar s', family: 'storage', unit: 'Mt/yr', en: 'stored on the average of the stage', zh: '阶段平均封存量' },
  { letter: 'v', family: 'site_opened', unit: '0 or 1', en: 'storage site opened in the stage', zh: '本阶段启用封存场地' },
  { letter: 'w', family: 'wells', unit: 'wells', en: 'wells drilled in the stage', zh: '本阶段钻井数' },
  { letter: 'e', family: 'egr', unit: 'Mt/yr', en: 'stored in a gas field while gas is won', zh: '气田驱气阶段注入量' },
  {
    letter: 'l',
    family: 'later_storage',
    unit: 'Mt/yr',
    en: 'stored in a gas field after gas was won',
    zh: '气田驱气之后的封存量',
  },
  { letter: 'h', family: 'egr_ended', unit: '0 or 1', en: 'gas field turned to storage', zh: '气田已转为封存' },
  { letter: 'x', family: 'flow', unit: 'Mt/yr', en: 'flow with every captured source running', zh: '全部源运行时的流量' },
  { letter: '\\bar x', family: 'average_flow', unit: 'Mt/yr', en: 'flow on the average of the stage', zh: '阶段平均流量' },
  { letter: 'z', family: 'priced_flow', unit: 'Mt/yr', en: 'flow carried by one pipe option', zh: '某一管道方案承担的流量' },
  {
    letter: 'k',
    family: 'priced_size',
    unit: 'Mt/yr',
    en: 'flow that a pipe laid in the stage is sized and paid for',
    zh: '本阶段铺设的管道按其计价的设计流量',
  },
  {
    letter: 'y',
    family: 'pipe_laid',
    unit: '0 or 1',
    en: 'pipe laid in the stage, in one direction',
    zh: '本阶段沿某方向铺设管道',
  },
  { letter: 'm', family: 'project_counted', unit: '0 or 1', en: 'counts as a project of a milestone', zh: '计为里程碑项目' },
  {
    letter: 'n',
    family: 'haul_units',
    unit: 'vehicles or modules',
    en: 'ships, barges, trains, trucks or modules of a terminal bought in the stage',
    zh: '本阶段购置的船舶、列车、罐车或枢纽模块数',
  },
  {
    letter: '\\bar n',
    family: 'terminal_size',
    unit: 'Mt/yr',
    en: 'capacity of a terminal built in the stage, where it may have any size',
    zh: '本阶段建设的枢纽能力（规模连续可变）',
  },
  {
    letter: '\\bar u',
    family: 'terminal_opened',
    unit: '0 or 1',
    en: 'plant of a terminal opened in the stage',
    zh: '本阶段启用枢纽装卸设施',
  },
];
