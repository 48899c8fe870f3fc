import type { CliCommand } from '../command.ts';
import { alternatives } from './alternatives.ts';
import { bounds } from './bounds.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { hub } from './hub.ts';
import { importCommand } from './import/index.ts';
import { init } from './init.ts';
import { network } from './network.ts';
import { pins } from './pins.ts';
import { plan } from './plan.ts';
import { report } from './report.ts';
import { robust } from './robust.ts';
import { schema } from './schema.ts';
import { simulate } from './simulate.ts';
import { sweep } from './sweep.ts';

/** Every command, in the order of the help. */
export const commands: readonly CliCommand[] = [
  init,
  check,
  network,
  plan,
  bounds,
  sweep,
  robust,
  simulate,
  alternatives,
  hub,
  compare,
  pins,
  report,
  importCommand,
  schema,
];
