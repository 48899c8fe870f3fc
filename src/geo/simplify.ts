/** A place on a plane, both coordinates in the same unit. */
export type PlanePoint = readonly [x: number, y: number];

/** Distance from a point to the straight piece between two others. */
function distanceToPiece([x, y]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/**
 * Places in a line of the points that are kept so that no other lies farther than the tolerance from the simplified line
 * (Douglas and Peucker, Cartographica 10 (1973) 112). Ends stay; in rising order.
 */
export function simplified(line: readonly PlanePoint[], tolerance: number): number[] {
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
    const [from, to] = piece;
    let farthest = tolerance;
    let at = -1;
    for (let index = from + 1; index < to; index += 1) {
      const distance = distanceToPiece(line[index] as PlanePoint, line[from] as PlanePoint, line[to] as PlanePoint);
      if (distance > farthest) [farthest, at] = [distance, index];
    }
    if (at < 0) continue;
    kept.add(at);
    open.push([from, at], [at, to]);
  }
  return [...kept].filter((index) => index >= 0).sort((a, b) => a - b);
}
