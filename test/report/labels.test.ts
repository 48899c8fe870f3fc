import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersects, type Label, placeLabels, textWidth } from '../../src/report/map/labels.ts';

const label = fc.record({
  text: fc.string({ unit: fc.constantFrom('A', 'g', 'i', '苏', '北', ' ', '1'), minLength: 1, maxLength: 14 }),
  x: fc.double({ min: 0, max: 500, noNaN: true }),
  y: fc.double({ min: 0, max: 400, noNaN: true }),
  away: fc.constantFrom(0, 3, 12),
  size: fc.constantFrom(10, 12, 14),
  priority: fc.integer({ min: 0, max: 3 }),
  style: fc.constant('city'),
});
const frame = { left: 0, top: 0, right: 500, bottom: 400 };
const taken = [{ left: 0, top: 360, right: 120, bottom: 400 }];

describe('labels', () => {
  it('never intersect, never leave the frame, never cover what is taken', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 40 }), (labels: Label[]) => {
        const placed = placeLabels(labels, frame, [], taken);
        placed.forEach((one, i) => {
          expect(taken.some((box) => intersects(box, one.box))).toBe(false);
          expect(one.box.left >= 0 && one.box.top >= 0 && one.box.right <= 500 && one.box.bottom <= 400).toBe(true);
          for (const other of placed.slice(i + 1)) expect(intersects(one.box, other.box)).toBe(false);
        });
      }),
    );
  });

  it('are placed alike in whatever order they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(label, { maxLength: 20, selector: ({ x, y }) => `${x} ${y}` }), (labels: Label[]) => {
        const places = (list: Label[]) => placeLabels(list, frame).map(({ label: { text }, x, y }) => [text, x, y]);
        expect(places([...labels].reverse())).toEqual(places(labels));
      }),
    );
  });

  it('leave out only what finds no room', () => {
    const one = { text: 'Nanjing', x: 100, y: 100, away: 3, size: 12, style: 'city' };
    const places = placeLabels(
      [
        { ...one, priority: 1 },
        { ...one, text: 'Hefei', priority: 2 },
      ],
      frame,
    );
    expect(places.map((place) => place.label.text)).toEqual(['Hefei', 'Nanjing']);
    expect(placeLabels([{ ...one, priority: 1 }], { left: 0, top: 0, right: 20, bottom: 20 })).toEqual([]);
  });

  it('keep clear of marks where another place is free', () => {
    const mark = { left: 103, top: 80, right: 200, bottom: 120 };
    const [placed] = placeLabels([{ text: 'Wuxi', x: 100, y: 100, away: 3, size: 12, priority: 1, style: 'city' }], frame, [
      mark,
    ]);
    expect(placed && intersects(placed.box, mark)).toBe(false);
  });

  it('count a Chinese character as one em', () => {
    expect(textWidth('南京', 10)).toBeGreaterThanOrEqual(20);
    expect(textWidth('南京', 10)).toBeLessThan(22);
  });
});
