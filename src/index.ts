export * from './browser.ts';
export { fileResults } from './engine/file-results.ts';
export { plan } from './engine/plan-study.ts';
export { processRunner } from './engine/process-runner.ts';
export { readCase } from './io/read-case.ts';
export { highsSearch, highsSolver } from './solve/highs.node.ts';
