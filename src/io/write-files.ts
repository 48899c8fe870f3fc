import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes files so that a reader never meets half of one: each is written beside its place, and all are renamed
 * once every one is whole. Folders are made. What fails leaves the old files as they were.
 *
 * @param files contents by path relative to the folder
 * @throws the file system's error, after the files beside are removed
 */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const pending = Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    return { path, beside: `${path}.${process.pid}.part`, content };
  });
  try {
    for (const { beside, content } of pending) {
      await mkdir(dirname(beside), { recursive: true });
      await writeFile(beside, content);
    }
    for (const { beside, path } of pending) await rename(beside, path);
  } finally {
    await Promise.all(pending.map(({ beside }) => rm(beside, { force: true })));
  }
}
