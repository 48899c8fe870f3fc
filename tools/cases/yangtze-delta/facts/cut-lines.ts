import type { Point } from '../../shared/raw.ts';
import type { Cuts } from '../../shared/routes.ts';

/** Lines drawn straight past the field that they serve: line id → id of the field. */
const fields: Readonly<Record<string, string>> = { P5083: 'OG0017561', P4847: 'OG0017562' };

/** The places of those fields. */
export function cutAtFields(points: readonly Point[]): Cuts {
  return Object.fromEntries(
    Object.entries(fields).map(([line, id]) => {
      const field = points.find((point) => point.id === id);
      if (field === undefined) throw new Error(`the field ${id} is not in the points table`);
      return [line, [field.longitude, field.latitude] as const];
    }),
  );
}
