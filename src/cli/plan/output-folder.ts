import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fault, InputError } from '../../base/issue.ts';
import { writeFiles } from '../../io/write-files.ts';

/** Lists what we wrote into an output folder, one name a line: so nothing of anyone else's is ever replaced. */
const listName = '.yuanhui-output';

type Files = Readonly<Record<string, string | Uint8Array>>;

const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).filter((name) => name !== '.DS_Store') : []);

function refuseFile(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new InputError([fault('cli.out_not_folder', { file: folder }, { out: folder })]);
  }
}

/** Names of the files that an earlier run wrote into a folder. */
function listed(folder: string): readonly string[] {
  const list = join(folder, listName);
  return existsSync(list) ? [listName, ...readFileSync(list, 'utf8').split('\n').filter(Boolean)] : [];
}

/** Refuses a folder that holds anything. */
export function requireEmpty(folder: string): void {
  refuseFile(folder);
  if (filesIn(folder).length > 0) throw new InputError([fault('cli.out_not_empty', { file: folder }, { out: folder })]);
}

/** Refuses a folder that holds anything but what an earlier run wrote, and folders of its own by name. */
export function requireOurs(folder: string, folders: readonly string[] = []): void {
  refuseFile(folder);
  const ours = [...listed(folder).map((name) => name.split('/')[0]), ...folders];
  const foreign = filesIn(folder).find((name) => !ours.includes(name));
  if (foreign !== undefined) throw new InputError([fault('cli.out_not_ours', { file: folder }, { out: folder, file: foreign })]);
}

/** Writes files whole or not at all; what the disk refuses is told as a fault of the place. */
export async function write(folder: string, files: Files): Promise<void> {
  try {
    await writeFiles(folder, files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError([fault('cli.out_failed', { file: folder }, { out: folder, reason })]);
  }
}

/** Writes an output folder; what an earlier run left there and this one does not write again is removed. */
export async function writeOurs(folder: string, files: Files): Promise<void> {
  const stale = listed(folder).filter((name) => name !== listName && files[name] === undefined);
  await write(folder, { ...files, [listName]: `${Object.keys(files).sort().join('\n')}\n` });
  for (const name of stale) await rm(join(folder, name), { force: true });
}
