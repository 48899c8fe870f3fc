import { building } from './building.mjs';
import { deltaCase } from './delta-case.mjs';
import { deltaSize, large, national } from './generated.mjs';
import { growth } from './growth.mjs';
import { simccs } from './simccs.mjs';
import { terrain } from './terrain.mjs';

/**
 * The parts of the bench in the order of its table; a new one is a file and a line here. A part has `runs`, a list in the
 * order in which they are measured, yardstick and ours in turn; `report`, of the results by name; and `prepare`, where
 * something has to be at hand first or the part is skipped.
 */
export const parts = [simccs, deltaSize, large, national, deltaCase, growth, building, terrain];
