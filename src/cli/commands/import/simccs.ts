import { fault, InputError } from '../../../base/issue.ts';
import { cliHelp, cliMessages } from '../../../text/cli.ts';
import { caseCounts } from '../../case/case-counts.ts';
import { command } from '../../command.ts';
import { exitCodes } from '../../exit.ts';
import { tellIssues } from '../../faults.ts';
import { factor, notNegative, place, positive, wholePositive } from '../../options.ts';
import { requireEmpty } from '../../plan/output-folder.ts';

/** A parameter that is left out keeps the importer's own default. */
const asked = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
  };

export const importSimccsCommand = command({
  name: 'simccs',
  says: cliHelp.importSimccs,
  argument: { name: '<folder>', says: cliHelp.simccsFolder },
  options: {
    out: { flags: '--out <case>', says: cliHelp.outCase, required: true, ...place },
    target: { flags: '--target <Mt/yr>', says: cliHelp.simccsTarget, ...positive },
    price: { flags: '--price <per t>', says: cliHelp.simccsPrice, ...notNegative },
    years: { flags: '--years <number>', says: cliHelp.simccsYears, ...wholePositive },
    crf: { flags: '--crf <rate>', says: cliHelp.simccsCrf, ...factor },
  },
  run: async (folder, { out = '', target, price, years, crf }, session) => {
    if (target !== undefined && price !== undefined) {
      throw new InputError([fault('cli.both_options', {}, { first: '--target', second: '--price' })]);
    }
    requireEmpty(out);
    const question = asked({ target_mt_per_yr: target, price_per_t: price, years, crf });
    const [{ importSimccs }, { parseCase }, { writeCaseFolder }, { defaultKinds }] = await Promise.all([
      import('../../../io/simccs/import-simccs.ts'),
      import('../../../case/parse.ts'),
      import('../../../io/write-case.ts'),
      import('../../../study/defaults.ts'),
    ]);
    const { document, remarks } = await importSimccs(folder, question);
    const { study, remarks: more } = parseCase(document, defaultKinds);
    await writeCaseFolder(study, out);
    tellIssues([...remarks, ...more], session);
    session.print(session.say(cliMessages.imported, { out, ...caseCounts(study) }));
    return exitCodes.done;
  },
});
