import { describe, expect, it } from 'vitest';
import { truncated, wrapped } from '../../src/report/charts/wrapped.ts';

describe('labels of charts', () => {
  it('are broken between words of Latin and characters of Chinese', () => {
    // At 10 pixels an estimate of 6.2 a letter, nine tenths of which count: "Coal power" takes about 56 and "plants" 33.
    expect(wrapped('Coal power plants', 60, 10)).toBe('Coal power\nplants');
    expect(wrapped('Coal power plants', 200, 10)).toBe('Coal power plants');
    expect(wrapped('煤化工与水泥', 31, 10)).toBe('煤化工\n与水泥');
  });

  it('keep the breaks that they have, and begin no line with a closing mark', () => {
    expect(wrapped('Ordos\n12.3', 200, 10)).toBe('Ordos\n12.3');
    expect(wrapped('煤化工，水泥', 31, 10)).toBe('煤化工，\n水泥');
  });

  it('are cut with an ellipsis only where they do not fit', () => {
    expect(truncated('Coal power plants', 200, 10)).toBe('Coal power plants');
    expect(truncated('Coal power plants', 60, 10)).toBe('Coal powe…');
    expect(truncated('煤化工与水泥', 41, 10)).toBe('煤化工…');
  });
});
