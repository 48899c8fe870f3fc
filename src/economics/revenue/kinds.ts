import { oilField } from './oil-field.ts';
import { saline } from './saline.ts';
import type { SinkKind } from './sink-kind.ts';

/** The kinds of sink; a new one is a file and a line here. */
export const sinkKinds: readonly SinkKind<unknown>[] = [saline, oilField];
