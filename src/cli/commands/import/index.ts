import { cliHelp } from '../../../text/cli.ts';
import { group } from '../../command.ts';
import { importSimccsCommand } from './simccs.ts';

/** Every importer is one line here. */
export const importCommand = group('import', cliHelp.import, [importSimccsCommand]);
