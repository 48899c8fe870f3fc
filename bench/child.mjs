import { jobs } from './jobs/index.mjs';

// One measured run, a process of its own so that CPU and memory are its own: node bench/child.mjs JOB INPUT
// It prints JSON, one object a line: what the job says on the way, and last what it found and what the process used.

const [name, input = '{}'] = process.argv.slice(2);
const job = jobs[name];
if (job === undefined) throw new Error(`no job '${name}' among ${Object.keys(jobs).join(', ')}`);

/** CPU seconds of this process, its threads with it. */
const cpu = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;
const tell = (line, then) => process.stdout.write(`${JSON.stringify(line)}\n`, then);

let start = { wall: performance.now() / 1000, cpu: 0 };
const clock = () => ({ wall_s: performance.now() / 1000 - start.wall, cpu_s: cpu() - start.cpu });
const begin = () => {
  start = { wall: performance.now() / 1000, cpu: cpu() };
};

/** The best plan's cost and the bound, where either is better than before. */
const best = { incumbent: Number.POSITIVE_INFINITY, bound: Number.NEGATIVE_INFINITY };
const say = ({ incumbent = best.incumbent, bound = best.bound }) => {
  if (!(incumbent < best.incumbent || bound > best.bound)) return;
  best.incumbent = Math.min(best.incumbent, incumbent);
  best.bound = Math.max(best.bound, bound);
  tell({ ...clock(), ...best });
};

const found = await job(JSON.parse(input), { begin, clock, say });
tell({ done: { ...clock(), peak_mb: process.resourceUsage().maxRSS / 1024, ...found } }, () => process.exit(0));
