import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../tools/build.mjs';
import { node, root, script } from '../tools/run.mjs';
import { fillBestKnown } from './best-known.mjs';
import { keptIn } from './measure/kept.mjs';
import { machineHere, machineText } from './measure/machine.mjs';
import { measured } from './measure/measured.mjs';
import { optionsOf, usage } from './options.mjs';
import { pageWith, sectionOf } from './page.mjs';
import { parts } from './parts/index.mjs';
import { calibrate } from './recipe/calibrate.mjs';
import { sizes } from './recipe/sizes.mjs';

// npm run bench: speed and bounds, ours beside HiGHS alone, as ratios in one run on one machine. bench/README.md tells it all.

const pagePath = join(root, 'bench/README.md');
const say = (text) => console.error(text);

/** Members of a list by name, all where none is named. */
function named(list, names, what) {
  const strange = names.find((name) => !list.some((member) => member.name === name));
  if (strange !== undefined)
    throw new Error(`no ${what} '${strange}'; there are ${list.map(({ name }) => name).join(', ')}\n\n${usage}`);
  return names.length === 0 ? list : list.filter(({ name }) => names.includes(name));
}

/** Runs one part, every run in a process of its own, one after the other. */
async function runPart(part, options, machine, scratch) {
  const places = join(scratch, part.name);
  mkdirSync(places);
  const prepared = (await part.prepare?.({ ...options, scratch: places })) ?? {};
  if (prepared.skipped !== undefined) return { skipped: prepared.skipped };
  const kept = keptIn(options.keep, machine);
  const results = {};
  for (const run of part.runs(options, prepared)) {
    const before = kept.get(run);
    const result = before ?? (await measured(run));
    if (before === undefined) kept.put(run, result);
    const { status, cpu_s, wall_s, peak_mb, reason } = result.end;
    const used =
      cpu_s === undefined ? reason : `${cpu_s.toFixed(1)} CPU s, ${wall_s.toFixed(1)} s, ${peak_mb?.toFixed(0) ?? '–'} MB`;
    say(`${run.name}: ${status ?? 'done'}, ${used}${before === undefined ? '' : ' (kept)'}`);
    results[run.name] = result;
  }
  return part.report(results, options);
}

/** Writes the page as the format check wants it. */
async function writePage(text) {
  writeFileSync(pagePath, text);
  const { code, output } = await node([script('@biomejs/biome', 'biome'), 'format', '--write', pagePath]);
  if (code !== 0) throw new Error(`the page was written and not formatted:\n${output.trim()}`);
}

async function bench(options) {
  const machine = machineHere();
  const date = new Date().toISOString().slice(0, 10);
  const when = `${date}; ${machineText(machine)}.`;
  const scratch = mkdtempSync(join(tmpdir(), 'yuanhui-bench-'));
  const told = { date, machine, parts: {} };
  try {
    for (const part of named(parts, options.names, 'part')) {
      const made = await runPart(part, options, machine, scratch);
      told.parts[part.name] = made.skipped === undefined ? { figures: made.figures, verdicts: made.verdicts } : made;
      if (made.skipped !== undefined) {
        say(`skipped: ${part.name} (${made.skipped})`);
        continue;
      }
      const section = sectionOf(part, made, when);
      if (!options.json) console.log(`\n${section}`);
      const page = readFileSync(pagePath, 'utf8');
      const names = parts.map(({ name }) => name);
      if (options.whole) await writePage(pageWith(page, { [part.name]: section }, names));
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  if (options.json) console.log(JSON.stringify(told));
}

async function main(argv) {
  const options = optionsOf(argv);
  await build();
  const [command, ...names] = options.names;
  if (command === 'calibrate') {
    const asked = named(
      Object.keys(sizes).map((name) => ({ name })),
      names,
      'size',
    );
    await calibrate(names.length === 0 ? [] : asked.map(({ name }) => name), options.seeds, say);
  } else if (command === 'best-known') {
    const ofSizes = named(
      parts.filter(({ instances }) => instances !== undefined),
      names,
      'size',
    );
    await fillBestKnown(
      ofSizes.flatMap((part) => part.instances(options)),
      options,
      machineText(machineHere()),
      say,
    );
  } else await bench(options);
}

await main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
