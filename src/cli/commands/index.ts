import type { CliCommand } from '../command.ts';
import { check } from './check.ts';
import { plan } from './plan.ts';

/** Every command, in the order of the help. */
export const commands: readonly CliCommand[] = [check, plan];
