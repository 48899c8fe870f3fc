import { z } from 'zod';
import type { SinkKind } from './sink-kind.ts';

const parameters = z.strictObject({});

/** A saline formation: it stores and earns nothing by that. */
export const saline: SinkKind<z.infer<typeof parameters>> = {
  kind: 'saline',
  parameters,
  incomePerTonne: () => 0,
};
