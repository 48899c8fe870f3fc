import type { TableRow } from '../parameters.ts';

// Weights of CostMAP, the cost surface program of SimCCS (simccs/costmap at cda983d, 2020: Datasets/weights and costSolver);
// described by Hoover, Yaw and Middleton, CostMAP: an open-source software package for developing cost surfaces using a
// multi-scale search kernel, International Journal of Geographical Information Science 34 (2020) 520-538.

/** Weights of land cover, by class of the US National Land Cover Database; developed classes where no population is given. */
export const landCoverWeights: readonly TableRow[] = [
  { class: 11, weight: 6, right_of_way: 1 },
  { class: 12, weight: 10, right_of_way: 1 },
  ...[21, 22, 23, 24].map((developed) => ({ class: developed, weight: 5, right_of_way: 5 })),
  { class: 31, weight: 1, right_of_way: 1 },
  ...[41, 42, 43].map((forest) => ({ class: forest, weight: 1.25, right_of_way: 1.25 })),
  { class: 52, weight: 1, right_of_way: 1 },
  { class: 71, weight: 1, right_of_way: 1 },
  { class: 81, weight: 1.5, right_of_way: 1.5 },
  { class: 82, weight: 1, right_of_way: 2 },
  ...[90, 95].map((wetland) => ({ class: wetland, weight: 5, right_of_way: 5 })),
];

/** What steeper ground adds to the weight of land cover. */
export const slopeWeights: readonly TableRow[] = [
  { weight: 0 },
  { above: 0.5, weight: 0.1 },
  { above: 1, weight: 0.2 },
  { above: 1.5, weight: 0.3 },
  { above: 2, weight: 0.4 },
  { above: 2.5, weight: 0.5 },
  { above: 3, weight: 1 },
];

/**
 * What a step adds on steep ground, by its angle to the way the ground falls: along it, oblique, across.
 * CostMAP asks for an addition for slope above 1, which its own table never exceeds, so that its rasters hold no such
 * addition; here steep ground is the steepest class of the slope table.
 */
export const aspectAdditions = { along: 0.2, oblique: 0.1, across: 0 };

/** Weights of developed land by people per km². */
export const populationWeights: readonly TableRow[] = [
  { weight: 0.75 },
  { above: 0, weight: 1 },
  { above: 5, weight: 1.5 },
  { above: 25, weight: 2.5 },
  { above: 100, weight: 5 },
];

/** Classes of land cover whose weight the population decides. */
export const developedClasses: readonly number[] = [21, 22, 23, 24];

/**
 * Factors of right-of-way on federal land, by holder: Land Management, Reclamation, Defense, Forest Service, Fish and Wildlife,
 * National Park Service, other, Tennessee Valley Authority, state parks, reservations.
 */
export const federalLandFactors: readonly TableRow[] = [0.5, 0.5, 2, 1.5, 2.5, 2, 3, 0.75, 2, 50].map((weight, index) => ({
  class: index + 1,
  weight,
}));

/** A river, road or railway to be crossed. */
export const crossingFactor = 1.25;

/** Laying beside an existing pipeline. */
export const corridorFactor = 0.75;
