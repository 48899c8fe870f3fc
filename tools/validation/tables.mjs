/** A table in Markdown; cells after the first are right-aligned where they are numbers. */
export const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const fixed = (value, decimals = 3) => (value === null || value === undefined ? '–' : value.toFixed(decimals));

const percent = (share) => (share === null ? '–' : `${(100 * share).toFixed(3)} %`);

/** The figures of a plan as `--json` prints it. */
export function summary({ status, limit, cost, bound_annual_m, gap, captured_mt_per_yr, counts, length_km, audit, ...rest }) {
  const unit = `M ${rest.currency}/yr`;
  return table(
    ['figure', 'value'],
    [
      ['status', limit === undefined ? status : `${status} (${limit})`],
      [`cost, ${unit}`, fixed(cost.annual_m)],
      [`capture, ${unit}`, fixed(cost.capture_annual_m)],
      [`transport, ${unit}`, fixed(cost.transport_annual_m)],
      [`storage, ${unit}`, fixed(cost.storage_annual_m)],
      [`revenue, ${unit}`, fixed(cost.revenue_annual_m)],
      [`proven bound, ${unit}`, fixed(bound_annual_m)],
      ['gap on transport + storage', percent(gap.transport_storage)],
      ['gap on the total', percent(gap.total)],
      ['captured, Mt/yr', fixed(captured_mt_per_yr)],
      ['sources, sinks, pipes', `${counts.sources}, ${counts.sinks}, ${counts.edges}`],
      ['length, km', fixed(length_km, 1)],
      ['audit', audit.ok ? 'passed' : `failed: ${audit.issues.length} faults`],
    ],
  );
}

/** Seconds by phase. */
export const seconds = (spent, machine) =>
  `Seconds (${machine}): ${Object.entries(spent)
    .map(([phase, value]) => `${phase} ${value.toFixed(1)}`)
    .join(', ')}.`;

export const verdict = (met) => (met ? 'met' : 'MISSED');
