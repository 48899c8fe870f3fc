/**
 * Colours of the report: chrome in grey, figures in colour.
 * Categories are from Okabe and Ito (2008), jfly.uni-koeln.de/color, ordered so that neighbours differ for every kind of
 * colour vision; the money colours are Paul Tol's "high contrast" set (SRON/EPS/TN/09-002, 2021) and one of his "muted";
 * the ramps are single-hue, so that lightness alone orders them.
 */
export const categories = ['#0072b2', '#d55e00', '#e69f00', '#cc79a7', '#56b4e9', '#009e73', '#7a5c1e', '#555b61'] as const;

export const money = { capture: '#004488', transport: '#ddaa33', storage: '#bb5566', revenue: '#44aa99' } as const;

/** Pipes, thin to thick. */
export const pipeRamp = ['#c3aee0', '#a98fd3', '#8f6fc4', '#7650b0', '#5f3599', '#4a1d80', '#350f62', '#220744'] as const;
/** Stages, early to late: part of Matplotlib's “magma” (CC0), ordered by lightness, the last at 3:1 on white. */
export const stageRamp = ['#221150', '#5f187f', '#982d80', '#d3436e', '#f0605d'] as const;
/** Fill of a store, low to high. */
export const fillRamp = ['#d3ecd0', '#98d098', '#4fae68', '#1f7f45', '#06522a'] as const;

export const ink = {
  text: '#1f2529',
  soft: '#525b63',
  line: '#d9dde1',
  faint: '#eef0f2',
  candidate: '#b9bfc5',
  haul: '#00687a',
  sea: '#edf1f4',
  land: '#fdfcfa',
  coast: '#b4bcc4',
  river: '#c9d6e2',
} as const;

/** Picks `count` colours spread over a ramp, first to last. */
export function spread(ramp: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const at = count === 1 ? ramp.length - 1 : Math.round((i * (ramp.length - 1)) / (count - 1));
    return ramp[at] ?? ink.text;
  });
}
