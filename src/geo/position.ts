/** Longitude and latitude on WGS 84, degrees. */
export type LonLat = readonly [longitude: number, latitude: number];

/** Positions are told apart to 1e-6 degree, about 0.1 m: finer than any map that a pipe is planned on. */
const positionsPerDegree = 1e6;

const rounded = (degrees: number) => Math.round(degrees * positionsPerDegree) / positionsPerDegree + 0;

/** The position to 1e-6 degree. */
export function roundPosition([longitude, latitude]: LonLat): LonLat {
  return [rounded(longitude), rounded(latitude)];
}

/** A readable name of a place, equal for positions that are equal to 1e-6 degree: `longitude,latitude`. */
export function positionKey(position: LonLat): string {
  const [longitude, latitude] = roundPosition(position);
  return `${longitude},${latitude}`;
}
