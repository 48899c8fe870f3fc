import { parentPort } from 'node:worker_threads';
import { answer, type Request } from './jobs.ts';
import { loadRuntime } from './runtime.ts';

const port = parentPort;
if (port === null) throw new Error('this file is the script of a worker');

const runtime = loadRuntime();
port.on('message', async (request: Request) => answer(await runtime, request, (reply) => port.postMessage(reply)));
