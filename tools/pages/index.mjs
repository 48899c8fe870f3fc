import * as owners from './owners.mjs';

/** Every page that is made by a program and committed: `{ path, render(root) }`. */
export const pages = [owners];
