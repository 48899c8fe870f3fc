import { z } from 'zod';

const position = z.tuple([z.number(), z.number()]);

/** A stretch of a candidate edge, all at sea or all on land. */
const part = z.strictObject({
  offshore: z.boolean(),
  /** Sums over all steps of the way, km. */
  length_km: z.number(),
  cost_km: z.number(),
  right_of_way_km: z.number(),
  /** Simplified. */
  line: z.array(position).min(2),
});

const terminal = z.strictObject({
  terminal: z.enum(['source', 'sink', 'terminal']),
  id: z.string(),
  /** Where it was when the paths were sought. */
  at: position,
  /** The node it stands on; absent where no way starts. */
  node: position.optional(),
  /** From the terminal to the nearest cell that can be passed, km; absent where there is none. */
  distance_km: z.number().optional(),
});

const step = z.strictObject({
  step: z.string(),
  nodes: z.number(),
  edges: z.number(),
  length_km: z.number(),
  components: z.number(),
});

/** The network found in the layers: all that a plan needs of them, so that a case travels without its rasters. */
export const candidates = z.strictObject({
  /** SHA-256 of the layers' files, in the order of the layers. */
  layers: z.array(z.strictObject({ file: z.string(), sha256: z.string() })),
  /** Size, corner and cell of the grid, in words. */
  grid: z.string(),
  terminals: z.array(terminal),
  /** Edges as their parts, end to end; both ends are nodes. */
  edges: z.array(z.array(part).min(1)),
  steps: z.array(step),
});

export type Candidates = z.infer<typeof candidates>;
export type CandidateEdge = Candidates['edges'][number];
export type CandidatePart = CandidateEdge[number];
export type CandidateTerminal = Candidates['terminals'][number];
