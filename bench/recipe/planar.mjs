/** Twice the signed area of a triangle. */
const area = ([ax, ay], [bx, by], [cx, cy]) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether two edges meet anywhere but in a shared end; touching counts. */
export function cross(places, [a, b], [c, d]) {
  const [p, q, r, s] = [places[a], places[b], places[c], places[d]];
  if (a === c || a === d || b === c || b === d) {
    const shared = a === c || a === d ? p : q;
    const [one, other] = [shared === p ? q : p, c === a || c === b ? s : r];
    if (area(shared, one, other) !== 0) return false;
    return (one[0] - shared[0]) * (other[0] - shared[0]) + (one[1] - shared[1]) * (other[1] - shared[1]) > 0;
  }
  return area(p, q, r) * area(p, q, s) <= 0 && area(r, s, p) * area(r, s, q) <= 0;
}

/** Pairs of places no farther apart than `reach`, the nearest first. */
function pairsWithin(places, reach) {
  const pairs = [];
  for (let a = 0; a < places.length; a++) {
    for (let b = a + 1; b < places.length; b++) {
      const [dx, dy] = [places[b][0] - places[a][0], places[b][1] - places[a][1]];
      const squared = dx * dx + dy * dy;
      if (squared <= reach * reach) pairs.push({ ends: [a, b], squared });
    }
  }
  return pairs.sort((one, other) => one.squared - other.squared || one.ends[0] - other.ends[0] || one.ends[1] - other.ends[1]);
}

/** The edges chosen so far, by the squares of a grid that their boxes touch. */
class Drawn {
  constructor(places, square) {
    this.places = places;
    this.square = square;
    this.squares = new Map();
    this.edges = [];
  }

  *keys([a, b]) {
    const [[ax, ay], [bx, by]] = [this.places[a], this.places[b]];
    const at = (x) => Math.floor(x / this.square);
    for (let x = at(Math.min(ax, bx)); x <= at(Math.max(ax, bx)); x++)
      for (let y = at(Math.min(ay, by)); y <= at(Math.max(ay, by)); y++) yield `${x} ${y}`;
  }

  crosses(ends) {
    for (const key of this.keys(ends)) if (this.squares.get(key)?.some((other) => cross(this.places, ends, other))) return true;
    return false;
  }

  add(ends) {
    this.edges.push(ends);
    for (const key of this.keys(ends)) this.squares.set(key, [...(this.squares.get(key) ?? []), ends]);
  }
}

/** Pairs that join what was apart, in their order: the shortest spanning tree where they join everything. */
function spanningTree(pairs, count) {
  const group = Array.from({ length: count }, (_, place) => place);
  const top = (place) => {
    let at = place;
    while (group[at] !== at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  };
  return pairs.filter(({ ends: [a, b] }) => {
    const [one, other] = [top(a), top(b)];
    group[one] = other;
    return one !== other;
  });
}

/**
 * A connected planar network of so many edges: the shortest spanning tree, then the shortest pairs of places that cross no
 * edge so far (the greedy triangulation, cut off).
 *
 * @param places positions in a plane, km
 * @param reach length beyond which no edge is drawn, km
 */
export function planarEdges(places, count, reach) {
  const pairs = pairsWithin(places, reach);
  const tree = spanningTree(pairs, places.length);
  if (tree.length < places.length - 1) throw new Error(`edges of ${reach} km do not join all places`);
  const drawn = new Drawn(places, reach / 2);
  for (const { ends } of tree) drawn.add(ends);
  const known = new Set(tree);
  for (const pair of pairs) {
    if (drawn.edges.length >= count) break;
    if (!known.has(pair) && !drawn.crosses(pair.ends)) drawn.add(pair.ends);
  }
  if (drawn.edges.length !== count) throw new Error(`${places.length} places have ${drawn.edges.length} edges, not ${count}`);
  return drawn.edges;
}
