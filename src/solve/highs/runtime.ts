import highsModule, { type Highs, type InitOptions } from 'highs';

export type { Highs, HighsCallbackMap, Model, ModelData } from 'highs';

/** The package types itself as CommonJS, one `default` deeper than what its ES module exports. */
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** Loads the embedded solver: HiGHS compiled to WebAssembly, one thread, at most 2 GiB. */
export function loadRuntime(options: InitOptions = {}): Promise<Highs> {
  return loadHighs(options);
}

/** Name and version as written into solutions. */
export const solverName = (highs: Highs): string => `HiGHS ${highs.version.string} (WebAssembly)`;
