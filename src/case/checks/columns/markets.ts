import { fault, type Issue } from '../../../base/issue.ts';
import { stagePrices } from '../../by-stage/sinks.ts';
import type { CaseKinds } from '../../case.ts';
import { allOf, type Draft } from '../../parsing/draft.ts';
import { shapeOf } from '../../schema-walk.ts';
import type { Check } from '../check.ts';

/** A price of a stage that no sink of the case has a use for. */
function pricesIdle(draft: Draft, { sinks: kinds }: CaseKinds): Issue[] {
  if (!allOf(draft, 'sinks')) return [];
  const used = kinds.filter(({ kind }) => draft.rows.sinks.some(({ row }) => row.kind === kind));
  const idle = (Object.keys(stagePrices) as (keyof typeof stagePrices)[]).filter(
    (column) => !used.some(({ parameters }) => shapeOf(parameters)?.[column] !== undefined),
  );
  return draft.rows.stages.flatMap(({ row, index }) =>
    idle
      .filter((column) => row[column] !== undefined)
      .map((column) => fault('stage.sink_price_idle', { path: `stages.${index}.${column}` }, { stage: row.name, column })),
  );
}

/** What is said of markets by stage names a market, says something, and says it once; so with the prices of stages. */
export const markets: Check = (draft, kinds) => [...pricesIdle(draft, kinds), ...marketRows(draft, kinds)];

function marketRows(draft: Draft, { sinks: kinds }: CaseKinds): Issue[] {
  const { rows } = draft;
  const first = new Map<string, string>();
  return rows.markets.flatMap(({ row, index }): Issue[] => {
    const path = `markets.${index}`;
    const { sink: id, stage } = row;
    const said = JSON.stringify([id, stage]);
    const earlier = first.get(said);
    first.set(said, earlier ?? path);
    const sink = rows.sinks.find((one) => one.row.id === id)?.row;
    const kind = kinds.find((one) => one.kind === sink?.kind);
    const unknown = sink === undefined && allOf(draft, 'sinks');
    const bare = row.market_mt_per_yr === undefined && row.income_per_t === undefined;
    return [
      ...(unknown ? [fault('market.sink_unknown', { path: `${path}.sink` }, { id })] : []),
      ...(kind !== undefined && !kind.needs.includes('market_mt_per_yr')
        ? [fault('market.not_a_market', { path: `${path}.sink` }, { id, kind: kind.kind })]
        : []),
      ...(bare ? [fault('market.says_nothing', { path }, { id, stage })] : []),
      ...(earlier === undefined ? [] : [fault('market.twice', { path }, { id, stage, first: earlier })]),
    ];
  });
}
