import { mccoyRubin } from './mccoy-rubin.ts';
import { parker } from './parker.ts';
import type { PipelineCost } from './pipeline-cost.ts';
import { table } from './table.ts';
import { trends } from './trends.ts';

/** The pipeline cost models; a new one is a file and a line here. */
export const pipelineCosts: readonly PipelineCost<unknown>[] = [table, mccoyRubin, parker, trends];
