import type { Attitude } from '../../case/realise.ts';
import type { CaseReading } from '../reading.ts';

/** How uncertain numbers are read, as it is to be said: risks in per cent, ranges as `10–50`; what is absent is left out. */
export interface SaidSettings extends Pick<Attitude, 'joint' | 'measure' | 'chance'> {
  readonly demand?: string;
  readonly storage?: string;
  readonly capture?: string;
  readonly credibility?: string;
}

/** `violation risk of demands 10 %, risks read as one-sided fractiles, …`; nothing where nothing was set. */
export function settingsWords({ text }: CaseReading, settings: SaidSettings): string {
  const { joint, measure, chance, credibility } = settings;
  const risks = (['demand', 'storage', 'capture'] as const).flatMap((of) => {
    const value = settings[of];
    return value === undefined ? [] : [text(`bounds_set_${of}`, { value })];
  });
  const readings = risks.length === 0 ? [] : [text(`bounds_set_${chance}`), text(`bounds_set_${joint}`)];
  const level =
    credibility === undefined
      ? []
      : [text('bounds_set_credibility', { value: credibility }), text(`bounds_set_measure_${measure}`)];
  return [...risks, ...readings, ...level].join(text('bounds_comma'));
}
