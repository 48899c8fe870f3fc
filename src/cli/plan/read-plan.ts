import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fault, InputError } from '../../base/issue.ts';
import { type Plan, planFormat } from '../../plan/plan.ts';
import { outputNames } from './output-names.ts';

/** The plan.json that a user means by an output folder or by the file itself; with what is told where there is none. */
export function planFileOf(given: string, missing = 'cli.plan_missing'): string {
  const file = existsSync(given) && statSync(given).isDirectory() ? join(given, outputNames.plan) : given;
  if (!existsSync(file)) throw new InputError([fault(missing, { file: given }, { place: given, file: outputNames.plan })]);
  return file;
}

/** Reads a plan that `yuanhui plan` wrote. */
export async function readPlan(file: string): Promise<Plan> {
  const refuse = (reason: string) => new InputError([fault('cli.plan_unreadable', { file }, { file, reason })]);
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
  const format = content !== null && typeof content === 'object' && 'format' in content ? content.format : undefined;
  if (format !== planFormat) throw refuse(`format: ${String(format)}`);
  // The program that wrote this format wrote the whole of it.
  return content as Plan;
}
