/** Columns and rows as they come, frozen into the typed arrays that HiGHS takes. */
class Arrays {
  constructor() {
    this.columns = [];
    this.rows = [];
  }

  column(cost, upper, integer = false) {
    this.columns.push({ cost, upper, integer });
    return this.columns.length - 1;
  }

  row(terms, lower, upper) {
    this.rows.push({ terms, lower, upper });
  }

  done() {
    const { columns, rows } = this;
    const starts = new Int32Array(rows.length + 1);
    for (const [k, { terms }] of rows.entries()) starts[k + 1] = starts[k] + terms.length;
    const entries = rows.flatMap(({ terms }) => terms);
    const size = { numRows: rows.length, numCols: columns.length };
    return {
      ...size,
      colCost: Float64Array.from(columns, ({ cost }) => cost),
      colLower: new Float64Array(columns.length),
      colUpper: Float64Array.from(columns, ({ upper }) => upper),
      integrality: Int32Array.from(columns, ({ integer }) => (integer ? 1 : 0)),
      rowLower: Float64Array.from(rows, ({ lower }) => lower),
      rowUpper: Float64Array.from(rows, ({ upper }) => upper),
      matrix: {
        ...{ format: 'csr', ...size, starts },
        indices: Int32Array.from(entries, ([, column]) => column),
        values: Float64Array.from(entries, ([coefficient]) => coefficient),
      },
    };
  }
}

/** Adds terms to the balance of a place: outflow − inflow − captured + stored. */
const addTo = (balances, place, ...terms) => balances.set(place, [...(balances.get(place) ?? []), ...terms]);

const placeOf = ({ longitude, latitude }) => `${longitude} ${latitude}`;
const infinity = Number.POSITIVE_INFINITY;

/** Throws where a case asks for more than this form knows: one stage, one stream a source, a drawn network, pipes of a table. */
function assertPlain({ stages, sources, sinks, targets, network, pipes, sizing, price_per_t, uncertainty }) {
  const plain =
    stages.length === 1 &&
    sources.every(({ streams, service_years }) => streams.length === 1 && service_years === undefined) &&
    sinks.every(({ kind, max_wells }) => kind === 'saline' && max_wells !== undefined) &&
    targets.every(({ sector, sense, amount_mt }) => sector === undefined && sense === 'at_least' && amount_mt === undefined) &&
    network.kind === 'graph' &&
    pipes.kind === 'table' &&
    sizing === 'peak' &&
    price_per_t === undefined &&
    uncertainty === undefined;
  if (!plain) throw new Error('form B is written for the cases of the recipe only');
}

/** One edge: flow in both directions, at most one diameter for both together, no direction binaries. */
function addEdge(model, balances, { length_km, terrain_factor, lines: [line] }, { pipes, capital_recovery_factor: crf }) {
  const forth = model.column(0, infinity);
  const back = model.column(0, infinity);
  const laid = pipes.sizes.map(({ capacity_mt_per_yr, capital_m_per_km, fixed_m_per_km_per_yr }) => ({
    capacity_mt_per_yr,
    column: model.column(length_km * terrain_factor * (crf * capital_m_per_km + fixed_m_per_km_per_yr), 1, true),
  }));
  const carried = laid.map(({ capacity_mt_per_yr, column }) => [-capacity_mt_per_yr, column]);
  model.row([[1, forth], [1, back], ...carried], -infinity, 0);
  model.row(
    laid.map(({ column }) => [1, column]),
    -infinity,
    1,
  );
  const ends = [line[0], line.at(-1)].map(([longitude, latitude]) => placeOf({ longitude, latitude }));
  for (const [k, end] of ends.entries()) {
    const sign = k === 0 ? 1 : -1;
    addTo(balances, end, [sign, forth], [-sign, back]);
  }
}

/**
 * The usual formulation of a case of the recipe, straight from its document and without a line of src/model: undirected
 * edges with flow in both directions, at most one diameter an edge, no directed binaries and no strengthening rows.
 * Million a year.
 */
export function formB(document) {
  assertPlain(document);
  const { capital_recovery_factor: crf, stages, targets, sources, sinks, routes } = document;
  const model = new Arrays();
  const balances = new Map();
  const captured = [];
  for (const route of routes) addEdge(model, balances, route, document);
  for (const source of sources) {
    const [stream] = source.streams;
    const most = stream.emissions_mt_per_yr * stream.capture_rate;
    const capture = model.column(stream.capture_cost_per_t, infinity);
    const built = model.column(stream.capture_fixed_m_per_yr, 1, true);
    model.row(
      [
        [1, capture],
        [-most, built],
      ],
      -infinity,
      0,
    );
    captured.push([1, capture]);
    addTo(balances, placeOf(source), [-1, capture]);
  }
  for (const sink of sinks) {
    const stored = model.column(sink.storage_cost_per_t, infinity);
    const open = model.column(crf * sink.site_capital_m, 1, true);
    const wells = model.column(crf * sink.well_capital_m + sink.well_fixed_m_per_yr, sink.max_wells, true);
    model.row(
      [
        [1, stored],
        [-sink.injection_mt_per_yr_per_well, wells],
      ],
      -infinity,
      0,
    );
    model.row(
      [
        [1, wells],
        [-sink.max_wells, open],
      ],
      -infinity,
      0,
    );
    model.row(
      [
        [stages[0].years, stored],
        [-sink.capacity_mt, open],
      ],
      -infinity,
      0,
    );
    addTo(balances, placeOf(sink), [1, stored]);
  }
  for (const terms of balances.values()) model.row(terms, 0, 0);
  for (const { amount_mt_per_yr } of targets) model.row(captured, amount_mt_per_yr, infinity);
  return model.done();
}
