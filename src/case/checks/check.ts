import type { Issue } from '../../base/issue.ts';
import type { CaseKinds } from '../case.ts';
import type { Draft } from '../parsing/draft.ts';

/** A check across fields; it says nothing about rows that are already faulty by themselves. */
export type Check = (draft: Draft, kinds: CaseKinds) => readonly Issue[];
