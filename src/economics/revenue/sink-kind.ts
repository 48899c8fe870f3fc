import type { Kind } from '../../base/kind.ts';
import type { Crisp } from '../../uncertainty/uncertain.ts';

/** A kind of sink, named by `kind` of a sink; its parameters stand once in the case, under `sink_kinds`. */
export interface SinkKind<Parameters> extends Kind<Parameters> {
  /** What the storer earns for each tonne, besides storage cost and price, currency/t; 0 or more. */
  incomePerTonne(parameters: Crisp<Parameters>): number;
}
