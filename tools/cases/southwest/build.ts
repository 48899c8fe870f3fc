import { build } from '../shared/write-files.ts';
import { makeFiles } from './make-files.ts';

await build(makeFiles);
