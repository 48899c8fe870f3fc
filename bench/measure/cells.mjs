const missing = (value) => value === undefined || value === null || !Number.isFinite(value);

/** Figures as tables show them; what was not reached is a dash. */
export const percent = (share, decimals = 2) => (missing(share) ? '–' : `${(100 * share).toFixed(decimals)} %`);
export const number = (value, decimals = 1) => (missing(value) ? '–' : value.toFixed(decimals));

/** A limit that was asked for: what it is of, what came out, and whether it was met. Less is better unless told otherwise. */
export function verdictOn(says, found, limit, { show = number, least = false } = {}) {
  const met = !missing(found) && (least ? found >= limit : found <= limit);
  return { says, found: missing(found) ? null : found, limit, met, text: `${says}: ${show(found)} (asked: ${show(limit)})` };
}
