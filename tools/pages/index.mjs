import * as caseFormat from './case-format.mjs';
import * as cli from './cli.mjs';
import * as model from './model.mjs';
import * as owners from './owners.mjs';

/** Every page that is made by a program and committed: `{ path, render(root) }`. */
export const pages = [owners, caseFormat, cli, model];
