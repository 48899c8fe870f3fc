import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fault, InputError } from '../base/issue.ts';

const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).filter((name) => name !== '.DS_Store') : []);

function refuseFile(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new InputError([fault('cli.out_not_folder', { file: folder }, { out: folder })]);
}

/** Refuses a folder that holds anything. */
export function requireEmpty(folder: string): void {
  refuseFile(folder);
  if (filesIn(folder).length > 0) throw new InputError([fault('cli.out_not_empty', { file: folder }, { out: folder })]);
}

/** Refuses a folder that holds anything but an earlier output of a plan, which `owned` recognises by name. */
export function requireOurs(folder: string, owned: (name: string) => boolean): void {
  refuseFile(folder);
  const files = filesIn(folder);
  const stranger = files.find((name) => !owned(name));
  const foreign = stranger ?? (files.length > 0 && !existsSync(join(folder, 'plan.json')) ? files[0] : undefined);
  if (foreign !== undefined) throw new InputError([fault('cli.out_not_ours', { file: folder }, { out: folder, file: foreign })]);
}
