export { InputError } from './base/issue.ts';
