import { parseArgs } from 'node:util';
import { seeds as allSeeds, sets as allSets } from './recipe/sizes.mjs';

const usualRepeats = 3;

export const usage = `npm run bench [-- [NAME…] [options]]
npm run bench -- best-known [SIZE…]   half an hour for every instance; keeps its plan's cost where it is the cheapest known
npm run bench -- calibrate SIZE…      finds the multiples of costs of instances that have none yet
  --seeds 1,2      only these seeds
  --sets plain     only these sets of instances (plain, dear)
  --repeats 1      runs of what has no seeds, ${usualRepeats} unless told otherwise
  --seconds 20     no run is given more; for trying the bench
  --keep FOLDER    keeps the result of every run there and goes on from what is there
  --json           prints one JSON object`;

const listOf = (text, of) => (text === undefined ? undefined : text.split(',').map(of));

/** Numbers from 1 up; throws where the text is anything else. */
function counts(name, text) {
  const numbers = listOf(text, Number);
  if (numbers?.every((number) => Number.isInteger(number) && number >= 1) === false)
    throw new Error(`--${name} takes whole numbers from 1, not ${text}\n\n${usage}`);
  return numbers;
}

/** The command line as options; `whole` says that nothing shortens the run, so that its table may be published. */
export function optionsOf(argv) {
  const text = { type: 'string' };
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { seeds: text, sets: text, repeats: text, seconds: text, keep: text, json: { type: 'boolean' } },
  });
  const sets = listOf(values.sets, String);
  const strange = sets?.find((set) => !(set in allSets));
  if (strange !== undefined) throw new Error(`no set '${strange}' among ${Object.keys(allSets).join(', ')}`);
  const [repeats = usualRepeats] = counts('repeats', values.repeats) ?? [];
  const [most] = counts('seconds', values.seconds) ?? [];
  return {
    names: positionals,
    seeds: counts('seeds', values.seeds) ?? allSeeds,
    sets: sets ?? Object.keys(allSets),
    repeats: Array.from({ length: repeats }, (_, k) => k + 1),
    /** A limit in seconds, or less where `--seconds` says so. */
    capped: (seconds) => Math.min(seconds, most ?? seconds),
    keep: values.keep,
    json: values.json ?? false,
    whole: [values.seeds, values.sets, values.repeats, values.seconds].every((value) => value === undefined),
    data: process.env.YUANHUI_TEST_DATA || undefined,
  };
}
