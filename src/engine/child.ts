import type { Case } from '../case/case.ts';
import { parseCase } from '../case/parse.ts';
import { highsSearch, highsSolver } from '../solve/highs.node.ts';
import { solverNamed } from '../solve/solvers.node.ts';
import { defaultKinds, defaultLists } from '../study/defaults.ts';
import { executeHere } from '../study/run.ts';
import { tasks } from '../study/tasks/index.ts';
import type { Reply, Request } from './messages.ts';

// A child of the process pool: works out one scenario at a time, and ends with its parent, however that ends.
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole group; the parent decides.
process.on('SIGINT', () => undefined);

const send = (reply: Reply) => process.send?.(reply);

let study: Case | undefined;

async function answer(request: Request): Promise<void> {
  if (request.study !== undefined) study = parseCase(request.study, defaultKinds).study;
  if (study === undefined) throw new Error('the child was given no case');
  const options = {
    solver: request.solver === undefined ? highsSolver() : solverNamed(request.solver),
    search: highsSearch(),
    kinds: defaultKinds,
    lists: defaultLists,
  };
  const { task, input, needs } = request;
  const execute = executeHere(tasks, options);
  const onProgress = (progress: Parameters<Parameters<typeof execute>[3]['onProgress']>[0]) =>
    send({ reply: 'progress', progress });
  send({ reply: 'done', result: await execute(study, { task, input, needs: [] }, needs, { onProgress }) });
}

process.on('message', (request: Request) => {
  answer(request).catch((error: unknown) => {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send({ reply: 'broken', reason });
  });
});
