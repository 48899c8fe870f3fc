#!/usr/bin/env node
import { exitCodes } from './exit.ts';
import { run } from './run.ts';
import { sessionOf } from './session.ts';

// A reader that closes early (`yuanhui … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? exitCodes.done : exitCodes.bug),
);
const args = process.argv.slice(2);
process.exitCode = await run(args, sessionOf(args, process.env));
