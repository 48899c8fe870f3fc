import type { CaseDocument } from '../../../src/case/case.ts';
import { parseCase } from '../../../src/case/parse.ts';
import { defaultKinds, defaultLists } from '../../../src/study/defaults.ts';
import { runPins } from '../../../src/study/pins/pins.ts';
import { executeHere, resultsInMemory, runnerOf } from '../../../src/study/run.ts';
import type { PinsStudy } from '../../../src/study/studies/pins.ts';
import { tasks } from '../../../src/study/tasks/index.ts';
import { atLeast, handCase, plant, route, store } from '../../fixtures/hand-case.ts';
import { inThisThread } from '../../properties/planning.ts';

/** Runs the study of a document's pins in this thread, to gap 0. */
export function pinsOf(document: CaseDocument): Promise<PinsStudy> {
  const { study } = parseCase(document, defaultKinds);
  const options = { solver: inThisThread, kinds: defaultKinds, lists: defaultLists };
  return runPins(study, { gap: 0 }, runnerOf(resultsInMemory(), executeHere(tasks, options), 1));
}

/** T ─ 30 ─ S ─ 100 ─ K and S ─ 140 ─ O, 0.9 Mt/yr asked for, with pins by identifier. */
export function pinnedCase(pins: Readonly<Record<string, object>>, change: Partial<CaseDocument> = {}): CaseDocument {
  return handCase({
    name: { en: 'A small case with pins', zh: '带指定的小算例' },
    sectors: [{ id: 'coal', name: { en: 'Coal power', zh: '煤电' } }],
    sources: [plant('S', pins.S), plant('T', pins.T)],
    sinks: [store('K', pins.K), store('O', pins.O)],
    routes: [route('T', 'S', 30, pins.TS), route('S', 'K', 100, pins.SK), route('S', 'O', 140, pins.SO)],
    targets: atLeast(0.9),
    ...change,
  });
}

export const required = { decision: 'required' };
export const forbidden = { decision: 'forbidden' };
