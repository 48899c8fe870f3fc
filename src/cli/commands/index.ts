import type { CliCommand } from '../command.ts';
import { check } from './check.ts';
import { importCommand } from './import/index.ts';
import { init } from './init.ts';
import { plan } from './plan.ts';
import { report } from './report.ts';
import { schema } from './schema.ts';

/** Every command, in the order of the help. */
export const commands: readonly CliCommand[] = [init, check, plan, report, importCommand, schema];
