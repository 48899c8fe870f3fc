import { fault } from '../../base/issue.ts';
import type { Check } from './check.ts';

/** This version plans one stage; the format holds several already. */
export const stages: Check = ({ rows }) =>
  rows.stages.length > 1 ? [fault('stage.several', { path: 'stages.1' }, { count: rows.stages.length })] : [];
